import type { Words } from "./language.ts"

type Said = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (value instanceof Error ? value.message : String(value ?? ""))

const needs: Readonly<Record<string, Words>> = {
  passphrase: {
    th: "กุญแจลงนามล็อกด้วยรหัสผ่าน ซึ่งต้องพิมพ์ในจอเทอร์มินัล ให้สั่งในเทอร์มินัล ถ้าต้องการสั่งโดยไม่มีคน ให้เปลี่ยนเป็นแฟ้มด้วย prongsai key passphrase --new-unlock แฟ้ม",
    en: "The signing key is locked with a passphrase, which is typed on a terminal. Run this there; to run it unattended, lock the key to a file with prongsai key passphrase --new-unlock FILE."
  },
  identity: {
    th: "กุญแจลงนามล็อกด้วยแฟ้ม ให้ระบุแฟ้มนั้นด้วย --unlock แฟ้ม หรือในตัวแปร PRONGSAI_UNLOCK",
    en: "The signing key is locked to a file; name it with --unlock FILE or in PRONGSAI_UNLOCK."
  },
  either: {
    th: "ให้บอกว่าจะล็อกกุญแจด้วยอะไร: สั่งในเทอร์มินัลเพื่อตั้งรหัสผ่าน หรือระบุ --unlock แฟ้ม (สร้างให้ถ้ายังไม่มี)",
    en: "Say what is to lock the key: run this on a terminal to choose a passphrase, or name --unlock FILE (made where there is none)."
  }
}

const unusable: Readonly<Record<string, (file: string) => Words>> = {
  missing: (file) => ({
    th: `ไม่พบแฟ้มที่ใช้เปิดกุญแจ ${file} ตรวจ --unlock หรือ PRONGSAI_UNLOCK หรือเสียบสื่อที่เก็บแฟ้มนั้น`,
    en: `${file}, which opens the key, is not there. Check --unlock or PRONGSAI_UNLOCK, or insert its medium.`
  }),
  "no-identity": (file) => ({
    th: `แฟ้ม ${file} ไม่ใช่แฟ้มเปิดกุญแจ (ต้องมีบรรทัด AGE-SECRET-KEY-1…) ให้ระบุแฟ้มที่สร้างตอน prongsai key new`,
    en: `${file} holds no age identity (a line AGE-SECRET-KEY-1…); name the file that prongsai key new made.`
  }),
  "inside-office": (file) => ({
    th: `แฟ้มที่ใช้เปิดกุญแจ ${file} ต้องไม่อยู่ในโฟลเดอร์หน่วยงาน เพราะสำเนาของโฟลเดอร์จะพาไปด้วย ให้เก็บที่อื่น เช่น แฟลชไดรฟ์`,
    en: `${file}, which opens the key, must not lie inside the office folder, whose copies would carry it along; keep it elsewhere.`
  })
}

const notAnExtension: Readonly<Record<string, Words>> = {
  smaller: { th: "บัญชีมีรายการน้อยกว่าที่เคยลงนาม", en: "the ledger has fewer entries than were signed" },
  "other-history": { th: "รายการที่เคยลงนามถูกเปลี่ยน", en: "entries that were signed have changed" },
  "entries-missing": { th: "รายการในบัญชีหายไป", en: "entries are missing" },
  "other-log": { th: "บันทึกการลงนามเป็นของบัญชีอื่น", en: "the signer's record is another ledger's" }
}

const continues: Readonly<Record<string, Words>> = {
  "not-closed": {
    th: "บัญชีเดิมยังไม่ได้ปิด ให้สั่ง prongsai key compromised ในบัญชีเดิมก่อน",
    en: "it is not closed; run prongsai key compromised there first"
  },
  "never-signed": { th: "บัญชีเดิมไม่เคยลงนาม จึงไม่มีค่าตรวจสอบให้ต่อ", en: "it was never signed" },
  "same-origin": {
    th: "ชื่อบัญชีใหม่ต้องไม่ซ้ำกับบัญชีเดิม ให้ระบุ --origin ชื่อเดิม/2",
    en: "the new ledger needs another name; give --origin OLD_NAME/2"
  },
  "not-as-signed": {
    th: "รายการในบัญชีเดิมไม่ตรงกับค่าตรวจสอบที่ลงนามไว้ ให้กู้บัญชีเดิมก่อน",
    en: "its entries are not those of its signed checkpoint; recover it first"
  }
}

/** As `errorWords`, of what concerns signing keys. */
export const signingErrorWords: Readonly<Record<string, (error: Said) => Words>> = {
  NoSigningKey: () => ({
    th: "บัญชีนี้ยังไม่มีกุญแจลงนาม ให้สั่ง prongsai key new ก่อน",
    en: "This ledger has no signing key; run prongsai key new first."
  }),
  UnlockMissing: ({ needs: what }) => needs[text(what)]!,
  UnlockFileUnusable: ({ file, why }) => unusable[text(why)]!(text(file)),
  LockedWithPassphrase: () => ({
    th: "กุญแจลงนามล็อกด้วยรหัสผ่าน ไม่ใช่แฟ้ม ให้สั่งในเทอร์มินัลโดยไม่ระบุ --unlock",
    en: "The signing key is locked with a passphrase, not a file; run this on a terminal without --unlock."
  }),
  PassphraseRefused: ({ atLeast, why }) =>
    why === "differs"
      ? {
          th: "รหัสผ่านสองครั้งไม่ตรงกัน ไม่ได้เปลี่ยนแปลงสิ่งใด ให้สั่งใหม่",
          en: "The two passphrases differ. Nothing was changed; run it again."
        }
      : {
          th: `รหัสผ่านสั้นเกินไป ต้องมีอย่างน้อย ${text(atLeast)} ตัวอักษร เช่น คำที่ไม่เกี่ยวกันสี่ห้าคำ ไม่ได้เปลี่ยนแปลงสิ่งใด`,
          en: `The passphrase is too short: at least ${text(atLeast)} characters, such as four or five unrelated words. Nothing was changed.`
        },
  QuitError: () => ({
    th: "ยกเลิกแล้ว ไม่ได้เปลี่ยนแปลงสิ่งใด",
    en: "Cancelled; nothing was changed."
  }),
  WrongUnlock: ({ by, file }) =>
    by === "passphrase"
      ? {
          th: `รหัสผ่านเปิดแฟ้มกุญแจ ${text(file)} ไม่ได้ ตรวจภาษาแป้นพิมพ์แล้วสั่งใหม่`,
          en: `This passphrase does not open ${text(file)}. Check the keyboard's language and try again.`
        }
      : {
          th: `แฟ้มที่ระบุเปิดแฟ้มกุญแจ ${text(file)} ไม่ได้ เป็นแฟ้มของกุญแจดอกอื่น ตรวจ --unlock หรือ PRONGSAI_UNLOCK`,
          en: `The file named does not open ${text(file)}: it belongs to another key. Check --unlock or PRONGSAI_UNLOCK.`
        },
  SigningKeyMissing: ({ file }) => ({
    th: `ไม่พบแฟ้มกุญแจลงนาม ${text(file)} ให้คืนจากสำเนาสำรอง ถ้าไม่มีสำเนา ดู “กุญแจหาย” ใน KEYS.md`,
    en: `The signing key ${text(file)} is not there. Restore it from its backup; where there is none, see “lost key” in KEYS.md.`
  }),
  KeyFileDamaged: ({ file, problem }) => ({
    th: `แฟ้มกุญแจลงนาม ${text(file)} เสียหายหรือไม่ใช่แฟ้มกุญแจ (${text(problem)}) ให้คืนจากสำเนาสำรอง`,
    en: `The signing key ${text(file)} is damaged or no key file (${text(problem)}). Restore it from its backup.`
  }),
  KeyFileUnusable: ({ cause, file }) => ({
    th: `อ่านหรือเขียน ${text(file)} ไม่ได้ (${text(cause)}) ตรวจพื้นที่ว่างและสิทธิ์ แล้วสั่งใหม่`,
    en: `${text(file)} could not be read or written (${text(cause)}). Check free space and permissions, then try again.`
  }),
  OtherSigningKey: ({ expected, file, found }) => ({
    th: `แฟ้ม ${text(file)} เป็นกุญแจดอกอื่น (${text(found)}) ไม่ใช่กุญแจที่บันทึกในบัญชี (${text(expected)}) ให้คืนแฟ้มที่ถูกจากสำเนาสำรอง`,
    en: `${text(file)} holds another key (${text(found)}), not the one that the ledger names (${text(expected)}). Restore the right file from its backup.`
  }),
  KeyNotOfOrigin: ({ name, origin }) => ({
    th: `กุญแจเป็นของบัญชี ${text(name)} ไม่ใช่บัญชี ${text(origin)} ไม่ได้ลงนามสิ่งใด ตรวจ --secrets`,
    en: `The key is that of ${text(name)}, not of ${text(origin)}. Nothing was signed; check --secrets.`
  }),
  SignerRecordMissing: ({ file }) => ({
    th: `ไม่พบบันทึกการลงนาม ${text(file)} ซึ่งกันไม่ให้ลงนามประวัติสองแบบ โปรแกรมไม่สร้างใหม่เอง ให้กู้จากเว็บที่เผยแพร่ด้วย prongsai recover ไม่ได้ลงนามสิ่งใด`,
    en: `The signer's record ${text(file)}, which keeps two histories from being signed, is not there. It is never begun again by itself: recover it from the published site with prongsai recover. Nothing was signed.`
  }),
  SignerRecordTaken: ({ file }) => ({
    th: `บันทึกการลงนาม ${text(file)} เป็นของบัญชีที่เคยลงนามแล้ว ให้ใช้โฟลเดอร์กุญแจอื่นด้วย --secrets ไม่ได้เปลี่ยนแปลงสิ่งใด`,
    en: `The signer's record ${text(file)} is of a ledger that was signed before. Use another folder of keys with --secrets; nothing was changed.`
  }),
  NotAnExtension: ({ problem, recorded, size }) => ({
    th: `ไม่ได้ลงนาม: บัญชี ${text(size)} รายการไม่ต่อจากที่ลงนามไว้ ${text(recorded)} รายการ (${notAnExtension[text(problem)]?.th ?? text(problem)}) ให้กู้บัญชีจากเว็บที่เผยแพร่ด้วย prongsai recover`,
    en: `Nothing was signed: the ledger of ${text(size)} entries does not go on from the ${text(recorded)} that were signed (${notAnExtension[text(problem)]?.en ?? text(problem)}). Recover it from the published site with prongsai recover.`
  }),
  RecordMoved: () => ({
    th: "มีการลงนามจากที่อื่นในเวลาเดียวกัน ครั้งนี้จึงไม่ได้ลงนาม ให้สั่งใหม่",
    en: "Another process signed at the same time; this one signed nothing. Try again."
  }),
  SigningKeysChanged: () => ({
    th: "กุญแจของบัญชีเปลี่ยนระหว่างทาง ไม่ได้ลงนามสิ่งใด ให้สั่งใหม่",
    en: "The ledger's keys changed meanwhile; nothing was signed. Try again."
  }),
  LedgerClosed: ({ seq }) => ({
    th: `บัญชีนี้ปิดแล้ว (รายการบัญชีที่ ${text(seq)}: กุญแจหายหรือตกอยู่ในมือผู้อื่น) ไม่รับรายการใหม่ ให้เริ่มบัญชีใหม่ด้วย prongsai init --continues`,
    en: `This ledger is closed (entry ${text(seq)}: its key is lost or in other hands) and takes nothing new. Begin its successor with prongsai init --continues.`
  }),
  ContinuesRefused: ({ folder, why }) => ({
    th: `ต่อจากบัญชีใน ${text(folder)} ไม่ได้: ${continues[text(why)]?.th ?? ""} ไม่ได้สร้างสิ่งใด`,
    en: `No ledger can go on from ${text(folder)}: ${continues[text(why)]?.en ?? ""}. Nothing was made.`
  })
}
