import { Console, Effect, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { LedgerStore } from "../../../ledger/store/store.ts"
import { writeCsv } from "../../../publish/formats/csv.ts"
import { officeAt } from "../../../register/office.ts"
import { budgetBookAt } from "../../../register/office-book.ts"
import type { BookLine, BudgetBook } from "../../../stages/budget-book.ts"
import { formatBaht, formatBahtPlain, satang } from "../../../values/baht.ts"
import { FiscalYear } from "../../../values/fiscal-year.ts"
import { BadInput } from "../failure.ts"
import { settings, withOffice } from "../root.ts"

const decodeYear = Schema.decodeUnknownEffect(FiscalYear)

const signed = (amount: bigint, format: (amount: ReturnType<typeof satang>) => string): string =>
  amount < 0n ? `-${format(satang(-amount))}` : format(satang(amount))

const columns = [
  { th: "จัดสรร", en: "appropriated", of: ({ standing }: BookLine) => standing.appropriated as bigint },
  { th: "โอนเพิ่ม", en: "in", of: ({ standing }: BookLine) => standing.transferredIn as bigint },
  { th: "โอนลด", en: "out", of: ({ standing }: BookLine) => standing.transferredOut as bigint },
  { th: "งบหลังโอน", en: "approved", of: ({ standing }: BookLine) => standing.approved },
  { th: "จอง", en: "reserved", of: ({ standing }: BookLine) => standing.reserved as bigint },
  { th: "ผูกพัน", en: "committed", of: ({ standing }: BookLine) => standing.committed as bigint },
  { th: "เบิกจ่าย", en: "paid", of: ({ standing }: BookLine) => standing.paid as bigint },
  { th: "คงเหลือ", en: "left", of: ({ standing }: BookLine) => standing.left },
  { th: "กันเงิน", en: "carried", of: ({ carried }: BookLine) => carried as bigint }
]

const placeOf = ({ line }: BookLine): ReadonlyArray<string> => [
  line.area ?? "-",
  line.plan ?? "-",
  line.work ?? "-",
  line.expenditure ?? "-",
  line.category ?? "-",
  line.type ?? "-"
]

const asRows = ({ lines }: BudgetBook) => [
  [
    "รหัสงบประมาณ",
    "รายการ",
    "ด้าน",
    "แผนงาน",
    "งาน",
    "งบ",
    "หมวด",
    "ประเภท",
    ...columns.map(({ th }) => `${th} (บาท)`)
  ],
  ...lines.map((it) => [
    it.line.line,
    it.line.name ?? "",
    ...placeOf(it).map((part) => (part === "-" ? "" : part)),
    ...columns.map(({ of }) => signed(of(it), formatBahtPlain))
  ])
]

const asLines = (book: BudgetBook, language: "th" | "en"): ReadonlyArray<string> => {
  const sums = columns.map(({ of }) => book.lines.reduce((sum, it) => sum + of(it), 0n))
  const amounts = (values: ReadonlyArray<bigint>) =>
    columns.map((column, index) => `${column[language]} ${signed(values[index]!, formatBaht)}`).join(" · ")
  const places = Map.groupBy(book.lines, (it) => placeOf(it).slice(0, 3).join(" › "))
  return [
    ...[...places].flatMap(([place, lines]) => [
      place,
      ...lines.flatMap((it) => [
        `  ${it.line.line} ${it.line.name ?? ""} (${placeOf(it).slice(3).join(" › ")})`,
        `    ${amounts(columns.map(({ of }) => of(it)))}`
      ])
    ]),
    `${language === "th" ? "รวม" : "total"}: ${amounts(sums)}`,
    ...book.unrecorded.map(({ drawn, line, purchases }) =>
      language === "th"
        ? `${line === undefined ? "ไม่ได้บันทึกรหัสงบประมาณ" : `รหัส ${line} ยังไม่ได้บันทึกวงเงินจัดสรร`}: ${purchases} โครงการ จอง ${formatBaht(drawn.reserved)} · ผูกพัน ${formatBaht(drawn.committed)} · เบิกจ่าย ${formatBaht(drawn.paid)}`
        : `${line === undefined ? "no line recorded" : `line ${line} has no recorded appropriation`}: ${purchases} purchases, reserved ${formatBaht(drawn.reserved)}, committed ${formatBaht(drawn.committed)}, paid ${formatBaht(drawn.paid)}`
    )
  ]
}

/** `prongsai budget --fiscal-year 2568` — where each budget line stands: appropriated, transferred, reserved, committed, paid, left. */
export const budget = Command.make(
  "budget",
  {
    year: Flag.Int("fiscal-year").pipe(Flag.withDescription("ปีงบประมาณ พ.ศ. เช่น 2568")),
    format: Flag.Literals("format", ["table", "csv"]).pipe(
      Flag.withDescription("table อ่านเอง · csv"),
      Flag.withDefault("table")
    )
  },
  Effect.fn(function* ({ format, year }) {
    const { lang } = yield* settings
    const fiscalYear = yield* decodeYear(year).pipe(
      Effect.mapError(
        () =>
          new BadInput({
            th: `ปีงบประมาณ "${year}" ต้องเป็น พ.ศ. สี่หลัก เช่น 2568`,
            en: `"${year}" is no Buddhist-era fiscal year.`
          })
      )
    )
    const book = yield* withOffice(
      Effect.gen(function* () {
        const store = yield* LedgerStore
        return yield* budgetBookAt(yield* officeAt((yield* store.head).size), fiscalYear)
      })
    )
    if (book.lines.length === 0 && book.unrecorded.length === 0) {
      return yield* new BadInput({
        th: `ยังไม่ได้บันทึกงบประมาณหรือโครงการของปีงบประมาณ ${fiscalYear} เริ่มด้วย prongsai template budget --to budget.xlsx`,
        en: `Nothing is recorded of fiscal year ${fiscalYear}.`
      })
    }
    if (format === "csv") yield* Effect.sync(() => process.stdout.write(writeCsv(asRows(book))))
    else yield* Console.log(asLines(book, lang).join("\n"))
  })
).pipe(Command.withDescription("ทะเบียนคุมงบประมาณรายรายการ (budget book)"))
