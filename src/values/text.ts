const thaiDigits = "๐๑๒๓๔๕๖๗๘๙"

/** `๖๗` → `67`; every other character stays. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))

/** `67` → `๖๗`; every other character stays. */
export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => thaiDigits.charAt(digit.charCodeAt(0) - 0x30))

/**
 * Text of one line, as it is stored: NFC, without invisible marks (zero-width spaces, direction overrides), every run of white space and
 * control characters one space, trimmed; half a surrogate pair becomes U+FFFD. Never NFKC: it would split SARA AM (U+0E33).
 */
export const foldSpaces = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC")

/**
 * What two spellings of one name have in common, for comparing, never for showing: no spaces, no case, Arabic digits, and one spelling
 * for what looks the same on a screen (SARA AM in two characters, เ twice for แ, a vowel or tone mark typed twice).
 */
export const foldForMatching = (text: string): string =>
  toArabicDigits(foldSpaces(text))
    .replaceAll(" ", "")
    .replaceAll("เเ", "แ")
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/gu, "$1\u0e33")
    .replace(/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/gu, "$1")
    .toLowerCase()
