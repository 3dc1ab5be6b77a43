import { Clock, Effect, FileSystem, Option, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { join, resolve } from "node:path"
import type { SignedCheckpoint } from "../../../ledger/signed-record.ts"
import { LedgerStore } from "../../../ledger/store/store.ts"
import { type SiteForm, yearForms } from "../../../publish/site-forms.ts"
import { disclosuresAt } from "../../../register/disclosures.ts"
import { formsView } from "../../../register/forms.ts"
import { purchasesWithoutMonth, type WithoutMonth } from "../../../register/no-month.ts"
import { officeAt } from "../../../register/office.ts"
import { Purchase } from "../../../stages/4-purchase.ts"
import { Contract } from "../../../stages/5-contract.ts"
import { notesOf } from "../../../stages/field.ts"
import { formatBaht, satang } from "../../../values/baht.ts"
import { FiscalYear, fiscalYearOf, monthsOf } from "../../../values/fiscal-year.ts"
import { dateInBangkok, formatMonth, lastDayOf, Month } from "../../../values/thai-date.ts"
import { type MonthPublished, publishMonths } from "../../publication.ts"
import { withSigning } from "../../signing.ts"
import { rememberSite } from "../../start-up.ts"
import { BadInput } from "../failure.ts"
import { unlockFlag } from "../keyed.ts"
import type { Words } from "../language.ts"
import { progressLine } from "../progress.ts"
import { settings, withOffice } from "../root.ts"
import { notGiven } from "./setting-text.ts"
import { count } from "../../../values/count.ts"

const decodeMonth = Schema.decodeUnknownOption(Month)
const decodeYear = Schema.decodeUnknownOption(FiscalYear)

const monthsToPublish = Effect.fnUntraced(function* (
  month: Option.Option<string>,
  year: Option.Option<number>
) {
  if (Option.isSome(month) === Option.isSome(year)) {
    return yield* new BadInput({
      th: "ให้ระบุ --month 2025-08 หรือ --fiscal-year 2568 อย่างใดอย่างหนึ่ง",
      en: "Name either --month 2025-08 or --fiscal-year 2568."
    })
  }
  const today = dateInBangkok(yield* Clock.currentTimeMillis)
  if (Option.isSome(month)) {
    const known = decodeMonth(month.value)
    if (Option.isSome(known) && lastDayOf(known.value) < today) return [known.value]
    if (Option.isSome(known)) {
      return yield* new BadInput({
        th: `เดือน${formatMonth(known.value)} ยังไม่สิ้นสุด เผยแพร่ได้ตั้งแต่วันถัดจากวันสิ้นเดือน เพื่อไม่ให้รายการที่ยังมาไม่ครบดูเหมือนครบแล้ว`,
        en: `${known.value} has not ended; it can be published from the day after.`
      })
    }
    return yield* new BadInput({
      th: `เดือน "${month.value}" ต้องเป็นแบบ 2025-08 (ปี ค.ศ.-เดือน)`,
      en: `"${month.value}" is not a month such as 2025-08.`
    })
  }
  const known = Option.flatMap(year, decodeYear)
  if (Option.isNone(known)) {
    return yield* new BadInput({
      th: "ปีงบประมาณต้องเป็นปี พ.ศ. เช่น 2568",
      en: "The fiscal year is of the Buddhist era, such as 2568."
    })
  }
  const ended = monthsOf(known.value).filter((each) => lastDayOf(each) < today)
  if (ended.length === 0) {
    return yield* new BadInput({
      th: `ยังไม่มีเดือนใดของปีงบประมาณ ${known.value} ที่สิ้นสุดแล้ว`,
      en: `No month of fiscal year ${known.value} has ended.`
    })
  }
  return ended
})

/** What imports left behind: files not finished, and rows left out. */
const leftOver = Effect.fnUntraced(function* (folder: string) {
  const files = yield* FileSystem.FileSystem
  return yield* files.readDirectory(join(folder, "quarantine")).pipe(
    Effect.map((names) => [...names].sort()),
    Effect.orElseSucceed(() => [] as ReadonlyArray<string>)
  )
})

const outcome: Record<MonthPublished["why"], Words> = {
  first: { th: "เผยแพร่ครั้งแรก", en: "first publication" },
  changed: { th: "ฉบับแก้ไข", en: "revised" },
  redacted: { th: "ฉบับใหม่หลังปกปิดข้อมูลส่วนบุคคล", en: "revised after a redaction" },
  "re-rendered": {
    th: "รายการของเดือนเหมือนเดิม จัดทำใหม่เพราะหน้าอื่นของเว็บมีข้อมูลใหม่ หรือโปรแกรมเปลี่ยน",
    en: "the month's lines are the same; made anew as other pages tell something new, or the program changed"
  },
  unchanged: { th: "ไม่มีการเปลี่ยนแปลง", en: "unchanged" }
}

const line = ({ month, revision, rows, why, written }: MonthPublished): Words => {
  const known = rows.reduce((sum, { agreedPrice }) => sum + (agreedPrice ?? 0n), 0n)
  const restored = why === "unchanged" && written
  return {
    th: `  ${formatMonth(month)}: ${rows.length === 0 ? "ไม่มีการจัดซื้อจัดจ้าง" : `${count(rows.length)} รายการ ${formatBaht(satang(known))} บาท`} · ฉบับที่ ${revision} · ${outcome[why].th}${restored ? " (เขียนไฟล์คืน)" : ""}`,
    en: `  ${month}: ${count(rows.length)} rows, ${formatBaht(satang(known))} baht · revision ${revision} · ${outcome[why].en}${restored ? " (files restored)" : ""}`
  }
}

/** A purchase that no month shows: which, and what to fill in. */
const inNoMonth = ({ contracts, item, procurement }: WithoutMonth): Words => {
  const name = `${procurement}${item === undefined ? "" : ` ${item}`}`
  const numbers = contracts.map(({ number }) => number ?? "-").join(", ")
  return contracts.length === 0
    ? {
        th: `เตือน: โครงการ ${name} ยังไม่อยู่ใน สขร.1 ของเดือนใด มีผลการคัดเลือก การสั่งซื้อสั่งจ้าง หรือการรับพัสดุแล้ว แต่ยังไม่ได้บันทึกสัญญาหรือข้อตกลง เมื่อตกลงซื้อหรือจ้างแล้วให้บันทึกด้วย prongsai record contract ไม่ได้ทำเป็นหนังสือก็บันทึกได้`,
        en: `Warning: project ${name} stands in no month: it is awarded, ordered or received, and no contract or agreement is recorded. Once agreed, record it with prongsai record contract, also where nothing is in writing.`
      }
    : {
        th: `เตือน: โครงการ ${name} สัญญาหรือข้อตกลง ${numbers} ยังไม่อยู่ใน สขร.1 ของเดือนใด เพราะไม่มีวันที่ ให้บันทึก “${titles.signedOn.th}” (ถ้าไม่ได้ทำเป็นหนังสือ ใส่วันที่ตกลงซื้อหรือจ้าง) หรือ “${titles.boughtOn.th}” หรือ “${titles.awardApprovedOn.th}”`,
        en: `Warning: project ${name}: contract or agreement ${numbers} stands in no month, for it has no day. Record "${titles.signedOn.en}" (the day of agreement where nothing is in writing), "${titles.boughtOn.en}" or "${titles.awardApprovedOn.en}".`
      }
}

/** A form that is not published while cells of it are empty: where the officer reads which. */
const notYet = ({ blanks, form, of }: SiteForm): Words => {
  const command = `prongsai form ${form.id} --fiscal-year ${of.fiscalYear} --out ${form.id}`
  return {
    th: `แบบ ${form.tag} ปีงบประมาณ ${of.fiscalYear} ยังไม่เผยแพร่ เพราะห้ามเว้นว่างและยังว่าง ${count(blanks.length)} ช่อง ดูแถวและหัวช่องด้วย ${command}`,
    en: `Form ${form.tag} of fiscal year ${of.fiscalYear} is not published: ${count(blanks.length)} cells are empty that must not be. See which with ${command}`
  }
}

const titles = {
  signedOn: notesOf(Contract.fields.signedOn)!,
  boughtOn: notesOf(Purchase.fields.boughtOn)!,
  awardApprovedOn: notesOf(Purchase.fields.awardApprovedOn)!
}

/** What was signed, as the three lines to print, or that nothing is. */
const standing = (origin: string, signed: SignedCheckpoint | undefined): Words => {
  if (signed === undefined) {
    return {
      th: "ยังไม่ได้ลงลายมือชื่ออิเล็กทรอนิกส์ ผู้อื่นจึงยังตรวจไม่ได้ว่าไม่มีการแก้ย้อนหลัง สร้างกุญแจด้วย prongsai key new",
      en: "Not signed: nobody else can check yet that nothing was changed. Make a key with prongsai key new."
    }
  }
  const lines = [origin, String(signed.size), Buffer.from(signed.root).toString("base64")]
    .map((line) => `  ${line}`)
    .join("\n")
  return {
    th: `ลงลายมือชื่อแล้ว ค่าตรวจสอบบัญชีสามบรรทัด (พิมพ์ปิดประกาศได้จาก ledger/notice.html):\n${lines}`,
    en: `Signed. The ledger's three checkpoint lines (ledger/notice.html prints them for the notice board):\n${lines}`
  }
}

const noLonger = (paths: ReadonlyArray<string>) => {
  const named = paths.slice(0, 20).join(" ")
  const more = paths.length > 20 ? " …" : ""
  return {
    th: `หน้าที่เคยเผยแพร่ ${count(paths.length)} ไฟล์ไม่มีแล้ว จึงนำออกจากเว็บ ลิงก์เดิมจะเปิดไม่ได้: ${named}${more}`,
    en: `${count(paths.length)} files that were published are no longer made and were removed; links to them lead nowhere now: ${named}${more}`
  }
}

/** `prongsai publish` — makes the month's disclosure and records it. Asks nothing. */
export const publish = Command.make(
  "publish",
  {
    month: Flag.String("month").pipe(Flag.withDescription("เดือน เช่น 2025-08"), Flag.optional),
    fiscalYear: Flag.Int("fiscal-year").pipe(Flag.withDescription("ปีงบประมาณ พ.ศ. เช่น 2568"), Flag.optional),
    out: Flag.String("out").pipe(
      Flag.withDescription("โฟลเดอร์เว็บที่เผยแพร่ ค่าเริ่มต้นคือ OFFICE/site (published site)"),
      Flag.optional
    ),
    unlock: unlockFlag,
    withoutOldKeys: Flag.Boolean("without-old-keys").pipe(
      Flag.withDescription(
        "หลังคืนกุญแจจากสำเนาเก่า: ทำฉบับใหม่ของเดือนที่กุญแจของฉบับเดิมหายไป (after restoring an old copy of the keys)"
      ),
      Flag.withDefault(false)
    )
  },
  Effect.fn(function* ({ fiscalYear, month, out, unlock, withoutOldKeys }) {
    const { folder, lang, say, warn } = yield* settings
    const months = yield* monthsToPublish(month, fiscalYear)
    const site = resolve(Option.getOrElse(out, () => join(folder.folder, "site")))
    const { done, office, outside, signed, withheld } = yield* withOffice(
      Effect.gen(function* () {
        const done = yield* withSigning(folder, Option.getOrUndefined(unlock), (signing) =>
          progressLine(lang === "th" ? "จัดทำเดือนที่" : "month", (progress) =>
            publishMonths({
              officeFolder: folder.folder,
              out: site,
              months,
              signing,
              withoutOldKeys,
              progress,
              gone: (paths) => warn(noLonger(paths))
            })
          )
        )
        yield* rememberSite(folder, site)
        const store = yield* LedgerStore
        const office = yield* officeAt((yield* store.head).size)
        const signed = (yield* store.signed).at(-1)
        const forms = yield* formsView(office, yield* disclosuresAt(office.size))
        const withheld = [...new Set(months.map((each) => fiscalYearOf(each)))].flatMap((year) =>
          yearForms(forms, year).filter(({ blanks }) => blanks.length > 0)
        )
        const outside = yield* purchasesWithoutMonth(office)
        return { done, signed, office, outside, withheld }
      })
    )
    for (const each of done) {
      yield* say(line(each))
      for (const number of each.lost) {
        yield* warn({
          th: `    ฉบับที่ ${number} ของเดือนนี้หายหรือถูกแก้ และโปรแกรมรุ่นนี้จัดทำให้เหมือนเดิมไม่ได้ ให้คืนจากสำเนาสำรองของเว็บ`,
          en: `    Revision ${number} of this month is gone or altered, and this version cannot make it as it was: restore it from a copy of the site.`
        })
      }
    }
    for (const each of outside) yield* warn(inNoMonth(each))
    for (const each of withheld) yield* say(notYet(each))
    for (const name of yield* leftOver(folder.folder)) {
      const unfinished = name.endsWith(".unfinished")
      yield* warn({
        th: unfinished
          ? `เตือน: การนำเข้า ${name.replace(/\.unfinished$/, "")} ยังไม่เสร็จ เดือนที่เผยแพร่อาจขาดรายการ ให้นำเข้าไฟล์นั้นซ้ำแล้วเผยแพร่ใหม่`
          : `เตือน: มีแถวที่กักไว้หรือมีข้อสังเกตจาก ${name.replace(/\.csv$/, "")} ดู ${join(folder.folder, "quarantine", name)}`,
        en: unfinished
          ? `Warning: the import of ${name.replace(/\.unfinished$/, "")} was not finished; months may lack purchases. Import it again, then publish.`
          : `Warning: rows of ${name.replace(/\.csv$/, "")} were left out or remarked on; see ${join(folder.folder, "quarantine", name)}`
      })
    }
    for (const each of notGiven(office.settings)) yield* warn(each)
    const rows = done.flatMap((each) => each.rows)
    const total = formatBaht(satang(rows.reduce((sum, { agreedPrice }) => sum + (agreedPrice ?? 0n), 0n)))
    yield* say({
      th: `รวม ${count(rows.length)} รายการ ${total} บาท\n${standing(office.origin, signed).th}\nเว็บอยู่ที่ ${site}`,
      en: `${count(rows.length)} rows, ${total} baht\n${standing(office.origin, signed).en}\nThe site is in ${site}`
    })
  })
).pipe(Command.withDescription("เผยแพร่ สขร.1 ของเดือนหรือทั้งปีงบประมาณ (publish the monthly disclosure)"))
