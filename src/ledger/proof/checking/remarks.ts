import type { Words } from "./promises.ts"

interface RemarkWords extends Words {
  /** Whether it says why something was not proven. */
  readonly isGap: boolean
}

const gap = (th: string, en: string): RemarkWords => ({ th, en, isGap: true })
const note = (th: string, en: string): RemarkWords => ({ th, en, isGap: false })

/** What a reader should know besides; `{count}` and `{about}` are filled in. The code does not change from version to version. */
export const remarks = {
  "key-from-site": gap(
    "ไม่ได้ระบุกุญแจ (--key) จึงใช้กุญแจที่เว็บบอกเอง ซึ่งผู้แก้เว็บเปลี่ยนได้ ให้เทียบกุญแจข้างล่างกับป้ายประกาศของหน่วยงานหรือที่อื่นที่พิมพ์ไว้ แล้วตรวจซ้ำด้วย --key",
    "No key was given (--key); the key was read from the site itself, and whoever changes the site can change it. Compare the key below with the notice board or where else it is printed, and verify again with --key."
  ),
  "no-old-checkpoint": gap(
    "ไม่ได้ให้ค่าตรวจสอบเก่าที่ท่านเก็บไว้ (--old) จึงเทียบได้กับค่าตรวจสอบเก่าที่เว็บเก็บไว้เองเท่านั้น ให้เก็บแฟ้ม ledger/checkpoint ของวันนี้ไว้ใช้คราวหน้า",
    "No old checkpoint of your own was given (--old), so only those the site keeps itself were compared. Keep today's ledger/checkpoint for the next time."
  ),
  "not-witnessed": gap(
    "ยังไม่มีพยานครบตามเกณฑ์ (not yet witnessed) การเทียบกับผู้อื่นต้องทำด้วยสามบรรทัดข้างบน",
    "Not yet witnessed as the policy asks; compare the three lines above with other people's."
  ),
  "no-policy": gap(
    "ไม่มีเกณฑ์พยาน (--policy) และหน่วยงานไม่ได้บันทึกไว้ จึงไม่ได้ตรวจลายมือชื่อของพยาน",
    "There is no witness policy (--policy), nor one of the office's own; no cosignature was looked at."
  ),
  "own-policy": gap(
    "เกณฑ์พยานที่ใช้เป็นของหน่วยงานเอง ผู้ที่ไม่เชื่อหน่วยงานควรใช้เกณฑ์ของตน (--policy)",
    "The witness policy used is the office's own word; who does not take it brings another (--policy)."
  ),
  "own-policy-unreadable": gap(
    "อ่านเกณฑ์พยานที่หน่วยงานบันทึกไว้ไม่ได้: {about}",
    "The witness policy of the office cannot be read: {about}"
  ),
  "cosignature-unchecked": gap(
    "มีลายมือชื่อพยานแบบ ML-DSA-44 ที่โปรแกรมรุ่นนี้ยังไม่ตรวจ: {about}",
    "Cosignatures of a kind this version does not check (ML-DSA-44): {about}"
  ),
  "timestamp-missing": gap(
    "ยังไม่มีตราประทับเวลาของค่าตรวจสอบ {count} ค่า: {about}",
    "{count} month-end checkpoints have no timestamp: {about}"
  ),
  "timestamp-unchecked": gap(
    "มีตราประทับเวลา {count} ตราที่ไม่ได้ตรวจ: {about}",
    "{count} timestamps were not looked at: {about}"
  ),
  "timestamp-untrusted": gap(
    "ตราประทับเวลา {count} ตราตรงกับค่าตรวจสอบ แต่ไม่ได้ตรวจใบรับรองของผู้ออก เพราะไม่ได้ให้ใบรับรองที่ท่านเชื่อถือ (--tsa-ca): {about}",
    "{count} timestamps are of these checkpoints, but their authority was not checked: no certificate you trust was given (--tsa-ca): {about}"
  ),
  "proofs-sampled": note(
    "ตรวจหลักฐานรายรายการแบบสุ่มเว้นระยะ {count} รายการ ตัวรายการทั้งหมดตรวจครบแล้ว (ใช้ --proofs all เพื่อตรวจทุกแฟ้ม)",
    "Of the proofs of single entries {count} were looked for, evenly spread; the entries themselves are all covered (--proofs all looks at every one)."
  ),
  "proof-missing": note(
    "ไม่มีแฟ้มหลักฐานรายรายการ {count} แฟ้ม สร้างใหม่ได้จากบัญชีที่เผยแพร่ ไม่กระทบผลการตรวจ: {about}",
    "{count} entries have no proof file of their own; one can be made from the published ledger, and nothing else depends on it: {about}"
  ),
  "not-listable": gap(
    "ตรวจผ่านเว็บไม่เห็นรายชื่อแฟ้มทั้งหมด จึงไม่รู้ว่ามีแฟ้มอื่นที่บัญชีไม่ได้รับรองหรือไม่ หน้าที่ไม่มีลิงก์มาจากแฟ้มที่ตรวจแล้วอาจไม่ใช่ของบัญชีนี้",
    "A web site does not list its files, so files that the ledger does not cover would not be seen."
  ),
  scoped: gap(
    "ตรวจบัญชีทั้งเล่ม แต่แฟ้มที่เผยแพร่ตรวจเฉพาะส่วนที่ท่านเลือก แฟ้มอื่นไม่ได้ตรวจ",
    "The whole ledger was checked, but of the published files only the part you chose; no other file was looked at."
  ),
  uncovered: gap(
    "มีแฟ้ม {count} แฟ้มที่บัญชีไม่ได้รับรอง: {about}",
    "{count} files are not covered by the ledger: {about}"
  ),
  "site-uncommitted": gap(
    "การเผยแพร่ครั้งล่าสุดไม่ได้รับรองแฟ้มอื่นของเว็บนอกโฟลเดอร์เดือน (site.json)",
    "The newest disclosure does not commit to the site's files outside the months (site.json)."
  ),
  withdrawn: note(
    "มี {count} แฟ้มหรือค่าเปิดที่นำออกตามรายการปกปิดข้อมูลส่วนบุคคลในบัญชี: {about}",
    "{count} files or openings were taken away under redactions that the ledger records: {about}"
  ),
  "missing-unexplained": gap(
    "ไม่พบแฟ้มหรือค่าเปิด {count} รายการ แต่อ่านรายการบัญชีได้ไม่ครบ จึงไม่รู้ว่ามีรายการปกปิดที่อธิบายหรือไม่: {about}",
    "{count} files or openings are not there; as not every entry could be read, it is not known whether a redaction explains that: {about}"
  ),
  "redacted-still-open": note(
    "มีค่า {count} ค่าที่บัญชีบันทึกว่าปกปิดแล้ว แต่ยังเปิดอยู่ ให้แจ้งหน่วยงาน: {about}",
    "{count} values that the ledger says are redacted are still shown; tell the agency: {about}"
  ),
  "hidden-values": gap(
    "ในตารางที่สร้างใหม่ มี {count} ช่องที่ขึ้นกับค่าซึ่งบัญชีปกปิดไว้ จึงยืนยันจากข้อมูลสาธารณะไม่ได้: {about}",
    "{count} cells of the tables depend on values that the ledger hides and cannot be confirmed from what is public: {about}"
  ),
  "other-version": note(
    "ตาราง {count} ตารางจัดทำด้วยโปรแกรมรุ่นอื่น และรุ่นนี้สร้างได้เหมือนกัน: {about}",
    "{count} tables were made by another version of the program, and this one makes the same: {about}"
  ),
  "nothing-rebuilt": gap(
    "ไม่ได้สร้างตารางใหม่จากรายการบัญชี เพราะอ่านรายการบัญชีไม่ได้ครบ",
    "The tables were not made again, as not all entries could be read."
  ),
  "nothing-published": gap("บัญชีนี้ยังไม่มีเดือนที่เผยแพร่", "This ledger has no published month yet."),
  "key-compromised": gap(
    "หน่วยงานแจ้งในบัญชีว่ากุญแจนี้อาจตกอยู่ในมือผู้อื่น รายการหลังจากนั้นไม่ควรเชื่อด้วยลายมือชื่อเพียงอย่างเดียว: {about}",
    "The ledger says this key may be in other hands; what follows should not be trusted by its signature alone: {about}"
  ),
  "notice-differs": note(
    "หน้าประกาศ ledger/notice.html ไม่ตรงกับค่าตรวจสอบล่าสุด ให้เชื่อแฟ้ม ledger/checkpoint",
    "The page ledger/notice.html does not show the newest checkpoint; go by ledger/checkpoint."
  )
} as const satisfies Record<string, RemarkWords>
export type RemarkCode = keyof typeof remarks
