import { Effect, FileSystem, Option, Schema } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { dirname, join, resolve } from "node:path"
import { LedgerStore } from "../../../ledger/store/store.ts"
import { formPrints, formTables } from "../../../publish/form-files.ts"
import { type SiteForm, siteForms } from "../../../publish/site-forms.ts"
import { pdfFiles } from "../../../publish/month-pdf.ts"
import type { PublishedFile } from "../../../publish/file.ts"
import { renderMonthWorkbook } from "../../../publish/month.ts"
import { renderMonthTables } from "../../../publish/month-tables.ts"
import { disclosuresAt } from "../../../register/disclosures.ts"
import { formsView } from "../../../register/forms.ts"
import { monthView } from "../../../register/month.ts"
import { type Office, officeAt } from "../../../register/office.ts"
import { FiscalYear, fiscalYearOf } from "../../../values/fiscal-year.ts"
import { kit } from "../../assets.ts"
import { BadInput } from "../failure.ts"
import { FormHasBlanks } from "../form-errors.ts"
import { settings, withOffice } from "../root.ts"

const isYear = Schema.is(FiscalYear)
const badYear = new BadInput({
  th: "ปีงบประมาณต้องเป็นปี พ.ศ. เช่น 2568",
  en: "The fiscal year is of the Buddhist era, such as 2568."
})

const monthly = "sor-khor-ror-1"

/** What a form's file is called in the folder it is written to: its purchase before its name, so that many can lie together. */
const nameOf = ({ of, path }: SiteForm, file: string): string =>
  of.purchase === undefined
    ? file.slice(path.lastIndexOf("/") + 1)
    : `${of.purchase.id}-${file.slice(path.lastIndexOf("/") + 1)}`

const noSuchForm = (id: string, known: ReadonlyArray<string>): BadInput =>
  new BadInput({
    th: `ไม่มีแบบ "${id}" ในเดือนที่เผยแพร่แล้วของปีนี้ แบบที่มี: ${known.join(", ")}`,
    en: `There is no form "${id}" in the published months of this year. There are: ${known.join(", ")}`
  })

const monthlyFiles = Effect.fnUntraced(function* (office: Office, fiscalYear: FiscalYear) {
  const files: Array<PublishedFile> = []
  for (const month of [...(yield* disclosuresAt(office.size)).keys()].sort()) {
    if (fiscalYearOf(month) !== fiscalYear) continue
    const view = yield* monthView(office, month, [])
    const [csv] = renderMonthTables(view)
    for (const file of [csv!, yield* renderMonthWorkbook(view), ...(yield* pdfFiles(view, kit()))])
      files.push({ ...file, path: `${month}-${file.path}` })
  }
  return files
})

const filesOf = Effect.fnUntraced(function* (
  id: string,
  fiscalYear: FiscalYear,
  purchase: string | undefined
) {
  const store = yield* LedgerStore
  const office = yield* officeAt((yield* store.head).size)
  if (id === monthly) return yield* monthlyFiles(office, fiscalYear)
  const all = [...siteForms(yield* formsView(office, yield* disclosuresAt(office.size)), fiscalYear)]
  const mine = all.filter(
    ({ form, of }) => form.id === id && (purchase === undefined || of.purchase?.id === purchase)
  )
  if (mine.length === 0) return yield* noSuchForm(id, [monthly, ...new Set(all.map(({ form }) => form.id))])
  const files: Array<PublishedFile> = []
  for (const each of mine) {
    if (each.blanks.length > 0) return yield* new FormHasBlanks({ form: each.form.tag, blanks: each.blanks })
    const prints = id.startsWith("ita-") ? [] : yield* formPrints(each, kit())
    for (const file of [...prints, ...(yield* formTables(each))])
      files.push({ ...file, path: nameOf(each, file.path) })
  }
  return files
})

/** `prongsai form ita-o12 --fiscal-year 2568 --out F` — writes a form of a year's published months, or of its purchases, to a folder for upload. */
export const form = Command.make(
  "form",
  {
    id: Argument.String("form").pipe(
      Argument.withDescription(
        "ชื่อแบบ เช่น ita-o12, quarterly-winners, plan, plan-changes, annual-report, plan-and-actual, bor-kor-06, contract-essentials, sor-khor-ror-1 (which form)"
      )
    ),
    year: Flag.Int("fiscal-year").pipe(Flag.withDescription("ปีงบประมาณ พ.ศ. เช่น 2568 (fiscal year)")),
    purchase: Flag.String("procurement").pipe(
      Flag.withDescription("เฉพาะโครงการนี้ สำหรับแบบของแต่ละโครงการ (of one purchase only)"),
      Flag.optional
    ),
    out: Flag.String("out").pipe(Flag.withDescription("โฟลเดอร์ที่จะเขียนไฟล์ (folder to write to)"))
  },
  Effect.fn(function* ({ id, out, purchase, year }) {
    const { say } = yield* settings
    if (!isYear(year)) return yield* badYear
    const made = yield* withOffice(filesOf(id, year, Option.getOrUndefined(purchase)))
    const files = yield* FileSystem.FileSystem
    const folder = resolve(out)
    for (const { bytes, path } of made) {
      yield* files.makeDirectory(dirname(join(folder, path)), { recursive: true })
      yield* files.writeFile(join(folder, path), bytes)
    }
    yield* say({
      th: `เขียนแบบ ${id} แล้ว ${made.length} ไฟล์ใน ${folder}`,
      en: `Wrote ${made.length} files of form ${id} to ${folder}`
    })
  })
).pipe(
  Command.withDescription(
    "เขียนแบบ (PDF, CSV, XLSX) ของเดือนที่เผยแพร่แล้วลงโฟลเดอร์เพื่อนำไปส่ง (write a form to a folder for upload)"
  )
)
