import { Clock, Console, Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { join, resolve } from "node:path"
import { dateInBangkok, formatMonth, formatThaiDate } from "../../../values/thai-date.ts"
import {
  previewRedaction,
  type Redacted,
  redact as redactPerson,
  type RedactionPreview
} from "../../redaction.ts"
import { withSigning } from "../../signing.ts"
import { rememberSite } from "../../start-up.ts"
import { dayIn } from "../day.ts"
import { BadInput } from "../failure.ts"
import { unlockFlag } from "../keyed.ts"
import type { Words } from "../language.ts"
import { settings, withOffice } from "../root.ts"
import { count } from "../../../values/count.ts"

const shown = 30

const entryLines = ({ entries }: RedactionPreview): ReadonlyArray<Words> => {
  const lines = entries.slice(0, shown).map(({ entry, fields, procurement, titles }): Words => {
    const project = { th: ` โครงการ ${procurement}`, en: ` project ${procurement}` }
    const named = { th: titles.map(({ th }) => th).join(", "), en: titles.map(({ en }) => en).join(", ") }
    return {
      th: `  #${entry}${procurement === undefined ? "" : project.th} · ${named.th} (${fields.join(", ")})`,
      en: `  #${entry}${procurement === undefined ? "" : project.en} · ${named.en} (${fields.join(", ")})`
    }
  })
  const rest = entries.length - lines.length
  return rest === 0
    ? lines
    : [...lines, { th: `  … อีก ${count(rest)} รายการ`, en: `  … ${count(rest)} more` }]
}

/** What the program cannot erase, and the officer has to see to. */
const leftLines = (
  { mentions, others, sites }: Pick<Redacted, "mentions" | "others" | "sites">,
  folder: string
) => [
  ...sites.map((site) => ({
    th: `เตือน: เว็บใน ${site} ซึ่งเคยเผยแพร่ไว้ ยังแสดงเดือนเดิม ให้สั่ง prongsai publish --out ${site} หลังปกปิดแล้ว หรือลบเว็บนั้น`,
    en: `Warning: the site in ${site}, published before, still shows the months as they were. Run prongsai publish --out ${site} after the redaction, or delete it.`
  })),
  ...(mentions.length === 0
    ? []
    : [
        {
          th: `เตือน: ข้อความที่หน่วยงานพิมพ์เองในรายการบัญชีที่ ${mentions.slice(0, shown).join(", ")}${mentions.length > shown ? " …" : ""} กล่าวถึงบุคคลนี้ ซึ่งลบจากบัญชีไม่ได้`,
          en: `Warning: words the office typed in entries ${mentions.slice(0, shown).join(", ")}${mentions.length > shown ? " …" : ""} name the person and cannot be erased.`
        }
      ]),
  ...(others.length === 0
    ? []
    : [
        {
          th: `เตือน: ในโฟลเดอร์ ${folder} สิ่งต่อไปนี้มีหรืออาจมีชื่อบุคคลนี้ ให้ลบหรือทำใหม่เอง: ${others.join(", ")}`,
          en: `Warning: in ${folder} these name the person or may; delete them or make them anew: ${others.join(", ")}`
        }
      ]),
  {
    th: "ไฟล์ที่อยู่นอกโปรแกรม (ไฟล์ e-GP ที่นำเข้า แม่แบบที่กรอก รายงานผู้ตรวจสอบ เว็บที่คัดลอกไปไว้ที่อื่น) โปรแกรมลบให้ไม่ได้ ให้ลบหรือเปลี่ยนเอง",
    en: "Files outside the program (imported exports, filled-in templates, auditor's reports, copies of the site elsewhere) are yours to delete or replace."
  }
]

const previewLines = (preview: RedactionPreview, folder: string): ReadonlyArray<Words> => {
  const { entries, months, quarantined } = preview
  const isFound = entries.length > 0
  return [
    isFound
      ? {
          th: `จะปกปิดข้อมูลของบุคคลนี้ใน ${count(entries.length)} รายการบัญชี:`,
          en: `Would withdraw the person's data in ${count(entries.length)} entries:`
        }
      : {
          th: "ไม่พบบุคคลนี้ในบัญชี (อาจปกปิดไปแล้ว) ถ้าสั่งพร้อม --yes จะทำส่วนที่ค้างของการปกปิดก่อนหน้านี้ให้ครบ",
          en: "The ledger holds nothing of that person (any more). With --yes, earlier redactions are finished."
        },
    ...entryLines(preview),
    {
      th: `เดือนที่เผยแพร่แล้วซึ่งจะทำเป็นฉบับใหม่และลบฉบับเดิม: ${months.length === 0 ? "ไม่มี" : months.map((month) => formatMonth(month)).join(", ")}`,
      en: `Published months made anew, their earlier revisions deleted: ${months.length === 0 ? "none" : months.join(", ")}`
    },
    ...(quarantined === 0
      ? []
      : [
          {
            th: `แถวในแฟ้มกักกันที่จะลบ: ${count(quarantined)}`,
            en: `Rows of quarantine to be deleted: ${count(quarantined)}`
          }
        ]),
    ...leftLines(preview, folder),
    {
      th: "ย้อนกลับไม่ได้: กุญแจถูกลบถาวร ไม่มีใครเปิดชื่อและเลขนี้ในบัญชีได้อีก รวมทั้งหน่วยงานเอง ผู้ที่ชื่อพ้องกันใช้กุญแจเดียวกันและจะถูกปกปิดด้วย\nยังไม่ได้เปลี่ยนแปลงสิ่งใด ถ้าแน่ใจแล้ว สั่งซ้ำพร้อม --yes",
      en: "It cannot be undone: the key is erased, and nobody, the office included, can open that name and number again. Namesakes share a key and are withdrawn too.\nNothing was changed. If you are sure, run it again with --yes."
    }
  ]
}

const doneLines = (done: Redacted, folder: string): ReadonlyArray<Words> => [
  {
    th: `ปกปิดแล้ว: รายการบัญชีที่เพิ่ม ${done.appended.length === 0 ? "ไม่มี" : done.appended.join(", ")} · ลบกุญแจ ${count(done.erased)} · ลบแถวกักกัน ${count(done.quarantined)} · ลบสำเนากุญแจเก่า ${count(done.copiesGone)}`,
    en: `Withdrawn: entries added ${done.appended.length === 0 ? "none" : done.appended.join(", ")} · keys erased ${count(done.erased)} · quarantined rows deleted ${count(done.quarantined)} · old copies of keys deleted ${count(done.copiesGone)}`
  },
  ...done.published.map(({ month, revision, withdrawn }) => ({
    th: `  ${formatMonth(month)}: ฉบับที่ ${revision}${withdrawn.length === 0 ? "" : ` · ลบฉบับที่ ${withdrawn.join(", ")}`}`,
    en: `  ${month}: revision ${revision}${withdrawn.length === 0 ? "" : ` · deleted ${withdrawn.join(", ")}`}`
  })),
  ...done.outOfReach.map(({ folder: place, until }) => ({
    th: `เตือน: ยังลบสำเนากุญแจใน ${place} ไม่ได้ สำเนานั้นอาจยังมีกุญแจที่ลบแล้ว ให้ต่อที่เก็บนั้นแล้วสั่ง prongsai redact ซ้ำหรือ prongsai backup หรือลบเองภายในวันที่ ${formatThaiDate(dateInBangkok(Date.parse(until)), "medium")}`,
    en: `Warning: the copies of keys in ${place} are out of reach and may hold the erased key. Connect it and run prongsai redact or backup again, or delete them by ${until.slice(0, 10)}.`
  })),
  ...leftLines(done, folder)
]

/** `prongsai redact` — withdraws a natural person's data for good. Shows first what is concerned; does it with `--yes`. */
export const redact = Command.make(
  "redact",
  {
    name: Flag.String("name").pipe(
      Flag.withDescription("ชื่อบุคคลธรรมดาอย่างที่บันทึกไว้ (name as recorded)"),
      Flag.optional
    ),
    taxId: Flag.String("tax-id").pipe(
      Flag.withDescription("เลขประจำตัว 13 หลัก (number of 13 digits)"),
      Flag.optional
    ),
    project: Flag.String("project").pipe(
      Flag.withDescription("เลขที่โครงการที่มีผู้ขายเป็นบุคคลธรรมดารายเดียว แทนการพิมพ์ชื่อ (project number)"),
      Flag.optional
    ),
    ground: Flag.String("ground").pipe(
      Flag.withDescription("ข้อกฎหมายที่ให้ปกปิด เปิดเผยตลอดไป ห้ามมีชื่อบุคคล (ground in law, public)")
    ),
    decidedBy: Flag.String("decided-by").pipe(
      Flag.withDescription("ตำแหน่งของผู้ตัดสิน ไม่ใช่ชื่อ (position of who decided, public)")
    ),
    on: Flag.String("on").pipe(
      Flag.withDescription("วันที่ตัดสิน ค่าเริ่มต้นคือวันนี้ (day of the decision)"),
      Flag.optional
    ),
    out: Flag.String("out").pipe(
      Flag.withDescription("โฟลเดอร์เว็บที่เผยแพร่ ค่าเริ่มต้นคือ OFFICE/site (published site)"),
      Flag.optional
    ),
    unlock: unlockFlag,
    yes: Flag.Boolean("yes").pipe(
      Flag.withDescription("ทำจริง ย้อนกลับไม่ได้ (do it; it cannot be undone)"),
      Flag.withDefault(false)
    )
  },
  Effect.fn(function* (flags) {
    const { folder, warn, words } = yield* settings
    const isNamed = Option.isSome(flags.name) || Option.isSome(flags.taxId)
    if (isNamed === Option.isSome(flags.project)) {
      return yield* new BadInput({
        th: "ให้ระบุ --name (พร้อม --tax-id ถ้าทราบ) หรือ --project อย่างใดอย่างหนึ่ง",
        en: "Give --name (with --tax-id where known), or --project."
      })
    }
    const today = dateInBangkok(yield* Clock.currentTimeMillis)
    const asked = {
      office: folder,
      out: resolve(Option.getOrElse(flags.out, () => join(folder.folder, "site"))),
      who: {
        name: Option.getOrUndefined(flags.name),
        taxId: Option.getOrUndefined(flags.taxId),
        procurement: Option.getOrUndefined(flags.project)
      },
      decision: {
        ground: flags.ground,
        decidedBy: flags.decidedBy,
        decidedOn: Option.isSome(flags.on) ? yield* dayIn("on", flags.on.value) : today
      }
    }
    const lines = flags.yes
      ? doneLines(
          yield* withOffice(
            Effect.tap(
              withSigning(folder, Option.getOrUndefined(flags.unlock), (signing) =>
                redactPerson({ ...asked, signing })
              ),
              ({ published }) => (published.length === 0 ? Effect.void : rememberSite(folder, asked.out))
            )
          ),
          folder.folder
        )
      : previewLines(yield* withOffice(previewRedaction(asked)), folder.folder)
    for (const line of lines) yield* line.th.startsWith("เตือน") ? warn(line) : Console.log(words(line))
  })
).pipe(
  Command.withDescription("ปกปิดข้อมูลของบุคคลธรรมดาถาวร (withdraw a person's data for good)"),
  Command.withExamples([
    {
      command:
        'prongsai redact --name "นาย…" --ground "พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 33" --decided-by "นายกองค์การบริหารส่วนตำบล"',
      description: "ดูก่อนว่าจะกระทบอะไร"
    }
  ])
)
