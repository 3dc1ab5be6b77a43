import { foldForMatching } from "../values/text.ts"
import { isJuristic, type Supplier } from "../values/supplier.ts"
import { isSupplierShaped } from "./difference.ts"
import type { Json, JsonObject } from "./envelope.ts"
import { markOf } from "./records.ts"

/** A value that an entry holds only as a commitment, and whose key protects it: a person's, or the office's own. */
export interface Secret {
  /** Path of the value in the record, such as `supplier.name` or `bids.0`. */
  readonly field: string
  readonly value: Json
  /** What finds the subject's key: never stored in clear. */
  readonly lookup: string
}

/** A record divided into what an entry may hold in clear and what it commits to. */
export interface Divided {
  readonly data: JsonObject
  readonly secrets: ReadonlyArray<Secret>
}

/** What finds the key of what the office itself hides. */
export const officeLookup = "office"

/**
 * Whose key protects a natural person's name and number: the bearer of the name, so that what was recorded before the number was known and after
 * lies under one key; the holder of the number where there is no name. Namesakes share a key.
 */
export const personLookup = (supplier: Supplier): string =>
  supplier.name === undefined
    ? `person:id:${supplier.taxId ?? ""}`
    : `person:name:${foldForMatching(supplier.name)}`

const divideValue = (path: string, value: Json, secrets: Array<Secret>): Json => {
  if (Array.isArray(value)) return value.map((item, index) => divideValue(`${path}.${index}`, item, secrets))
  if (value === null || typeof value !== "object") return value
  if (isSupplierShaped(value)) {
    if (isJuristic(value)) return value
    const lookup = personLookup(value)
    for (const [key, part] of Object.entries(value))
      secrets.push({ field: `${path}.${key}`, value: part, lookup })
    return {}
  }
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, part]) => [
      key,
      divideValue(`${path}.${key}`, part, secrets)
    ])
  )
}

const hideValue = (path: string, value: Json, secrets: Array<Secret>): void => {
  const isPerson = isSupplierShaped(value) && !isJuristic(value)
  const lookup = isPerson ? personLookup(value) : officeLookup
  if (value === null || typeof value !== "object" || (isSupplierShaped(value) && !isPerson)) {
    secrets.push({ field: path, value, lookup })
    return
  }
  const parts = Object.entries(value as JsonObject)
  if (parts.length === 0) secrets.push({ field: path, value, lookup })
  for (const [key, part] of parts) {
    if (isPerson) secrets.push({ field: `${path}.${key}`, value: part, lookup })
    else hideValue(`${path}.${key}`, part, secrets)
  }
}

const dividePeople = (path: string, value: Json, secrets: Array<Secret>): Json => {
  if (Array.isArray(value)) return value.map((item, index) => dividePeople(`${path}.${index}`, item, secrets))
  if (value === null || typeof value !== "object") return value
  const { name, ...clear } = value as JsonObject & { readonly name?: Json }
  if (typeof name === "string") {
    secrets.push({ field: `${path}.name`, value: name, lookup: personLookup({ name }) })
  }
  return clear
}

/**
 * Divides an encoded record by its fields' marks. What is secret until the award, suppliers among it, is committed to while `awarded` is false; a natural person's
 * name and number always. That a fact is recorded as none is said in clear once it may be known.
 */
export const divide = (kind: string, record: JsonObject, awarded: boolean): Divided => {
  const secrets: Array<Secret> = []
  const data: Record<string, Json> = {}
  for (const [field, value] of Object.entries(record)) {
    const mark = markOf(kind, field)
    if (mark === "public" || (value === null && mark !== "after-award")) data[field] = value
    else if (mark === "people") data[field] = dividePeople(field, value, secrets)
    else if (awarded && (mark === "supplier" || mark === "after-award"))
      data[field] = divideValue(field, value, secrets)
    else hideValue(field, value, secrets)
  }
  return { data, secrets }
}

/** Puts an opened value back where it was taken from. */
export const restore = (
  data: JsonObject,
  opened: ReadonlyArray<{ readonly field: string; readonly value: Json }>
): JsonObject =>
  opened.reduce((sum, { field, value }) => put(sum, field.split("."), value) as JsonObject, data)

/** Makes room where withdrawn values were: what held them is there and says nothing of them. */
export const withPlaces = (data: JsonObject, withdrawn: ReadonlyArray<string>): JsonObject =>
  withdrawn.reduce((sum, field) => {
    const holder = field.split(".").slice(0, -1)
    return holder.length === 0 || at(sum, holder) !== undefined ? sum : (put(sum, holder, {}) as JsonObject)
  }, data)

/** The value at a path of keys and indexes; undefined where there is none. */
export const at = (value: Json | undefined, path: ReadonlyArray<string>): Json | undefined =>
  path.reduce<Json | undefined>(
    (held, key) =>
      held !== null && typeof held === "object" ? (held as Record<string, Json>)[key] : undefined,
    value
  )

const put = (holder: Json | undefined, [key, ...rest]: ReadonlyArray<string>, value: Json): Json => {
  if (key === undefined) return value
  if (/^\d+$/.test(key)) {
    const list = Array.isArray(holder) ? [...(holder as ReadonlyArray<Json>)] : []
    list[Number(key)] = put(list[Number(key)], rest, value)
    return list
  }
  const object = (holder ?? {}) as JsonObject
  return { ...object, [key]: put(object[key], rest, value) }
}
