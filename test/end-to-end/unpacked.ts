import { spawnSync } from "node:child_process"
import { inflateRawSync, inflateSync } from "node:zlib"

/** The files inside a ZIP, by its own directory. */
const zipParts = (bytes: Buffer): ReadonlyArray<Buffer> => {
  const parts: Array<Buffer> = []
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1")
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((from) => bytes.readUInt16LE(at + from)) as [
      number,
      number,
      number
    ]
    const local = bytes.readUInt32LE(at + 42)
    const begins = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(begins, begins + size)
    parts.push(method === 0 ? packed : inflateRawSync(packed))
    at += 46 + name + extra + comment
  }
  return parts
}

/** The streams inside a PDF, inflated, and its text, where the machine can read that. */
const pdfParts = (bytes: Buffer): ReadonlyArray<Buffer> => {
  const parts: Array<Buffer> = []
  const text = bytes.toString("latin1")
  for (const { 0: head, index } of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(index - 3, index) === "end") continue
    const begins = index + head.length
    const packed = bytes.subarray(begins, text.indexOf("endstream", begins))
    try {
      parts.push(inflateSync(packed))
    } catch {
      parts.push(packed)
    }
  }
  const { status, stdout } = spawnSync("pdftotext", ["-", "-"], { input: bytes, maxBuffer: 1 << 28 })
  if (status === 0) parts.push(stdout)
  return parts
}

/** A file's bytes and whatever is packed inside them. */
export const unpacked = (path: string, bytes: Buffer): ReadonlyArray<Buffer> => {
  if (bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004") return [bytes, ...zipParts(bytes)]
  if (path.endsWith(".pdf")) return [bytes, ...pdfParts(bytes)]
  return [bytes]
}
