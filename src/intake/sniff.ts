import { Result } from "effect"
import { type Encoding, utf8Checker } from "./encoding.ts"
import type { RefusalCode } from "./refusal.ts"

/** How the rows of a file stand in it. `json-ckan` is an envelope whose `result` holds `records`. */
export type Shape = "csv" | "json-array" | "json-object" | "json-ckan"

/** What the first bytes of a file say about the rest. */
export interface Plan {
  readonly shape: Shape
  readonly encoding: Encoding
  /** Whether bytes that are not UTF-8 may mean that the file is Windows-874: its first line does not show which. */
  readonly maybeWindows874: boolean
  /** Bytes of byte order mark. */
  readonly bom: number
  readonly delimiter: "," | ";" | "\t"
}

/** How many bytes `sniff` wants to see, where the file has them. */
export const headBytes = 65_536

const startsWith = (head: Uint8Array, ...bytes: ReadonlyArray<number>): boolean =>
  bytes.every((byte, index) => head[index] === byte)

const byteOrderMark = (
  head: Uint8Array
): { readonly encoding: Encoding; readonly bom: number } | undefined =>
  startsWith(head, 0xef, 0xbb, 0xbf)
    ? { encoding: "utf-8", bom: 3 }
    : startsWith(head, 0xff, 0xfe)
      ? { encoding: "utf-16le", bom: 2 }
      : startsWith(head, 0xfe, 0xff)
        ? { encoding: "utf-16be", bom: 2 }
        : undefined

const notText = (head: Uint8Array): RefusalCode | undefined => {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0xd0, 0xcf, 0x11, 0xe0))
    return "spreadsheet-file"
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) return "pdf-file"
  if (startsWith(head, 0x1f, 0x8b) || startsWith(head, 0x37, 0x7a, 0xbc, 0xaf)) return "archive-file"
  if (startsWith(head, 0x52, 0x61, 0x72, 0x21)) return "archive-file"
  return undefined
}

const encodingOf = (head: Uint8Array): Pick<Plan, "encoding" | "maybeWindows874"> => {
  const newline = head.findIndex((byte) => byte === 0x0a || byte === 0x0d)
  const line = newline === -1 ? head : head.subarray(0, newline)
  if (!line.some((byte) => byte >= 0x80)) return { encoding: "utf-8", maybeWindows874: true }
  const broken = utf8Checker().check(line)?.code === "bad-encoding"
  return { encoding: broken ? "windows-874" : "utf-8", maybeWindows874: false }
}

const delimiterOf = (line: string): Plan["delimiter"] => {
  const count = (mark: string) => line.split(mark).length
  const [semicolons, tabs, commas] = [count(";"), count("\t"), count(",")]
  return tabs > commas && tabs >= semicolons ? "\t" : semicolons > commas ? ";" : ","
}

/** Tells from a file's first bytes what it is, or why it is not a file of rows. */
export const sniff = (head: Uint8Array): Result.Result<Plan, RefusalCode> => {
  const binary = notText(head)
  if (binary !== undefined) return Result.fail(binary)
  const marked = byteOrderMark(head)
  const body = head.subarray(marked?.bom ?? 0)
  const { encoding, maybeWindows874 } =
    marked === undefined ? encodingOf(body) : { encoding: marked.encoding, maybeWindows874: false }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body)
  const start = text.trimStart()
  if (start === "") return Result.fail("empty-file")
  if (text.includes("\u0000")) return Result.fail("nul-bytes")
  if (start.startsWith("<")) return Result.fail("web-page")
  const isJson = start.startsWith("{") || start.startsWith("[")
  const shape = start.startsWith("[")
    ? "json-array"
    : !isJson
      ? "csv"
      : /"result"\s*:\s*\{/.test(text)
        ? "json-ckan"
        : "json-object"
  return Result.succeed({
    shape,
    encoding: isJson && marked === undefined ? "utf-8" : encoding,
    maybeWindows874: maybeWindows874 && !isJson,
    bom: marked?.bom ?? 0,
    delimiter: delimiterOf(start.split(/[\r\n]/, 1)[0]!)
  })
}
