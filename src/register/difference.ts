import { isJuristic, type Supplier } from "../values/supplier.ts"
import { foldForMatching } from "../values/text.ts"
import type { Json, JsonObject } from "./envelope.ts"

const isObject = (value: Json | undefined): value is JsonObject =>
  value !== null && typeof value === "object" && !Array.isArray(value)

/** Whether two stored values are the same, whatever the order of their keys. */
export const isSame = (a: Json | undefined, b: Json | undefined): boolean => {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a)
    return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]))
  }
  return false
}

/** A value of a record that has a supplier's shape: a name, a number, both or neither. */
export const isSupplierShaped = (value: Json | undefined): value is JsonObject & Supplier =>
  isObject(value) && Object.keys(value).every((key) => key === "name" || key === "taxId")

const isMasked = (taxId: string): boolean => taxId.endsWith("x")

/** What two suppliers' numbers say of each other: `same` where both are full and equal or one masks the other, `other`, or nothing. */
export const comparedNumbers = (a: Supplier, b: Supplier): "same" | "other" | "unclear" => {
  if (a.taxId === undefined || b.taxId === undefined) return "unclear"
  const length = isMasked(a.taxId) || isMasked(b.taxId) ? 9 : 13
  return a.taxId.slice(0, length) === b.taxId.slice(0, length) ? "same" : "other"
}

/** What two suppliers' names say of each other, spelling folded. */
export const comparedNames = (a: Supplier, b: Supplier): "same" | "other" | "unclear" =>
  a.name === undefined || b.name === undefined
    ? "unclear"
    : foldForMatching(a.name) === foldForMatching(b.name)
      ? "same"
      : "other"

/**
 * One supplier as two statements tell it, if they can be of the same one: neither name nor number contradicts, and no statement that names the
 * supplier would make a natural person of what becomes juristic only by the other's number. A full number is kept over a masked one.
 */
const joined = (known: Supplier, stated: Supplier): Supplier | undefined => {
  if (comparedNames(known, stated) === "other" || comparedNumbers(known, stated) === "other") return undefined
  const name = stated.name ?? known.name
  const taxId =
    stated.taxId !== undefined && (!isMasked(stated.taxId) || known.taxId === undefined)
      ? stated.taxId
      : known.taxId
  const sum = { ...(name === undefined ? {} : { name }), ...(taxId === undefined ? {} : { taxId }) }
  const naming = [known, stated].filter((supplier) => supplier.name !== undefined)
  return naming.length > 0 && isJuristic(sum) && !naming.some(isJuristic) ? undefined : sum
}

/** A supplier as known and stated together tell it, in encoded form; undefined where they contradict. */
export const completed = (known: Supplier, stated: Supplier): Supplier | undefined => joined(known, stated)

const merged = (known: Json | undefined, stated: Json): Json =>
  isSupplierShaped(known) && isSupplierShaped(stated)
    ? ((joined(known, stated) as JsonObject | undefined) ?? stated)
    : stated

/**
 * What a statement changes in a record, or undefined where it changes nothing. A field it does not mention stays; a supplier is completed only by
 * what cannot be another supplier's, else replaced whole. With `onlyUnknown`, as for a statement older than what is known, only fields that
 * are not recorded are taken.
 */
export const differences = (
  known: JsonObject,
  stated: JsonObject,
  onlyUnknown: boolean = false
): JsonObject | undefined => {
  const set: Record<string, Json> = {}
  for (const [key, value] of Object.entries(stated)) {
    if (key === "procurement" || (onlyUnknown && known[key] !== undefined)) continue
    const sum = merged(known[key], value)
    if (!isSame(known[key], sum)) set[key] = sum
  }
  return Object.keys(set).length === 0 ? undefined : set
}
