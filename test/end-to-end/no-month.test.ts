import { assert, describe, it } from "@effect/vitest"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { freshFolder, prongsai } from "./cli.ts"

const notGiven = /^เตือน: หน้าเว็บบอกว่ายังไม่ได้ระบุ /

describe("a small purchase with nothing in writing", () => {
  const folder = freshFolder()
  const at = ["--office", join(folder, "office")]
  const done = (...args: ReadonlyArray<string>) => {
    const ran = prongsai(...args, ...at)
    assert.strictEqual(ran.status, 0, `${args.join(" ")}: ${ran.out}${ran.err}`)
    return ran
  }
  const record = (stage: string, ...records: ReadonlyArray<object>) => {
    writeFileSync(join(folder, `${stage}.json`), JSON.stringify(records))
    done("record", stage, "--file", join(folder, `${stage}.json`))
  }
  const site = (path: string) => readFileSync(join(folder, "office", "site", path), "utf8")
  const [fuel, ink, paper] = ["2568-001", "2568-002", "2568-003"] as const
  const supplier = { name: "บริษัท ตัวอย่างวัสดุ จำกัด" }

  it("stands in the month in which it was bought, and what stands in none is named each time", () => {
    done("init", "--agency-code", "6990001", "--agency-name", "องค์การบริหารส่วนตำบลตัวอย่าง")
    record(
      "need",
      { procurement: fuel, title: "น้ำมันเครื่องสูบน้ำ" },
      { procurement: ink, title: "หมึกพิมพ์" },
      { procurement: paper, title: "กระดาษ" }
    )
    record(
      "purchase",
      { procurement: fuel, method: "specific", subMethod: "urgent", boughtOn: "2025-07-21" },
      { procurement: paper, method: "specific", awardedOn: "2025-07-02" }
    )
    record(
      "contract",
      { procurement: fuel, form: "unwritten", supplier, amount: "90000" },
      { procurement: ink, number: "7/2568", form: "agreement", supplier }
    )
    for (const again of [false, true]) {
      const { err, out } = done("publish", "--month", "2025-07")
      assert.include(out, "กรกฎาคม 2568: 1 รายการ 900.00 บาท · ฉบับที่ 1")
      assert.strictEqual(out.includes("ไม่มีการเปลี่ยนแปลง"), again)
      const [first, second, third, ...rest] = err.trim().split("\n")
      assert.deepStrictEqual(rest, [])
      assert.match(third!, notGiven)
      assert.match(first!, /^เตือน: โครงการ 2568-002 หมึกพิมพ์ สัญญาหรือข้อตกลง 7\/2568 ยังไม่อยู่ใน สขร\.1 ของเดือนใด/)
      assert.include(first, "“วันที่ลงนามสัญญา”")
      assert.match(second!, /^เตือน: โครงการ 2568-003 กระดาษ ยังไม่อยู่ใน สขร\.1 ของเดือนใด/)
      assert.include(second, "prongsai record contract")
    }
    assert.include(site("2025-07/sor-khor-ror-1.csv"), "21 ก.ค. 68 (วันที่ซื้อหรือจ้างไปก่อน)")
    assert.include(site("2025-07/index.html"), "21 ก.ค. 68 (วันที่ซื้อหรือจ้างไปก่อน)")
    assert.match(site("2025-07/purchases.csv"), /,2025-07-21,.*,bought\n/)
  })

  it("leaves the old month and enters the new one when its day is corrected", () => {
    const entry = /^#(\d+) .*การจัดซื้อจัดจ้าง/m.exec(done("history", fuel).out)![1]!
    done("correct", entry, "--set", "boughtOn=1/8/2568", "--reason", "อ่านวันที่ในใบเสร็จผิด")
    const july = done("publish", "--month", "2025-07", "--lang", "en")
    assert.include(july.out, "2025-07: 0 rows, 0.00 baht · revision 2 · revised")
    assert.match(
      july.err,
      /^Warning: project 2568-002 หมึกพิมพ์: contract or agreement 7\/2568 stands in no month/m
    )
    const page = site("2025-07/index.html")
    assert.include(page, "นำออกจากเดือนนี้")
    assert.include(page, "อ่านวันที่ในใบเสร็จผิด")
    assert.match(site("2025-07/r1/purchases.csv"), /2025-07-21/)
    assert.include(done("publish", "--month", "2025-08").out, "สิงหาคม 2568: 1 รายการ 900.00 บาท · ฉบับที่ 1")
    assert.match(site("2025-08/purchases.csv"), /,2025-08-01,.*,bought\n/)
  })

  it("is named no more once its day is recorded, and lies in the index that is made anew", () => {
    record("contract", { procurement: ink, number: "7/2568", signedOn: "2025-08-05" })
    record("contract", { procurement: paper, signedOn: "2025-08-06", supplier })
    const { err, out } = done("publish", "--month", "2025-08")
    assert.notInclude(err, "ยังไม่อยู่ใน สขร.1")
    assert.match(err.trim().split("\n").at(-1)!, notGiven)
    assert.include(out, "สิงหาคม 2568: 3 รายการ")
    done("rebuild")
    assert.include(done("publish", "--month", "2025-08").out, "ไม่มีการเปลี่ยนแปลง")
  })
})
