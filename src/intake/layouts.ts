import { doubledHeading, type Layout, layoutOf, nearestFormat, plainHeading } from "./columns.ts"
import { type IntakeRefused, refuse } from "./refusal.ts"
import { projectIndexOf, templateHeadingsIn, type TemplateLayout, templateLayoutOf } from "./template-row.ts"
import type { Shape } from "./sniff.ts"
import { foldSpaces, toArabicDigits } from "../values/text.ts"

/** How a row is to be read, of any format. */
export type AnyLayout = Layout | TemplateLayout

/** The layout of headings, remembered: most rows of a file have the same ones. */
export const layouts = (shape: Shape): ((keys: ReadonlyArray<string>) => AnyLayout | undefined) => {
  const known = new Map<string, AnyLayout | undefined>()
  let lastKeys: ReadonlyArray<string> | undefined
  let last: AnyLayout | undefined
  return (keys) => {
    if (keys === lastKeys) return last
    const key = keys.join("\u0000")
    if (!known.has(key)) {
      if (known.size > 200) known.clear()
      known.set(key, (shape === "csv" ? templateLayoutOf(keys) : undefined) ?? layoutOf(keys))
    }
    lastKeys = keys
    last = known.get(key)
    return last
  }
}

const quoted = (headings: ReadonlyArray<string>): string =>
  headings
    .slice(0, 12)
    .map((heading) => `“${foldSpaces(heading).slice(0, 60)}”`)
    .join(", ")

/** Why the headings of a file's first row are refused, if they are. */
export const refusedHeadings = (
  file: string,
  shape: Shape,
  keys: ReadonlyArray<string>,
  layout: AnyLayout | undefined
): IntakeRefused | undefined => {
  if (layout === undefined) {
    const templateHeadings = shape === "csv" ? templateHeadingsIn(keys) : 0
    if (templateHeadings >= 2 && templateHeadings * 2 >= keys.length) {
      return refuse(
        "unknown-columns",
        file,
        {},
        {
          th: "หัวตารางเป็นของแม่แบบ Prongsai แต่ขาดหัว “เลขที่โครงการ” ให้เติมคอลัมน์นี้แล้วนำเข้าใหม่",
          en: "The headings are the template's, but “เลขที่โครงการ” is missing; add that column and import again."
        }
      )
    }
    const { format, missing } = nearestFormat(keys)
    return refuse(
      "unknown-columns",
      file,
      {},
      {
        th: `ใกล้เคียงที่สุดคือรูปแบบ ${format} แต่ขาด ${quoted(missing)}; ถ้าเป็นแม่แบบของ Prongsai ต้องมีหัว “เลขที่โครงการ”`,
        en: `Nearest is the format ${format}, which lacks ${quoted(missing)}; Prongsai's template needs “เลขที่โครงการ”.`
      }
    )
  }
  const doubled = shape === "csv" ? doubledHeading(keys) : undefined
  if (doubled !== undefined)
    return refuse("duplicate-columns", file, {}, { th: quoted([doubled]), en: quoted([doubled]) })
  const unknown =
    layout.format === "template" ? keys.filter((_, index) => layout.columns[index] === undefined) : []
  return unknown.length === 0
    ? undefined
    : refuse(
        "unknown-columns",
        file,
        {},
        {
          th: `แม่แบบไม่มีหัว ${quoted(unknown)} ให้แก้ชื่อหัวหรือลบคอลัมน์นั้น`,
          en: `The template has no ${quoted(unknown)}; mend the heading or delete the column.`
        }
      )
}

/** The project that a row says it is of, or "" where it says none; for counting, not for keeping. */
export const projectOf = (layout: AnyLayout, values: ReadonlyArray<unknown>): string => {
  const index = layout.format === "template" ? projectIndexOf(layout) : (layout.index.project ?? -1)
  return toArabicDigits(String(values[index] ?? "")).trim()
}

const projectHeadings = new Set(["รหัสโครงการ", "project_id", "เลขที่โครงการ"])

/** The project of a row that cannot be read as one, where its number may stand under its heading; else "". For counting only. */
export const looseProjectOf = (keys: ReadonlyArray<string>, values: ReadonlyArray<unknown>): string => {
  const value = values[keys.findIndex((key) => projectHeadings.has(plainHeading(key)))]
  const project =
    typeof value === "string" || typeof value === "number" ? toArabicDigits(String(value)).trim() : ""
  return /^[0-9A-Za-z-]{1,40}$/.test(project) ? project : ""
}
