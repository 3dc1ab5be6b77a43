import { Effect } from "effect"
import type { FormsView } from "../register/forms-view.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import { discreet } from "./privacy.ts"
import { type PublishedFile, publishedFile, textFile } from "./file.ts"
import { partsOf, type PdfKit, printSheet, printTable } from "./form-pdf.ts"
import { filledCsv } from "./formats/csv.ts"
import { filledModel } from "./formats/form-page.ts"
import type { Pages } from "./formats/html.ts"
import { writeFormWorkbook } from "./formats/xlsx-form.ts"
import type { FilledForm } from "./forms/form.ts"
import { isAgreedIn } from "./forms/period.ts"
import { frame, rootFrom } from "./pages/frame.ts"
import type { TrailStep } from "./pages/page.ts"
import { purchaseForms, type SiteForm, siteForms, yearForms } from "./site-forms.ts"

const trailOf = ({ form, of: { fiscalYear, purchase } }: SiteForm): ReadonlyArray<TrailStep> => [
  purchase === undefined
    ? { href: `fy${fiscalYear}/forms/index.html`, text: `แบบรายงานและประกาศ ปีงบประมาณ ${fiscalYear}` }
    : { href: `purchases/${purchase.id}/index.html`, text: discreet(purchase.title ?? purchase.id) },
  { href: "", text: form.tag }
]

/** What tells a form from the others of its kind in a browser's list of windows: its period, or its purchase and the contract's entry. */
const nameOf = ({ form, of: { fiscalYear, purchase }, path }: SiteForm): string => {
  const entry = purchase === undefined ? undefined : /-([1-9]\d*)$/.exec(path)?.[1]
  const about = purchase?.id ?? form.lines[0] ?? `ปีงบประมาณ ${fiscalYear}`
  return entry === undefined ? about : `${about} สัญญาในบัญชีลำดับที่ ${entry}`
}

/** `PDF สำหรับพิมพ์`, `CSV`: what a link to one of a form's files says. */
const fileLink = (path: string) => {
  const href = path.slice(path.lastIndexOf("/") + 1)
  const part = /-part-(\d+)\.pdf$/u.exec(href)?.[1]
  const text = href.slice(href.lastIndexOf(".") + 1).toUpperCase()
  return {
    href,
    text: text === "PDF" ? `PDF สำหรับพิมพ์${part === undefined ? "" : ` ส่วนที่ ${part}`}` : text
  }
}

const page = (
  site: SiteForm,
  view: FormsView,
  others: ReadonlyArray<PublishedFile>,
  pages: Pages
): PublishedFile => {
  const { blanks, form, path } = site
  const trail = trailOf(site)
  const model = {
    ...frame({
      language: "th",
      root: rootFrom(path),
      agency: view.agency,
      title: `${form.tag} ${nameOf(site)}`,
      trail
    }),
    ...filledModel(form),
    isItems: site.of.purchase !== undefined,
    withheld: blanks.length > 0,
    yearHref: `fy${site.of.fiscalYear}/index.html`,
    files: others.map(({ path: file }) => fileLink(file)),
    backHref: trail[0]!.href,
    backText: site.of.purchase === undefined ? `กลับไป${trail[0]!.text}` : "กลับไปหน้าโครงการ"
  }
  return textFile(`${path}.html`, "html", pages.form(model))
}

/** A form that cannot be told from its neighbours by its name says what else it is about: its quarter, its contract. */
const aboutOf = ({ form, of }: SiteForm): string =>
  of.purchase === undefined ? (form.lines[0] ?? form.title) : discreet(of.purchase.title ?? of.purchase.id)

/** `fy2568/forms/index.html`: every form of the year and of its purchases. */
const index = (view: FormsView, fiscalYear: FiscalYear, pages: Pages): PublishedFile => {
  const path = `fy${fiscalYear}/forms/index.html`
  const yearPage = `fy${fiscalYear}/index.html`
  const link = (site: SiteForm) => ({
    href: `${site.path}.html`,
    text: site.form.tag,
    about: aboutOf(site)
  })
  const model = {
    ...frame({
      language: "th",
      root: rootFrom(path),
      agency: view.agency,
      title: `แบบรายงานและประกาศ ปีงบประมาณ ${fiscalYear}`,
      trail: [
        { href: yearPage, text: `ปีงบประมาณ ${fiscalYear}` },
        { href: "", text: "แบบรายงานและประกาศ" }
      ]
    }),
    fiscalYear,
    backHref: yearPage,
    forms: yearForms(view, fiscalYear).map((site) => ({
      ...link(site),
      href: `${site.path.split("/").at(-1)!}.html`,
      prints: site.isPrinted
        ? partsOf(site.path, site.form.rows).map(({ path: file }) => fileLink(file))
        : [],
      withheld: site.blanks.length > 0
    })),
    purchases: view.purchases
      .filter((purchase) => isAgreedIn(purchase, fiscalYear))
      .map((purchase) => ({
        title: discreet(purchase.title ?? purchase.id),
        forms: purchaseForms(purchase, view.agency.name).map(link)
      }))
  }
  return textFile(path, "html", pages.forms(model))
}

const isIncomplete = (cells: FilledForm["rows"][number]): boolean =>
  cells.some(
    (lines) => lines.length === 0 || lines.some((line) => "name" in line && line.price === undefined)
  )

/** What paper says besides: that a dash is not recorded, and what else lies in the file. */
const forPaper = ({ form, path }: SiteForm): FilledForm => ({
  ...form,
  notes: [
    ...form.notes,
    ...(form.rows.some(isIncomplete) ? ["เครื่องหมาย - หมายถึงไม่มีข้อมูลบันทึกไว้"] : []),
    `ข้อมูลของแบบนี้แนบอยู่ในแฟ้มนี้ ชื่อ ${path.slice(path.lastIndexOf("/") + 1)}.csv สำหรับเปิดด้วยโปรแกรมตาราง`
  ]
})

/** A form's tables: its CSV, and its workbook where it is a year's. None of a form that is not published yet. */
export const formTables = Effect.fn("formTables")(function* ({ blanks, form, of, path }: SiteForm) {
  if (blanks.length > 0) return []
  const csv = publishedFile(`${path}.csv`, "csv", filledCsv(form), form.rows.length)
  return of.purchase === undefined
    ? [csv, publishedFile(`${path}.xlsx`, "xlsx", yield* writeFormWorkbook(form), form.rows.length)]
    : [csv]
})

/** A form for printing: a year's as tables, a purchase's as a sheet. None of a form that is not published yet. */
export const formPrints = Effect.fn("formPrints")(function* (site: SiteForm, kit: PdfKit) {
  const { asOf, blanks, form, of, path } = site
  if (blanks.length > 0) return []
  const toPrint = { path, form: forPaper(site), csv: filledCsv(form), created: asOf }
  return of.purchase === undefined ? yield* printTable(toPrint, kit) : [yield* printSheet(toPrint, kit)]
})

/** The files of every form of years and purchases: pages, CSV, workbooks, PDF. */
export const formFiles = Effect.fn("formFiles")(function* (view: FormsView, pages: Pages, kit: PdfKit) {
  const files: Array<PublishedFile> = view.years.map((year) => index(view, year, pages))
  for (const site of siteForms(view)) {
    const tables = yield* formTables(site)
    const prints = site.isPrinted ? yield* formPrints(site, kit) : []
    const others = [...prints, ...tables]
    files.push(page(site, view, others, pages), ...others)
  }
  return files as ReadonlyArray<PublishedFile>
})
