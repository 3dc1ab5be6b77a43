const tableAt = (font: DataView, tag: string): number => {
  const count = font.getUint16(4)
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)))
    if (name === tag) return font.getUint32(at + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}

/** The subtable of format 4: every font has one for the Basic Multilingual Plane. */
const subtableAt = (font: DataView, cmap: number): number => {
  for (let at = cmap + 4; at < cmap + 4 + font.getUint16(cmap + 2) * 8; at += 8) {
    const subtable = cmap + font.getUint32(at + 4)
    if (font.getUint16(subtable) === 4) return subtable
  }
  throw new Error("The font has no character map of format 4.")
}

/**
 * The characters of the Basic Multilingual Plane that a TrueType font has a glyph for, by its character map (OpenType specification, `cmap`, format 4). A
 * PDF/A may hold no other.
 */
export const charactersOf = (bytes: Uint8Array): ReadonlySet<string> => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = subtableAt(font, tableAt(font, "cmap"))
  const length = font.getUint16(table + 6)
  const [ends, starts] = [table + 14, table + 16 + length]
  const [deltas, offsets] = [starts + length, starts + 2 * length]
  const found = new Set<string>()
  for (let at = 0; at < length; at += 2) {
    const [end, start] = [font.getUint16(ends + at), font.getUint16(starts + at)]
    const [delta, offset] = [font.getUint16(deltas + at), font.getUint16(offsets + at)]
    for (let code = start; code <= end && code < 0xffff; code++) {
      const place = offsets + at + offset + 2 * (code - start)
      const listed = offset === 0 ? code : font.getUint16(place)
      const glyph = listed === 0 && offset !== 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) found.add(String.fromCharCode(code))
    }
  }
  return found
}

/** What is printed for a character that the font cannot print. */
export const unprintable = "?"

/**
 * A text as the fonts can print it: line ends and other control characters as spaces, formatting marks (which can turn the order of letters
 * around) left out, and `?` for what no font has.
 */
export const printable = (text: string, characters: ReadonlySet<string>): string => {
  const plain = text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/[\p{Cf}\p{Co}]/gu, (mark) => (mark >= "\ue000" && mark !== "\ufeff" ? unprintable : ""))
  return Array.from(plain, (letter) =>
    letter === " " || characters.has(letter) ? letter : unprintable
  ).join("")
}
