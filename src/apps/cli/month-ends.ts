import { Effect, Option } from "effect"
import type { MonthEnd, PublishedLog } from "../published-log.ts"
import { BadInput } from "./failure.ts"

/** The month-end checkpoint that `--month` names (`2025-08`, its newest revision, or `2025-08.r2`), else the newest. */
export const monthEndOf = ({ months }: PublishedLog, asked: Option.Option<string>) => {
  const { month, revision } =
    /^(?<month>\d{4}-\d{2})(?:\.r(?<revision>\d+))?$/.exec(Option.getOrElse(asked, () => ""))?.groups ?? {}
  const found: MonthEnd | undefined = months.findLast(
    (each) =>
      Option.isNone(asked) ||
      (each.month === month && (revision === undefined || each.revision === Number(revision)))
  )
  if (found !== undefined) return Effect.succeed(found)
  const known = months.map(({ name }) => name).join(", ")
  return Effect.fail(
    months.length === 0
      ? new BadInput({
          th: "เว็บนี้ยังไม่มีค่าตรวจสอบ ณ สิ้นเดือน ให้เผยแพร่เดือนด้วย prongsai publish ก่อน",
          en: "This site has no month-end checkpoint; publish a month first."
        })
      : new BadInput({
          th: `ไม่มีค่าตรวจสอบ ณ สิ้นเดือน "${Option.getOrElse(asked, () => "")}" มี: ${known}`,
          en: `There is no month-end checkpoint "${Option.getOrElse(asked, () => "")}"; there are: ${known}`
        })
  )
}
