import { ICalCalendar } from "ical-generator"
import { holders } from "../../law/duty.ts"
import type { Falling } from "../../register/due.ts"
import { formatCitation } from "../../values/citation.ts"
import { addDays, formatThaiDate, type ThaiDate } from "../../values/thai-date.ts"

/** A whole day as the calendar wants it: midnight UTC, printed as a date alone. */
const dayOf = (date: ThaiDate): Date => new Date(`${date}T00:00:00Z`)

const aboutOf = ({ contractNumber, fiscalYear, item, procurement, record, title }: Falling): string =>
  [
    procurement === undefined ? undefined : `โครงการ ${procurement} ${title ?? ""}`.trim(),
    contractNumber === undefined ? undefined : `สัญญา ${contractNumber}`,
    record === undefined ? undefined : record.key,
    fiscalYear === undefined ? undefined : `ปีงบประมาณ ${fiscalYear}`,
    item
  ]
    .filter((part) => part !== undefined)
    .join(" · ")

/** Items and keys are written by people; within an identifier they are percent-encoded. */
const uidOf = (origin: string, falling: Falling): string => {
  const { contract, fiscalYear, item, procurement, record, rule } = falling
  const parts = [rule.id, procurement, contract, record?.name, record?.key, fiscalYear, item]
  const known = parts.filter((part) => part !== undefined)
  return `${known.map((part) => encodeURIComponent(part)).join("/")}@${origin}`
}

/**
 * Duties as an iCalendar file (RFC 5545): each an all-day event on its last day, else on the first day on which it may be done. The stamp is
 * the day that was asked about, so the same entries give the same bytes.
 */
export const dutiesCalendar = (
  origin: string,
  agency: string,
  on: ThaiDate,
  duties: ReadonlyArray<Falling>
): string => {
  const calendar = new ICalCalendar({
    name: `กำหนดเวลาจัดซื้อจัดจ้าง ${agency}`,
    prodId: { company: "prongsai", product: "due", language: "TH" }
  })
  for (const falling of duties) {
    const { by, from, rule } = falling
    const day = by ?? from!
    const { does, who } = rule.duty!
    const citation = rule.history.at(-1)!.citation
    calendar.createEvent({
      id: uidOf(origin, falling),
      start: dayOf(day),
      end: dayOf(addDays(day, 1)),
      allDay: true,
      stamp: dayOf(on),
      summary: by === undefined ? `เริ่มได้: ${does.th}` : does.th,
      description: [
        aboutOf(falling),
        `ผู้มีหน้าที่: ${holders[who].th}`,
        formatCitation(citation),
        `${by === undefined ? "ทำได้ตั้งแต่" : "วันสุดท้าย"} ${formatThaiDate(day, "long")}`
      ].join("\n")
    })
  }
  return `${calendar.toString()}\r\n`
}
