import type { Words } from "../../ledger/proof/checking/promises.ts"

/** What the page says while it checks, and where there is nothing to check. */
export const words = {
  begun: { th: "กำลังตรวจ…", en: "Checking…" },
  entries: { th: "ตรวจรายการบัญชีแล้ว {count} รายการ", en: "{count} entries checked" },
  files: { th: "อ่านแฟ้มแล้ว {count} แฟ้ม", en: "{count} files read" },
  done: { th: "ตรวจเสร็จแล้ว ดูผลข้างล่าง", en: "Done; the result is below." },
  chooseFolder: { th: "ให้เลือกโฟลเดอร์ของเว็บก่อน", en: "Choose the folder of the site first." },
  chooseFile: { th: "ให้เลือกแฟ้มที่จะตรวจก่อน", en: "Choose the file to be checked first." },
  writeId: { th: "ให้ใส่เลขที่โครงการก่อน", en: "Fill in the project number first." },
  "key-refused": {
    th: "อ่านกุญแจนี้ไม่ได้ ให้คัดลอกทั้งบรรทัด ชื่อ+รหัส+กุญแจ ตามที่พิมพ์ไว้: {about}",
    en: "This is not a key: copy the whole line name+id+key as it is printed: {about}"
  },
  "policy-refused": { th: "อ่านเกณฑ์พยานไม่ได้: {about}", en: "The witness policy cannot be read: {about}" },
  "authority-refused": {
    th: "แฟ้มใบรับรองไม่ใช่ PEM หรือ DER: {about}",
    en: "No certificate in PEM or DER: {about}"
  },
  "not-a-site": {
    th: "ไม่พบเว็บที่เผยแพร่ด้วยโปร่งใสที่นี่ (ไม่มี ledger/checkpoint และ site.json) ให้เลือกโฟลเดอร์ที่มีโฟลเดอร์ ledger อยู่ข้างใน",
    en: "There is no site published by Prongsai here (neither ledger/checkpoint nor site.json). Choose the folder that has the folder ledger in it."
  },
  unavailable: {
    th: "อ่านแฟ้มของเว็บไม่ได้ จึงยังไม่มีผลการตรวจ ลองใหม่อีกครั้ง: {about}",
    en: "The site's files cannot be read, so there is no verdict. Try again: {about}"
  },
  fileFound: {
    th: "แฟ้มของท่านเหมือนทุกไบต์กับแฟ้มที่บัญชีรับรองว่าเผยแพร่ที่",
    en: "Your file is, byte for byte, the one that the ledger says was published as"
  },
  fileUnknown: {
    th: "ไม่มีแฟ้มที่บัญชีรับรองซึ่งเหมือนแฟ้มของท่านทุกไบต์ แฟ้มอาจถูกบันทึกใหม่ด้วยโปรแกรมอื่น เสียระหว่างทาง ถูกแก้ หรือเป็นหน้าเว็บรุ่นก่อน ให้ดาวน์โหลดใหม่แล้วเทียบ",
    en: "No file that the ledger commits to is byte for byte yours. It may have been saved anew by another program, damaged on the way, changed, or be a page of an earlier edition: download it again and compare."
  },
  purchaseFound: {
    th: "การจัดซื้อจัดจ้าง {about} มีรายการในบัญชี {count} รายการ คือรายการที่",
    en: "Purchase {about} has {count} entries in the ledger:"
  },
  back: { th: "กลับไปหน้าของการจัดซื้อจัดจ้างนี้", en: "Back to the page of this purchase" },
  purchaseUnknown: {
    th: "บัญชีนี้ไม่มีรายการของการจัดซื้อจัดจ้าง {about}",
    en: "This ledger has no entry of purchase {about}."
  },
  monthUnknown: { th: "บัญชีนี้ไม่มีการเผยแพร่เดือน {about}", en: "This ledger has no disclosure of {about}." }
} as const satisfies Record<string, Words>

/** What a report for a terminal calls its options is a field of the page. */
const fields: ReadonlyArray<readonly [flag: RegExp, words: Words]> = [
  [/--key/g, { th: "ช่องกุญแจ", en: "the field for keys" }],
  [/--old/g, { th: "ช่องค่าตรวจสอบเก่า", en: "the field for old checkpoints" }],
  [/--policy/g, { th: "ช่องเกณฑ์พยาน", en: "the field for a witness policy" }],
  [/--tsa-ca/g, { th: "ช่องใบรับรอง", en: "the field for certificates" }]
]

/** A text of the report as the page says it. */
export const onPage = (text: string, language: keyof Words): string =>
  fields.reduce((said, [flag, name]) => said.replace(flag, name[language]), text)
