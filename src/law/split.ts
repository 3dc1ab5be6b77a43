import type { Satang } from "../values/baht.ts"
import { satang } from "../values/baht.ts"
import { addDays, type ThaiDate } from "../values/thai-date.ts"
import type { Digest } from "./digest.ts"
import { flag, type Found, missing, type Verdict } from "./rule.ts"

interface Dated extends Digest {
  readonly day: ThaiDate
  readonly amount: Satang
}

/** Fresh food, milk and fuel are bought again and again by their nature; นม within a longer word, as in บ้านม่วง, is no milk. */
const byNature = /น้ำมัน|เชื้อเพลิง|อาหาร|(?<![ก-๙])นม|น้ำนม|นม(?:โรงเรียน|พาสเจอร|ยู\s?เอช|สด|ผง|กล่อง|ถุง)/

const isMeant = ({ cancelled, ground, itemClass, kind, subMethod, title }: Digest): boolean =>
  !cancelled &&
  ground !== "56-1-c" &&
  ground !== "56-2-d" &&
  subMethod !== "urgent" &&
  (kind === "construction" || !(byNature.test(itemClass ?? "") || byNature.test(title ?? "")))

/** Windows of `days` days, none overlapping the next, in which purchases of at most `line` each come to more than it. */
const windows = (
  group: ReadonlyArray<Dated>,
  line: Satang,
  days: number
): ReadonlyArray<ReadonlyArray<Dated>> => {
  const sorted = group
    .filter(({ amount }) => amount <= line)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
  const found: Array<ReadonlyArray<Dated>> = []
  for (let start = 0; start < sorted.length;) {
    const last = addDays(sorted[start]!.day, days - 1)
    const within = sorted.slice(start).filter(({ day }) => day <= last)
    const sum = within.reduce((total, { amount }) => total + amount, 0n)
    if (within.length >= 2 && sum > line) {
      found.push(within)
      start += within.length
    } else start += 1
  }
  return found
}

const grouped = (
  list: ReadonlyArray<Dated>,
  key: (it: Dated) => string | undefined
): ReadonlyArray<ReadonlyArray<Dated>> => {
  const groups = new Map<string, Array<Dated>>()
  for (const it of list) {
    const of = key(it)
    if (of === undefined) continue
    const group = groups.get(of) ?? []
    group.push(it)
    groups.set(of, group)
  }
  return [...groups.values()]
}

/** What was bought as one class by one unit; a plan row of its own that already sums it up is one purpose, known to everyone. */
const classOf = ({ itemClass, planNumber, unit }: Digest): string | undefined =>
  itemClass === undefined || unit === undefined
    ? undefined
    : `${unit}\u0000${itemClass}\u0000${planNumber ?? ""}`

/** Small purchases without competition, by supplier and kind: where the class is recorded too, of one class. */
const supplierOf = ({ ground, itemClass, kind, method, supplier }: Digest): string | undefined =>
  supplier === undefined || method !== "specific" || (ground != null && ground !== "56-2-b")
    ? undefined
    : `${supplier}\u0000${kind ?? ""}\u0000${itemClass ?? ""}`

const foundIn = (because: "class" | "supplier", within: ReadonlyArray<Dated>, line: Satang): Found => ({
  ...flag(because, {
    purchases: within.length,
    sum: satang(within.reduce((total, { amount }) => total + amount, 0n)),
    line,
    from: within[0]!.day,
    to: within.at(-1)!.day
  }),
  members: within.map(({ id }) => id)
})

/**
 * Purchases that may be one occasion in parts (ข้อ 20): by unit and class at every line, by supplier at the first. Where nothing is found, what
 * would be needed to compare them all is named.
 */
export const splits = (
  purchases: ReadonlyArray<Digest>,
  lines: readonly [Satang, ...Array<Satang>],
  days: number
): Verdict | readonly [Found, ...Array<Found>] => {
  const compared = purchases.filter(isMeant)
  const dated = compared.flatMap((it): ReadonlyArray<Dated> => {
    const day = it.requestedOn ?? it.signedOn
    const amount = it.amount ?? it.agreed
    return day === undefined || amount === undefined ? [] : [{ ...it, day, amount }]
  })
  const byClass = grouped(dated, classOf)
  const bySupplier = grouped(dated, supplierOf)
  const found = [
    ...lines.flatMap((line) =>
      byClass.flatMap((group) => windows(group, line, days).map((it) => foundIn("class", it, line)))
    ),
    ...bySupplier.flatMap((group) =>
      windows(group, lines[0], days).map((it) => foundIn("supplier", it, lines[0]))
    )
  ]
  const [first, ...rest] = found.filter(
    ({ because, members }, index) =>
      !found.some(
        (other, at) =>
          at < index && because === "supplier" && members!.every((id) => other.members!.includes(id))
      )
  )
  if (first !== undefined) return [first, ...rest]
  const isOpen = dated.length < compared.length || compared.some((it) => classOf(it) === undefined)
  return isOpen ? missing("prep.requestedOn", "prep.amount", "need.itemClass", "need.unit") : "conforms"
}
