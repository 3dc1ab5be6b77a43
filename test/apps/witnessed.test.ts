import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { addAnswer } from "../../src/apps/cosigning.ts"
import { publishedLog } from "../../src/apps/published-log.ts"
import { readAnswer } from "../../src/ledger/cosigning.ts"
import { utf8 } from "../../src/ledger/proof/bytes.ts"
import { set } from "../../src/register/set.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { august, signingOffice } from "./signing-office.ts"
import { runHere } from "../end-to-end/run-here.ts"
import { testWitness } from "./witness.ts"

const one = testWitness("witness.example/w1", 3)
const two = testWitness("audit.example/w2", 4)
const policy = `witness a ${one.vkey}\nwitness b ${two.vkey}\ngroup g all a b\nquorum g\n`
const time = 1_795_402_800

const witnessed = async () => {
  const office = await signingOffice()
  const read = (path: string) => readFileSync(join(office.out, "ledger", path), "utf8")
  const textOf = () => read("checkpoint").replace(/\n\n[\s\S]*$/, "\n")
  const recordPolicy = (text: string) =>
    office.done(
      set("witness-policy", ({ witnessPolicy }) => Effect.succeed({ value: text, held: witnessPolicy }))
    )
  const cosign = (lines: string) =>
    Effect.runPromise(
      Effect.flatMap(Effect.fromResult(readAnswer(utf8(lines))), (answer) =>
        addAnswer(office.out, answer, () => Effect.undefined)
      )
    )
  return { ...office, cosign, read, recordPolicy, textOf }
}

const linesOf = (note: string): ReadonlyArray<string> =>
  note.slice(note.lastIndexOf("\n\n") + 2).split(/(?<=\n)/)

describe("publication with witnesses", () => {
  it("signs when a policy was recorded, so that log.json says what the entries say", async () => {
    const { done, out, publishing, read, recordPolicy } = await witnessed()
    await done(publishing())
    const before = await Effect.runPromise(publishedLog(out))
    assert.isUndefined(before.policy)
    assert.notInclude(read("log.json"), "witnessPolicy")
    await recordPolicy(policy)
    await done(publishing())
    const log = await Effect.runPromise(publishedLog(out))
    assert.isAbove(log.newest.checkpoint.size, before.newest.checkpoint.size)
    assert.strictEqual(log.identity.witnessPolicy, policy)
    assert.lengthOf(log.months, 1, "nothing was disclosed anew")
    await recordPolicy(policy)
    await done(publishing())
    assert.strictEqual(
      (await Effect.runPromise(publishedLog(out))).newest.checkpoint.size,
      log.newest.checkpoint.size
    )
  })

  it("keeps cosignatures while their checkpoint is the newest, and those of months for good", async () => {
    const { cosign, done, out, publishing, read, recordPolicy, textOf, vkey } = await witnessed()
    await recordPolicy(policy)
    await done(publishing())
    const text = textOf()
    const { witnessing } = await cosign(one.line(text, time) + two.line(text, time))
    assert.strictEqual(witnessing.quorum, "met")
    const cosigned = read("checkpoint")
    const month = read(`proofs/${august}.cosigned`)
    await done(publishing())
    assert.strictEqual(read("checkpoint"), cosigned)
    assert.include(read("notice.html"), "(quorum met)")

    await done(publishing(["2025-07" as Month]))
    assert.notStrictEqual(textOf(), text)
    assert.lengthOf(linesOf(read("checkpoint")), 1)
    assert.strictEqual(read(`proofs/${august}.cosigned`), month)
    assert.strictEqual(
      read(`checkpoints/${august}`),
      `${cosigned.slice(0, cosigned.indexOf("\n\n") + 2)}${linesOf(cosigned)[0]!}`
    )
    const verified = await runHere(["verify", out, "--key", vkey, "--json"])
    assert.strictEqual(verified.status, 0, verified.said)
    assert.include(verified.said, one.name)
    const notice = read("notice.html")
    assert.include(notice, "not yet witnessed", "of the newest")
    assert.include(notice, `<a href="proofs/${august}.cosigned">ร่วมลงนาม</a> ${one.name}`)
    assert.isFalse(existsSync(join(out, "ledger", "proofs", "2025-07.cosigned")))
  })

  it("leaves out a line that a witness never signed", async () => {
    const { done, out, publishing, read, recordPolicy, textOf } = await witnessed()
    await recordPolicy(policy)
    await done(publishing())
    const [own, text] = [read("checkpoint"), textOf()]
    const right = two.line(text, time)
    writeFileSync(join(out, "ledger/checkpoint"), own + one.line(`${text}more\n`, time) + right)
    await done(publishing())
    assert.strictEqual(read("checkpoint"), own + right)
  })

  it("passes over what lies among its checkpoints and is none, as others' tools may leave it", async () => {
    const { done, out, publishing, read } = await witnessed()
    await done(publishing())
    const notice = read("notice.html")
    for (const name of ["2025-08.orig", "2099-01", "2025-08.r1", ".DS_Store"])
      writeFileSync(join(out, "ledger/checkpoints", name), "not a checkpoint\n")
    await done(publishing())
    assert.strictEqual(read("notice.html"), notice)
  })
})
