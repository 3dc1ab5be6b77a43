import { formatThaiDate, type ThaiDate } from "../../values/thai-date.ts"
import type { DrillPoint } from "../key-drill.ts"
import type { Words } from "./language.ts"

/** What a point asks about, and what to do where it is not as it should be. */
interface PointWords {
  readonly title: (about: string) => Words
  readonly todo: (about: string) => Words
}

const same = (words: Words) => () => words

const day = (about: string): string => formatThaiDate(about as ThaiDate, "long")

const points: Readonly<Record<DrillPoint["point"], PointWords>> = {
  made: {
    title: (ids) => ({
      th: ids === "" ? "บัญชีมีกุญแจลงนาม" : `บัญชีมีกุญแจลงนาม ${ids}`,
      en: ids === "" ? "the ledger has a signing key" : `the ledger has signing key ${ids}`
    }),
    todo: same({ th: "สั่ง prongsai key new", en: "run prongsai key new" })
  },
  "going-on": {
    title: same({ th: "บัญชียังเปิดอยู่", en: "the ledger is open" }),
    todo: (entry) => ({
      th: `บัญชีปิดแล้วที่รายการบัญชีที่ ${entry} ให้เริ่มบัญชีใหม่ด้วย prongsai init --continues`,
      en: `it was closed by entry ${entry}; begin a new one with prongsai init --continues`
    })
  },
  file: {
    title: (file) => ({ th: `แฟ้มกุญแจอยู่ที่ ${file}`, en: `the key file is ${file}` }),
    todo: same({
      th: "คืนแฟ้มนี้จากสำเนาสำรอง ถ้าไม่มีสำเนา ดู “กุญแจหาย” ใน KEYS.md",
      en: "restore it from its backup; where there is none, see “lost key” in KEYS.md"
    })
  },
  private: {
    title: same({ th: "แฟ้มกุญแจอ่านได้เฉพาะเจ้าของ", en: "its owner alone can read the key file" }),
    todo: (file) => ({ th: `สั่ง chmod 600 ${file}`, en: `run chmod 600 ${file}` })
  },
  opens: {
    title: same({
      th: "กุญแจเปิดได้ และเป็นกุญแจเดียวกับที่บันทึกในบัญชี",
      en: "the key opens and is the one that the ledger names"
    }),
    todo: same({
      th: "สั่งใหม่พร้อม --unlock แฟ้ม หรือสั่งในจอเทอร์มินัล",
      en: "name --unlock FILE, or run on a terminal"
    })
  },
  record: {
    title: (file) => ({ th: `มีบันทึกการลงนาม ${file}`, en: `the signer's record is ${file}` }),
    todo: same({
      th: "ห้ามสร้างใหม่เอง ให้กู้จากเว็บที่เผยแพร่ด้วย prongsai recover",
      en: "never begin it by hand; recover it from the published site with prongsai recover"
    })
  },
  history: {
    title: same({
      th: "บันทึกการลงนามตรงกับรายการในบัญชี",
      en: "the signer's record agrees with the ledger's entries"
    }),
    todo: same({
      th: "บัญชีหรือบันทึกถูกแก้หรือถูกกู้คืนจากสำเนาเก่า อย่าเผยแพร่ ให้กู้บัญชีด้วย prongsai recover",
      en: "the ledger or the record was altered, or restored from an old copy: publish nothing; use prongsai recover"
    })
  },
  kept: {
    title: same({
      th: "ค่าตรวจสอบล่าสุดในบัญชีตรงกับบันทึกการลงนาม",
      en: "the ledger's last signed checkpoint is the recorded one"
    }),
    todo: same({ th: "สั่ง prongsai publish แล้วตรวจอีกครั้ง", en: "run prongsai publish, then look again" })
  },
  published: {
    title: (site) => ({
      th: `ค่าตรวจสอบในเว็บ ${site} ตรงกับบันทึกการลงนาม`,
      en: `the checkpoint published in ${site} is the recorded one`
    }),
    todo: same({
      th: "สั่ง prongsai publish แล้วตรวจอีกครั้ง ถ้าเว็บอยู่ที่อื่นให้ระบุ --out",
      en: "run prongsai publish, then look again; name --out where the site lies elsewhere"
    })
  },
  backup: {
    title: (file) => ({ th: `มีสำเนาสำรองของ ${file}`, en: `there is a backup of ${file}` }),
    todo: same({
      th: "คัดลอกแฟ้มนี้ลงสื่อสำรอง เสียบสื่อนั้น แล้วสั่งใหม่พร้อม --backup โฟลเดอร์",
      en: "copy the file to the backup medium, then run again with --backup FOLDER"
    })
  },
  retire: {
    title: (from) => ({
      th: `กำลังเปลี่ยนกุญแจ ลงนามคู่กันถึงก่อนวันที่ ${day(from)}`,
      en: `a rotation is under way: both keys sign until ${from}`
    }),
    todo: same({
      th: "ครบสิบสามเดือนแล้ว ปลดกุญแจเก่าด้วย prongsai key retire",
      en: "thirteen months are over: retire the older key with prongsai key retire"
    })
  }
}

/** One point on the page: done, or not and what to do; `why` is the failure in words, where there was one. */
export const pointWords = ({ about, done, point }: DrillPoint, why: Words | undefined): Words => {
  const { title, todo } = points[point]
  const lines = (language: keyof Words): string =>
    [
      `${done ? "[/]" : "[ ]"} ${title(about)[language]}`,
      ...(done ? [] : [`    → ${why?.[language] ?? todo(about)[language]}`])
    ].join("\n")
  return { th: lines("th"), en: lines("en") }
}
