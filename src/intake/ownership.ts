import { type Agency, isAgencyNamed } from "../values/agency.ts"
import { toArabicDigits } from "../values/text.ts"
import type { Layout } from "./columns.ts"
import type { Shape } from "./sniff.ts"
import type { TemplateLayout } from "./template-row.ts"

/** The fields of a JSON file outside its rows. */
export type Wrapper = ReadonlyMap<string, unknown>

const codeText = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number"
    ? toArabicDigits(String(value)).trim() || undefined
    : undefined

/** Whether a JSON file is an envelope of the API, whose `code` is the status of the answer and not of an agency. */
export const isApiEnvelope = (wrapper: Wrapper): boolean =>
  wrapper.has("param_obj") || typeof wrapper.get("status") === "boolean" || wrapper.has("success")

const agencyCode = (wrapper: Wrapper): string | undefined => {
  if (!isApiEnvelope(wrapper)) return codeText(wrapper.get("code"))
  const asked = wrapper.get("param_obj")
  return asked !== null && typeof asked === "object" && "dept_code" in asked
    ? codeText(asked.dept_code)
    : undefined
}

/** Whether a row is the agency's. */
export type IsOwn = (layout: Layout | TemplateLayout, values: ReadonlyArray<unknown>) => boolean

/**
 * Whose rows a file holds: by the department code where the file says one, else by the name and the province that each row says. A
 * template is filled by the office itself.
 */
export const ownership = (agency: Agency, shape: Shape, wrapper: Wrapper): IsOwn => {
  const code = shape === "csv" ? undefined : agencyCode(wrapper)
  const known = new Map<string, boolean>()
  const isNamed = (name: string, province: string | undefined): boolean => {
    const key = `${name}\u0000${province ?? ""}`
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = isAgencyNamed(agency, name, province)
    if (known.size > 2000) known.clear()
    known.set(key, answer)
    return answer
  }
  return (layout, values) => {
    if (layout.format === "template") return true
    if (code !== undefined) return code === agency.code
    const cell = (index: number | undefined) => (index === undefined ? undefined : values[index])
    const name = cell(layout.index.agency)
    const province = cell(layout.index.province)
    const said = typeof province === "string" && province.trim() !== "" && province.trim() !== "-"
    return typeof name === "string" && isNamed(name, said ? province : undefined)
  }
}
