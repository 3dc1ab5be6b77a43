import { fieldTitle } from "../../law/sentence.ts"
import type {
  AuditedCorrection,
  AuditedDue,
  AuditView,
  MissingField,
  StepDuration
} from "../../register/audit-view.ts"
import { formatMonth } from "../../values/thai-date.ts"
import type { Table } from "../formats/table.ts"
import { dueAbout, dueAct, dueHolder, duesIn } from "./dues.ts"
import { table } from "./table.ts"
import * as words from "./words.ts"

/** `missing.csv`: the fields that judgements wait for. */
export const missingTable = ({ missing }: AuditView): Table =>
  table<MissingField>(
    "หลักฐานที่ขาด",
    [
      { heading: "ข้อมูลที่ยังไม่ได้บันทึก", cell: ({ field }) => fieldTitle(field, "th") },
      { heading: "ชื่อช่อง", cell: ({ field }) => field },
      { heading: "จำนวนโครงการ", cell: ({ purchases }) => purchases },
      { heading: "จำนวนข้อตรวจ", cell: ({ rules }) => rules },
      { heading: "จำนวนผลที่รอ", cell: ({ judgements }) => judgements },
      { heading: "ในจำนวนนั้นรอช่องนี้ช่องเดียว", cell: ({ alone }) => alone },
      { heading: "รายการบัญชีที่อ่านแล้ว", cell: ({ entries }) => words.entryRanges(entries) }
    ],
    missing
  )

export const correctionsTable = ({ purchases }: AuditView): Table =>
  table<AuditedCorrection>(
    "การแก้ไข",
    [
      { heading: "เลขที่โครงการ", cell: ({ procurement }) => procurement },
      { heading: "บันทึกเมื่อ", cell: ({ at }) => words.instant(at) },
      { heading: "รายการบัญชี", cell: ({ entry }) => entry },
      { heading: "แก้รายการที่", cell: ({ corrects }) => corrects },
      {
        heading: "สิ่งที่แก้",
        cell: ({ changes, struck }) =>
          struck
            ? "ขีดฆ่าทั้งบันทึก"
            : changes.map(({ after, before, title }) => `${title}: ${before} → ${after}`).join(" | ")
      },
      { heading: "เหตุผล", cell: ({ reason }) => reason },
      {
        heading: "เดือนที่เผยแพร่ไปก่อนแล้ว",
        cell: ({ published }) => published.map(({ month }) => formatMonth(month)).join(" | ")
      },
      {
        heading: "ฉบับที่แสดงค่าที่แก้แล้ว",
        cell: ({ published }) =>
          published
            .map(({ revision }) => (revision === undefined ? "ยังไม่มีฉบับใหม่" : `ฉบับที่ ${revision}`))
            .join(" | ")
      }
    ],
    purchases.flatMap(({ corrections }) => corrections)
  )

export const durationsTable = ({ durations }: AuditView): Table =>
  table<StepDuration>(
    "ระยะเวลา",
    [
      { heading: "จาก", cell: ({ from }) => from },
      { heading: "ถึง", cell: ({ to }) => to },
      { heading: "คิดจากกี่โครงการ", cell: ({ purchases }) => purchases },
      { heading: "ค่ากลาง (วัน)", cell: ({ median, purchases }) => (purchases === 0 ? "" : String(median)) },
      { heading: "นานที่สุด (วัน)", cell: ({ longest, purchases }) => (purchases === 0 ? "" : longest) },
      { heading: "โครงการที่นานที่สุด", cell: ({ longestOf }) => longestOf },
      { heading: "วันที่กลับลำดับ (โครงการ)", cell: ({ reversed }) => reversed }
    ],
    durations
  )

export const duesTable = (view: AuditView): Table =>
  table<AuditedDue>(
    "หน้าที่ที่ยังไม่เสร็จ",
    [
      { heading: "สถานะ", cell: ({ state }) => words.dueStates[state] },
      { heading: "สิ่งที่ต้องทำ", cell: dueAct },
      { heading: "ผู้มีหน้าที่", cell: dueHolder },
      { heading: "ภายในวันที่", cell: ({ due }) => (due.by === undefined ? "" : words.day(due.by)) },
      { heading: "เริ่มได้ตั้งแต่", cell: ({ due }) => (due.from === undefined ? "" : words.day(due.from)) },
      { heading: "ของ", cell: dueAbout },
      { heading: "รหัสข้อตรวจ", cell: ({ due }) => due.rule.id },
      {
        heading: "รายการบัญชี",
        cell: ({ entries }) => (entries.length > 0 ? words.entryRanges(entries) : `0–${view.size - 1}`)
      }
    ],
    duesIn(view)
  )
