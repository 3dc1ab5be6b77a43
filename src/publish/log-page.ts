import type { Agency } from "../values/agency.ts"
import { formatMonth, type Month } from "../values/thai-date.ts"
import { formatThaiTime } from "../values/thai-time.ts"
import { type PublishedFile, textFile } from "./file.ts"
import type { Pages } from "./formats/html.ts"
import { frame } from "./pages/frame.ts"

/** A signed state of the ledger as its three lines say it. */
export interface PrintedCheckpoint {
  readonly origin: string
  readonly size: number
  /** Root hash in base64. */
  readonly root: string
}

/** Whose ledger it is, and which keys sign it from which entry on. */
export interface LogView {
  readonly agency: Pick<Agency, "code" | "name">
  readonly origin: string
  readonly keys: ReadonlyArray<{
    readonly vkey: string
    readonly from: number
    readonly until?: number
    readonly compromised?: number
  }>
  /** Where else the keys are printed. */
  readonly printedAt: ReadonlyArray<string>
  /** The tlog-policy that the office recorded. */
  readonly witnessPolicy?: string | undefined
}

/** Who cosigned a checkpoint. */
export interface Witnessing {
  readonly by: ReadonlyArray<{
    readonly name: string
    /** Milliseconds since 1970, UTC. */
    readonly time: number
  }>
  /** Whether they are enough by the office's policy; undefined where it asks for none. */
  readonly quorum?: "met" | "not-met" | undefined
}

/** A month-end checkpoint with what others said of it. */
export interface NoticedMonth {
  readonly month: Month
  readonly revision: number
  readonly size: number
  readonly root: string
  readonly path: string
  readonly witnessing: Witnessing
  /** Where the note with the cosignatures lies, where there are any. */
  readonly cosigned?: string | undefined
  /** Where its time stamp lies; time and authority where its signature holds. */
  readonly timestamp?:
    | {
        readonly path: string
        readonly says?: { readonly time: number; readonly authority: string } | undefined
      }
    | undefined
}

/** What the printable notice says. */
export interface NoticeView extends LogView {
  readonly newest: PrintedCheckpoint
  readonly witnessing: Witnessing
  /** Month-end checkpoints, newest last. */
  readonly months: ReadonlyArray<NoticedMonth>
}

/** `log.json`: origin and verifier keys, from which entry on each signs, and where else the key is printed. */
export const renderLogJson = ({ agency, keys, origin, printedAt, witnessPolicy }: LogView): PublishedFile =>
  textFile(
    "log.json",
    "json",
    `${JSON.stringify(
      {
        v: 1,
        origin,
        agency: { code: agency.code, name: agency.name },
        keys: keys.map(({ compromised, from, until, vkey }) => ({
          vkey,
          from,
          ...(until === undefined ? {} : { until }),
          ...(compromised === undefined ? {} : { compromised })
        })),
        printedAt,
        ...(witnessPolicy === undefined ? {} : { witnessPolicy })
      },
      null,
      2
    )}\n`
  )

const quorumWords = {
  met: "ครบตามจำนวนที่นโยบายของหน่วยงานกำหนด (quorum met)",
  "not-met": "ยังไม่ครบตามจำนวนที่นโยบายของหน่วยงานกำหนด (quorum not met)"
} as const

const witnessingModel = ({ by, quorum }: Witnessing) => ({
  witnesses: by.map(({ name, time }) => ({ name, time: formatThaiTime(time) ?? "ไม่ทราบเวลา" })),
  quorum: quorum === undefined || by.length === 0 ? "" : quorumWords[quorum]
})

const monthModel = ({
  cosigned,
  month,
  path,
  revision,
  root,
  size,
  timestamp,
  witnessing
}: NoticedMonth) => ({
  name: formatMonth(month),
  revision,
  size,
  root,
  path,
  ...witnessingModel(witnessing),
  cosigned: cosigned ?? "",
  timestamp: timestamp?.path ?? "",
  stamped: formatThaiTime(timestamp?.says?.time ?? Number.NaN) ?? "",
  authority: timestamp?.says?.authority ?? ""
})

const endedWords = (compromised: number | undefined): string =>
  compromised === undefined ? "เลิกใช้แล้ว" : "แจ้งว่าสูญหายหรืออาจตกอยู่ในมือผู้อื่น"

/** `notice.html`: the three lines of the newest checkpoint to be printed and pinned up, so that paper remembers what a site could change. */
export const renderNotice = (view: NoticeView, pages: Pages): PublishedFile => {
  const { agency, keys, months, newest, printedAt, witnessing } = view
  const last = months.at(-1)
  return textFile(
    "notice.html",
    "html",
    pages.notice({
      ...frame({
        agency,
        language: "th",
        root: "../",
        title: "ประกาศค่าตรวจสอบบัญชีจัดซื้อจัดจ้าง",
        trail: [{ href: "", text: "ประกาศค่าตรวจสอบ" }]
      }),
      newest,
      lastMonth: last === undefined ? "" : formatMonth(last.month),
      ...witnessingModel(witnessing),
      keys: keys
        .filter(({ compromised, until }) => until === undefined && compromised === undefined)
        .map(({ from, vkey }) => ({ from, vkey })),
      ended: keys.flatMap(({ compromised, until, vkey }) => {
        const ended = until ?? compromised
        return ended === undefined ? [] : [{ vkey, until: ended, why: endedWords(compromised) }]
      }),
      printedAt,
      months: months.toReversed().map(monthModel)
    })
  )
}
