import type { PromiseNumber, Words } from "./promises.ts"

interface Check extends Words {
  readonly promise: PromiseNumber
  /** What is counted, in Thai. */
  readonly unit: string
  /** What it means where it does not hold. */
  readonly meaning: Words
}

const of = (promise: PromiseNumber, title: Words, unit: string, meaning: Words): Check => ({
  promise,
  ...title,
  unit,
  meaning
})

const files = "แฟ้ม"
const entries = "รายการ"
const checkpoints = "ค่า"

/** Every check by its id, which does not change from version to version. */
export const checks = {
  "files.disclosures": of(
    1,
    { th: "รายการเปิดเผยข้อมูลสอดคล้องกับบัญชี", en: "disclosure entries agree with the ledger" },
    entries,
    {
      th: "เดือนนั้นอาจไม่ได้จัดทำจากบัญชีส่วนที่ระบุ",
      en: "The month may not have been made from the entries it names."
    }
  ),
  "files.manifests": of(
    1,
    { th: "รายชื่อแฟ้มของเดือนตรงกับบัญชี", en: "the months' lists of files agree with the ledger" },
    "รายชื่อ",
    {
      th: "รายชื่อแฟ้มไม่ใช่ที่เผยแพร่ตามบัญชี หรือหายไป",
      en: "The list of files is not the one the ledger speaks of, or is gone."
    }
  ),
  "files.committed": of(
    1,
    { th: "แฟ้มของเดือนเหมือนเมื่อเผยแพร่ทุกไบต์", en: "the months' files are as published, byte for byte" },
    files,
    {
      th: "แฟ้มนี้ไม่ใช่แฟ้มที่หน่วยงานเผยแพร่ตามบัญชี อาจเสียหายระหว่างทาง ถูกแก้ หรือหายไป",
      en: "This file is not the one that was published by the ledger: damaged on the way, changed, or gone."
    }
  ),
  "files.openings": of(
    1,
    { th: "ค่าที่เปิดเผยภายหลังตรงกับที่บัญชีผูกไว้", en: "opened values are what the entries committed to" },
    "ค่า",
    {
      th: "ค่าที่เปิดเผยนี้ไม่ใช่ค่าที่บันทึกไว้ในรายการบัญชี",
      en: "The value shown is not the one that the entry committed to."
    }
  ),
  "files.site": of(
    1,
    { th: "แฟ้มอื่นของเว็บตรงกับรายชื่อที่บัญชีรับรอง", en: "the site's other files are as listed" },
    files,
    {
      th: "แฟ้มนี้ของเว็บไม่ใช่แฟ้มที่เผยแพร่ครั้งล่าสุด",
      en: "This file of the site is not the one last published."
    }
  ),
  "files.rebuilt": of(
    1,
    {
      th: "สร้างตารางของเดือนใหม่จากรายการบัญชีแล้วได้เหมือนกันทุกไบต์",
      en: "the months' tables, made again from public entries, are the same byte for byte"
    },
    "ตาราง",
    {
      th: "ตารางที่เผยแพร่บอกต่างจากรายการบัญชี",
      en: "The published table says something else than the entries."
    }
  ),
  "log.checkpoint": of(
    2,
    {
      th: "ค่าตรวจสอบล่าสุดลงลายมือชื่อด้วยกุญแจของบัญชีนี้",
      en: "the newest checkpoint is signed with this ledger's key"
    },
    checkpoints,
    {
      th: "ไม่มีสิ่งยืนยันว่าบัญชีนี้เป็นของหน่วยงาน",
      en: "Nothing shows that this ledger is the agency's."
    }
  ),
  "log.keys": of(
    2,
    { th: "กุญแจที่ประกาศตรงกับรายการบัญชี", en: "the keys that are named are those of the key entries" },
    "กุญแจ",
    {
      th: "กุญแจที่เว็บบอกไม่ใช่ที่บันทึกในบัญชี ให้ใช้กุญแจจากป้ายประกาศหรือที่อื่นที่พิมพ์ไว้",
      en: "The keys the site names are not those in the ledger; use the key from the notice board or where else it is printed."
    }
  ),
  "log.bundles": of(2, { th: "รายการบัญชีอยู่ครบและไม่ถูกแก้", en: "every entry is there and unchanged" }, entries, {
    th: "รายการนี้หายไป หรือไม่ใช่รายการที่ลงลายมือชื่อไว้",
    en: "This entry is gone, or is not the one that was signed for."
  }),
  "log.tiles": of(
    2,
    { th: "ค่าแฮชของทุกรายการอยู่ครบ", en: "the hashes of all entries are there and right" },
    files,
    {
      th: "แฟ้มค่าแฮชนี้เสียหายหรือหายไป ตัวรายการบัญชีอาจยังถูกต้อง ดูข้ออื่นประกอบ",
      en: "This file of hashes is damaged or gone; the entries themselves may be right, as the other checks tell."
    }
  ),
  "log.partials": of(
    2,
    {
      th: "แฟ้มที่ใช้ตรวจค่าตรวจสอบเก่าแต่ละค่าได้โดยลำพังอยู่ครบ",
      en: "the files by which each old checkpoint verifies by itself are there"
    },
    files,
    {
      th: "โปรแกรมอื่นอาจตรวจค่าตรวจสอบเก่าค่านี้ไม่ได้ ตัวรายการบัญชีอาจยังถูกต้อง",
      en: "Other programs may be unable to verify this old checkpoint; the entries themselves may be right."
    }
  ),
  "log.root": of(
    2,
    {
      th: "ค่าแฮชรวมที่คำนวณใหม่ตรงกับค่าตรวจสอบล่าสุด",
      en: "the root computed anew is that of the newest checkpoint"
    },
    checkpoints,
    {
      th: "รายการที่เผยแพร่รวมกันแล้วไม่ใช่บัญชีที่ลงลายมือชื่อไว้",
      en: "The published entries together are not the ledger that was signed."
    }
  ),
  "log.entries": of(
    2,
    { th: "รายการบัญชีอยู่ในรูปแบบและลำดับที่กำหนด", en: "entries are of the ledger's form, in their own place" },
    entries,
    {
      th: "รายการนี้อ่านได้ไม่ตรงกันในแต่ละโปรแกรม หรือไม่ได้อยู่ในที่ของตน",
      en: "Programs may read this entry differently, or it does not stand in its own place."
    }
  ),
  "log.proofs": of(2, { th: "หลักฐานรายรายการใช้ได้", en: "the proofs of single entries hold" }, "แฟ้ม", {
    th: "หลักฐานของรายการนี้ใช้ยืนยันไม่ได้ ตัวรายการบัญชีอาจยังถูกต้อง",
    en: "The proof of this entry proves nothing; the entry itself may be right."
  }),
  "history.month-ends": of(
    3,
    {
      th: "ค่าตรวจสอบ ณ การเผยแพร่แต่ละเดือนเป็นส่วนต้นของบัญชีปัจจุบัน",
      en: "each month-end checkpoint is a beginning of the present ledger"
    },
    checkpoints,
    {
      th: "บัญชีปัจจุบันไม่ได้ต่อจากบัญชีที่ลงลายมือชื่อไว้เมื่อนั้น หรือค่าตรวจสอบหายไป",
      en: "The present ledger does not go on from what was signed then, or the checkpoint is gone."
    }
  ),
  "history.old": of(
    3,
    {
      th: "ค่าตรวจสอบเก่าที่ท่านนำมาเป็นส่วนต้นของบัญชีปัจจุบัน",
      en: "each old checkpoint you brought is a beginning of the present ledger"
    },
    checkpoints,
    {
      th: "บัญชีที่เห็นวันนี้ไม่ได้ต่อจากบัญชีที่ท่านเคยเก็บค่าตรวจสอบไว้ ให้เก็บค่าเก่าไว้เป็นหลักฐานและสอบถามหน่วยงาน",
      en: "The ledger seen today does not go on from the one you kept a checkpoint of; keep the old checkpoint as evidence and ask the agency."
    }
  ),
  "witness.cosignatures": of(
    4,
    { th: "ลายมือชื่อของพยานใช้ได้", en: "cosignatures of witnesses are valid" },
    "ลายมือชื่อ",
    {
      th: "ลายมือชื่อที่แสดงว่าเป็นของพยาน พยานไม่ได้ลงไว้กับค่าตรวจสอบนี้",
      en: "A line shown as a witness's was not made by that witness for this checkpoint."
    }
  ),
  "time.timestamps": of(5, { th: "ตราประทับเวลาใช้ได้", en: "timestamps are valid" }, "ตรา", {
    th: "ตราประทับเวลานี้ไม่ใช่ของค่าตรวจสอบนี้ หรือไม่ได้ออกโดยผู้ที่ท่านเชื่อถือ",
    en: "The timestamp is not of this checkpoint, or not by an authority you trust."
  })
} as const satisfies Record<string, Check>
export type CheckId = keyof typeof checks

/** Check ids in the order of the report. */
export const checkIds = Object.keys(checks) as ReadonlyArray<CheckId>
