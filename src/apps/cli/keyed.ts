import { Effect } from "effect"
import { Flag } from "effect/cli"
import type { KeyRefused } from "../../register/key-entry.ts"
import { formatThaiDate, type ThaiDate } from "../../values/thai-date.ts"
import type { KeyMade } from "../signing-keys.ts"
import { BadInput } from "./failure.ts"
import type { Words } from "./language.ts"

/** The flag that names the file which opens the signing key. */
export const unlockFlag = Flag.String("unlock").pipe(
  Flag.withDescription(
    "แฟ้มที่ใช้เปิดกุญแจลงนาม (age identity) ไม่ระบุ: แฟ้มใน PRONGSAI_UNLOCK หรือถามรหัสผ่าน (file that opens the signing key)"
  ),
  Flag.optional
)

/** The flag that names a place where the key is printed; may be repeated. */
export const printedAtFlag = Flag.String("printed-at").pipe(
  Flag.withDescription(
    "ที่ที่พิมพ์กุญแจสาธารณะไว้ เช่น บอร์ดประกาศ ระบุซ้ำได้ เป็นข้อความสาธารณะ (where the key is printed)"
  ),
  Flag.atLeast(0)
)

/** Texts as an entry keeps them. */
export const textsOf = (given: ReadonlyArray<string>): ReadonlyArray<string> =>
  given.map((text) => text.normalize("NFC").trim()).filter((text) => text !== "")

const shown = (day: string | undefined): string =>
  day === undefined ? "" : formatThaiDate(day as ThaiDate, "long")

const refusals: Readonly<Record<KeyRefused["why"], (refused: KeyRefused) => Words>> = {
  "has-key": () => ({
    th: "บัญชีนี้มีกุญแจลงนามแล้ว ดูด้วย prongsai key show เปลี่ยนกุญแจด้วย prongsai key rotate",
    en: "This ledger has a signing key; see prongsai key show, change it with prongsai key rotate."
  }),
  "no-key": () => ({
    th: "บัญชีนี้ยังไม่มีกุญแจลงนาม ให้สั่ง prongsai key new ก่อน",
    en: "This ledger has no signing key; run prongsai key new first."
  }),
  rotating: ({ day }) => ({
    th: `กำลังเปลี่ยนกุญแจอยู่แล้ว กุญแจทั้งสองลงนามคู่กัน ปลดกุญแจเก่าได้ตั้งแต่วันที่ ${shown(day)} ด้วย prongsai key retire`,
    en: `A rotation is under way: both keys sign. Retire the older one from ${day} on with prongsai key retire.`
  }),
  "unknown-key": ({ id }) => ({
    th: `ไม่มีกุญแจรหัส ${id} ในบัญชีนี้ ดูรหัสด้วย prongsai key show`,
    en: `This ledger has no key ${id}; see prongsai key show.`
  }),
  "retired-key": ({ id }) => ({
    th: `กุญแจ ${id} ปลดไปแล้ว ไม่ได้ลงนามอีก จึงไม่มีอะไรต้องทำ`,
    en: `Key ${id} was retired and signs no more; there is nothing to do.`
  }),
  "only-key": ({ id }) => ({
    th: `กุญแจ ${id} เป็นกุญแจเดียวของบัญชี ให้สร้างกุญแจใหม่ด้วย prongsai key rotate ก่อน`,
    en: `Key ${id} is the ledger's only one; make its successor with prongsai key rotate first.`
  }),
  "newest-key": ({ id }) => ({
    th: `กุญแจ ${id} เป็นกุญแจใหม่ ปลดได้เฉพาะกุญแจเก่า ดูด้วย prongsai key show`,
    en: `Key ${id} is the newer one; only the older can be retired. See prongsai key show.`
  }),
  "too-early": ({ day, id }) => ({
    th: `ปลดกุญแจ ${id} ได้ตั้งแต่วันที่ ${shown(day)} คือสิบสามเดือนหลังบันทึกกุญแจใหม่ เพื่อให้ผู้ที่รู้จักแต่กุญแจเก่ามีเวลารู้จักกุญแจใหม่`,
    en: `Key ${id} can be retired from ${day} on, thirteen months after its successor was recorded.`
  }),
  "no-reason": () => ({
    th: "ให้บอกเหตุผลด้วย --reason เช่น กุญแจหาย หรือเครื่องถูกบุกรุก (ข้อความนี้เปิดเผยต่อสาธารณะ)",
    en: "Give the reason with --reason; it is public text."
  }),
  "personal-number": () => ({
    th: "ข้อความมีเลขประจำตัวประชาชน ซึ่งต้องไม่อยู่ในบัญชี ให้ลบเลขนั้นออก",
    en: "The text holds a natural person's number, which must not stand in the ledger; take it out."
  })
}

/** A refusal in words. */
export const inWords = (refused: KeyRefused): Effect.Effect<never, BadInput> =>
  Effect.fail(new BadInput(refusals[refused.why](refused)))

/** What is told of a key that was made, and what to do next. */
export const madeWords = ({ entry, file, id, vkey }: KeyMade, heading: Words): Words => ({
  th: [
    `${heading.th} (รายการบัญชีที่ ${entry})`,
    `  รหัสกุญแจ: ${id}`,
    `  กุญแจสาธารณะ: ${vkey}`,
    `  แฟ้มกุญแจ (ล็อกไว้): ${file}`,
    "ทำต่อ:",
    "  1. สำรองแฟ้มกุญแจลงสื่อที่เก็บในตู้นิรภัย แยกจากรหัสผ่านหรือแฟ้มปลดล็อก ถ้าหายจะลงนามไม่ได้อีก",
    "  2. พิมพ์กุญแจสาธารณะติดบอร์ดประกาศ ดูข้อความด้วย prongsai key show",
    "  3. ตรวจความพร้อมด้วย prongsai key drill --backup โฟลเดอร์สำรอง"
  ].join("\n"),
  en: [
    `${heading.en} (entry ${entry})`,
    `  Key id: ${id}`,
    `  Verifier key: ${vkey}`,
    `  Key file (locked): ${file}`,
    "Next:",
    "  1. Back up the key file, apart from its passphrase or unlocking file; lost, nothing can be signed any more.",
    "  2. Print the verifier key for the notice board; see prongsai key show.",
    "  3. Test it all with prongsai key drill --backup FOLDER."
  ].join("\n")
})
