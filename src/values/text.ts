/** Thai and Arabic digits are one alphabet here: everything is stored in Arabic digits and may be shown in Thai ones. */
const thaiDigits = "๐๑๒๓๔๕๖๗๘๙"

/** `๖๗` → `67`; every other character stays. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))

/** `67` → `๖๗`; every other character stays. */
export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => thaiDigits.charAt(digit.charCodeAt(0) - 0x30))

/**
 * Trims, makes every run of white space (no-break and zero-width ones too) one space, and brings the text to NFC.
 * Never NFKC: it would split SARA AM (U+0E33).
 */
export const foldSpaces = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u200b\u200c\u200d\ufeff]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()

/** What two spellings of one name have in common: spaces folded, Arabic digits, no case. For comparing, never for showing. */
export const foldForMatching = (text: string): string =>
  toArabicDigits(foldSpaces(text)).replace(/ /g, "").toLowerCase()
