import { Effect } from "effect"
import { fileURLToPath } from "node:url"
import { join } from "node:path"
import { LedgerStore } from "../ledger/store/store.ts"
import { officeAt, readDossier } from "../register/office.ts"
import { layerOffice, officeFolder } from "./office-folder.ts"

const fixtures = fileURLToPath(new URL("../../fixtures/office/", import.meta.url))

/** What the invented office says of itself on its pages. */
const texts: Readonly<Record<string, string>> = {
  "contact-address": "999 หมู่ที่ 9 ตำบลตัวอย่าง อำเภอสมมุติ จังหวัดตัวอย่างบุรี (ที่อยู่สมมุติ)",
  "contact-telephone": "0 0000 0000",
  "contact-email": "saraban@tambon.example",
  "contact-hours": "จันทร์ถึงศุกร์ 8.30 ถึง 16.30 น. เว้นวันหยุดราชการ",
  "complaint-address": "งานนิติการ สำนักปลัดองค์การบริหารส่วนตำบลตัวอย่าง ตามที่อยู่ข้างต้น",
  "complaint-handling": "แจ้งเลขรับภายใน 3 วันทำการ และแจ้งผลภายใน 15 วัน ผู้ร้องไม่ต้องบอกชื่อ",
  licence: "cc-by-4.0",
  "site-address": "https://procurement.tambon.example/",
  "agency-district": "สมมุติ"
}

/** One command line of the example's year; undefined where it is done already and would be refused if repeated. */
export type Step = Effect.Effect<ReadonlyArray<string> | undefined>

/** What the office got wrong in its sheet of preparations, found out after the month was published. */
const mistake = { procurement: "2568-020", title: "ราคากลาง (บาท)", right: "279,500", encoded: "27950000" }

/** The preparation that holds the mistake: its entry, and whether it was corrected; undefined before it is recorded. */
const preparation = (office: string) =>
  Effect.gen(function* () {
    const store = yield* LedgerStore
    const at = yield* officeAt((yield* store.head).size)
    const entries = yield* store.entriesOfProcurement(mistake.procurement, at.size)
    const { dossier } = yield* readDossier(at, mistake.procurement, entries)
    const prep = dossier.stages.get("prep")
    return prep && { entry: prep.first, isRight: prep.value["referencePrice"] === mistake.encoded }
  }).pipe(Effect.provide(layerOffice(officeFolder(office, undefined))), Effect.orDie)

const unlessCorrected = (
  office: string,
  args: (entry: number | undefined) => ReadonlyArray<string> | undefined
): Step => Effect.map(preparation(office), (prep) => (prep?.isRight === true ? undefined : args(prep?.entry)))

/**
 * The invented agency's fiscal year as command lines, in order: its holidays and signing key, a pull of the government export and the office's own spreadsheet,
 * what it recorded and decided by hand, a year published, then a newer pull, answers to findings, a correction, and what changed published
 * again. Each may be repeated without harm.
 */
export const exampleYear = (office: string, out: string): ReadonlyArray<Step> => {
  const at = ["--office", office]
  const run = (...args: ReadonlyArray<string>): Step => Effect.succeed([...args, ...at])
  const sheet = (stage: string) => ["record", stage, "--file", join(fixtures, `${stage}-2568.csv`), ...at]
  const unlock = ["--unlock", `${office}-unlock.txt`]
  const publish = run("publish", "--fiscal-year", "2568", "--out", out, ...unlock)
  const head = ["--as", "head", "--by", "นายสมมุติ ยี่สิบ", "--position", "นายกองค์การบริหารส่วนตำบล"]
  return [
    run(
      "init",
      "--agency-code",
      "6990001",
      "--agency-name",
      "องค์การบริหารส่วนตำบลตัวอย่าง",
      "--province",
      "ตัวอย่างบุรี",
      ...unlock
    ),
    run(
      "holidays",
      "--fiscal-year",
      "2568",
      "--add",
      "22/11/2567",
      "--name",
      "วันสถาปนาจังหวัดตัวอย่างบุรี",
      "--source",
      "ประกาศจังหวัด (สมมุติ)"
    ),
    run("import", join(fixtures, "egp-2568-first-pull.json"), join(fixtures, "template-2568.csv")),
    run(
      "delegate",
      "412/2567",
      "--on",
      "1/11/2567",
      "--to",
      "ปลัดองค์การบริหารส่วนตำบล",
      "--name",
      "นางสาวตัวอย่าง ยี่สิบเอ็ด",
      "--scope",
      "request,award",
      "--until",
      "30/9/2568",
      "--audit-copy-on",
      "5/11/2567"
    ),
    Effect.succeed(sheet("need")),
    Effect.succeed(sheet("budget")),
    unlessCorrected(office, () => sheet("prep")),
    ...["purchase", "contract", "stock", "approval"].map((stage) => Effect.succeed(sheet(stage))),
    run("approve", "67129114521", "request", "--on", "15/1/2568", ...head),
    run(
      "cancel",
      "67119900028",
      "--on",
      "7/11/2567",
      "--ground",
      "no-bid",
      "--reason",
      "ไม่มีผู้ยื่นข้อเสนอเมื่อสิ้นกำหนดวันที่ 4 พ.ย. 2567",
      ...["--egp-on", "--web-on", "--board-on", "--told-on"].flatMap((flag) => [flag, "8/11/2567"])
    ),
    run("approve", "67119900028", "cancellation", "--on", "7/11/2567", ...head),
    ...Object.entries(texts).map(([key, text]) => run("setting", key, text)),
    publish,
    run("import", join(fixtures, "egp-2568-second-pull.json")),
    run(
      "explain",
      "2568-014",
      "--rule",
      "act-56-specific-cap",
      "--text",
      "วงเงินรวมค่าขนย้ายซึ่งจ่ายแยกต่างหาก อยู่ระหว่างตรวจเอกสารประกอบ"
    ),
    run(
      "explain",
      "68059127925",
      "--rule",
      "reg-26-no-dual",
      "--text",
      "แต่งตั้งซ้ำโดยพลั้งเผลอ เปลี่ยนกรรมการตรวจรับตั้งแต่โครงการถัดไป และรายงานนายกแล้ว"
    ),
    unlessCorrected(office, (entry) => [
      "correct",
      String(entry),
      "--set",
      `${mistake.title}=${mistake.right}`,
      "--reason",
      "พิมพ์ตัวเลขสลับ ใบสืบราคาสามรายเฉลี่ย 279,500 บาท",
      ...at
    ]),
    publish,
    run("check"),
    run("budget", "--fiscal-year", "2568")
  ]
}
