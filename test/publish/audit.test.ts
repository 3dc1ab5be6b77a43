import { assert, beforeAll, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import { HtmlValidate } from "html-validate"
import { parse } from "csv-parse/sync"
import { readXlsx } from "hucre/xlsx"
import { dirname, join, normalize } from "node:path"
import { rules } from "../../src/law/rules.ts"
import { auditAssets, compileAuditPages, renderAudit } from "../../src/publish/audit/files.ts"
import { discreet } from "../../src/publish/privacy.ts"
import { entryRanges, number, purchaseFile } from "../../src/publish/audit/words.ts"
import type { PublishedFile } from "../../src/publish/file.ts"
import type { AuditView } from "../../src/register/audit-view.ts"
import {
  attack,
  audited,
  auditedOffice,
  correctedId,
  hostileId,
  secretId,
  secretPrice
} from "../register/audited.ts"
import { layerOffice } from "../register/office.ts"
import { readTemplate } from "./pages.ts"

const pages = compileAuditPages(readTemplate)
const render = (view: AuditView) =>
  renderAudit(view, pages, () => [{ name: "เกินไปหนึ่งสตางค์", outcome: "ไม่เป็นไปตาม ควรชี้แจง" }])

let view: AuditView
let files: ReadonlyArray<PublishedFile>
beforeAll(async () => {
  const made = Effect.gen(function* () {
    yield* auditedOffice
    return yield* audited()
  })
  view = await Effect.runPromise(made.pipe(Effect.provide(layerOffice), Effect.provide(TestClock.layer())))
  files = await Effect.runPromise(render(view))
})

const fileOf = (path: string): PublishedFile => files.find((file) => file.path === path)!
const textOf = (path: string): string => new TextDecoder().decode(fileOf(path).bytes)
const pagesOf = () =>
  files.filter(({ path }) => path.endsWith(".html")).map(({ path }) => [path, textOf(path)] as const)
const rowsOf = (path: string): ReadonlyArray<Record<string, string>> =>
  parse(textOf(path), { columns: true, bom: true })

describe("the report's pages", () => {
  it("are one for the summary, every rule and every purchase, and every link leads somewhere", () => {
    const known = new Set([...files.map(({ path }) => path), ...auditAssets.map(({ path }) => path)])
    for (const { id } of rules) assert.isTrue(known.has(`rules/${id}.html`), id)
    for (const { id } of view.purchases) assert.isTrue(known.has(purchaseFile(id)), id)
    const all = pagesOf()
    const ids = new Map(
      all.map(([path, html]) => [path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))])
    )
    let links = 0
    for (const [path, html] of all) {
      for (const [, target] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
        links += 1
        const [file, anchor] = target!.split("#") as [string, string | undefined]
        const to = file === "" ? path : normalize(join(dirname(path), file))
        assert.isTrue(known.has(to), `${path} → ${target}`)
        if (anchor !== undefined) assert.isTrue(ids.get(to)?.has(anchor), `${path} → ${target}`)
      }
    }
    assert.isAbove(links, 500)
  })

  it("are sound HTML for readers and their helpers", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard", "html-validate:a11y"],
      rules: { "no-trailing-whitespace": "off", "long-title": "off" }
    })
    const chosen = [
      "index.html",
      "rules.html",
      "purchases.html",
      "sample.html",
      "rules/act-56-specific-cap.html",
      "rules/reg-51-ebidding-days.html",
      "rules/reg-213-start.html",
      purchaseFile(correctedId),
      purchaseFile(hostileId),
      "purchases/68059000123.html"
    ]
    for (const path of chosen) {
      const { results } = await validator.validateString(textOf(path))
      assert.deepStrictEqual(
        results.flatMap(({ messages }) =>
          messages.map(({ line, message, ruleId }) => `${path}:${line} ${ruleId} ${message}`)
        ),
        []
      )
    }
  })

  it("say of themselves what they rest on, and that a finding is no verdict", () => {
    for (const [path, html] of pagesOf()) {
      assert.include(html, `รายการบัญชี [0, ${view.size})`, path)
      assert.include(html, view.root, path)
      assert.include(html, "ไม่ใช่คำวินิจฉัย", path)
      for (const verdict of ["โมฆะ", "ผิดกฎหมาย", "ทุจริต"]) assert.notInclude(html, verdict, path)
    }
  })

  it("show a finding with its sentence, its entries, what was read and the office's explanation", () => {
    const html = textOf("rules/act-56-specific-cap.html")
    for (const told of [
      "วงเงิน 700,000.00 บาท เกิน 500,000.00 บาท",
      "ข้อมูลที่ข้อนี้อ่าน",
      "คำชี้แจงของหน่วยงาน",
      "เกินไปหนึ่งสตางค์"
    ])
      assert.include(html, told)
    const corrected = textOf(purchaseFile(correctedId))
    assert.include(corrected, "600,000.00 บาท → 400,000.00 บาท")
    assert.include(corrected, "พิมพ์วงเงินผิด")
    assert.match(corrected, /<summary>เป็นไปตาม \d+ ข้อ/)
    for (const stage of ["need", "budget", "prep", "purchase", "contract", "stock", "disclosure"])
      assert.include(corrected, `id="s-${stage}"`)
    assert.include(textOf("index.html"), "เผยแพร่ก่อนแก้: สิงหาคม 2568")
  })

  it("list what an office-wide finding speaks of, a flag apart with what it does not mean, the sixth of a rule folded", async () => {
    const office = Array.from({ length: 6 }, (_, index): AuditView["office"][number] => ({
      judgement: {
        rule: "reg-213-start",
        stage: "stock",
        outcome: "flag",
        because: "never",
        citations: [],
        facts: {},
        missing: [],
        members: [hostileId],
        fiscalYear: view.fiscalYear
      },
      members: [
        { key: hostileId, title: attack, isAudited: true, entries: [3, 4 + index] },
        { key: "ย-1", isAudited: false, entries: [] }
      ],
      entries: []
    }))
    const made = await Effect.runPromise(render({ ...view, office }))
    const html = new TextDecoder().decode(made.find(({ path }) => path === "index.html")!.bytes)
    const flags = html.slice(html.indexOf('id="flags"'), html.indexOf('id="office"'))
    assert.include(flags, `<a href="${purchaseFile(hostileId)}">${hostileId}</a>`)
    assert.include(flags, "รายการบัญชีที่ 3–4")
    assert.include(flags, `ดูจากทั้งบัญชี รายการที่ 0 ถึง ${view.size - 1}`)
    assert.strictEqual(flags.split("ไม่ได้หมายความว่ามีการทำผิด").length - 1, 1)
    assert.include(flags, "อีก 1 รายการของข้อสังเกตนี้")
    assert.notMatch(html, /<script/)
    const validator = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] })
    const { results } = await validator.validateString(html, {
      rules: { "no-trailing-whitespace": "off", "long-title": "off" }
    })
    assert.deepStrictEqual(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      []
    )
  })

  it("hold hostile text as text", () => {
    for (const [path, html] of pagesOf()) assert.notMatch(html, /<script|\{\{x\}\}"><|<img/, path)
    assert.include(textOf(purchaseFile(hostileId)), "&lt;script&gt;alert(1)")
  })

  it("name no committee member, no natural person's number, and nothing that hides until the award", () => {
    for (const { bytes, path } of files.filter((file) => !file.path.endsWith(".xlsx"))) {
      const text = new TextDecoder().decode(bytes)
      for (const name of ["นายตัวอย่าง หนึ่ง", "นางตัวอย่าง สอง", "นายตัวอย่าง สี่", "นายตัวอย่าง หก"])
        assert.notInclude(text, name, path)
      assert.notMatch(text, /(?<!\d)[1-8]\d{12}(?!\d)/, path)
    }
    const secret = view.purchases.find(({ id }) => id === secretId)!
    assert.isTrue(secret.judgements.some(({ basis, isHidden }) => isHidden && basis.length > 0))
    for (const { bytes, path } of files) {
      const text = new TextDecoder().decode(bytes)
      for (const hidden of [secretPrice.printed, "1234567.00", "ตัวอย่างลับ"])
        assert.notInclude(text, hidden, path)
    }
    assert.include(textOf(purchaseFile(secretId)), "เปิดเผยได้หลังประกาศผลผู้ชนะ")
    assert.include(
      textOf("purchases/68089000010.html"),
      "นายตัวอย่าง เก้า",
      "a contractor as the month publishes one"
    )
  })
})

describe("the report's tables", () => {
  it("have a line for every rule and every finding, with entries that exist", () => {
    assert.strictEqual(rowsOf("matrix.csv").length, rules.length)
    const told = [...view.purchases.flatMap(({ judgements }) => judgements), ...view.office].filter(
      ({ judgement }) => !["conforms", "not-judged", "out-of-scope"].includes(judgement.outcome)
    )
    const rows = rowsOf("findings.csv")
    assert.strictEqual(rows.length, told.length)
    for (const row of rows) {
      const numbers = row["รายการบัญชี"]!.split(/, |–/).map(Number)
      assert.isTrue(numbers.length > 0 && numbers.every((it) => it >= 0 && it < view.size), row["รายการบัญชี"])
      assert.isNotEmpty(row["รายละเอียด"])
    }
    assert.strictEqual(rows[0]!["ผล"], "ไม่เป็นไปตาม ควรชี้แจง", "the heaviest first")
    const sums = rowsOf("matrix.csv").reduce((sum, row) => sum + Number(row["ข้อมูลไม่พอ"]), 0)
    assert.strictEqual(sums, rows.filter((row) => row["ผล"] === "ข้อมูลไม่พอ").length)
    assert.strictEqual(rowsOf("sample.csv").length, view.sample.drawn.length)
    assert.strictEqual(rowsOf("missing.csv").length, view.missing.length)
  })

  it("are inert in a spreadsheet", async () => {
    const sheet = rowsOf("findings.csv").find((row) => row["เลขที่โครงการหรือบันทึก"] === hostileId)!
    assert.strictEqual(sheet["งาน"], `'${attack}`)
    for (const path of ["matrix.csv", "findings.csv", "missing.csv", "sample.csv"]) {
      assert.strictEqual(Buffer.from(fileOf(path).bytes.slice(0, 3)).toString("hex"), "efbbbf", path)
      for (const cells of parse(textOf(path), { bom: true }) as ReadonlyArray<ReadonlyArray<string>>)
        for (const cell of cells) assert.notMatch(cell, /^[=+@\t\r]/, path)
    }
    const book = await readXlsx(fileOf("audit.xlsx").bytes)
    assert.strictEqual(book.sheets.length, 10)
    for (const { cells } of book.sheets)
      for (const [, cell] of cells ?? []) assert.isUndefined((cell as { formula?: string }).formula)
    const findings = book.sheets.find(({ name }) => name === "ผลการตรวจ")!
    assert.isTrue(findings.rows.some((row) => row.includes(attack)))
    assert.strictEqual(findings.rows.length, rowsOf("findings.csv").length + 1)
  })

  it("are the same bytes for the same view", async () => {
    const again = await Effect.runPromise(render(view))
    assert.deepStrictEqual(again, files)
  })
})

describe("the report's words", () => {
  it("mask what is a person's", () => {
    assert.strictEqual(discreet("ร้าน 1999900000004"), "ร้าน X-XXXX-XXXXX-00-4")
    assert.strictEqual(discreet("1-9999-00000-00-4"), "X-XXXX-XXXXX-00-4")
    assert.strictEqual(discreet("199990000xxxx"), "X-XXXX-XXXXX-XX-X")
    assert.strictEqual(
      discreet("บริษัท 0999999000010 โครงการ 68059000123"),
      "บริษัท 0999999000010 โครงการ 68059000123"
    )
    assert.strictEqual(discreet("โทร 081-234-5678"), "โทร (ปกปิดหมายเลขโทรศัพท์)")
    assert.strictEqual(discreet("00312-533000"), "00312-533000")
  })

  it("write numbers and entries as people read them, and files that no system confuses", () => {
    assert.deepStrictEqual([number(1234567), number(999), number(1234.5)], ["1,234,567", "999", "1,234.5"])
    assert.strictEqual(entryRanges([1, 2, 3, 7, 9, 10]), "1–3, 7, 9–10")
    const names = ["68059000123", "A-1", "a-1", "CON", "con", "2568-a", "2568-A"].map(purchaseFile)
    assert.strictEqual(new Set(names.map((name) => name.toLowerCase())).size, names.length)
    assert.notInclude(names, "purchases/con.html")
  })
})
