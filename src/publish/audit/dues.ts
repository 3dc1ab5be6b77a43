import { holders } from "../../law/duty.ts"
import { compareDues } from "../../register/audit-dues.ts"
import type { AuditedDue, AuditView } from "../../register/audit-view.ts"
import { officeRecords } from "../../stages/office-records.ts"
import * as words from "./words.ts"

/** Every duty of the year in the order of its urgency. */
export const duesIn = ({ dues, purchases }: AuditView): ReadonlyArray<AuditedDue> =>
  [...purchases.flatMap((purchase) => purchase.dues), ...dues].toSorted(compareDues)

export const dueAct = ({ due }: AuditedDue): string =>
  `${due.rule.duty?.does.th ?? due.rule.title.th}${due.item === undefined ? "" : ` ${due.item}`}`

export const dueHolder = ({ due }: AuditedDue): string =>
  due.rule.duty === undefined ? "-" : holders[due.rule.duty.who].th

export const dueAbout = ({ contractNumber, due }: AuditedDue): string =>
  due.procurement !== undefined
    ? `${due.procurement}${due.contract === undefined ? "" : ` สัญญา ${contractNumber ?? "-"}`}`
    : due.record !== undefined
      ? `${officeRecords[due.record.name].th} ${due.record.key}`
      : "ทั้งปีงบประมาณ"

/** Something to do, for the pages. */
export const dueModel = (audited: AuditedDue, root: string, size: number) => {
  const { due, entries, state } = audited
  return {
    act: dueAct(audited),
    ruleHref: `${root}${words.ruleFile(due.rule.id)}`,
    state,
    stateText: words.dueStates[state],
    fromText: state === "waiting" ? `${words.day(due.from!)}` : "",
    byText: due.by === undefined ? "-" : words.day(due.by),
    holder: dueHolder(audited),
    about: dueAbout(audited),
    aboutHref: due.procurement === undefined ? "" : `${root}${words.purchaseFile(due.procurement)}`,
    entries: entries.length === 0 ? `0–${size - 1}` : words.entryRanges(entries)
  }
}
