import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { Effect } from "effect"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { runCli } from "../../src/apps/cli/main.ts"
import { exampleYear } from "../../src/apps/example.ts"
import { outcomeLabels } from "../../src/law/finding.ts"
import { methodLabels } from "../../src/stages/4-purchase/method.ts"
import { kindLabels } from "../../src/stages/stage.ts"
import { freshFolder, prongsai } from "./cli.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))
const read = (name: string) => readFileSync(`${root}${name}`, "utf8").replace(/^\uFEFF/, "")

const monthNumbers = [
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
  "ต.ค.",
  "พ.ย.",
  "ธ.ค."
]
const monthOf = (date: string): string => {
  const [, name, year] = date.split(" ") as [string, string, string]
  const era = year.length === 2 ? 2500 + Number(year) : Number(year)
  return `${era - 543}-${String(monthNumbers.indexOf(name) + 1).padStart(2, "0")}`
}
const satang = (amount: string): bigint => {
  const sign = amount.startsWith("-") ? -1n : 1n
  const [whole = "0", part = ""] = amount.replaceAll(/[-,]/g, "").split(".")
  return sign * (BigInt(whole) * 100n + BigInt(part.padEnd(2, "0").slice(0, 2)))
}

type Row = Readonly<Record<string, string>>
const pull = (name: string) =>
  (JSON.parse(read(`fixtures/office/${name}`)) as { rows: ReadonlyArray<Row> }).rows
const sheet = (name: string): ReadonlyArray<Row> =>
  (parse(read(`fixtures/office/${name}-2568.csv`), { columns: true }) as ReadonlyArray<Row>).filter(
    (row) => !row["เลขที่โครงการ"]!.startsWith("#")
  )
const pulls = [...pull("egp-2568-first-pull.json"), ...pull("egp-2568-second-pull.json")]
const price = "ราคาที่ตกลงซื้อหรือจ้าง (บาท)"

/** Every contract as the fixtures have it, by other means than the program's: whose, where it is published, its price as signed. */
const contracts = () => {
  const pulled = new Map<string, { project: string; month: string; amount: bigint }>()
  for (const row of pulls) {
    pulled.set(`${row["รหัสโครงการ"]} ${row["เลขที่สัญญา"]}`, {
      project: row["รหัสโครงการ"]!,
      month: monthOf(row["วันที่ลงนามสัญญา"]!),
      amount: satang(row["ราคาตกลงซื้อ/จ้าง"]!)
    })
  }
  const perProject = Map.groupBy(pulled.values(), ({ project }) => project)
  const lines = [...pulled.values()].map((each) => ({
    ...each,
    amount: perProject.get(each.project)!.length === 1 ? each.amount : 0n
  }))
  for (const row of [...sheet("template"), ...sheet("contract")]) {
    if (row["วันที่ลงนามสัญญา"] === "" || pulled.has(`${row["เลขที่โครงการ"]} ${row["เลขที่สัญญา"]}`)) continue
    lines.push({
      project: row["เลขที่โครงการ"]!,
      month: monthOf(row["วันที่ลงนามสัญญา"]!),
      amount: satang(row[price]!)
    })
  }
  return lines
}

describe("the invented agency's published year", () => {
  const months = readdirSync(`${root}disclosures`).filter((name) => /^\d{4}-\d{2}$/.test(name))

  it("has in each month the contracts and the money of its fixtures, no more and no less", () => {
    const expected = Map.groupBy(contracts(), ({ month }) => month)
    assert.strictEqual(months.length, 12)
    for (const month of months) {
      const rows: ReadonlyArray<Row> = parse(read(`disclosures/${month}/purchases.csv`), { columns: true })
      const due = expected.get(month) ?? []
      assert.deepStrictEqual(
        [month, rows.length, rows.reduce((sum, row) => sum + satang(row["agreed_price_baht"]!), 0n)],
        [month, due.length, due.reduce((sum, { amount }) => sum + amount, 0n)]
      )
    }
    assert.strictEqual(months.flatMap((month) => expected.get(month) ?? []).length, 81)
    assert.isUndefined(expected.get("2025-04"), "the empty month")
    assert.deepStrictEqual(
      [...expected.keys()].filter((month) => !months.includes(month)),
      ["2017-06"],
      "the contract of the older rules"
    )
  })

  it("tells of the correction made after publication: what, why, and the page as it was", () => {
    const [first, second] = ["r1", "r2"].map((revision) => read(`disclosures/2025-05/${revision}/index.html`))
    const reason = "พิมพ์ตัวเลขสลับ ใบสืบราคาสามรายเฉลี่ย 279,500 บาท"
    assert.include(first, "297,500.00")
    assert.notInclude(first, "279,500.00")
    for (const told of [reason, "297,500.00", "279,500.00"]) assert.include(second, told)
    const rows: ReadonlyArray<Row> = parse(read("disclosures/2025-05/purchases.csv"), { columns: true })
    const corrected = rows.find((row) => row["contract_no"] === "20/2568")
    assert.strictEqual(corrected?.["reference_price_baht"], "279500.00")
  })

  it("names no official, and no number that may be somebody's", () => {
    const files = readdirSync(`${root}disclosures`, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(`${root}disclosures/${name}`).isFile())
      .filter((name) => /\.(?:html|csv|json|jsonl)$/.test(name))
    for (const name of files) assert.notMatch(read(`disclosures/${name}`), /ยี่สิบ|สามสิบ|สี่สิบ/, name)
    for (const name of readdirSync(`${root}fixtures/office`)) {
      const numbers = read(`fixtures/office/${name}`).match(/(?<!\d)\d{13}(?!\d)/g) ?? []
      for (const number of numbers) assert.match(number, /^0999999/, name)
    }
  })
})

describe("the invented agency's year", () => {
  it("uses every kind and every method", () => {
    const titles = (labels: Readonly<Record<string, { readonly th: string }>>) =>
      new Set(Object.values(labels).map(({ th }) => th))
    const used = (...columns: ReadonlyArray<readonly [ReadonlyArray<Row>, string]>) =>
      new Set(columns.flatMap(([rows, heading]) => rows.map((row) => row[heading] ?? "")))
    const kinds = used([sheet("template"), "ประเภทการจัดหา"], [sheet("prep"), "ประเภทการจัดหา"])
    assert.deepStrictEqual(
      [...titles(kindLabels)].filter((title) => !kinds.has(title)),
      []
    )
    const methods = used(
      [sheet("template"), "วิธีซื้อหรือจ้าง"],
      [sheet("purchase"), "วิธีซื้อหรือจ้าง"],
      [pulls, "กลุ่มวิธีจัดซื้อฯ"]
    )
    assert.deepStrictEqual(
      [...titles(methodLabels)].filter((title) => !methods.has(title)),
      []
    )
  })

  it("comes to every outcome, keeps its budget book, and may be run again without harm", async () => {
    const folder = freshFolder()
    const [office, site] = [join(folder, "office"), join(folder, "site")]
    const run = async (again: boolean): Promise<string> => {
      const said: Array<string> = []
      const { error, log } = console
      console.log = (text: string) => void said.push(text)
      console.error = (text: string) => void said.push(text)
      try {
        for (const step of exampleYear(office, site)) {
          const args = await Effect.runPromise(step)
          if (args === undefined || (again && args[0] === "init")) continue
          assert.strictEqual(
            await Effect.runPromise(runCli(args)),
            0,
            `${args.join(" ")}\n${said.join("\n")}`
          )
        }
      } finally {
        Object.assign(console, { error, log })
      }
      return said.join("\n")
    }
    const published = () =>
      readdirSync(site, { recursive: true, encoding: "utf8" })
        .filter((name) => statSync(join(site, name)).isFile())
        .sort()
        .map((name) => [name, readFileSync(join(site, name), "base64")])
    const first = await run(false)
    for (const { th } of Object.values(outcomeLabels)) {
      assert.isAbove(Number(new RegExp(`${th} ([\\d,]+)`).exec(first)?.[1]?.replaceAll(",", "")), 0, th)
    }
    const site1 = published()
    const second = await run(true)
    assert.deepStrictEqual(published(), site1)
    assert.notMatch(second, /^บันทึกแล้ว: |ฉบับแก้ไขที่|เผยแพร่ครั้งแรก/m)

    const ran = prongsai("budget", "--fiscal-year", "2568", "--format", "csv", "--office", office)
    const book: ReadonlyArray<Row> = parse(ran.out.replace(/^\uFEFF/, ""), { columns: true })
    assert.deepStrictEqual(
      book.map((row) => ({
        line: row["รหัสงบประมาณ"],
        appropriated: satang(row["จัดสรร (บาท)"]!),
        approved: satang(row["งบหลังโอน (บาท)"]!),
        committed: satang(row["ผูกพัน (บาท)"]!),
        paid: satang(row["เบิกจ่าย (บาท)"]!),
        carried: satang(row["กันเงิน (บาท)"]!)
      })),
      reckonedBook()
    )
    for (const row of book) {
      const amount = (heading: string) => satang(row[`${heading} (บาท)`]!)
      const drawn = amount("จอง") + amount("ผูกพัน") + amount("เบิกจ่าย")
      assert.strictEqual(amount("คงเหลือ"), amount("งบหลังโอน") - drawn, row["รหัสงบประมาณ"])
    }
    const reserved = book.find((row) => row["รหัสงบประมาณ"]!.startsWith("00312"))
    assert.strictEqual(reserved?.["จอง (บาท)"], "2750000.00", "offers are in, nothing is signed")
    assert.deepStrictEqual(
      book.filter((row) => row["คงเหลือ (บาท)"]!.startsWith("-")).map((row) => row["รหัสงบประมาณ"]),
      ["00212-533000"],
      "the one line that is overdrawn"
    )
  })
})

/** Where each budget line stands, out of the sheets alone. */
const reckonedBook = () => {
  const rows = sheet("budget")
  const lineOf = new Map(
    [...rows, ...sheet("template").filter((row) => row["ปีงบประมาณ"] === "2568")]
      .filter((row) => row["เลขที่โครงการ"] !== "" && row["รหัสงบประมาณ"] !== "")
      .map((row) => [row["เลขที่โครงการ"], row["รหัสงบประมาณ"]])
  )
  const agreed = new Map<string, bigint>()
  const paid = new Map<string, bigint>()
  const over = new Set<string>()
  for (const { amount, project } of contracts()) agreed.set(project, amount)
  for (const row of sheet("contract")) {
    const project = row["เลขที่โครงการ"]!
    const amended = row["แก้ไขสัญญา: ราคาตามสัญญาหลังแก้ไข (บาท)"]!
    const gross = row["เบิกจ่าย: จำนวนเงินก่อนหัก (บาท)"]!
    if (amended !== "") agreed.set(project, satang(amended))
    if (gross !== "") paid.set(project, (paid.get(project) ?? 0n) + satang(gross))
    if (row["เบิกจ่าย: เป็นการจ่ายครั้งสุดท้าย"] === "ใช่") over.add(project)
  }
  const sum = (amounts: ReadonlyArray<bigint>) => amounts.reduce((total, each) => total + each, 0n)
  const stated = (column: string, code: string, amount: string) =>
    sum(rows.filter((row) => row[column] === code).map((row) => satang(row[amount]!)))
  return rows
    .filter((row) => row["รายการงบประมาณ: รหัสงบประมาณ"] !== "")
    .map((row) => {
      const line = row["รายการงบประมาณ: รหัสงบประมาณ"]!
      const projects = [...lineOf].filter(([, code]) => code === line).map(([project]) => project!)
      const appropriated = satang(row["รายการงบประมาณ: จัดสรร (บาท)"]!)
      const moved = "โอนงบประมาณ: จำนวนเงินที่โอน (บาท)"
      return {
        line,
        appropriated,
        approved:
          appropriated +
          stated("โอนงบประมาณ: โอนเพิ่มให้รหัสงบประมาณ", line, moved) -
          stated("โอนงบประมาณ: โอนลดจากรหัสงบประมาณ", line, moved),
        committed: sum(
          projects.map((each) => (over.has(each) ? 0n : (agreed.get(each) ?? 0n) - (paid.get(each) ?? 0n)))
        ),
        paid: sum(projects.map((each) => paid.get(each) ?? 0n)),
        carried: stated("กันเงิน: กันเงินของรหัสงบประมาณ", line, "กันเงิน: จำนวนเงินที่กัน (บาท)")
      }
    })
}
