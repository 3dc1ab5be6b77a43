import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { sha256 } from "../../../../src/ledger/hashing.ts"
import { concat } from "../../../../src/ledger/proof/bytes.ts"
import { cosignatureMessage, cosignaturePayload } from "../../../../src/ledger/proof/cosignature.ts"
import { formatNote, formatVerifierKey, parseNote } from "../../../../src/ledger/proof/note.ts"
import { parsePolicy } from "../../../../src/ledger/proof/policy.ts"
import { keyTypes, verifierKey } from "../../../../src/ledger/proof/verifier-key.ts"
import type { VerifyTimestamp } from "../../../../src/ledger/proof/checking/timestamps.ts"
import { publicOf, signWith, testSeed } from "../ed25519.ts"
import { begun, brokenIn, bytesOf, checked, type Files, remarksIn, siteFiles, sourceOf } from "./lab.ts"

const witness = (name: string, byte: number) => {
  const seed = testSeed(byte)
  return { seed, key: verifierKey(sha256, name, keyTypes.cosignature, publicOf(seed)) }
}
const auditor = witness("witness.example/auditor", 3)
const university = witness("witness.example/university", 4)

const policyText = (quorum: string): string =>
  [
    `witness auditor ${formatVerifierKey(auditor.key)}`,
    `witness university ${formatVerifierKey(university.key)}`,
    "group both all auditor university",
    `quorum ${quorum}`,
    ""
  ].join("\n")
const policyOf = (quorum: string) => Result.getOrThrow(parsePolicy(policyText(quorum), sha256))

/** A note with one more line, by a witness. */
const cosign = (bytes: Uint8Array, { key, seed }: typeof auditor, time = 1_760_000_000): Uint8Array => {
  const note = Result.getOrThrow(parseNote(bytes))
  const signature = cosignaturePayload(time, signWith(seed, cosignatureMessage(time, note.text)))
  return formatNote({ ...note, signatures: [...note.signatures, { name: key.name, id: key.id, signature }] })
}

const cosigned = (write: (files: Files) => void): Files => {
  const files = siteFiles()
  write(files)
  return files
}

describe("witnesses", () => {
  it.effect("count by the policy that is given", () =>
    Effect.gen(function* () {
      const files = cosigned((all) => {
        const august = cosign(all.get("ledger/checkpoints/2025-08")!, auditor)
        all.set("ledger/checkpoint", cosign(all.get("ledger/checkpoint")!, auditor))
        all.set("ledger/proofs/2025-08.cosigned", cosign(august, university))
      })
      const one = yield* checked(sourceOf(files), { policy: policyOf("auditor") })
      assert.deepStrictEqual(brokenIn(one), [])
      assert.deepStrictEqual(one.witnessed, {
        size: 626,
        witnesses: [auditor.key.name, university.key.name],
        policy: "given"
      })
      const both = yield* checked(sourceOf(files), { policy: policyOf("both") })
      assert.strictEqual(both.witnessed.size, 326)
      const none = yield* checked(sourceOf(siteFiles()), { policy: policyOf("both") })
      assert.deepStrictEqual(none.witnessed, { size: 0, witnesses: [], policy: "given" })
      const nobody = yield* checked(sourceOf(files), { policy: policyOf("none") })
      assert.strictEqual(nobody.witnessed.size, 0)
    })
  )

  it.effect("count by the office's own policy where none is given", () =>
    Effect.gen(function* () {
      const withPolicy = (text: string): Files => {
        const lab = begun()
        lab.policy(text)
        lab.sign()
        const files = lab.publish()
        files.set("ledger/checkpoint", cosign(files.get("ledger/checkpoint")!, auditor))
        return files
      }
      const own = yield* checked(sourceOf(withPolicy(policyText("auditor"))))
      assert.deepStrictEqual(brokenIn(own), [])
      assert.deepStrictEqual([own.witnessed.size, own.witnessed.policy], [3, "own"])
      const unreadable = yield* checked(sourceOf(withPolicy("quorum of friends\n")))
      assert.deepStrictEqual(brokenIn(unreadable), [])
      assert.strictEqual(unreadable.witnessed.policy, "none")
      assert.include(remarksIn(unreadable), "own-policy-unreadable")
    })
  )

  it.effect("are not who did not sign", () =>
    Effect.gen(function* () {
      const forged = cosigned((all) => {
        const stranger = { key: auditor.key, seed: university.seed }
        all.set("ledger/checkpoint", cosign(all.get("ledger/checkpoint")!, stranger))
      })
      assert.deepStrictEqual(brokenIn(yield* checked(sourceOf(forged), { policy: policyOf("auditor") })), [
        "witness.cosignatures note-signature ledger/checkpoint"
      ])
      const other = cosigned((all) => {
        all.set("ledger/proofs/2025-08.cosigned", cosign(all.get("ledger/checkpoint")!, auditor))
      })
      assert.deepStrictEqual(brokenIn(yield* checked(sourceOf(other), { policy: policyOf("auditor") })), [
        "witness.cosignatures cosigned-differs ledger/proofs/2025-08.cosigned"
      ])
    })
  )

  it.effect("do not stand for the log's own signature, nor for a root that is wrong", () =>
    Effect.gen(function* () {
      const files = cosigned((all) => {
        const note = Result.getOrThrow(parseNote(all.get("ledger/checkpoint")!))
        const text = note.text.replace("\n626\n", "\n512\n")
        const signature = cosignaturePayload(1, signWith(auditor.seed, cosignatureMessage(1, text)))
        const { id, name } = auditor.key
        all.set("ledger/checkpoint", formatNote({ text, signatures: [{ id, name, signature }] }))
      })
      const result = yield* checked(sourceOf(files), { policy: policyOf("auditor"), proofs: 0 })
      assert.include(brokenIn(result), "log.checkpoint note-unsigned ledger/checkpoint")
      assert.strictEqual(result.witnessed.size, 0)
    })
  )
})

describe("timestamps", () => {
  const stamped = cosigned((all) => {
    all.set(
      "ledger/proofs/2025-08.tsr",
      concat(bytesOf("stamp of "), sha256(all.get("ledger/checkpoints/2025-08")!))
    )
  })
  const verifier =
    (isTrusted: boolean): VerifyTimestamp =>
    (response, bytes) =>
      Effect.succeed(
        Buffer.from(response).equals(concat(bytesOf("stamp of "), sha256(bytes)))
          ? Result.succeed({ at: "2025-10-01T00:00:00.000Z", authority: "tsa.example", isTrusted })
          : Result.fail("of something else")
      )

  it.effect("are verified over the bytes of the month's checkpoint", () =>
    Effect.gen(function* () {
      const result = yield* checked(sourceOf(stamped), { timestamp: verifier(true) })
      assert.deepStrictEqual(brokenIn(result), [])
      assert.strictEqual(result.tally.results().find(({ check }) => check === "time.timestamps")?.held, 1)
      assert.deepStrictEqual([...result.stamps.keys()], ["2025-08"])
      assert.deepStrictEqual(result.tally.remarks().find(({ code }) => code === "timestamp-missing")?.about, [
        "2025-07",
        "2025-07.r2"
      ])
    })
  )

  it.effect(
    "prove nothing by an authority that nobody vouches for, and are not proof where nothing verifies them",
    () =>
      Effect.gen(function* () {
        const untrusted = yield* checked(sourceOf(stamped), { timestamp: verifier(false) })
        assert.isUndefined(untrusted.tally.results().find(({ check }) => check === "time.timestamps"))
        assert.include(remarksIn(untrusted), "timestamp-untrusted")
        const unlooked = yield* checked(sourceOf(stamped))
        assert.include(remarksIn(unlooked), "timestamp-unchecked")
      })
  )

  it.effect("of another checkpoint are refused", () =>
    Effect.gen(function* () {
      const files = new Map(stamped)
      files.set("ledger/proofs/2025-07.tsr", files.get("ledger/proofs/2025-08.tsr")!)
      assert.deepStrictEqual(brokenIn(yield* checked(sourceOf(files), { timestamp: verifier(true) })), [
        "time.timestamps timestamp-refused ledger/proofs/2025-07.tsr"
      ])
    })
  )
})
