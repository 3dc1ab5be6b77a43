import { assert, describe, it } from "@effect/vitest"
import { type Arbitrary, Result } from "effect"
import { decodeBundle, encodeBundle } from "../../../src/ledger/proof/bundle.ts"
import { fromBase64Url, textOf, toBase64Url, utf8 } from "../../../src/ledger/proof/bytes.ts"
import { type Checkpoint, formatCheckpoint, parseCheckpoint } from "../../../src/ledger/proof/checkpoint.ts"
import { uncheckedCosigners, verifyCosignatures } from "../../../src/ledger/proof/cosignature.ts"
import { formatInclusionFile, parseInclusionFile } from "../../../src/ledger/proof/inclusion-file.ts"
import {
  formatNote,
  formatVerifierKey,
  parseNote,
  parseVerifierKey,
  verifierKey,
  verifySignatures
} from "../../../src/ledger/proof/note.ts"
import { digestOfOpening, readOpening } from "../../../src/ledger/proof/opening.ts"
import { meetsQuorum, parsePolicy } from "../../../src/ledger/proof/policy.ts"
import { bundlePath, parseTilePath, tilePath } from "../../../src/ledger/proof/tile.ts"
import { anyBytes, changed } from "./arbitrary.ts"
import { publicOf, testSeed, verifyEd25519 } from "./ed25519.ts"
import { sha256, someEntries } from "./naive-log.ts"
import { worked } from "./worked-example.ts"

/** What a parser makes of bytes, written again; undefined where it refuses them. */
type Again = (bytes: Uint8Array) => Uint8Array | undefined

const ofText =
  (again: (text: string) => string | undefined): Again =>
  (bytes) => {
    const text = textOf(bytes)
    const written = text === undefined ? undefined : again(text)
    return written === undefined ? undefined : utf8(written)
  }
const read = <A, B>(result: Result.Result<A, unknown>, write: (value: A) => B): B | undefined =>
  Result.isSuccess(result) ? write(result.success) : undefined

const checkpointAgain = ({ extensions, ...checkpoint }: Checkpoint): string =>
  formatCheckpoint(checkpoint) + extensions.map((line) => `${line}\n`).join("")

const key = (seed: number, type = 4) =>
  formatVerifierKey(verifierKey(sha256, `w${seed}.example`, type, publicOf(testSeed(seed))))
const known = [worked.logKey, worked.nextLogKey, worked.witnessKey].map((text) =>
  Result.getOrThrow(parseVerifierKey(text))
)
const body = worked.checkpoint.split("\n\n")[0]!
const policy = `log ${worked.logKey}\nwitness A ${key(1)}\nwitness B ${key(2)}\nwitness C ${key(3)}\ngroup G 2 A B C\nquorum G\n`
const hostile = [
  `${body}\n1\n`,
  `${body}\nextra line\n`,
  "a\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
]

const parsers: ReadonlyArray<readonly [string, ReadonlyArray<string | Uint8Array>, Again]> = [
  [
    "a note",
    [worked.checkpoint, worked.bothKeys, `a\n\n${worked.bothKeys}`],
    (bytes) => read(parseNote(bytes), formatNote)
  ],
  ["a checkpoint", [`${body}\n`, ...hostile], ofText((text) => read(parseCheckpoint(text), checkpointAgain))],
  [
    "a tile's path",
    ["tile/0/000", "tile/entries/x001/x234/067.p/5", "tile/3/x001/000.p/255", "tile/6/000.p/1"],
    ofText((text) => {
      const tile = parseTilePath(text)
      if (tile === undefined) return undefined
      const { level, index, width } = tile
      return level === "entries" ? bundlePath({ index, width }) : tilePath({ level, index, width })
    })
  ],
  [
    "a bundle of three",
    [encodeBundle(someEntries(3)), encodeBundle([new Uint8Array(0), new Uint8Array(300), new Uint8Array(1)])],
    (bytes) => read(decodeBundle(bytes, 3), encodeBundle)
  ],
  [
    "an inclusion proof",
    [worked.proofOfEntry1, worked.proofOfEntry1.replace("index", "extra AAAA\nindex")],
    (bytes) => read(parseInclusionFile(bytes), formatInclusionFile)
  ],
  [
    "a verifier key",
    [worked.logKey, worked.witnessKey, key(5)],
    ofText((text) => read(parseVerifierKey(text), formatVerifierKey))
  ],
  [
    "an opening",
    [
      "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0",
      toBase64Url(utf8('["salt","file:purchases.csv",{"bytes":12}]'))
    ],
    ofText((text) =>
      readOpening(text) === undefined || digestOfOpening(sha256, text) === ""
        ? undefined
        : toBase64Url(fromBase64Url(text)!)
    )
  ]
]

const same = (again: Again, bytes: Uint8Array): boolean => {
  const written = again(bytes)
  if (written !== undefined) assert.deepStrictEqual(Buffer.from(written), Buffer.from(bytes))
  return written !== undefined
}
const many = { arbitrary: { runs: 1500 } }

describe.each(parsers)("%s", (_name, valid, again) => {
  const samples = valid.map((sample) => (typeof sample === "string" ? utf8(sample) : sample))
  const outcomes = new Set<boolean>()

  it.prop("made of any bytes never throws", [anyBytes(300)], ([bytes]) => void same(again, bytes), many)

  it.prop(
    "that was changed never throws, and what is read is written with the same bytes",
    [changed(samples)],
    ([bytes]) => void outcomes.add(same(again, bytes)),
    many
  )

  it("was read at times and refused at times", () => {
    for (const sample of samples) assert.isTrue(same(again, sample))
    assert.deepStrictEqual(outcomes, new Set([true, false]))
  })
})

const notes: Arbitrary.Arbitrary<Uint8Array> = changed([utf8(worked.checkpoint), utf8(worked.bothKeys)])

describe("a changed checkpoint", () => {
  let genuine = 0
  const texts = new Set<string>()

  it.prop(
    "is never taken for signed unless its text is the one that was signed",
    [notes],
    ([bytes]) => {
      const note = parseNote(bytes)
      if (Result.isFailure(note)) return
      const signers = Result.getOrElse(verifySignatures(note.success, known, verifyEd25519), () => [])
      const cosigners = Result.getOrElse(verifyCosignatures(note.success, known, verifyEd25519), () => [])
      assert.isTrue(Result.isSuccess(uncheckedCosigners(note.success, known)))
      if (signers.length + cosigners.length === 0) return
      genuine++
      texts.add(note.success.text)
    },
    many
  )

  it("was taken for signed at times", () => {
    assert.isAbove(genuine, 10)
    assert.deepStrictEqual([...texts], [`${body}\n`])
  })
})

describe("a policy", () => {
  const outcomes = new Set<boolean>()
  const judge = (bytes: Uint8Array): boolean => {
    const text = textOf(bytes)
    const parsed = text === undefined ? undefined : parsePolicy(text)
    if (parsed === undefined || Result.isFailure(parsed)) return false
    const { witnesses, quorum } = parsed.success
    assert.isTrue(meetsQuorum(parsed.success, witnesses), "all of its witnesses are always enough")
    assert.strictEqual(meetsQuorum(parsed.success, []), quorum === undefined)
    return true
  }

  it.prop("made of any bytes never throws", [anyBytes(300)], ([bytes]) => void judge(bytes), many)

  it.prop(
    "that was changed never throws, and its quorum can be met, though not by nobody",
    [changed([utf8(policy), utf8("quorum none\n")])],
    ([bytes]) => void outcomes.add(judge(bytes)),
    many
  )

  it("was read at times and refused at times", () => {
    assert.isTrue(judge(utf8(policy)))
    assert.deepStrictEqual(outcomes, new Set([true, false]))
  })
})
