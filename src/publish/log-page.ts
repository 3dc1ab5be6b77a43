import type { LedgerKeys } from "../register/keys.ts"
import type { Agency } from "../values/agency.ts"
import { formatMonth, type Month } from "../values/thai-date.ts"
import { type PublishedFile, textFile } from "./file.ts"
import type { Pages } from "./formats/html.ts"

/** A signed state of the ledger as its three lines say it. */
export interface PrintedCheckpoint {
  readonly origin: string
  readonly size: number
  /** Root hash in base64. */
  readonly root: string
}

/** What the public log's own files say of whose it is and how far it goes. */
export interface LogView {
  readonly agency: Agency
  readonly origin: string
  readonly keys: LedgerKeys
  readonly newest: PrintedCheckpoint
  /** The month-end checkpoints that are kept, newest last. */
  readonly months: ReadonlyArray<{
    readonly month: Month
    readonly revision: number
    readonly size: number
    readonly root: string
    readonly path: string
  }>
  /** Names of the witnesses that cosigned the newest checkpoint. */
  readonly witnesses: ReadonlyArray<string>
  /** The tlog-policy that the office recorded. */
  readonly witnessPolicy?: string
}

/** `log.json`: origin and verifier keys, from which entry on each signs, and where else the key is printed. */
export const renderLogJson = ({
  agency,
  keys: { keys, printedAt },
  origin,
  witnessPolicy
}: LogView): PublishedFile =>
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

/** `notice.html`: the three lines of the newest checkpoint to be printed and pinned up, so that paper remembers what a site could change. */
export const renderNotice = (view: LogView, pages: Pages): PublishedFile => {
  const {
    agency,
    keys: { keys, printedAt },
    months,
    newest,
    witnesses
  } = view
  const last = months.at(-1)
  return textFile(
    "notice.html",
    "html",
    pages.notice({
      root: "../",
      pageTitle: `ประกาศค่าตรวจสอบบัญชีจัดซื้อจัดจ้าง · ${agency.name}`,
      agencyName: agency.name,
      agencyCode: agency.code,
      trail: [
        { href: "../index.html", text: "หน้าแรก" },
        { href: "", text: "ประกาศค่าตรวจสอบบัญชี" }
      ],
      newest,
      lastMonth: last === undefined ? "" : formatMonth(last.month),
      keys: keys
        .filter(({ compromised, until }) => until === undefined && compromised === undefined)
        .map(({ from, vkey }) => ({ from, vkey })),
      ended: keys.flatMap(({ compromised, until, vkey }) => {
        const ended = until ?? compromised
        return ended === undefined
          ? []
          : [
              {
                vkey,
                until: ended,
                why: compromised === undefined ? "เลิกใช้แล้ว" : "แจ้งว่าสูญหายหรืออาจตกอยู่ในมือผู้อื่น"
              }
            ]
      }),
      printedAt,
      witnesses,
      months: months.toReversed().map(({ month, path, revision, root, size }) => ({
        name: formatMonth(month),
        revision,
        size,
        root,
        path
      }))
    })
  )
}
