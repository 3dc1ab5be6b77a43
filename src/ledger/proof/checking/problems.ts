import type { Words } from "./promises.ts"

/** What can be wrong with a thing that is checked, in words that follow its place; the code does not change from version to version. */
export const problems = {
  missing: { th: "ไม่พบแฟ้ม", en: "the file is not there" },
  "too-large": {
    th: "แฟ้มใหญ่กว่าที่แฟ้มชนิดนี้จะเป็นได้ ไม่ได้อ่าน",
    en: "the file is larger than its kind can be and was not read"
  },
  "path-refused": {
    th: "ชื่อแฟ้มไม่ใช่ชื่อที่ใช้ในเว็บนี้ ไม่ได้อ่าน",
    en: "the name of the file is not one this site can have; it was not read"
  },
  "bundle-form": { th: "แฟ้มรายการบัญชีไม่ครบหรือผิดรูปแบบ", en: "the bundle of entries is cut short or malformed" },
  "entry-differs": {
    th: "รายการนี้ไม่ใช่รายการที่ค่าแฮชในบัญชีรับรอง",
    en: "the entry is not the one whose hash is in the tree"
  },
  "tile-length": { th: "แฟ้มค่าแฮชยาวไม่ถูกต้อง", en: "the tile has the wrong length" },
  "tile-differs": { th: "ค่าแฮชในแฟ้มไม่ตรงกับที่คำนวณจากรายการ", en: "the tile is not what the entries make" },
  "partial-differs": {
    th: "เนื้อแฟ้มไม่ตรงกับรายการบัญชี",
    en: "the file is not what the entries make"
  },
  "log-cut-short": {
    th: "อ่านรายการบัญชีได้ไม่ครบตามค่าตรวจสอบ ขาดตั้งแต่รายการนี้",
    en: "the entries end before the size that the checkpoint states, at this entry"
  },
  "entry-too-long": { th: "รายการยาวเกิน 16 KiB", en: "the entry is above 16 KiB" },
  "entry-not-json": { th: "รายการไม่ใช่ JSON ในรหัส UTF-8", en: "the entry is not JSON in UTF-8" },
  "entry-not-canonical": {
    th: "รายการไม่ได้เขียนตามแบบบังคับ (RFC 8785, NFC)",
    en: "the entry is not written as the format demands (RFC 8785, NFC)"
  },
  "entry-form": { th: "ซองของรายการผิดรูปแบบ", en: "the entry's envelope is malformed" },
  "entry-log": { th: "รายการบอกว่าเป็นของบัญชีอื่น", en: "the entry says it is of another ledger" },
  "entry-place": { th: "รายการบอกว่าอยู่ลำดับอื่น", en: "the entry says it stands in another place" },
  "entry-time": {
    th: "เวลาของรายการมาก่อนรายการก่อนหน้า",
    en: "the entry's time is before that of the entry before it"
  },
  "entry-refers-ahead": {
    th: "รายการอ้างถึงรายการที่มาทีหลัง",
    en: "the entry refers to one that comes later"
  },
  "note-form": { th: "แฟ้มไม่ใช่ค่าตรวจสอบที่ลงลายมือชื่อ", en: "the file is not a signed checkpoint" },
  "note-origin": { th: "ค่าตรวจสอบเป็นของบัญชีชื่ออื่น", en: "the checkpoint is of a ledger of another name" },
  "note-ahead": {
    th: "ค่าตรวจสอบนี้มีรายการมากกว่าบัญชีที่เว็บแสดงอยู่",
    en: "the checkpoint has more entries than the ledger the site shows"
  },
  "note-root": {
    th: "ค่าแฮชในค่าตรวจสอบไม่ตรงกับที่คำนวณจากรายการบัญชี",
    en: "the root in the checkpoint is not what the entries make"
  },
  "note-signature": { th: "ลายมือชื่อไม่ถูกต้อง", en: "a signature is wrong" },
  "note-unsigned": {
    th: "ไม่มีลายมือชื่อด้วยกุญแจของบัญชีนี้",
    en: "it bears no signature of this ledger's keys"
  },
  "note-key-out-of-use": {
    th: "ลงลายมือชื่อด้วยกุญแจที่ยังไม่เริ่มใช้หรือเลิกใช้แล้วเท่านั้น",
    en: "it is signed only with keys that are not in use at its size"
  },
  "key-of-another": {
    th: "กุญแจที่ท่านให้มาเป็นของบัญชีชื่ออื่น",
    en: "the key you gave is of a ledger of another name"
  },
  "key-not-led-to": {
    th: "ค่าตรวจสอบล่าสุดไม่ได้ลงลายมือชื่อด้วยกุญแจที่ท่านให้มา หรือกุญแจที่สืบต่อจากกุญแจนั้น",
    en: "the newest checkpoint is signed neither with the key you gave nor with one that it leads to"
  },
  "key-form": { th: "รายการกุญแจผิดรูปแบบ", en: "the key entry is malformed" },
  "key-out-of-turn": {
    th: "รายการกุญแจไม่สอดคล้องกับรายการกุญแจก่อนหน้า",
    en: "the key entry does not follow from those before it"
  },
  "entry-after-closing": {
    th: "บัญชีปิดแล้วเพราะกุญแจหายหรืออาจตกอยู่ในมือผู้อื่น แต่ยังมีรายการนี้ตามมา",
    en: "the ledger was closed, its key being lost or in other hands, and this entry follows all the same"
  },
  "log-json-form": { th: "แฟ้มผิดรูปแบบ", en: "the file is malformed" },
  "log-json-differs": { th: "แฟ้มบอกต่างจากรายการบัญชี", en: "the file says something else than the entries" },
  "month-end-too-early": {
    th: "ค่าตรวจสอบไม่ครอบคลุมรายการเปิดเผยของเดือน",
    en: "the checkpoint does not cover the month's disclosure entry"
  },
  "proof-form": { th: "แฟ้มไม่ใช่หลักฐานของรายการบัญชี", en: "the file is not a proof of inclusion" },
  "proof-of-another": { th: "เป็นหลักฐานของรายการอื่น", en: "the proof is of another entry" },
  "proof-differs": {
    th: "หลักฐานไม่นำไปสู่ค่าตรวจสอบที่แนบไว้",
    en: "the proof does not lead to the checkpoint in it"
  },
  "proof-checkpoints": {
    th: "หลักฐานอ้างค่าตรวจสอบต่างกันมากเกินกว่าจะตรวจ",
    en: "the proofs lead to more different checkpoints than are looked at"
  },
  "disclosure-form": { th: "รายการเปิดเผยข้อมูลผิดรูปแบบ", en: "the disclosure entry is malformed" },
  "disclosure-differs": {
    th: "รายการเปิดเผยข้อมูลไม่สอดคล้องกับบัญชีก่อนหน้า",
    en: "the disclosure entry does not agree with the ledger before it"
  },
  "row-count": {
    th: "จำนวนแถวในตารางไม่เท่ากับที่บัญชีบันทึก",
    en: "the table has another number of rows than the ledger says"
  },
  "manifest-form": { th: "รายชื่อแฟ้มผิดรูปแบบ", en: "the list of files is malformed" },
  "manifest-differs": {
    th: "รายชื่อแฟ้มบอกต่างจากบัญชี",
    en: "the list of files says something else than the ledger"
  },
  "file-uncommitted": {
    th: "มีชื่อในรายชื่อแฟ้ม แต่บัญชีไม่ได้รับรอง",
    en: "the list names it, but the ledger does not commit to it"
  },
  "opening-missing": {
    th: "ไม่มีค่าเปิดที่ใช้เทียบแฟ้มนี้กับบัญชี และไม่มีรายการปกปิดที่อธิบายได้",
    en: "what opens the ledger's commitment to it is not there, and no redaction explains that"
  },
  "opening-differs": {
    th: "ค่าเปิดไม่ตรงกับค่าผูกมัดในรายการบัญชี",
    en: "the opening does not fit the commitment in the entry"
  },
  "opening-form": {
    th: "ค่าเปิดไม่ได้บอกถึงสิ่งที่ควรบอก",
    en: "the opening does not speak of what it should"
  },
  "opening-line": { th: "บรรทัดผิดรูปแบบ", en: "the line is malformed" },
  "file-differs": {
    th: "เนื้อแฟ้มไม่ตรงกับที่บัญชีรับรอง",
    en: "the file is not what the ledger commits to"
  },
  "site-json-form": { th: "แฟ้มผิดรูปแบบ", en: "the file is malformed" },
  "site-json-differs": { th: "แฟ้มบอกต่างจากบัญชี", en: "the file says something else than the ledger" },
  "table-differs": {
    th: "ตารางไม่ตรงกับที่สร้างใหม่จากรายการบัญชี",
    en: "the table is not what the entries make"
  },
  "table-differs-other-version": {
    th: "ตารางไม่ตรงกับที่สร้างใหม่จากรายการบัญชี แต่เดือนนี้จัดทำด้วยโปรแกรมรุ่นอื่น ให้ตรวจซ้ำด้วยรุ่นนั้นก่อนสรุป",
    en: "the table is not what the entries make; it was made by another version of the program: check with that version before you conclude"
  },
  "table-not-made": {
    th: "สร้างตารางใหม่จากรายการบัญชีไม่ได้",
    en: "the table cannot be made again from the entries"
  },
  "cosigned-differs": {
    th: "แฟ้มไม่ใช่ค่าตรวจสอบของเดือนนี้ที่เติมลายมือชื่อพยาน",
    en: "the file is not this month's checkpoint with cosignatures added"
  },
  "timestamp-refused": { th: "ตราประทับเวลาใช้ไม่ได้", en: "the timestamp does not hold" }
} as const satisfies Record<string, Words>
export type Problem = keyof typeof problems
