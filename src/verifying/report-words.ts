import type { Words } from "../ledger/proof/checking/promises.ts"
import type { State } from "./verdict.ts"

/** The words around what a verification came to, in a report or on a page. */
export const said = {
  allHolds: { th: "ทุกข้อที่ตรวจได้ถูกต้อง", en: "Everything that could be checked holds." },
  someBroken: { th: "มีข้อที่ไม่ถูกต้อง ดูรายการข้างล่าง", en: "Something does not hold; see below." },
  ledger: { th: "บัญชีของ", en: "Ledger of" },
  compare: {
    th: "สามบรรทัดนี้สรุปบัญชีทั้งเล่ม ให้เทียบกับป้ายประกาศของหน่วยงาน หรือกับที่ผู้อื่นเห็น:",
    en: "These three lines sum up the whole ledger; compare them with the agency's notice board or with what others see:"
  },
  proven: { th: "คำมั่นของบัญชี และผลการตรวจ", en: "What the ledger promises, and what came of the checks" },
  broken: { th: "สิ่งที่ไม่ถูกต้อง", en: "What does not hold" },
  brokenNote: {
    th: "ผลนี้บอกว่าพบอะไร ไม่ได้บอกว่าใครทำหรือเพราะเหตุใด แฟ้มที่เสียระหว่างทางก็ให้ผลเช่นนี้ได้ ให้ดาวน์โหลดใหม่แล้วตรวจซ้ำ หากยังพบ ให้เก็บสำเนาไว้และสอบถามหน่วยงาน",
    en: "This says what was found, not who did it or why; a file damaged on the way looks the same. Download again and repeat; if it stays, keep a copy and ask the agency."
  },
  more: { th: "และอีก {count} แห่ง", en: "and {count} more" },
  gaps: { th: "สิ่งที่ยังไม่ได้พิสูจน์ และเพราะอะไร", en: "What was not proven, and why" },
  notes: { th: "ข้อสังเกต", en: "Remarks" },
  never: { th: "สิ่งที่ไม่มีการตรวจใดรับรองได้", en: "What no check can promise" },
  keys: { th: "กุญแจของบัญชีนี้", en: "Keys of this ledger" },
  printed: { th: "กุญแจนี้พิมพ์ไว้ที่อื่นด้วย", en: "The key is printed elsewhere, too" },
  notPrinted: {
    th: "บัญชีไม่ได้บอกว่ากุญแจพิมพ์ไว้ที่อื่นที่ใด ให้ถามหน่วยงาน",
    en: "The ledger does not say where else its key is printed; ask the agency."
  },
  expected: { th: "ควรเป็น", en: "expected" },
  found: { th: "พบ", en: "found" },
  entry: { th: "รายการบัญชีที่", en: "entry" },
  row: { th: "แถวที่", en: "row" },
  line: { th: "บรรทัดที่", en: "line" },
  column: { th: "ช่อง", en: "column" },
  ended: { th: "ถึงรายการที่", en: "until entry" },
  from: { th: "ตั้งแต่รายการที่", en: "from entry" },
  witnessed: {
    th: "มีพยานครบตามเกณฑ์ถึงรายการที่ {count} จาก {of} รายการ: {about}",
    en: "Witnessed as the policy asks up to {count} of {of} entries: {about}"
  },
  timestamped: { th: "ตราประทับเวลา {about}", en: "stamped: {about}" }
} as const satisfies Record<string, Words>

/** Whether something holds, in words. */
export const states: Readonly<Record<State, Words>> = {
  holds: { th: "ถูกต้อง", en: "holds" },
  broken: { th: "ไม่ถูกต้อง", en: "does not hold" },
  "not-checked": { th: "ยังไม่ได้ตรวจ", en: "not checked" }
}
