import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { layerOffice, officeFolder } from "../../src/apps/office-folder.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { officeAt } from "../../src/register/office.ts"
import { testWitness } from "../apps/witness.ts"
import { freshFolder } from "./cli.ts"
import { runHere } from "./run-here.ts"

const vkey = testWitness("witness.example/w1", 3).vkey
const policy = `# ผู้ร่วมลงนาม\nwitness university ${vkey}\nquorum university\n`

const office = async () => {
  const folder = freshFolder()
  const at = join(folder, "office")
  const begun = ["init", "--office", at, "--agency-code", "6301405", "--agency-name", "อบต.ตัวอย่าง"]
  assert.strictEqual((await runHere(begun)).status, 0)
  const recorded = (content: string | Uint8Array) => {
    const file = join(folder, "policy.txt")
    writeFileSync(file, content)
    return runHere(["setting", "witness-policy", "--file", file, "--office", at])
  }
  const standing = () =>
    Effect.runPromise(
      Effect.gen(function* () {
        const { size } = yield* (yield* LedgerStore).head
        const { settings } = yield* officeAt(size)
        return { size, policy: settings.witnessPolicy }
      }).pipe(Effect.provide(layerOffice(officeFolder(at, undefined))))
    )
  return { at, recorded, standing }
}

describe("prongsai setting witness-policy", () => {
  it("records the text of a policy once, its lines ended as the ledger keeps them", async () => {
    const { recorded, standing } = await office()
    const before = await standing()
    assert.isUndefined(before.policy)
    const { said, status } = await recorded(`\uFEFF${policy.replaceAll("\n", "\r\n")}`)
    assert.strictEqual(status, 0, said)
    assert.include(said, "ผู้ร่วมลงนาม 1 ราย")
    assert.deepStrictEqual(await standing(), { size: before.size + 1, policy })
    await recorded(policy)
    assert.deepStrictEqual(await standing(), { size: before.size + 1, policy })
    await recorded("quorum none\n")
    assert.deepStrictEqual(await standing(), { size: before.size + 2, policy: "quorum none\n" })
  })

  it("refuses what is no policy, with its line, and records nothing", async () => {
    const { at, recorded, standing } = await office()
    const before = await standing()
    for (const [content, words] of [
      [`witness university ${vkey}\nquorum press\n`, "บรรทัดที่ 2 (name-unknown)"],
      [
        `witness university ${vkey.replace("witness.example", "Witness.example")}\nquorum none\n`,
        "บรรทัดที่ 1 (key)"
      ],
      [`witness university ${vkey}\n`, "quorum-missing"],
      [`${policy}# ${"ก".repeat(2800)}\n`, "ยาวเกิน 8 กิโลไบต์"],
      [`# 1-1017-00230-70-8\n${policy}`, "เลขประจำตัว"],
      [Uint8Array.of(0xff, 0xfe, 0x00), "UTF-8"]
    ] as const) {
      const { said, status } = await recorded(content)
      assert.strictEqual(status, 2, words)
      assert.include(said, words)
    }
    assert.strictEqual((await runHere(["setting", "witness-policy", "--office", at])).status, 2)
    assert.strictEqual((await runHere(["setting", "shown-findings", "--office", at])).status, 2)
    assert.deepStrictEqual(await standing(), before)
  })
})
