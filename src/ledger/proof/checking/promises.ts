/** A text in the languages of the report. */
export interface Words {
  readonly th: string
  readonly en: string
}

/** What the ledger promises, by number; each can be checked by a stranger. */
export const promises = {
  1: {
    th: "ทุกแฟ้มที่เผยแพร่ของทุกเดือน ตรงกับที่บัญชีบันทึกไว้",
    en: "Every published file of a month is what the ledger says"
  },
  2: {
    th: "รายการบัญชีเผยแพร่ครบทุกรายการ ตามลำดับ และไม่ถูกแก้",
    en: "Every ledger entry is published, in order and unchanged"
  },
  3: {
    th: "ไม่มีรายการเดิมถูกลบ แก้ หรือสลับลำดับ นับจากค่าตรวจสอบ (checkpoint) ก่อน ๆ",
    en: "No earlier entry was removed, changed or reordered since earlier checkpoints"
  },
  4: {
    th: "ทุกคนเห็นบัญชีเล่มเดียวกัน เท่าที่มีพยานหรือผู้นำค่าตรวจสอบมาเทียบ",
    en: "Everybody sees the same ledger, as far as witnesses or people compare checkpoints"
  },
  5: {
    th: "ค่าตรวจสอบมีอยู่แล้วไม่ช้ากว่าเวลาในตราประทับเวลา",
    en: "A checkpoint existed no later than its timestamp says"
  }
} as const satisfies Record<number, Words>
export type PromiseNumber = keyof typeof promises

/** What the ledger cannot promise, whatever is checked. */
export const neverPromised: ReadonlyArray<Words> = [
  {
    th: "เหตุการณ์ที่ไม่เคยบันทึกลงบัญชี บัญชีไม่รู้",
    en: "An event that was never entered is unknown to the ledger."
  },
  {
    th: "สิ่งที่บันทึกเป็นความจริงหรือไม่ บัญชีไม่รู้",
    en: "Whether an entered fact is true is unknown to the ledger."
  },
  {
    th: "ผู้ถือกุญแจยังบันทึกสิ่งที่ไม่จริงเป็นรายการใหม่ได้",
    en: "A holder of the key can still enter what is not true, as new entries."
  },
  {
    th: "ถ้าหน่วยงาน ผู้ดูแลระบบกลาง และพยานทุกรายร่วมมือกันก่อนมีผู้ใดเก็บค่าตรวจสอบไว้ การตรวจนี้จะไม่พบ",
    en: "Agency, national host and all witnesses acting together before anyone kept a checkpoint would not be noticed."
  }
]
