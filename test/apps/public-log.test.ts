import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Result } from "effect"
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { publishMonths } from "../../src/apps/publication.ts"
import { sha256 } from "../../src/ledger/hashing.ts"
import { decodeBundle } from "../../src/ledger/proof/bundle.ts"
import { parseCheckpoint } from "../../src/ledger/proof/checkpoint.ts"
import { leafHash } from "../../src/ledger/proof/hash.ts"
import { parseInclusionFile } from "../../src/ledger/proof/inclusion-file.ts"
import { verifyInclusion } from "../../src/ledger/proof/merkle.ts"
import { parseNote, verifySignatures } from "../../src/ledger/proof/note.ts"
import { bundlePath, bundlesOf, entryProofPath, tilePath, tilesOf } from "../../src/ledger/proof/tile.ts"
import { verifyEd25519 } from "../../src/ledger/signing.ts"
import { makeSigner } from "../../src/ledger/signer.ts"
import { SignedRecord } from "../../src/ledger/signed-record.ts"
import { layerMemory } from "../../src/ledger/store/signed-record-memory.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { baht } from "../../src/values/baht.ts"
import { merkleTreeHash } from "../ledger/auditor.ts"
import { contractOf, origin, pull, statementOf } from "../register/office.ts"
import { august, signingOffice, testKey } from "./signing-office.ts"

const filesUnder = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort()

const checkpointIn = (...path: ReadonlyArray<string>) => {
  const note = Result.getOrThrow(parseNote(readFileSync(join(...path))))
  const signers = Result.getOrThrow(verifySignatures(note, [testKey.key], verifyEd25519))
  assert.lengthOf(signers, 1, path.join("/"))
  return Result.getOrThrow(parseCheckpoint(note.text))
}

/** Reads the log as a stranger would, sharing only the parsers. */
const readLog = (log: string, size: number): ReadonlyArray<Uint8Array> =>
  Array.from(bundlesOf(size)).flatMap((bundle) =>
    Result.getOrThrow(decodeBundle(readFileSync(join(log, bundlePath(bundle))), bundle.width))
  )

const holds = (log: string, name: string) => {
  const { root, size } = checkpointIn(log, name)
  const leaves = readLog(log, size).map((entry) => leafHash(sha256, entry))
  assert.lengthOf(leaves, size)
  assert.isTrue(merkleTreeHash(leaves).equals(root), name)
  for (const tile of tilesOf(size)) {
    const hashes = Array.from({ length: tile.width }, (_, i) => {
      const span = 256 ** tile.level
      const at = (tile.index * 256 + i) * span
      return merkleTreeHash(leaves.slice(at, at + span))
    })
    assert.isTrue(readFileSync(join(log, tilePath(tile))).equals(Buffer.concat(hashes)), tilePath(tile))
  }
  return { leaves, size }
}

const more = (number: number) =>
  pull(
    "2025-10-01T00:00:00.000Z",
    ...Array.from({ length: number }, (_, i) => {
      const id = String(68079200000 + i)
      return statementOf(id, [contractOf(id, { number: `${i}/2569`, amount: baht(1_000 + i) })])
    })
  )

describe("the public log", () => {
  it("holds every entry, tile, month-end checkpoint and proof; old checkpoints verify by themselves", async () => {
    const { done, out, publishing } = await signingOffice()
    const log = join(out, "ledger")
    await done(publishing())
    const first = readFileSync(join(log, "checkpoint"))
    assert.isTrue(readFileSync(join(log, "checkpoints", "2025-08")).equals(first))
    await done(more(300))
    await done(publishing())
    assert.isTrue(readFileSync(join(log, "checkpoints", "2025-08")).equals(first), "kept for ever")
    const old = holds(log, "checkpoints/2025-08")
    const { leaves, size } = holds(log, "checkpoints/2025-08.r2")
    assert.isTrue(size > 256 && old.size < 256)
    assert.deepStrictEqual(checkpointIn(log, "checkpoint"), checkpointIn(log, "checkpoints/2025-08.r2"))
    for (const [seq, leaf] of leaves.entries()) {
      const proof = Result.getOrThrow(parseInclusionFile(readFileSync(join(log, entryProofPath(seq)))))
      const checkpoint = Result.getOrThrow(
        Result.flatMap(parseNote(proof.checkpoint), ({ text }) => parseCheckpoint(text))
      )
      assert.strictEqual(checkpoint.size, seq < old.size ? old.size : size)
      const { root, size: covered } = checkpoint
      assert.isTrue(
        verifyInclusion(sha256, { index: seq, size: covered, leaf, root, proof: proof.proof }),
        `${seq}`
      )
    }
    assert.deepStrictEqual(
      readdirSync(join(log, "tile")).sort(),
      ["0", "1", "entries"],
      "nothing else under tile/"
    )
    assert.isFalse(existsSync(join(log, ".staging")))
  })

  it("changes nothing when nothing changed, and puts back a tile or proof that is gone", async () => {
    const { done, out, publishing, size } = await signingOffice()
    await done(more(300))
    await done(publishing())
    const log = join(out, "ledger")
    const stamps = () => filesUnder(log).map((name) => `${name} ${statSync(join(log, name)).mtimeMs}`)
    const [before, entries] = [stamps(), await done(size)]
    await done(publishing())
    assert.deepStrictEqual(stamps(), before)
    assert.strictEqual(await done(size), entries)
    for (const name of [
      "tile/0/000",
      "tile/entries/000",
      "proofs/entries/007.tlog-proof",
      "log.json",
      "notice.html",
      "checkpoints/2025-08",
      "checkpoint"
    ]) {
      const whole = readFileSync(join(log, name))
      rmSync(join(log, name))
      await done(publishing())
      assert.isTrue(readFileSync(join(log, name)).equals(whole), name)
    }
    rmSync(log, { recursive: true })
    await done(publishing())
    assert.deepStrictEqual(
      stamps().map((line) => line.split(" ")[0]),
      before.map((line) => line.split(" ")[0])
    )
  })

  it("makes the same log in another folder", async () => {
    const { done, folder, out, publishing } = await signingOffice()
    await done(publishing())
    await done(more(20))
    await done(publishing(["2025-09" as Month, august]))
    const elsewhere = join(folder, "elsewhere")
    await done(publishing([august], elsewhere))
    assert.deepStrictEqual(filesUnder(elsewhere), filesUnder(out))
    for (const name of filesUnder(out))
      assert.isTrue(readFileSync(join(elsewhere, name)).equals(readFileSync(join(out, name))), name)
  })

  it("leaves a tile that was altered as it is, and says so", async () => {
    const { done, out, publishing, run } = await signingOffice()
    await done(publishing())
    const log = join(out, "ledger")
    const size = checkpointIn(log, "checkpoint").size
    writeFileSync(join(log, `tile/0/000.p/${size}`), "altered")
    rmSync(join(log, `tile/entries/000.p/${size}`))
    assert.include(String(await run(publishing())), "PublicLogDiffers")
    assert.strictEqual(readFileSync(join(log, `tile/0/000.p/${size}`), "utf8"), "altered")
  })

  it("needs the key once the ledger has one", async () => {
    const { done, office, out, run } = await signingOffice()
    const exit = await run(publishMonths({ officeFolder: office.folder, out, months: [august] }))
    assert.include(String(exit), "SigningKeyLocked")
    assert.isFalse(existsSync(join(out, august)))
    assert.isTrue(Exit.isFailure(exit))
    void done
  })
})

describe("states that no crash explains", () => {
  const rolledBack = async () => {
    const office = await signingOffice()
    await office.done(office.publishing())
    const backup = readFileSync(office.office.ledgerFile)
    await office.done(more(3))
    await office.done(office.publishing())
    const restore = () => {
      for (const end of ["-wal", "-shm"]) rmSync(`${office.office.ledgerFile}${end}`, { force: true })
      writeFileSync(office.office.ledgerFile, backup)
    }
    return { ...office, restore }
  }

  it("a restored backup that is shorter than what was signed", async () => {
    const { publishing, restore, run } = await rolledBack()
    restore()
    assert.include(String(await run(publishing())), "LedgerBehind")
  })

  it("a restored backup that was written on since: another history of the same length", async () => {
    const { done, out, publishing, restore, run } = await rolledBack()
    restore()
    await done(more(9))
    const before = readFileSync(join(out, "ledger/checkpoint"))
    assert.include(String(await run(publishing())), "record-other")
    assert.isTrue(readFileSync(join(out, "ledger/checkpoint")).equals(before))
  })

  it("a signer whose record is empty or older than what is published", async () => {
    const { done, office, out, publishing, run, signing } = await signingOffice()
    await done(publishing())
    const empty = await Effect.runPromise(
      Effect.gen(function* () {
        return { signer: yield* makeSigner(origin, [testKey]), record: yield* SignedRecord }
      }).pipe(Effect.provide(layerMemory()))
    )
    const exit = await run(
      publishMonths({ officeFolder: office.folder, out, months: [august], signing: empty })
    )
    assert.include(String(exit), "published-newer")
    void signing
  })

  it("a published checkpoint of another history, of another log, or unreadable", async () => {
    const { done, out, publishing, run } = await signingOffice()
    await done(publishing())
    const file = join(out, "ledger/checkpoint")
    const whole = readFileSync(file, "utf8")
    const [name, size] = whole.split("\n")
    for (const [text, why] of [
      [
        whole.replace(/\n[A-Za-z0-9+/]{43}=\n/, `\n${Buffer.alloc(32, 7).toString("base64")}\n`),
        "published-other"
      ],
      [whole.replace(`${name}\n`, `${name}/2\n`), "published-other"],
      [whole.replace(`\n${size}\n`, `\n${Number(size) + 1}\n`), "published-newer"],
      ["", "published-unreadable"],
      [whole.slice(0, 40), "published-unreadable"]
    ] as const) {
      writeFileSync(file, text)
      assert.include(String(await run(publishing())), why)
      assert.strictEqual(readFileSync(file, "utf8"), text, "left as it was found")
    }
  })

  it("a crash after signing is finished by the next publication", async () => {
    const { done, out, publishing, run } = await signingOffice()
    await done(publishing())
    await done(more(3))
    await done(publishing())
    const { DatabaseSync } = await import("node:sqlite")
    const { office } = { office: join(out, "..", "office", "ledger.sqlite") }
    const database = new DatabaseSync(office)
    database.exec(
      "DROP TRIGGER signed_no_delete; DELETE FROM signed WHERE size = (SELECT max(size) FROM signed)"
    )
    database.close()
    writeFileSync(join(out, "ledger/checkpoint"), readFileSync(join(out, "ledger/checkpoints/2025-08")))
    rmSync(join(out, "ledger/checkpoints/2025-08.r2"))
    assert.isTrue(Exit.isSuccess(await run(publishing())))
    holds(join(out, "ledger"), "checkpoint")
    assert.deepStrictEqual(
      checkpointIn(out, "ledger", "checkpoint"),
      checkpointIn(out, "ledger", "checkpoints", "2025-08.r2")
    )
  })
})
