import { Effect } from "effect"
import { inForce } from "../law/parameter.ts"
import { refPricePublishMin } from "../law/parameters/ref-price-publish-min.ts"
import type { FormsView, ShownPurchase } from "../register/forms-view.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import { lastDayOf, type ThaiDate } from "../values/thai-date.ts"
import { discreet, discreetModel } from "./audit/privacy.ts"
import { type PublishedFile, publishedFile, textFile } from "./file.ts"
import { filledCsv } from "./formats/csv.ts"
import { filledModel } from "./formats/form-page.ts"
import type { Pages } from "./formats/html.ts"
import { writeFormWorkbook } from "./formats/xlsx-form.ts"
import { type PdfKit, printSheet, printTable } from "./form-pdf.ts"
import { annualReport, resultsOf } from "./forms/annual-report/form.ts"
import { filledContractEssentials } from "./forms/contract-essentials/form.ts"
import { type FilledForm, fill } from "./forms/form.ts"
import { type Blank, filledItaList, templatesOf } from "./forms/ita-list/form.ts"
import { agreedIn, isAgreedIn, type Period, periodOf, quarters } from "./forms/period.ts"
import { planAndActual, plannedAndActual } from "./forms/plan-and-actual/form.ts"
import { planChanges, planChangesOf } from "./forms/plan-changes/form.ts"
import { planAnnouncement, planRowsOf } from "./forms/plan/form.ts"
import { quarterlyWinners } from "./forms/quarterly-winners/form.ts"
import { filledReferencePrice } from "./forms/reference-price/form.ts"
import { frame, rootFrom } from "./pages/frame.ts"
import type { TrailStep } from "./pages/page.ts"

/** A form of a fiscal year or of a purchase, ready for every format. */
export interface SiteForm {
  /** Where it lies, from the site's root and without an ending: `fy2568/forms/quarterly-winners-q1`. */
  readonly path: string
  readonly of: { readonly fiscalYear: FiscalYear; readonly purchase?: ShownPurchase }
  readonly form: FilledForm
  /** The newest day that it speaks of. */
  readonly asOf: ThaiDate
  /** Whether the site has it as PDF too. */
  readonly isPrinted: boolean
  /** Cells that must not be empty and are: with any of them the form is not published. */
  readonly blanks: ReadonlyArray<Blank>
}

const newestDay = ({ months, published }: Period): ThaiDate => lastDayOf((published.at(-1) ?? months[0])!)

/** The newest day on which the plan was made public; the first month's end where none is recorded. */
const planDay = (plans: FormsView["plans"], { months }: Period): ThaiDate =>
  plans
    .flatMap(({ versions }) => versions.flatMap(({ announcedOn }) => announcedOn ?? []))
    .toSorted()
    .at(-1) ?? lastDayOf(months[0]!)

/** The forms of a fiscal year. */
export const yearForms = (view: FormsView, fiscalYear: FiscalYear): ReadonlyArray<SiteForm> => {
  const { agency, itaTemplates, plans } = view
  const year = periodOf(view, fiscalYear)
  const planned = plans.filter((plan) => plan.fiscalYear === fiscalYear)
  const of = (
    form: FilledForm,
    more: Partial<Pick<SiteForm, "asOf" | "isPrinted" | "blanks">> = {},
    ending = ""
  ): SiteForm => ({
    path: `fy${fiscalYear}/forms/${form.id}${ending}`,
    of: { fiscalYear },
    form: discreetModel(form) as FilledForm,
    asOf: newestDay(year),
    isPrinted: true,
    blanks: [],
    ...more
  })
  const asOf = planDay(planned, year)
  return [
    ...quarters
      .map((quarter) => periodOf(view, fiscalYear, quarter))
      .filter(({ published }) => published.length > 0)
      .map((period) =>
        of(
          fill(quarterlyWinners, period, agreedIn(view, period), agency.name),
          { asOf: newestDay(period) },
          `-q${period.quarter}`
        )
      ),
    of(fill(planAnnouncement, year, planRowsOf(planned), agency.name), { asOf }),
    of(fill(planChanges, year, planChangesOf(planned), agency.name), { asOf }),
    of(fill(annualReport, year, resultsOf(view, year), agency.name)),
    of(fill(planAndActual, year, plannedAndActual(view, fiscalYear), agency.name)),
    ...templatesOf(itaTemplates, fiscalYear).map((template) => {
      const { blanks, form } = filledItaList(view, year, template)
      return of(form, { blanks, isPrinted: false })
    })
  ]
}

/** Whether the law asks for the table of a purchase's reference price: only then the site has it as PDF. */
const isPricePublished = ({ budget, contracts: [contract], referencePriceSetOn }: ShownPurchase): boolean => {
  const least = inForce(refPricePublishMin.history, referencePriceSetOn ?? contract!.on)?.value
  return budget !== undefined && least != null && budget > least
}

/** The forms of a purchase: its reference price, and one for each contract. */
export const purchaseForms = (purchase: ShownPurchase, agencyName: string): ReadonlyArray<SiteForm> => {
  const { contracts, fiscalYear, id, referencePriceSetOn } = purchase
  const of = (form: FilledForm, asOf: ThaiDate, isPrinted: boolean, ending = ""): SiteForm => ({
    path: `purchases/${id}/${form.id}${ending}`,
    of: { fiscalYear, purchase },
    form: discreetModel(form) as FilledForm,
    asOf,
    isPrinted,
    blanks: []
  })
  const price = filledReferencePrice(purchase, agencyName)
  return [
    ...(price === undefined
      ? []
      : [of(price, referencePriceSetOn ?? contracts[0]!.on, isPricePublished(purchase))]),
    ...contracts.map((contract) =>
      of(
        filledContractEssentials({ purchase, contract }, agencyName),
        contract.on,
        false,
        `-${contract.first}`
      )
    )
  ]
}

/** Every form of the site besides a month's; those of a purchase too, where it is not one year that is asked for. */
export function* siteForms(view: FormsView, fiscalYear?: FiscalYear): Generator<SiteForm> {
  for (const year of view.years)
    if (fiscalYear === undefined || year === fiscalYear) yield* yearForms(view, year)
  for (const purchase of view.purchases)
    if (fiscalYear === undefined || isAgreedIn(purchase, fiscalYear))
      yield* purchaseForms(purchase, view.agency.name)
}

const trailOf = ({ form, of: { fiscalYear, purchase } }: SiteForm): ReadonlyArray<TrailStep> => [
  purchase === undefined
    ? { href: `fy${fiscalYear}/forms/index.html`, text: `แบบรายงานและประกาศ ปีงบประมาณ ${fiscalYear}` }
    : { href: `purchases/${purchase.id}/index.html`, text: discreet(purchase.title ?? purchase.id) },
  { href: "", text: form.tag }
]

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
      title: form.tag,
      trail
    }),
    ...filledModel(form),
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
