import type { Words } from "./language.ts"

type Said = Readonly<Record<string, unknown>>

const text = (value: unknown): string => String(value ?? "")

const unexplained: Readonly<Record<string, (said: Said) => Words>> = {
  "published-newer": ({ file, signed, size }) => ({
    th: `เว็บที่เผยแพร่ไปไกลกว่าที่บันทึกการลงนามรู้ (${text(file)} มี ${text(size)} รายการ บันทึกการลงนามมี ${text(signed)}) อาจมีการคืนโฟลเดอร์กุญแจจากสำเนาเก่า หรือมีผู้อื่นลงนาม`,
    en: `What is published goes beyond what the signer's record knows (${text(file)}: ${text(size)} entries, recorded ${text(signed)}). The folder of secrets may have been restored from an old copy, or somebody else signs.`
  }),
  "published-other": ({ file }) => ({
    th: `ค่าตรวจสอบที่เผยแพร่ ${text(file)} ไม่ใช่ของบัญชีนี้ หรือเป็นประวัติอีกชุดหนึ่ง`,
    en: `The published checkpoint ${text(file)} is not of this ledger, or is of another history of it.`
  }),
  "published-unreadable": ({ file }) => ({
    th: `อ่านค่าตรวจสอบที่เผยแพร่ ${text(file)} ไม่ได้ ให้คืนแฟ้มนั้นจากสำเนาของเว็บ (แฟ้มล่าสุดใน ledger/checkpoints เหมือนกัน)`,
    en: `The published checkpoint ${text(file)} cannot be read. Restore it from a copy of the site (the newest file in ledger/checkpoints is the same).`
  }),
  "record-behind": ({ file, signed, size }) => ({
    th: `บันทึกการลงนาม ${text(file)} เก่ากว่าบัญชี (${text(signed)} กับ ${text(size)} รายการ) อาจถูกคืนจากสำเนาเก่า ห้ามคืนแฟ้มนี้จากสำเนา`,
    en: `The signer's record ${text(file)} is older than the ledger (${text(signed)} and ${text(size)} entries). It may have been restored from a copy, which must never be done.`
  }),
  "record-other": ({ file }) => ({
    th: `รายการในบัญชีไม่ใช่ชุดที่ลงนามไว้ (${text(file)}) บัญชีอาจถูกคืนจากสำเนาเก่าแล้วบันทึกต่อ`,
    en: `The ledger's entries are not those that were signed (${text(file)}). It may have been restored from an old backup and written on.`
  })
}

const stopped: Words = {
  th: "หยุดแล้ว ไม่ได้บันทึกหรือลงนามสิ่งใด เก็บทุกแฟ้มไว้เป็นหลักฐาน สำเนาโฟลเดอร์หน่วยงาน โฟลเดอร์กุญแจ และเว็บ แล้วปรึกษาผู้ดูแลระบบและผู้ตรวจสอบ",
  en: "Stopped; nothing was recorded or signed. Keep every file as evidence: copy the office folder, the folder of secrets and the site, and ask your administrator and auditor."
}

const notRecovered: Readonly<Record<string, Words>> = {
  "no-checkpoint": { th: "ไม่มีแฟ้มนี้ในสำเนาสาธารณะ", en: "the public copy has no such file" },
  unreadable: { th: "แฟ้มนี้ไม่ใช่ค่าตรวจสอบที่ลงนาม", en: "it is not a signed checkpoint" },
  "no-key": {
    th: "บัญชีที่เหลืออยู่ยังไม่มีกุญแจสาธารณะให้ตรวจ ให้ระบุด้วย --key ตามที่พิมพ์ไว้บนประกาศ",
    en: "what is left of the ledger names no key; give the printed one with --key"
  },
  signature: { th: "ลายมือชื่อไม่ใช่ของกุญแจของบัญชีนี้", en: "it is not signed with this ledger's key" },
  "other-log": { th: "เป็นของบัญชีอื่น", en: "it is another ledger's" },
  "other-history": {
    th: "รายการในสำเนาสาธารณะต่อจากบัญชีที่มีอยู่ไม่ได้ บัญชีอาจถูกบันทึกต่อหลังคืนจากสำเนา ให้คืนสำเนาเดิมอีกครั้งแล้วสั่ง recover ก่อนบันทึกสิ่งใด",
    en: "its entries do not go on from the ledger here, which may have been written on after a restore; restore the backup again and recover before recording anything"
  },
  "older-than-signed": {
    th: "สำเนานี้เก่ากว่าที่เคยลงนาม ให้ใช้สำเนาที่ใหม่กว่า",
    en: "this copy is older than what was signed; use a newer one"
  },
  "missing-file": { th: "ไม่มีแฟ้มนี้ในสำเนาสาธารณะ", en: "the public copy lacks it" },
  "damaged-file": { th: "แฟ้มนี้เสียหาย", en: "it is damaged" }
}

/** What a person is told of failures of the signed ledger and of what is published of it. */
export const logErrorWords: Readonly<Record<string, (error: Said) => Words>> = {
  SigningKeyLocked: () => ({
    th: "บัญชีนี้มีกุญแจลงนาม ต้องเปิดกุญแจก่อนจึงเผยแพร่ได้ ระบุ --unlock หรือพิมพ์รหัสผ่านเมื่อถาม",
    en: "This ledger is signed; publishing needs its key. Give --unlock, or the passphrase when asked."
  }),
  LedgerBehind: ({ signed, size }) => ({
    th: `บัญชีมี ${text(size)} รายการ แต่เคยลงนามไว้ถึง ${text(signed)} รายการ: บัญชีนี้ถูกคืนจากสำเนาเก่า หยุดแล้วเพื่อไม่ให้เกิดประวัติสองชุด ให้สั่ง prongsai recover --from โฟลเดอร์หรือที่อยู่เว็บที่เผยแพร่ เพื่อนำรายการที่หายกลับมา`,
    en: `The ledger has ${text(size)} entries and ${text(signed)} were signed: it was restored from an old backup. Stopped, so that there are not two histories. Run prongsai recover --from SITE to bring the lost entries back from what is published.`
  }),
  LogUnexplained: (said) => {
    const words = unexplained[text(said["why"])]!(said)
    return { th: `${words.th} ${stopped.th}`, en: `${words.en} ${stopped.en}` }
  },
  PublicLogDiffers: ({ file }) => ({
    th: `แฟ้ม ${text(file)} ของบัญชีที่เผยแพร่ถูกแก้ ไม่ตรงกับบัญชี หยุดแล้วโดยไม่เขียนทับ ให้สำเนาแฟ้มนั้นไว้เป็นหลักฐาน ลบออก แล้วเผยแพร่ใหม่`,
    en: `${text(file)} of the public ledger was altered; it is not what the ledger published. Nothing was overwritten. Keep a copy as evidence, delete it, and publish again.`
  }),
  NotRecovered: ({ path, why }) => {
    const words = notRecovered[text(why)]!
    return {
      th: `นำรายการที่หายกลับมาไม่ได้ ${text(path)}: ${words.th} ยังไม่ได้เปลี่ยนแปลงสิ่งใดในบัญชี`,
      en: `Nothing was recovered. ${text(path)}: ${words.en}. The ledger was not changed.`
    }
  },
  NotOurEntry: ({ log, seq }) => ({
    th: `รายการที่ ${text(seq)} ในสำเนาสาธารณะเป็นของบัญชี ${text(log)} ยังไม่ได้เปลี่ยนแปลงสิ่งใดในบัญชี`,
    en: `Entry ${text(seq)} of the public copy is of the ledger ${text(log)}. The ledger was not changed.`
  })
}
