const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const endBytes = 22
const entryBytes = 46
const longestComment = 0xffff
/** What stands for a size that is written elsewhere (ZIP64): no office's workbook needs it. */
const elsewhere = 0xffffffff

/**
 * How many bytes a zip archive says that it unpacks to; undefined where it is none, or an entry hides its size. Whoever unpacks it must hold every
 * entry to what it says.
 */
export const unpackedSize = (bytes: Uint8Array): number | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - endBytes
  const last = Math.max(0, end - longestComment)
  while (end >= last && view.getUint32(end, true) !== endOfDirectory) end -= 1
  if (end < last || end < 0) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let size = 0
  for (let entry = 0; entry < count; entry++) {
    if (at + entryBytes > bytes.length || view.getUint32(at, true) !== directoryEntry) return undefined
    const isStreamed = (view.getUint16(at + 8, true) & 8) !== 0
    const packed = view.getUint32(at + 20, true)
    const unpacked = view.getUint32(at + 24, true)
    const isHidden = (unpacked === 0 && packed > 2) || (isStreamed && packed === 0)
    if (isHidden || packed === elsewhere || unpacked === elsewhere) return undefined
    size += Math.max(packed, unpacked)
    at +=
      entryBytes +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  return count === 0xffff ? undefined : size
}
