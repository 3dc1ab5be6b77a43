import { Effect } from "effect"
import { rules } from "../../law/rules.ts"
import type { AuditView } from "../../register/audit-view.ts"
import { type PublishedFile, publishedFile, textFile } from "../file.ts"
import { tableCsv } from "../formats/csv.ts"
import { compileTemplates, type ReadTemplate } from "../formats/html.ts"
import type { Table } from "../formats/table.ts"
import { writeReport } from "../formats/xlsx.ts"
import { type SiteAsset, siteAssets } from "../site.ts"
import { indexModel } from "./index-page.ts"
import { discreetModel } from "../privacy.ts"
import { purchaseModel, purchasesModel } from "./purchase-page.ts"
import { type CasesOf, matrixModel, ruleModel } from "./rule-page.ts"
import { sampleModel } from "./sample-page.ts"
import { findingsTable, matrixTable } from "./findings-table.ts"
import { purchasesTable, sampleTable, strataTable } from "./purchases-table.ts"
import { summaryTable } from "./summary.ts"
import { correctionsTable, duesTable, durationsTable, missingTable } from "./year-tables.ts"
import * as words from "./words.ts"

const shared = {
  layout: "audit/layout.hbs",
  "audit-finding": "audit/finding.hbs",
  "audit-missing": "audit/missing.hbs",
  "audit-correction": "audit/correction.hbs"
} as const

const templates = {
  index: "audit/index.hbs",
  rules: "audit/rules.hbs",
  rule: "audit/rule.hbs",
  purchases: "audit/purchases.hbs",
  purchase: "audit/purchase.hbs",
  sample: "audit/sample.hbs"
} as const

/** The report's pages, each from its model to HTML. */
export const compileAuditPages = (read: ReadTemplate) => compileTemplates(read, shared, templates)
export type AuditPages = ReturnType<typeof compileAuditPages>

/** Style and fonts of the report: the site's, and its own. */
export const auditAssets: ReadonlyArray<SiteAsset> = [
  ...siteAssets,
  { path: "assets/audit.css", from: { own: "styles/audit.css" }, mediaType: "text/css; charset=utf-8" }
]

const page = (
  view: AuditView,
  path: string,
  title: string,
  trail: ReadonlyArray<{ readonly href: string; readonly text: string }>,
  render: (model: object) => string,
  model: object
): PublishedFile => {
  const root = path.includes("/") ? "../" : ""
  const whole = {
    root,
    pageTitle: `${title} · ${view.agency.name}`,
    fiscalYear: view.fiscalYear,
    agencyName: view.agency.name,
    agencyCode: view.agency.code,
    on: words.day(view.on),
    size: view.size,
    ledgerRoot: view.root,
    trail: trail.map(({ href, text }) => ({ href: href === "" ? "" : `${root}${href}`, text })),
    ...model
  }
  return textFile(path, "html", render(discreetModel(whole) as object))
}

const home = { href: "index.html", text: "สรุป" }

const csv = (path: string, table: Table): PublishedFile =>
  publishedFile(path, "csv", tableCsv(table.headings, table.rows), table.rows.length)

/** Every table of the report, in the order of the workbook's sheets. */
const workbook = (view: AuditView): ReadonlyArray<Table> => [
  summaryTable(view),
  matrixTable(view),
  findingsTable(view),
  purchasesTable(view),
  missingTable(view),
  duesTable(view),
  correctionsTable(view),
  durationsTable(view),
  strataTable(view),
  sampleTable(view)
]

/** The report's files: the same view, pages and cases make the same bytes. */
export const renderAudit = Effect.fnUntraced(function* (
  view: AuditView,
  pages: AuditPages,
  casesOf: CasesOf
) {
  const files: ReadonlyArray<PublishedFile> = [
    page(
      view,
      "index.html",
      `รายงานผู้ตรวจสอบ ปีงบประมาณ ${view.fiscalYear}`,
      [],
      pages.index,
      indexModel(view)
    ),
    page(view, "rules.html", "ข้อตรวจ", [home, { href: "", text: "ข้อตรวจ" }], pages.rules, matrixModel(view)),
    page(
      view,
      "purchases.html",
      "โครงการ",
      [home, { href: "", text: "โครงการ" }],
      pages.purchases,
      purchasesModel(view)
    ),
    page(
      view,
      "sample.html",
      "ใบงานสุ่มตรวจ",
      [home, { href: "", text: "สุ่มตรวจ" }],
      pages.sample,
      sampleModel(view)
    ),
    ...rules.map((rule) =>
      page(
        view,
        words.ruleFile(rule.id),
        rule.title.th,
        [home, { href: "rules.html", text: "ข้อตรวจ" }, { href: "", text: rule.title.th }],
        pages.rule,
        ruleModel(rule, view, casesOf)
      )
    ),
    ...view.purchases.map((purchase) =>
      page(
        view,
        words.purchaseFile(purchase.id),
        `โครงการ ${purchase.id}`,
        [home, { href: "purchases.html", text: "โครงการ" }, { href: "", text: purchase.id }],
        pages.purchase,
        purchaseModel(purchase, view)
      )
    ),
    csv("matrix.csv", matrixTable(view)),
    csv("findings.csv", findingsTable(view)),
    csv("missing.csv", missingTable(view)),
    csv("sample.csv", sampleTable(view)),
    publishedFile("audit.xlsx", "xlsx", yield* writeReport(workbook(view)))
  ]
  return files
})
