import { Effect, FileSystem, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { join, resolve } from "node:path"
import { formatThaiTime } from "../../../values/thai-time.ts"
import { withNotice } from "../../notice.ts"
import { Randomness } from "../../office-folder.ts"
import { type MonthEnd, publishedLog, type PublishedLog } from "../../published-log.ts"
import { lyingTimestamp, placeTimestamp, type Stamped } from "../../timestamping.ts"
import { askTsa } from "../../tsa.ts"
import { BadInput } from "../failure.ts"
import type { Words } from "../language.ts"
import { monthEndOf } from "../month-ends.ts"
import { settings } from "../root.ts"

const nonceBytes = 8

const requests = Effect.promise(() => import("../../../ledger/timestamp-request.ts"))

const addressOf = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === "" && url.password === ""
    ? Effect.succeed(url)
    : Effect.fail(
        new BadInput({
          th: "ที่อยู่ของผู้ให้บริการประทับเวลา (--tsa) ต้องขึ้นต้นด้วย http:// หรือ https:// และไม่มีชื่อผู้ใช้หรือรหัสผ่าน",
          en: "--tsa must be an http:// or https:// address without user name or password."
        })
      )
}

const line = ({ lay, month, timestamp: { authority, certificate, time } }: Stamped): Words => {
  const th = `${formatThaiTime(time) ?? "ไม่ทราบเวลา"} โดย ${authority}`
  const en = `${new Date(time).toISOString()} by ${authority}`
  if (lay) {
    return {
      th: `  ${month.name}: มีตราประทับเวลาอยู่แล้ว เก็บอันแรกไว้ ${th}`,
      en: `  ${month.name}: has a time stamp already, the first is kept: ${en}`
    }
  }
  return certificate === "trusted"
    ? {
        th: `  ${month.name}: ประทับเวลา ${th} ใบรับรองนำไปถึงผู้ออกที่ระบุไว้`,
        en: `  ${month.name}: time stamp of ${en}, whose certificate leads to a trusted one`
      }
    : {
        th: `  ${month.name}: ประทับเวลา ${th} ยังไม่ได้ตรวจใบรับรองกับผู้ออกที่เชื่อถือ (ตรวจด้วย --tsa-ca)`,
        en: `  ${month.name}: time stamp of ${en}; certificate not checked against a trusted one (use --tsa-ca)`
      }
}

/** `prongsai timestamp --tsa URL`, or `--request FILE` and later `--response FILE` — has a trusted third party say when a month-end checkpoint was there. */
export const timestamp = Command.make(
  "timestamp",
  {
    out: Flag.String("out").pipe(
      Flag.withDescription("โฟลเดอร์เว็บที่เผยแพร่ ค่าเริ่มต้นคือ OFFICE/site (published site)"),
      Flag.optional
    ),
    month: Flag.String("month").pipe(
      Flag.withDescription("เดือน เช่น 2025-08 หรือ 2025-08.r2 ไม่ระบุ: เดือนล่าสุด (which month-end checkpoint)"),
      Flag.optional
    ),
    all: Flag.Boolean("all").pipe(
      Flag.withDescription("ทุกเดือนที่ยังไม่ได้ประทับเวลา (all that have none)"),
      Flag.withDefault(false)
    ),
    tsa: Flag.String("tsa").pipe(
      Flag.withDescription("ที่อยู่ของผู้ให้บริการประทับเวลา RFC 3161 (address of the authority)"),
      Flag.optional
    ),
    request: Flag.String("request").pipe(
      Flag.withDescription("ไฟล์คำขอ .tsq ที่จะเขียนเพื่อนำไปขอเอง หรือที่คำตอบใน --response ตอบ (request by hand)"),
      Flag.optional
    ),
    response: Flag.String("response").pipe(
      Flag.withDescription("ไฟล์คำตอบ .tsr ที่ได้มาเอง (answer by hand)"),
      Flag.optional
    ),
    ca: Flag.String("tsa-ca").pipe(
      Flag.withDescription("ใบรับรองของผู้ออกที่เชื่อถือ PEM หรือ DER ระบุได้หลายครั้ง (trusted certificates)"),
      Flag.atLeast(0)
    )
  },
  Effect.fn(function* (flags) {
    const { folder, say } = yield* settings
    const files = yield* FileSystem.FileSystem
    const out = resolve(Option.getOrElse(flags.out, () => join(folder.folder, "site")))
    const { all, request, response, tsa } = flags
    const byHand = Option.isSome(request) || Option.isSome(response)
    if (Option.isSome(tsa) === byHand || (all && (byHand || Option.isSome(flags.month)))) {
      return yield* new BadInput({
        th: "ให้ระบุ --tsa ที่อยู่ หรือ --request ไฟล์ หรือ --response ไฟล์ อย่างใดอย่างหนึ่ง (--all ใช้กับ --tsa และไม่ใช้กับ --month)",
        en: "Name one of --tsa URL, --request FILE, --response FILE (--all goes with --tsa, without --month)."
      })
    }
    const log: PublishedLog = yield* publishedLog(out)
    const trusted = yield* Effect.forEach(flags.ca, (file) => files.readFile(file))
    const place = Effect.fnUntraced(function* (month: MonthEnd, answer: Uint8Array, nonce?: Uint8Array) {
      const stamped = yield* placeTimestamp(out, month, answer, { trusted, nonce })
      yield* Effect.forEach(stamped, (each) => say(line(each)))
    })
    const chosen = yield* monthEndOf(log, flags.month)
    if (Option.isSome(response)) {
      const { nonceOf } = yield* requests
      const asked = Option.isSome(request) ? nonceOf(yield* files.readFile(request.value)) : undefined
      return yield* place(chosen, yield* files.readFile(response.value), asked)
    }
    const { timestampRequest } = yield* requests
    const random = yield* Randomness
    if (Option.isSome(request)) {
      if (yield* files.exists(request.value)) {
        return yield* new BadInput({
          th: `มีไฟล์ ${request.value} อยู่แล้ว ไม่ได้เขียนทับ ให้เลือกชื่ออื่น`,
          en: `${request.value} exists and was not overwritten; choose another name.`
        })
      }
      const nonce = random(nonceBytes)
      yield* files.writeFile(request.value, timestampRequest(chosen.bytes, { nonce }), { flag: "wx" })
      return yield* say({
        th: `เขียนคำขอประทับเวลาของ ${chosen.name} แล้ว: ${request.value}\nส่งให้ผู้ให้บริการประทับเวลา แล้วสั่ง prongsai timestamp --month ${chosen.name} --request ${request.value} --response คำตอบ.tsr`,
        en: `Wrote the request for ${chosen.name}: ${request.value}\nHave it answered, then prongsai timestamp --month ${chosen.name} --request ${request.value} --response ANSWER.tsr`
      })
    }
    const url = yield* addressOf(Option.getOrElse(tsa, () => ""))
    const asking: Array<MonthEnd> = []
    for (const month of all ? log.months : [chosen]) {
      const lying = yield* lyingTimestamp(out, month)
      if (lying !== undefined && !all) yield* say(line({ month, timestamp: lying, lay: true }))
      else if (lying === undefined && !asking.some(({ bytes }) => Buffer.from(bytes).equals(month.bytes)))
        asking.push(month)
    }
    for (const month of asking) {
      const nonce = random(nonceBytes)
      yield* place(month, yield* askTsa(url, timestampRequest(month.bytes, { nonce })), nonce)
    }
    if (asking.length > 0) return
    yield* withNotice(out, Effect.void)
    if (all)
      yield* say({
        th: "ทุกเดือนมีตราประทับเวลาแล้ว",
        en: "Every month-end checkpoint has a time stamp."
      })
  })
).pipe(
  Command.withDescription(
    "ขอให้ผู้ให้บริการที่เชื่อถือได้ประทับเวลาค่าตรวจสอบรายเดือน ไม่ต้องใช้ข้อมูลของหน่วยงาน (RFC 3161 time stamp)"
  )
)
