import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  identitiesIn,
  type Lock,
  lockedBy,
  lockText,
  newIdentityText,
  openText
} from "../../src/apps/age-file.ts"
import { parseSigningKey } from "../../src/ledger/signing.ts"

/** Made by Debian's age 1.1.1 and age-keygen; they protect nothing. */
const madeByAge = {
  identity: "AGE-SECRET-KEY-1DN3UP6U8DR62GGE0R3W04L3VF0GZ4P3X6J587AAQGWNFW04WCHESDQ83UJ",
  forIdentity:
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBHSzJHREs4M1gzZ1dMcVJ1dWpxWnFINGVnU0doN3lSUmpCQnFTM2JIV1JB" +
    "CkMreXZVM1VPNEhseUhsQXlMTCt3UVJlN2Q1MXZIUXRtcUlTS25IbHZjcUUKLS0tIHdRWVRjR1pmVWY5ajVSZG5aV2NHU2dqTDhP" +
    "RkIvaXpRVjczTzNYV2orT0UKEBWqHwAPteRUQ0WXudeXZmhGK9a9PTNOsS2NFA/ZZa+NrbaQ+zcp8A+Q9bOMg7DPLn/VF7uSuiI9" +
    "AYajq9B0Vv5Snk2u4d8sx1H2yCrl16dUWMyQWTgdS/bkpBT6oegD42rLsGyOdSi129h81mUCM5JBjvmKcWZ/oI7ITwX/fZOL",
  passphrase: "correct horse battery staple",
  withPassphrase:
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBWTmJsSTBvbGdnKzFWODcyS1RxODFRIDE4CnJscnUvMEZBV1plWkk5bHNh" +
    "eUVuZG1UbHBzMHR2TDNycjZLVWZYZVVnTDAKLS0tIFlSbTJYZi95cVdzTlVmdlg4bTl4Q3lsRy93TDRBTjA4dUs2VVZIUGlIOTgK" +
    "wOSMjs+ltA5NhhFG9IBWAANNj0pFu4f9C1FjNVVdNgBCZGDdD5yEtpeRxZ2zjnd/GHnoBIPe7RKvFClnBj7a6qvWFYqaP8ozVQ+g" +
    "M7lPyvBLIetUI9duOcz2C4udxnOEPJPxKEDdknDThbP0s3H0bnxNSD02613wtp3TluzFi0T+"
}
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"))
const byIdentity = (...identities: [string, ...Array<string>]): Lock => ({
  by: "identity",
  identities: Redacted.make(identities)
})
const byPassphrase = (passphrase: string): Lock => ({
  by: "passphrase",
  passphrase: Redacted.make(passphrase)
})
const ours = byIdentity(madeByAge.identity)
const text = "PRIVATE+KEY+ledger.example+00000000+x"
const freshIdentity = Effect.flatMap(newIdentityText("2026-11-24T00:00:00.000Z"), identitiesIn)

describe("an age file", () => {
  it.effect("of Debian's age opens here", () =>
    Effect.gen(function* () {
      const cases = [
        [ours, madeByAge.forIdentity, "identity"],
        [byPassphrase(madeByAge.passphrase), madeByAge.withPassphrase, "passphrase"]
      ] as const
      for (const [lock, base64, by] of cases) {
        assert.strictEqual(lockedBy(bytesOf(base64)), by)
        const opened = yield* openText(lock, "f", bytesOf(base64))
        assert.strictEqual(parseSigningKey(opened)?.key.name, "prongsai.example/agency/6990001")
      }
    })
  )

  it.effect("of ours opens with what locked it and nothing else", () =>
    Effect.gen(function* () {
      const fresh = yield* freshIdentity
      const other: Lock = { by: "identity", identities: fresh! }
      const locked = yield* lockText(ours, text)
      assert.strictEqual(lockedBy(locked), "identity")
      assert.strictEqual(yield* openText(ours, "f", locked), text)
      const among = byIdentity(Redacted.value(fresh!)[0], madeByAge.identity)
      assert.strictEqual(yield* openText(among, "f", locked), text)
      const withPassphrase = yield* lockText(byPassphrase("รหัสผ่านยาวพอสมควร"), text)
      assert.strictEqual(lockedBy(withPassphrase), "passphrase")
      assert.strictEqual(yield* openText(byPassphrase("รหัสผ่านยาวพอสมควร"), "f", withPassphrase), text)
      const wrong = [
        [other, locked],
        [byPassphrase("รหัสผ่านยาวพอสมควร"), locked],
        [ours, withPassphrase],
        [byPassphrase("รหัสผ่านยาวพอสมควร "), withPassphrase]
      ] as const
      for (const [lock, bytes] of wrong)
        assert.deepInclude(yield* Effect.flip(openText(lock, "f", bytes)), {
          _tag: "WrongUnlock",
          file: "f",
          by: lock.by
        })
    })
  )

  it.effect("with any byte changed or cut off does not open, and says so without dying", () =>
    Effect.gen(function* () {
      const locked = yield* lockText(ours, text)
      for (let at = 0; at < locked.length; at++) {
        const changed = locked.slice()
        changed[at]! ^= 1
        const refused = yield* Effect.flip(openText(ours, "f", changed))
        assert.include(["KeyFileDamaged", "WrongUnlock"], refused._tag, `byte ${at}`)
        const cut = yield* Effect.flip(openText(ours, "f", locked.subarray(0, at)))
        assert.strictEqual(cut._tag, "KeyFileDamaged", `cut at ${at}`)
      }
      const payload = locked.slice()
      payload[locked.length - 1]! ^= 1
      assert.strictEqual((yield* Effect.flip(openText(ours, "f", payload)))._tag, "KeyFileDamaged")
      for (const none of ["", "not an age file", "age-encryption.org/v1\n-> ssh-ed25519 x\n"])
        assert.isUndefined(lockedBy(new Uint8Array(Buffer.from(none))))
    })
  )

  it.effect("an identity file is read with its comments; anything else in it is refused", () =>
    Effect.gen(function* () {
      const made = yield* newIdentityText("2026-11-24T00:00:00.000Z")
      assert.match(
        made,
        /^# created: 2026-11-24T00:00:00\.000Z\n# public key: age1[0-9a-z]+\nAGE-SECRET-KEY-1/
      )
      assert.isDefined(yield* identitiesIn(made))
      const two = yield* identitiesIn(`\r\n# a\r\n${madeByAge.identity}\r\n\n  ${madeByAge.identity}  `)
      assert.deepStrictEqual(two && Redacted.value(two), [madeByAge.identity, madeByAge.identity])
      const wrong = [
        "",
        "# nothing\n",
        `${madeByAge.identity.slice(0, -1)}Q`,
        madeByAge.identity.toLowerCase(),
        `${madeByAge.identity}\nage1tqdcmt2y73m794xu3luvp40cenqxkuf265lkf96l98d74ezg9pfqrtrn98`
      ]
      for (const each of wrong) assert.isUndefined(yield* identitiesIn(each), each)
    })
  )
})

const hasAge = spawnSync("age", ["--version"]).status === 0

describe(`the age command${hasAge ? "" : " (skipped: no age)"}`, () => {
  it.effect.skipIf(!hasAge)("opens our file", () =>
    Effect.gen(function* () {
      const folder = mkdtempSync(join(tmpdir(), "prongsai-age-"))
      writeFileSync(join(folder, "id"), `${madeByAge.identity}\n`)
      writeFileSync(join(folder, "key.age"), yield* lockText(ours, text))
      const { status, stdout } = spawnSync("age", ["-d", "-i", join(folder, "id"), join(folder, "key.age")])
      assert.strictEqual(status, 0)
      assert.strictEqual(stdout.toString("utf8"), text)
      rmSync(folder, { recursive: true })
    })
  )
})
