import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { checkAnswer, cosignersOf, readAnswer, withCosignatures } from "../../src/ledger/cosigning.ts"
import { utf8 } from "../../src/ledger/proof/bytes.ts"
import { formatNote, type Note, noteLimits, parseNote } from "../../src/ledger/proof/note.ts"
import { keyTypes } from "../../src/ledger/proof/verifier-key.ts"
import { siteNote, siteText } from "../apps/public-site.ts"
import { testWitness } from "../apps/witness.ts"
import { worked } from "./proof/worked-example.ts"

const own = Result.getOrThrow(parseNote(utf8(siteNote)))
const one = testWitness("witness.example/w1", worked.seeds.witness)
const two = testWitness("audit.example/w2", 4)
const stranger = testWitness("stranger.example/w", 5)
const witnesses = [one.key, two.key]
const time = worked.cosignedAt

const answered = (text: string | Uint8Array) => readAnswer(typeof text === "string" ? utf8(text) : text)

const checked = (text: string, keys = witnesses) =>
  Result.match(
    Result.flatMap(answered(text), (answer) => checkAnswer(own, answer, keys)),
    {
      onSuccess: (added) => added.map(({ time: at, witness }) => `${witness.name} ${at}`),
      onFailure: ({ problem, witness }) => (witness === undefined ? problem : `${problem} ${witness}`)
    }
  )

describe("a witness's answer", () => {
  it("is taken as lines or as the whole note, as mail may have changed its line ends", () => {
    const line = one.line(siteText, time)
    const taken = [`${one.name} ${time}`]
    for (const text of [
      line,
      worked.checkpoint,
      `\uFEFF${line.replaceAll("\n", "\r\n")}\r\n`,
      worked.checkpoint.replaceAll("\n", "\r\n"),
      line.trimEnd()
    ])
      assert.deepStrictEqual(checked(text), taken, text)
    assert.deepStrictEqual(checked(line + two.line(siteText, 7)), [...taken, `${two.name} 7`])
  })

  it("is refused as a whole where any line of it is not a policy witness's, or not right", () => {
    const line = one.line(siteText, time)
    const forged = testWitness(one.name, 9)
    const impostor = { ...one.cosign(siteText, time), signature: forged.cosign(siteText, time).signature }
    const note = (...signatures: Note["signatures"]) =>
      Buffer.from(formatNote({ text: siteText, signatures })).toString("utf8")
    for (const [text, why] of [
      [line + stranger.line(siteText, time), `unknown-witness ${stranger.name}`],
      [forged.line(siteText, time), `unknown-witness ${one.name}`],
      [note(impostor), `wrong-signature ${one.name}`],
      [note({ ...impostor, signature: impostor.signature.subarray(8) }), `wrong-signature ${one.name}`],
      [one.line(`${worked.origin}\n2\n`, time), `wrong-signature ${one.name}`],
      [
        two.line(siteText, time) + one.line(siteText.replace("\n3\n", "\n4\n"), time),
        `wrong-signature ${one.name}`
      ],
      [siteNote, "no-cosignature"],
      [worked.checkpoint.replace("\n3\n", "\n4\n"), "other-text"],
      [worked.bothKeys, `unknown-witness ${worked.origin}`],
      ["", "not-an-answer"],
      ["\u2014 half a line\n", "not-an-answer"],
      ["<html>no such page</html>", "not-an-answer"]
    ] as const)
      assert.strictEqual(checked(text), why)
    const readable = answered(Uint8Array.of(0xe2, 0x80, 0x94, 0x20, 0xff))
    assert.isTrue(Result.isFailure(readable))
  })

  it("of a kind that cannot be checked is not taken", () => {
    const later = { ...one.key, type: keyTypes.mlDsa44 }
    assert.strictEqual(checked(one.line(siteText, time), [later]), `not-checkable ${one.name}`)
  })
})

describe("the note with cosignatures", () => {
  const names = ({ signatures }: Note) => signatures.map(({ name }) => name)

  it("has the log's line first and unchanged, then witnesses by name, each once with the later time", () => {
    const lines = [
      one.cosign(siteText, time),
      one.cosign(siteText, time - 60),
      stranger.cosign(siteText, 1),
      two.cosign(siteText, time),
      two.cosign(siteText, time + 60)
    ]
    const note = withCosignatures(own, lines, witnesses)
    assert.isTrue(Buffer.from(formatNote(note)).toString("utf8").startsWith(siteNote))
    assert.deepStrictEqual(names(note), [worked.origin, two.name, stranger.name, one.name])
    assert.deepStrictEqual(cosignersOf(note, witnesses), [
      { witness: two.key, time: time + 60 },
      { witness: one.key, time }
    ])
    assert.deepStrictEqual(withCosignatures(own, lines.toReversed(), witnesses), note)
    assert.deepStrictEqual(withCosignatures(own, note.signatures, witnesses), note)
  })

  it("leaves out a witness's wrong line, also where it is the later one, and another line of the log", () => {
    const wrong = one.cosign(`${siteText}more\n`, time + 60)
    const logs = { ...own.signatures[0]!, id: Uint8Array.of(1, 2, 3, 4) }
    const note = withCosignatures(own, [wrong, one.cosign(siteText, time), logs], witnesses)
    assert.deepStrictEqual(names(note), [worked.origin, one.name])
    assert.deepStrictEqual(cosignersOf(note, witnesses), [{ witness: one.key, time }])
    const both = { ...note, signatures: [...note.signatures, wrong] }
    assert.deepStrictEqual(cosignersOf(both, witnesses), [{ witness: one.key, time }])
  })

  it("has room for the policy's witnesses before strangers", () => {
    const strangers = Array.from({ length: noteLimits.signatures }, (_, i) =>
      testWitness(`stranger.example/${i}`, 5).cosign(siteText, 1)
    )
    const note = withCosignatures(own, [...strangers, one.cosign(siteText, time)], witnesses)
    assert.lengthOf(note.signatures, noteLimits.signatures)
    assert.include(names(note), one.name)
    formatNote(note)
  })
})
