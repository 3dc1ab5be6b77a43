import { Result } from "effect"
import { textOf } from "../bytes.ts"

/** How deep objects and arrays may lie in one another: far deeper than any entry, and no danger to the stack. */
const maxDepth = 64

const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether a parsed value is one that a ledger's JSON may hold, its keys in the order of RFC 8785 (UTF-16 code units). */
const isInOrder = (value: unknown, depth: number): boolean => {
  if (typeof value === "string") return value.isWellFormed()
  if (typeof value === "number") return Number.isSafeInteger(value)
  if (typeof value !== "object" || value === null) return true
  if (depth === 0) return false
  if (Array.isArray(value)) return value.every((item) => isInOrder(item, depth - 1))
  let before: string | undefined
  for (const [key, item] of Object.entries(value)) {
    if (before !== undefined && before >= key) return false
    if (!key.isWellFormed() || !isInOrder(item, depth - 1)) return false
    before = key
  }
  return true
}

/** Objects list keys that look like whole numbers first; RFC 8785 does not. */
const written = (value: unknown, depth: number): string | undefined => {
  if (typeof value !== "object" || value === null) {
    return isInOrder(value, 0) ? JSON.stringify(value) : undefined
  }
  if (depth === 0) return undefined
  const parts = Array.isArray(value)
    ? value.map((item) => written(item, depth - 1))
    : Object.entries(value)
        .toSorted(([a], [b]) => compareKeys(a, b))
        .map(([key, item]) => {
          const text = key.isWellFormed() ? written(item, depth - 1) : undefined
          return text === undefined ? undefined : `${JSON.stringify(key)}:${text}`
        })
  if (parts.includes(undefined)) return undefined
  return Array.isArray(value) ? `[${parts.join(",")}]` : `{${parts.join(",")}}`
}

/** Whether a value is nested no deeper than an entry's may be, so that whoever walks it comes back. */
export const isShallow = (value: unknown, depth: number = maxDepth): boolean =>
  typeof value !== "object" ||
  value === null ||
  (depth > 0 && Object.values(value).every((item) => isShallow(item, depth - 1)))

/** What a JSON text says; undefined where it is none. */
export const parseJson = (text: string): unknown =>
  Result.getOrElse(
    Result.try(() => JSON.parse(text) as unknown),
    () => undefined
  )

/** What bytes say as JSON in UTF-8; undefined where they do not. */
export const jsonIn = (bytes: Uint8Array): unknown => {
  const text = textOf(bytes)
  return text === undefined ? undefined : parseJson(text)
}

const withoutSpaces = (text: string): string => text.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|[\t\n\r ]+/gu, "$1")

/** What bytes say as JSON in UTF-8, however spaced; undefined where they do not, or where two programs may read them differently: a key twice. */
export const plainJsonIn = (bytes: Uint8Array): unknown => {
  const text = textOf(bytes)
  const value = text === undefined ? undefined : parseJson(text)
  if (text === undefined || !isShallow(value)) return undefined
  const plain = Result.try(() => withoutSpaces(text) === JSON.stringify(value))
  return Result.getOrElse(plain, () => false) ? value : undefined
}

/**
 * Whether a text is exactly what RFC 8785 writes for what it says: one key once, in order, no spaces, no fractions. Two programs that read such a
 * text read the same.
 */
export const isCanonical = (text: string, value: unknown): boolean =>
  (isInOrder(value, maxDepth) && JSON.stringify(value) === text) || written(value, maxDepth) === text
