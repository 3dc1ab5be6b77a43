import { Arbitrary, Schema } from "effect"

/** Pieces that break CSV, spreadsheets or HTML, and the Thai that must survive beside them. */
const pieces = [
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\n",
  "\r\n",
  '"',
  '""',
  "'",
  ",",
  ";",
  "|",
  " | ",
  " ",
  "\ufeff",
  "\u202e",
  "0",
  "012",
  "1",
  "น้ำ",
  "ปู่ฟื้นฟู่",
  "ซื้อวัสดุ",
  "<b>",
  "</td>",
  "&amp;",
  "{{x}}",
  "𝟘"
] as const

/** Up to eight such pieces in a row. */
export const hostileText = Arbitrary.map(
  Arbitrary.array(Arbitrary.schema(Schema.Literals(pieces)), { maxLength: 8 }),
  (chosen) => chosen.join("")
)
