import { words as purchaseWords } from "../purchase/words.ts"

/** Words of the page that stays where a purchase's page was. */
export const words = {
  ...purchaseWords,
  notice: {
    th: "รายการนี้เคยอยู่ในเดือนที่เผยแพร่ ข้อมูลที่บันทึกไว้ในปัจจุบันไม่อยู่ในเดือนใดที่เผยแพร่แล้ว หน้านี้คงไว้เพื่อให้ที่อยู่เดิมใช้ได้ และบอกว่าเกิดอะไรขึ้น",
    en: "This purchase stood in a published month. As it is recorded now, no published month shows it. The page stays so that its address keeps working, and says what happened."
  },
  stood: { th: "เคยอยู่ใน สขร.1 เดือน", en: "It stood in the report of" },
  contractEntry: { th: "สัญญาหรือข้อตกลงซึ่งบันทึกที่บัญชีลำดับที่", en: "The contract recorded in ledger entry" },
  isStruck: { th: "ถูกขีดฆ่าเพราะบันทึกโดยผิดพลาด", en: "was struck out: it was recorded by mistake." },
  isElsewhere: {
    th: "ไม่อยู่ในเดือนที่เผยแพร่แล้ว วันที่ของสัญญาอาจถูกแก้ไข หรืออยู่ในเดือนที่ยังไม่ได้เผยแพร่",
    en: "is in no published month: its day was corrected, or its month is not published yet."
  }
} as const
