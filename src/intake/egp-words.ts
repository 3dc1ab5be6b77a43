import { type Method, methodLabels } from "../stages/4-purchase/method.ts"
import { type ContractStatus, contractStatusLabels } from "../stages/5-contract/codes.ts"
import type { Kind } from "../stages/stage.ts"
import { foldForMatching } from "../values/text.ts"

const lookup = <A>(words: Iterable<readonly [string, A]>): ((text: string) => A | undefined) => {
  const known = new Map([...words].map(([word, value]) => [foldForMatching(word), value]))
  const seen = new Map<string, A | undefined>()
  return (text) => {
    if (seen.has(text)) return seen.get(text)
    const value = known.get(foldForMatching(text))
    if (seen.size > 1000) seen.clear()
    seen.set(text, value)
    return value
  }
}

const labelled = <A extends string>(
  labels: Record<A, { readonly th: string }>
): Array<readonly [string, A]> =>
  (Object.keys(labels) as Array<A>).map((code) => [labels[code].th, code] as const)

const older = [
  "กรณีพิเศษ",
  "ตกลงราคา",
  "พิเศษ",
  "ประกวดราคา",
  "ประกวดราคาด้วยวิธีการทางอิเล็กทรอนิกส์",
  "จ้างที่ปรึกษาโดยวิธีตกลง"
] as const

const methodNamed = lookup<Method>([
  ...labelled(methodLabels),
  ...older.map((word) => [word, "before-2560"] as const)
])

/**
 * The method that e-GP names. สอบราคา is a method both of the older rules and of the Act, in force from 23 August 2560: of the older rules in a
 * project whose number says that it began in or before that month.
 */
export const methodOf = (text: string, project: string): Method | undefined => {
  const method = methodNamed(text) ?? methodNamed(text.replace(/^\s*วิธี\s*/, ""))
  return method === "price-inquiry" && project.slice(0, 4) <= "6008" ? "before-2560" : method
}

/** ประเภทโครงการ — the eight values of e-GP. */
export const kindOf = lookup<Kind>([
  ["ซื้อ", "goods"],
  ["จ้างทำของ/จ้างเหมาบริการ", "service"],
  ["จ้างก่อสร้าง", "construction"],
  ["เช่า", "lease"],
  ["จ้างที่ปรึกษา", "consultant"],
  ["จ้างออกแบบ", "design-supervision"],
  ["จ้างควบคุมงาน", "design-supervision"],
  ["จ้างออกแบบและควบคุมงานก่อสร้าง", "design-supervision"]
])

/** สถานะสัญญา as e-GP names it. */
export const statusOf = lookup<ContractStatus>(labelled(contractStatusLabels))

/** Whether a value names a status of a contract. */
export const isStatusName = (value: unknown): boolean =>
  typeof value === "string" && statusOf(value) !== undefined
