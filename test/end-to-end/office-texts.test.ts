import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { layerOffice, officeFolder } from "../../src/apps/office-folder.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { officeAt } from "../../src/register/office.ts"
import { freshFolder } from "./cli.ts"
import { runHere } from "./run-here.ts"

const office = async () => {
  const folder = freshFolder()
  const at = join(folder, "office")
  await runHere(["init", "--office", at, "--agency-code", "6990001", "--agency-name", "อบต.ตัวอย่าง"])
  const setting = (...args: ReadonlyArray<string>) => runHere(["setting", ...args, "--office", at])
  const standing = () =>
    Effect.runPromise(
      Effect.gen(function* () {
        const { size } = yield* (yield* LedgerStore).head
        return { size, texts: (yield* officeAt(size)).settings.texts }
      }).pipe(Effect.provide(layerOffice(officeFolder(at, undefined))))
    )
  return { at, folder, setting, standing }
}

describe("prongsai setting, the office's own texts", () => {
  it("keeps the newest of each, once, and takes back what is emptied", async () => {
    const { folder, setting, standing } = await office()
    const { size } = await standing()
    const file = join(folder, "address.txt")
    writeFileSync(file, "\uFEFFเลขที่ 1  หมู่ 1\r\n\r\n\r\nอำเภอตัวอย่าง \r\n")
    assert.strictEqual((await setting("contact-address", "--file", file)).status, 0)
    assert.strictEqual((await setting("contact-address", "--file", file)).status, 0)
    assert.deepStrictEqual(await standing(), {
      size: size + 1,
      texts: { "contact-address": "เลขที่ 1 หมู่ 1\n\nอำเภอตัวอย่าง" }
    })
    await setting("licence", "dga-ogl")
    await setting("licence", "cc-by-4.0")
    await setting("contact-address", "")
    assert.deepStrictEqual(await standing(), { size: size + 4, texts: { licence: "cc-by-4.0" } })
  })

  it("refuses a text that does not fit, says why, and records nothing", async () => {
    const { folder, setting, standing } = await office()
    const before = await standing()
    const file = join(folder, "text.txt")
    writeFileSync(file, Uint8Array.of(0xa1, 0xc3))
    for (const [args, words] of [
      [["contact-email", "ไม่มี"], "รูปแบบไม่ถูกต้อง"],
      [["contact-telephone", "โทรหานายสมมุติ"], "รูปแบบไม่ถูกต้อง"],
      [["site-address", "http://office.example/"], "รูปแบบไม่ถูกต้อง"],
      [["site-address", "https://office.example"], "รูปแบบไม่ถูกต้อง"],
      [["licence", "mine"], "dga-ogl | cc-by-4.0"],
      [["contact-hours", "จันทร์\nอังคาร"], "บรรทัดเดียว"],
      [["privacy-notice", "ก".repeat(5000)], "ยาวเกิน 12 กิโลไบต์"],
      [["complaint-address", "ส่งถึง ๓-๑๐๐๖-๐๐๔๔๕-๖๓-๕"], "เลขประจำตัวประชาชน"],
      [["privacy-notice", "--file", file], "ไม่ใช่ข้อความ UTF-8"],
      [["privacy-notice"], "อย่างใดอย่างหนึ่ง"],
      [["privacy-notice", "ก", "--file", file], "อย่างใดอย่างหนึ่ง"]
    ] as const) {
      const { said, status } = await setting(...args)
      assert.notStrictEqual(status, 0, args.join(" "))
      assert.include(said, words)
    }
    assert.deepStrictEqual(await standing(), before)
  })

  it("publish names what every site should give and this one does not, with the command, and publishes", async () => {
    const { at, setting } = await office()
    await setting("contact-hours", "จันทร์–ศุกร์ 8.30–16.30 น.")
    const { said, status } = await runHere(["publish", "--month", "2025-08", "--office", at])
    assert.strictEqual(status, 0, said)
    for (const key of [
      "contact-address",
      "contact-telephone",
      "contact-email",
      "complaint-address",
      "licence"
    ])
      assert.include(said, `(${key})`)
    assert.include(said, "prongsai setting contact-address --file FILE")
    assert.notInclude(said, "(contact-hours)")
    assert.notInclude(said, "(privacy-notice)")
  })

  it("a text recorded after a month was published reaches the pages at the next publication, and once only", async () => {
    const { at, setting } = await office()
    const publish = async () =>
      (await runHere(["publish", "--month", "2025-08", "--office", at, "--lang", "en"])).said
    const page = (path: string) => readFileSync(join(at, "site", path), "utf8")
    await publish()
    assert.include(page("contact/index.html"), "หน่วยงานยังไม่ได้ระบุ")
    assert.include(page("licence/index.html"), "หน่วยงานยังไม่ได้เลือกสัญญาอนุญาต")
    assert.notInclude(page("datapackage.json"), "licenses")
    await setting("contact-telephone", "081 234 5678")
    await setting("licence", "cc-by-4.0")
    await setting("site-address", "https://office.example/buying/")
    assert.include(await publish(), "made anew as other pages tell something new")
    assert.include(page("contact/index.html"), "081 234 5678")
    assert.include(page("en/licence/index.html"), "https://creativecommons.org/licenses/by/4.0/")
    assert.include(page("datapackage.json"), '"name": "CC-BY-4.0"')
    assert.include(page("robots.txt"), "Sitemap: https://office.example/buying/sitemap.xml")
    assert.include(page("sitemap.xml"), "<loc>https://office.example/buying/2025-08/index.html</loc>")
    assert.include(await publish(), "unchanged")
  })
})
