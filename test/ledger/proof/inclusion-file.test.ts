import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { toBase64, utf8 } from "../../../src/ledger/proof/bytes.ts"
import { formatInclusionFile, parseInclusionFile } from "../../../src/ledger/proof/inclusion-file.ts"
import { sha256 } from "./naive-log.ts"

const hash = sha256()
const line = toBase64(hash)
const checkpoint = utf8(`a\n1\n${line}\n\n\u2014 a AAAAAAA=\n`)
const rest = Buffer.from(checkpoint).toString("utf8")
const header = "c2sp.org/tlog-proof@v1\n"

const told = (text: string) =>
  Result.match(parseInclusionFile(utf8(text)), {
    onSuccess: ({ index, proof, extra, checkpoint }) =>
      `${index} ${proof.length} ${extra === undefined ? "-" : extra.length} ${checkpoint.length}`,
    onFailure: ({ problem, line }) => `${problem} ${line}`
  })

describe("a proof of inclusion as a file", () => {
  it("is header, index, hashes, empty line, checkpoint", () => {
    const file = formatInclusionFile({ index: 12, proof: [hash, hash], checkpoint })
    assert.strictEqual(Buffer.from(file).toString("utf8"), `${header}index 12\n${line}\n${line}\n\n${rest}`)
    assert.deepStrictEqual(Result.getOrThrow(parseInclusionFile(file)), {
      index: 12,
      proof: [hash, hash],
      checkpoint
    })
  })

  it("may have no hash, and something extra", () => {
    const files = [
      { index: 0, proof: [], checkpoint },
      { index: 0, proof: [], checkpoint, extra: Uint8Array.of(1, 2) },
      { index: Number.MAX_SAFE_INTEGER, proof: [hash], checkpoint, extra: new Uint8Array(0) },
      { index: 1, proof: Array.from({ length: 53 }, () => hash), checkpoint }
    ]
    for (const file of files) {
      assert.deepStrictEqual(Result.getOrThrow(parseInclusionFile(formatInclusionFile(file))), file)
    }
  })

  it("is refused where it is none", () => {
    const cases: ReadonlyArray<readonly [string, string]> = [
      ["", "no-checkpoint 1"],
      [`${header}index 0\n`, "no-checkpoint 1"],
      [`${header}index 0\n\n`, "no-checkpoint 1"],
      [`c2sp.org/tlog-proof@v2\nindex 0\n\n${rest}`, "header 1"],
      [`\ufeff${header}index 0\n\n${rest}`, "header 1"],
      [`${header}\nindex 0\n\n${rest}`, "index 2"],
      [`${header}index 00\n\n${rest}`, "index 2"],
      [`${header}index -1\n\n${rest}`, "index 2"],
      [`${header}index 9007199254740992\n\n${rest}`, "index 2"],
      [`${header}index  0\n\n${rest}`, "index 2"],
      [`${header}Index 0\n\n${rest}`, "index 2"],
      [`${header}index 0\r\n\n${rest}`, "index 2"],
      [`${header} index 0\n\n${rest}`, "index 2"],
      [`${header}index 0\u2028\n\n${rest}`, "index 2"],
      [`${header} extra AAAA\nindex 0\n\n${rest}`, "index 2"],
      [`${header}extra AAAA\u2028\nindex 0\n\n${rest}`, "index 2"],
      [`${header}extra AAAA\n\n${rest}`, "index 3"],
      [`${header}extra AAA\nindex 0\n\n${rest}`, "extra 2"],
      [`${header}extra AAAA\nextra AAAA\nindex 0\n\n${rest}`, "index 3"],
      [`${header}index 0\nextra AAAA\n\n${rest}`, "hash 3"],
      [`${header}index 0\n${line}\nAAAA\n\n${rest}`, "hash 4"],
      [`${header}index 0\n${line} \n\n${rest}`, "hash 3"],
      [`${header}extra AAAA\nindex 0\n${line.slice(0, -1)}\n\n${rest}`, "hash 4"],
      [`${header}index 0\n${`${line}\n`.repeat(54)}\n${rest}`, "hash 56"],
      [`${header}index 0\n\n${rest}${"x".repeat(1_000_000)}`, "too-long 1"]
    ]
    for (const [text, expected] of cases)
      assert.strictEqual(told(text), expected, JSON.stringify(text.slice(0, 99)))
    const noText = Buffer.concat([
      Buffer.from(`${header}index 0\n`),
      Buffer.of(0xff),
      Buffer.from(`\n\n${rest}`)
    ])
    assert.strictEqual(Result.getOrThrow(Result.flip(parseInclusionFile(noText))).problem, "not-utf-8")
    assert.strictEqual(told(`${header}index 0\n\n${rest}`), `0 0 - ${checkpoint.length}`)
    const before = `${header}index 0\n\n`
    assert.strictEqual(
      told(before + "x".repeat(1_000_000 - before.length)),
      `0 0 - ${1_000_000 - before.length}`
    )
    assert.strictEqual(told(before + "x".repeat(1_000_001 - before.length)), "too-long 1")
  })

  it("that nobody could read is never written", () => {
    const file = { index: 0, proof: [hash], checkpoint }
    assert.throws(() => formatInclusionFile({ ...file, index: -1 }))
    assert.throws(() => formatInclusionFile({ ...file, index: 0.5 }))
    assert.throws(() => formatInclusionFile({ ...file, proof: [hash.subarray(1)] }))
    assert.throws(() => formatInclusionFile({ ...file, proof: Array.from({ length: 54 }, () => hash) }))
    assert.throws(() => formatInclusionFile({ ...file, checkpoint: new Uint8Array(0) }))
  })
})
