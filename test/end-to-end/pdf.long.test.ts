import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { parse } from "csv-parse/sync"
import { spawnSync } from "node:child_process"
import { globSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { exampleYear } from "../../src/apps/example.ts"
import { kit } from "../../src/apps/assets.ts"
import { pdfFiles } from "../../src/publish/month-pdf.ts"
import type { MonthView } from "../../src/register/month-view.ts"
import { fullRow, month, row } from "../publish/views.ts"
import { freshFolder, hasShared, prongsai, sharedData, skipped } from "./cli.ts"
import { runHere } from "./run-here.ts"

const poppler = (program: string, ...args: ReadonlyArray<string>): string =>
  spawnSync(program, args, { encoding: "utf8" }).stdout
const hasPoppler = ["pdftotext", "pdfdetach", "pdfinfo", "pdffonts"].every(
  (program) => spawnSync(program, ["-v"]).error === undefined
)

/** Text without what a line break or a place to break adds to it; a syllable that poppler reads twice, as in ติดตั้ง, though it is printed once, is one. */
const solid = (text: string): string => text.replace(/[\s\u200b]+/gu, "").replace(/([ก-ฮ][ัิีึืุู]?[่้๊๋])\1/gu, "$1")
const textOf = (file: string): string => solid(poppler("pdftotext", file, "-"))

const printed = async (view: MonthView): Promise<ReadonlyArray<string>> => {
  const folder = freshFolder()
  const files = await Effect.runPromise(pdfFiles(view, kit()))
  return files.map(({ bytes, path }) => {
    writeFileSync(join(folder, path), bytes)
    return join(folder, path)
  })
}

describe.skipIf(!hasPoppler)(
  `PDF read by other programs${hasPoppler ? "" : " (skipped: no poppler)"}`,
  () => {
    it("holds every word as text, and nothing of it was run", async () => {
      const hostile = '#strong[x] *b* _i_ $1$ `r` <a> @a "q" \\ // https://example.go.th/ปู่/' + "w".repeat(200)
      const [file] = await printed(month([fullRow(1, { item: `${hostile} ที่ปรึกษา น้ำ กำหนด ญูฐู` }), row(2)]))
      const text = textOf(file!)
      for (const part of [
        hostile,
        "ที่ปรึกษา น้ำ กำหนด ญูฐู",
        "สขร.1",
        "วันที่ 31 เดือนสิงหาคม พ.ศ. 2568",
        "498,123.45",
        "บริษัท ตัวอย่างวัสดุ",
        "498,000.00 บาท",
        "หน้า 1/1"
      ])
        assert.include(text, solid(part))
    })

    it("a month without purchases says so; parts count their own pages", async () => {
      const [empty] = await printed(month([]))
      assert.include(textOf(empty!), "ไม่มีการจัดซื้อจัดจ้างในรอบเดือนสิงหาคม2568")
      const parts = await printed(month(Array.from({ length: 600 }, (_, at) => fullRow(at + 1))))
      assert.lengthOf(parts, 2)
      parts.forEach((file, at) => {
        const count = Number(/Pages: +(\d+)/.exec(poppler("pdfinfo", file))![1])
        const text = textOf(file)
        assert.include(text, `ส่วนที่${at + 1}จาก2`)
        for (const page of [1, count]) assert.include(text, `หน้า${page}/${count}`)
        assert.strictEqual(
          text.split("งานที่จัดซื้อหรือจัดจ้าง").length - 1,
          count,
          "every page repeats the headings"
        )
      })
    })

    it("of the invented agency's forms: every cell is there as text, and the CSV beside it inside", async () => {
      const folder = freshFolder()
      const [office, site] = [join(folder, "office"), join(folder, "site")]
      for (const step of exampleYear(office, site)) {
        const args = await Effect.runPromise(step)
        if (args === undefined) continue
        const { said, status } = await runHere(args)
        assert.strictEqual(status, 0, said)
      }
      const files = globSync("{fy2568/forms,purchases/*}/*.pdf", { cwd: site })
      for (const name of [
        ...[1, 2, 3, 4].map((quarter) => `quarterly-winners-q${quarter}`),
        "plan",
        "plan-changes",
        "annual-report",
        "plan-and-actual"
      ])
        assert.include(files, `fy2568/forms/${name}.pdf`)
      for (const name of ["bor-kor-01", "bor-kor-06"])
        assert.isTrue(
          files.some((file) => file.endsWith(`${name}.pdf`)),
          name
        )
      for (const file of files) {
        const csv = readFileSync(join(site, file.replace(/pdf$/, "csv")))
        const attached = join(folder, "attached.csv")
        poppler("pdfdetach", "-save", "1", "-o", attached, join(site, file))
        assert.isTrue(readFileSync(attached).equals(csv), file)
        const text = textOf(join(site, file))
        const rows: ReadonlyArray<ReadonlyArray<string>> = parse(csv, { bom: true })
        const lines = rows.slice(1).flatMap((row) => row.flatMap((cell) => cell.split("\n")))
        for (const line of lines) {
          if (/\d บาท$|\(บาท\)$/.test(line)) continue
          const amount = /^-?\d+\.\d\d$/.test(line)
          assert.include(amount ? text.replaceAll(",", "") : text, solid(line), file)
        }
        assert.notMatch(text, /ยี่สิบ|สามสิบ|สี่สิบ/, file)
        assert.notMatch(text, /(?<!\d)[1-8]\d{12}(?!\d)/, file)
      }
    }, 120_000)

    it("uses no font but the two it carries", async () => {
      const [file] = await printed(month([fullRow(1)]))
      const fonts = poppler("pdffonts", file!).trim().split("\n").slice(2)
      assert.deepStrictEqual(fonts.map((line) => /\+(?<name>\S+)/.exec(line)!.groups!["name"]).sort(), [
        "Sarabun-Bold",
        "Sarabun-Regular"
      ])
      for (const line of fonts) assert.match(line, /yes yes yes/)
    })

    it.skipIf(!hasShared)(`a real year: each month's file brings the published CSV${skipped}`, () => {
      const folder = freshFolder()
      const [office, site] = [join(folder, "office"), join(folder, "site")]
      const name = "องค์การบริหารส่วนตำบลตะขบ"
      prongsai("init", "--agency-code", "6301405", "--agency-name", name, "--office", office)
      prongsai("import", join(sharedData, "obt-takhop-6301405.repaired.json"), "--office", office)
      const published = prongsai("publish", "--fiscal-year", "2568", "--out", site, "--office", office)
      assert.strictEqual(published.status, 0, published.err)
      const files = globSync("????-??/sor-khor-ror-1.pdf", { cwd: site })
      assert.lengthOf(files, 12)
      for (const file of files) {
        const at = join(site, file)
        const csv = join(folder, "attached.csv")
        poppler("pdfdetach", "-save", "1", "-o", csv, at)
        assert.isTrue(readFileSync(csv).equals(readFileSync(at.replace(/pdf$/, "csv"))), file)
        assert.isTrue(
          readFileSync(at).equals(readFileSync(at.replace(/sor-khor/, "r1/sor-khor"))),
          "the permanent copy is the same file"
        )
        assert.include(textOf(at), name)
      }
    })
  }
)
