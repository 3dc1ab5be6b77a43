import { formErrorWords } from "./form-errors.ts"
import { logErrorWords } from "./log-errors.ts"
import { signingErrorWords } from "./signing-errors.ts"
import type { Words } from "./language.ts"
import { witnessErrorWords } from "./witness-errors.ts"

type Said = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (value instanceof Error ? value.message : String(value ?? ""))

const cause = ({ cause: why }: Said): string => text(why)

const isOfFile = (field: unknown): boolean => text(field).startsWith("file:")

const passing = new Set([5, 6, 8, 10, 13, 14])

/** Whether SQLite says busy, locked, read-only, input/output, full or cannot open, rather than that the file itself is wrong. */
const isPassing = ({ cause: why }: Said): boolean =>
  typeof why === "object" && why !== null && "errcode" in why && passing.has(Number(why.errcode) % 256)

/** Why a site could not be read, and what to do. */
const whyUnread: Readonly<Record<string, Words>> = {
  disk: {
    th: "อ่านจากดิสก์ไม่ได้ ตรวจสิทธิ์และพื้นที่ว่าง",
    en: "the disk could not be read; check permissions and free space"
  },
  name: {
    th: "ไม่พบชื่อเว็บนี้ ตรวจตัวสะกดและการเชื่อมต่ออินเทอร์เน็ต",
    en: "there is no site of this name; check the spelling and the connection"
  },
  refused: {
    th: "เครื่องปลายทางไม่รับการเชื่อมต่อ เว็บอาจปิดอยู่",
    en: "the connection was refused; the site may be down"
  },
  timeout: {
    th: "เว็บไม่ตอบภายในเวลาที่กำหนด ลองใหม่ภายหลัง",
    en: "the site did not answer in time; try again later"
  },
  certificate: {
    th: "ใบรับรองความปลอดภัยของเว็บใช้ไม่ได้ ตรวจที่อยู่และวันเวลาของเครื่อง",
    en: "the site's certificate is not valid; check the address and this machine's date"
  },
  status: {
    th: "เว็บตอบว่าให้ไม่ได้ ลองใหม่ภายหลังหรือแจ้งผู้ดูแลเว็บ",
    en: "the site refused the file; try again later or tell whoever runs it"
  },
  redirect: {
    th: "เว็บส่งต่อไปที่อื่น ซึ่งไม่ได้ตามไป ให้ใช้ที่อยู่จริงของเว็บ",
    en: "the site sent elsewhere, which was not followed; use the site's own address"
  },
  network: { th: "การเชื่อมต่อขาด ลองใหม่", en: "the connection broke; try again" },
  "too-much": {
    th: "เว็บส่งข้อมูลมากเกินกว่าที่บัญชีของหน่วยงานหนึ่งจะเป็นได้ หยุดแล้ว",
    en: "the site sent more than an agency's ledger can be; stopped"
  },
  changed: {
    th: "เนื้อหาเปลี่ยนระหว่างตรวจ อาจกำลังเผยแพร่อยู่ ให้ตรวจใหม่",
    en: "it changed while it was checked, perhaps by a publication; verify again"
  }
}

/**
 * What a person is told of each named failure: what happened, where, what to do. A failure that is not here speaks for itself: it carries its
 * words in both languages.
 */
export const errorWords: Readonly<Record<string, (error: Said) => Words>> = {
  ...formErrorWords,
  ...signingErrorWords,
  ...logErrorWords,
  OfficeMissing: ({ folder }) => ({
    th: `ไม่พบบัญชีของหน่วยงานในโฟลเดอร์ ${text(folder)} ให้สั่ง prongsai init --office ${text(folder)} ก่อน หรือตรวจชื่อโฟลเดอร์`,
    en: `There is no office in ${text(folder)}. Run prongsai init --office ${text(folder)} first, or check the name.`
  }),
  OfficeExists: ({ folder }) => ({
    th: `โฟลเดอร์ ${text(folder)} มีบัญชีของหน่วยงานอยู่แล้ว ไม่ได้เปลี่ยนแปลงสิ่งใด`,
    en: `${text(folder)} holds an office already; nothing was changed.`
  }),
  SecretsInside: ({ folder }) => ({
    th: `โฟลเดอร์กุญแจ ${text(folder)} อยู่ในโฟลเดอร์หน่วยงาน ให้เลือกโฟลเดอร์อื่นด้วย --secrets`,
    en: `The folder of keys ${text(folder)} lies inside the office folder; choose another with --secrets.`
  }),
  FolderUnusable: ({ folder }) => ({
    th: `ใช้โฟลเดอร์ ${text(folder)} ไม่ได้ อาจมีแฟ้มชื่อนี้อยู่ หรือโฟลเดอร์ที่จะบรรจุยังไม่มี ให้สร้างก่อนหรือเลือกชื่ออื่น`,
    en: `${text(folder)} cannot be used as a folder: a file stands there, or the folder it should lie in does not exist.`
  }),
  KeysMissing: ({ folder }) => ({
    th: `ไม่พบกุญแจใน ${text(folder)} ให้คืนโฟลเดอร์กุญแจจากสำเนาสำรอง หรือระบุที่อยู่ด้วย --secrets ยังไม่ได้เปลี่ยนแปลงสิ่งใด`,
    en: `There are no keys in ${text(folder)}. Restore that folder from its backup or name it with --secrets; nothing was changed.`
  }),
  OfficeNotStarted: () => ({
    th: "ยังไม่ได้ตั้งต้นหน่วยงานในบัญชีนี้ ให้สั่ง prongsai init ก่อน",
    en: "This ledger names no agency; run prongsai init first."
  }),
  OtherKeys: ({ origin }) => ({
    th: `โฟลเดอร์กุญแจไม่ใช่ของบัญชี ${text(origin)} ตรวจ --secrets แล้วสั่งใหม่ ยังไม่ได้เปลี่ยนแปลงสิ่งใด`,
    en: `The folder of keys is not that of ${text(origin)}. Check --secrets; nothing was changed.`
  }),
  KeyMissing: ({ field, seq }) => ({
    th: `ไม่พบกุญแจของข้อมูลที่ปกปิดในรายการบัญชีที่ ${text(seq)} (${text(field)}) ให้คืนโฟลเดอร์กุญแจจากสำเนาสำรองล่าสุด${isOfFile(field) ? " ถ้าสำเนาล่าสุดก็ไม่มี ให้เผยแพร่เดือนนั้นเป็นฉบับใหม่ด้วย prongsai publish --without-old-keys" : ""}`,
    en: `The key of a hidden value in entry ${text(seq)} (${text(field)}) is gone; restore the folder of keys from its newest backup.${isOfFile(field) ? " Where that has none either, publish the month anew with prongsai publish --without-old-keys." : ""}`
  }),
  BoxRefused: ({ field, seq }) => ({
    th: `เปิดข้อมูลที่ปกปิดในรายการบัญชีที่ ${text(seq)} (${text(field)}) ไม่ได้ แฟ้มอาจเสียหาย ให้กู้จากสำเนาสำรอง`,
    en: `A hidden value in entry ${text(seq)} (${text(field)}) does not open; the file may be damaged. Restore it from a backup.`
  }),
  StoreUnavailable: (error) =>
    isPassing(error)
      ? {
          th: `ใช้แฟ้ม ${text(error["file"])} ไม่ได้ (${cause(error)}) ตรวจพื้นที่ว่าง สิทธิ์ และว่ามีโปรแกรมอื่นเปิดอยู่หรือไม่ แล้วสั่งใหม่ สิ่งที่บันทึกไว้ก่อนยังอยู่ครบ`,
          en: `${text(error["file"])} cannot be used (${cause(error)}). Check free space, permissions and other programs, then try again; what was recorded before is whole.`
        }
      : {
          th: `แฟ้ม ${text(error["file"])} เสียหายหรือไม่ใช่แฟ้มของโปรแกรมนี้ (${cause(error)}) หยุดแล้วโดยไม่ได้เขียนสิ่งใด ให้กู้จากสำเนาสำรอง`,
          en: `${text(error["file"])} is damaged or not this program's (${cause(error)}). Nothing was written; restore it from a backup.`
        },
  LedgerDamaged: ({ problem }) => ({
    th: `บัญชีเสียหาย (${text(problem)}) หยุดการเผยแพร่แล้ว ให้กู้จากสำเนาสำรองก่อน`,
    en: `The ledger is damaged (${text(problem)}). Nothing was published; restore it from a backup first.`
  }),
  EntryUnreadable: ({ problem, seq }) => ({
    th: `รายการบัญชีที่ ${text(seq)} อ่านไม่ได้ (${text(problem)}) ให้กู้จากสำเนาสำรอง`,
    en: `Entry ${text(seq)} cannot be read (${text(problem)}); restore the ledger from a backup.`
  }),
  DossierBroken: ({ problem, procurement, seq }) => ({
    th: `โครงการ ${text(procurement)}: รายการบัญชีที่ ${text(seq)} ใช้ไม่ได้ (${text(problem)}) ให้กู้จากสำเนาสำรอง`,
    en: `Project ${text(procurement)}: entry ${text(seq)} is unusable (${text(problem)}); restore the ledger from a backup.`
  }),
  EntryTooLarge: ({ bytes, procurement }) => ({
    th: `บันทึกของโครงการ ${text(procurement)} ยาว ${text(bytes)} ไบต์ เกินที่บัญชีรับได้ ให้ย่อข้อความแล้วสั่งใหม่`,
    en: `The record of project ${text(procurement)} takes ${text(bytes)} bytes, more than an entry may; shorten its text.`
  }),
  PdfEngineMissing: (error) => ({
    th: `เครื่องนี้ทำแฟ้ม PDF ไม่ได้ เพราะไม่มีส่วนของโปรแกรมที่ตรงกับเครื่อง (${cause(error)}) เว็บที่เผยแพร่ไว้ยังคงเดิม ให้สั่ง npm ci ใหม่โดยไม่ใช้ --omit=optional หรือเผยแพร่จากเครื่อง Linux, Windows หรือ macOS รุ่น 64 บิต`,
    en: `This computer cannot make PDF files: the part of the program that fits it is not installed (${cause(error)}). The site was left as it was. Run npm ci again without --omit=optional, or publish from a 64-bit Linux, Windows or macOS.`
  }),
  PdfNotMade: ({ problem, title }) => ({
    th: `ทำแฟ้ม PDF "${text(title)}" ไม่ได้ (${text(problem)}) เว็บที่เผยแพร่ไว้ยังคงเดิม ให้แจ้งผู้พัฒนาโปรแกรมพร้อมข้อความนี้`,
    en: `The PDF "${text(title)}" could not be made (${text(problem)}). The site was left as it was; report this message to the program's developers.`
  }),
  SiteNotWritten: (error) => ({
    th: `เขียน ${text(error["path"])} ไม่ได้ (${cause(error)}) ตรวจพื้นที่ว่างและสิทธิ์ของโฟลเดอร์ แล้วสั่งใหม่ ข้อมูลที่เผยแพร่ไว้ก่อนยังอยู่`,
    en: `${text(error["path"])} could not be written (${cause(error)}). Check free space and permissions, then try again; what was published before is still there.`
  }),
  SiteFolderTaken: ({ folder, origin }) => ({
    th: `โฟลเดอร์ ${text(folder)} ${origin === "" ? "มีแฟ้มอื่นอยู่" : `เป็นเว็บของบัญชี ${text(origin)}`} ไม่ได้เขียนสิ่งใด ให้เลือกโฟลเดอร์อื่นด้วย --out`,
    en: `${text(folder)} ${origin === "" ? "holds other files" : `is the site of ${text(origin)}`}; nothing was written. Choose another folder with --out.`
  }),
  AuditFolderTaken: ({ file, folder }) => ({
    th:
      file === ""
        ? `โฟลเดอร์ ${text(folder)} มีแฟ้มอื่นอยู่ ไม่ใช่รายงานผู้ตรวจสอบของบัญชีนี้ ไม่ได้เขียนสิ่งใด ให้เลือกโฟลเดอร์อื่นด้วย --out`
        : `แฟ้ม ${text(file)} ใน ${text(folder)} ถูกแก้หรือเพิ่มหลังจากทำรายงาน ไม่ได้เขียนทับ ให้ย้ายแฟ้มนั้นไปเก็บที่อื่น หรือเลือกโฟลเดอร์อื่นด้วย --out`,
    en:
      file === ""
        ? `${text(folder)} holds other files, not a report of this ledger; nothing was written. Choose another folder with --out.`
        : `${text(file)} in ${text(folder)} was changed or added since the report was made; nothing was overwritten. Move it away or choose another folder with --out.`
  }),
  NothingRecordedBy: ({ on }) => ({
    th: `ยังไม่มีรายการบัญชีใดบันทึกภายในวันที่ ${text(on)} จึงไม่มีอะไรให้ตรวจ --on คือวันที่บันทึกในบัญชี ไม่ใช่วันที่ในเอกสาร ให้เลือกวันหลังจากนั้น`,
    en: `No entry had been recorded by ${text(on)}. --on is the day of recording, not of the documents; choose a later day.`
  }),
  PublicationUnderWay: ({ file, pid }) => ({
    th: `กำลังมีการเผยแพร่อยู่${pid === 0 ? "" : ` (โปรเซส ${text(pid)})`} รอให้เสร็จแล้วสั่งใหม่ ถ้าแน่ใจว่าไม่มี ให้ลบแฟ้ม ${text(file)}`,
    en: `A publication is under way${pid === 0 ? "" : ` (process ${text(pid)})`}. Wait and try again; if you are sure there is none, delete ${text(file)}.`
  }),
  ...witnessErrorWords,
  BackupFailed: (error) => ({
    th: `ทำหรือลบสำเนา ${text(error["path"])} ไม่ได้ (${cause(error)}) ตรวจพื้นที่ว่าง สิทธิ์ และว่าที่เก็บต่ออยู่ แล้วสั่งใหม่ บัญชีและสำเนาเดิมไม่เปลี่ยนแปลง`,
    en: `${text(error["path"])} could not be copied or deleted (${cause(error)}). Check free space, permissions and that the place is connected, then try again; the ledger and earlier copies are as they were.`
  }),
  BackupsTogether: ({ folder, inside }) => ({
    th: `${text(folder)} อยู่ใน ${text(inside)} สำเนาบัญชี สำเนากุญแจ และโฟลเดอร์หน่วยงานต้องแยกที่เก็บกัน ให้เลือกโฟลเดอร์อื่น ยังไม่ได้สำรองสิ่งใด`,
    en: `${text(folder)} lies in ${text(inside)}. Copies of the ledger, copies of the keys and the office must lie apart; choose another folder. Nothing was copied.`
  }),
  BackupUnderWay: ({ file, pid }) => ({
    th: `กำลังมีการสำรองหรือปกปิดข้อมูลอยู่${pid === 0 ? "" : ` (โปรเซส ${text(pid)})`} รอให้เสร็จแล้วสั่งใหม่ ถ้าแน่ใจว่าไม่มี ให้ลบแฟ้ม ${text(file)}`,
    en: `A backup or redaction is under way${pid === 0 ? "" : ` (process ${text(pid)})`}. Wait and try again; if you are sure there is none, delete ${text(file)}.`
  }),
  KeyPlaceTaken: ({ folder, origin }) => ({
    th: `โฟลเดอร์ ${text(folder)} เก็บสำเนากุญแจของบัญชี ${text(origin)} อยู่ ให้เลือกโฟลเดอร์อื่นด้วย --keys-to ยังไม่ได้สำรองสิ่งใด`,
    en: `${text(folder)} holds copies of the keys of ${text(origin)}; choose another folder with --keys-to. Nothing was copied.`
  }),
  SourceUnavailable: ({ detail, path, reason }) => {
    const why = whyUnread[text(reason)]
    const more = detail === "" ? "" : ` (${text(detail)})`
    return {
      th: `ตรวจไม่ได้ อ่าน ${text(path)} ไม่สำเร็จ: ${why?.th ?? text(reason)}${more} ผลนี้ไม่ได้บอกว่าบัญชีถูกหรือผิด`,
      en: `Not verified: ${text(path)} could not be read: ${why?.en ?? text(reason)}${more}. This says nothing about the ledger.`
    }
  },
  PlatformError: (error) => ({
    th: `อ่านหรือเขียนแฟ้มไม่ได้: ${text(error["message"])}`,
    en: `A file could not be read or written: ${text(error["message"])}`
  })
}
