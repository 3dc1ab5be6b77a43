import { assert, describe, it } from "@effect/vitest"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { freshFolder, prongsai } from "./cli.ts"

const ran = (...args: ReadonlyArray<string>) => {
  const { err, out, status } = prongsai(...args)
  assert.strictEqual(status, 0, `${args.join(" ")}: ${out}${err}`)
  return out
}

describe("what falls due", () => {
  const folder = freshFolder()
  const at = ["--office", join(folder, "office")]
  const contract = {
    procurement: "2568-001",
    number: "1/2568",
    signedOn: "2025-01-06",
    supplier: { name: "บริษัท ตัวอย่างก่อสร้าง จำกัด" },
    guaranteeKind: "bank",
    guaranteeReleasedOn: "2025-06-02"
  }
  it("is listed with the last day, the working days left, the section and who", () => {
    ran("init", "--agency-code", "6990001", "--agency-name", "องค์การบริหารส่วนตำบลตัวอย่าง", ...at)
    for (const [stage, record] of Object.entries({
      need: { procurement: "2568-001", title: "ก่อสร้างถนน" },
      prep: { procurement: "2568-001", kind: "construction", requestedOn: "2024-11-04" },
      contract
    })) {
      writeFileSync(join(folder, `${stage}.json`), JSON.stringify([record]))
      ran("record", stage, "--file", join(folder, `${stage}.json`), ...at)
    }
    const due = ran("due", "--on", "2025-06-09", "--id", "2568-001", ...at)
    assert.include(due, "ถึงกำหนด 17 มิ.ย. 2568 (เหลือ 6 วันทำการ) คืนหลักประกันสัญญา")
    assert.include(due, "2568-001 ก่อสร้างถนน · 1/2568")
    assert.include(due, "เจ้าหน้าที่ · reg-170-2-return · ระเบียบ กค. 2560 ข้อ 170 (2)")
    const late = ran("due", "--on", "19/6/2568", "--id", "2568-001", "--lang", "en", ...at)
    assert.include(late, "overdue 2025-06-17 (2 working days ago) return the contract guarantee")
  })
  it("what may be done from a day on says so, and what fell due long ago stands aside", () => {
    const soon = ran("due", "--on", "2025-06-09", ...at)
    assert.include(soon, "เริ่มได้ตั้งแต่ 1 ก.ย. 2568 ถึง 30 ก.ย. 2568")
    assert.notInclude(ran("due", "--on", "2027-06-09", ...at), "reg-170-2-return")
    assert.include(ran("due", "--on", "2027-06-09", ...at), "ดูด้วย --all")
    assert.include(ran("due", "--on", "2027-06-09", "--all", ...at), "reg-170-2-return")
    assert.include(ran("due", "--on", "2027-06-09", "--id", "2568-001", ...at), "reg-170-2-return")
  })
  it("a cancelled purchase still owes the announcement of it, and nothing else", () => {
    for (const [stage, record] of Object.entries({
      need: { procurement: "2568-002", title: "ก่อสร้างราง" },
      prep: { procurement: "2568-002", kind: "construction", requestedOn: "2024-11-04", fiscalYear: 2568 },
      purchase: { procurement: "2568-002", method: "e-bidding", invitedFrom: "2025-01-06" }
    })) {
      writeFileSync(join(folder, `${stage}.json`), JSON.stringify([record]))
      ran("record", stage, "--file", join(folder, `${stage}.json`), ...at)
    }
    const reason = ["--ground", "no-bid", "--reason", "ไม่มีผู้ยื่นข้อเสนอ"]
    ran("cancel", "2568-002", "--on", "20/1/2568", ...reason, ...at)
    const due = ran("due", "--on", "2025-06-09", "--id", "2568-002", ...at)
    assert.include(due, "act-67-cancel")
    assert.include(due, "1 เรื่อง")
  })
  it("goes into a calendar as whole days, the same bytes every time", () => {
    const calendar = (name: string) => {
      const path = join(folder, name)
      ran("due", "--on", "2025-06-09", "--id", "2568-001", "--ics", path, ...at)
      return readFileSync(path, "utf8")
    }
    const text = calendar("a.ics")
    assert.strictEqual(calendar("b.ics"), text)
    assert.include(text, "DTSTART;VALUE=DATE:20250617\r\n")
    assert.include(text, "DTEND;VALUE=DATE:20250618\r\n")
    assert.include(text, "DTSTAMP:20250609T000000Z\r\n")
    for (const line of text.split("\r\n")) assert.isAtMost(Buffer.byteLength(line), 75)
    const unfolded = text.replaceAll("\r\n ", "")
    assert.include(unfolded, "UID:reg-170-2-return/2568-001/0@")
    assert.include(unfolded, "SUMMARY:คืนหลักประกันสัญญา")
  })
})

describe("a finding about the office", () => {
  it("can be answered, by the record's number or the fiscal year, and the answer stands beside it", () => {
    const folder = freshFolder()
    const at = ["--office", join(folder, "office")]
    ran("init", "--agency-code", "6990001", "--agency-name", "องค์การบริหารส่วนตำบลตัวอย่าง", ...at)
    writeFileSync(
      join(folder, "loan.json"),
      JSON.stringify([
        { record: "loan", loan: "ย.1/2568", lentItem: "เต็นท์", lentOn: "2025-06-02", officialUse: false }
      ])
    )
    ran("record", "stock", "--file", join(folder, "loan.json"), ...at)
    ran("explain", "ย.1/2568", "--rule", "reg-207-loan-purpose", "--text", "ยืมไปงานศพ คืนแล้ว", ...at)
    const found = ran("check", ...at)
    assert.include(found, "ยืมพัสดุ ย.1/2568")
    assert.include(found, "คำชี้แจงของหน่วยงาน: ยืมไปงานศพ คืนแล้ว")
    assert.include(found, "หลักฐาน: ใบยืมที่ระบุเหตุผลและการใช้งานราชการ")
    for (const [about, rule] of [
      ["ย.9/2568", "reg-207-loan-purpose"],
      ["สองห้าหกแปด", "reg-213-start"]
    ] as const) {
      const { err, status } = prongsai("explain", about, "--rule", rule, "--text", "ก", ...at)
      assert.strictEqual(status, 2)
      assert.match(err, /[ก-๙]/)
    }
  })
})

describe("the method guide", () => {
  it("tells the way that is open, its duties and papers, and why another is not", () => {
    const out = ran(
      "method",
      "--amount",
      "750,000",
      "--kind",
      "goods",
      "--catalog",
      "no",
      "--on",
      "2026-01-05"
    )
    assert.include(out, "ใช้ได้: ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)")
    assert.include(out, "ไม่ควรใช้: เฉพาะเจาะจง · 56(2)(ข)")
    assert.include(out, "5 วันทำการ")
    assert.include(
      ran("method", "--amount", "9000000", "--kind", "goods", "--ground", "56(2)(ค)", "--lang", "en"),
      "open: Specific · 56 (2) (c)"
    )
    assert.include(ran("method", "--amount", "9000", "--kind", "lease-immovable"), "ข้อ 92–95")
  })
  it("refuses what is no amount and no ground, in Thai", () => {
    for (const args of [
      ["--amount", "มาก", "--kind", "goods"],
      ["--amount", "1", "--kind", "goods", "--ground", "99"]
    ]) {
      const { err, status } = prongsai("method", ...args)
      assert.strictEqual(status, 2)
      assert.match(err, /[ก-๙]/)
    }
  })
})

describe("the law's own upkeep", () => {
  it("lists what nobody checked for a year", () => {
    assert.include(ran("law", "--on", "2026-11-23"), "เกินหนึ่งปี 0 จาก")
    assert.include(ran("law", "--on", "2028-01-01"), "specific-cap")
  })
  it("lets the office set its own numbers and no other", () => {
    const folder = freshFolder()
    const at = ["--office", join(folder, "office")]
    ran("init", "--agency-code", "6990001", "--agency-name", "องค์การบริหารส่วนตำบลตัวอย่าง", ...at)
    assert.include(ran("setting", "law-number", "few-bidders-below=4", ...at), "few-bidders-below=4")
    ran("setting", "law-number", "few-bidders-below=", ...at)
    assert.include(prongsai("setting", "law-number", "plan-start-months=999999", ...at).err, "120 เดือน")
    const refused = prongsai("setting", "law-number", "specific-cap=900000", ...at)
    assert.strictEqual(refused.status, 2)
    assert.include(refused.err, "few-bidders-below")
  })
})
