import { Console, Effect, Option, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { sha256 } from "../../../ledger/hashing.ts"
import type { KeptNote } from "../../../ledger/proof/checking/old-notes.ts"
import { sizeLimits } from "../../../ledger/proof/checking/source.ts"
import { parseVerifierKey } from "../../../ledger/proof/note.ts"
import { parsePolicy } from "../../../ledger/proof/policy.ts"
import { timestamps } from "../../timestamps.ts"
import { report } from "../../../verifying/report.ts"
import { stampsBy } from "../../../verifying/stamps.ts"
import { type SitePlace, verifySite } from "../../verifying/verifying.ts"
import { BadInput, FindingsFound } from "../failure.ts"
import { progressLine } from "../progress.ts"
import { settings } from "../root.ts"

const refuse = (th: string, en: string) => new BadInput({ th, en })

/** Where a site lies that an argument names: a folder or a web address. */
export const placeOf = Effect.fnUntraced(function* (site: string) {
  if (/^https?:\/\//i.test(site)) {
    const address = URL.parse(site.replace(/\/index\.html$/, "/").replace(/\/?$/, "/"))
    if (address !== null && address.username === "" && address.search === "" && address.hash === "")
      return { address } satisfies SitePlace as SitePlace
    const said = site.replace(/\/\/[^/]*@/, "//…@")
    return yield* refuse(
      `ที่อยู่ ${said} ใช้ไม่ได้ ให้ใส่ที่อยู่หน้าแรกของเว็บ เช่น https://example.go.th/egp/`,
      `${said} is not an address of a site such as https://example.go.th/egp/.`
    )
  }
  if (statSync(site, { throwIfNoEntry: false })?.isDirectory() === true)
    return { folder: site } satisfies SitePlace as SitePlace
  return yield* refuse(
    `ไม่พบโฟลเดอร์ ${site} ให้ตรวจชื่อ หรือใส่ที่อยู่เว็บที่ขึ้นต้นด้วย https://`,
    `There is no folder ${site}. Check the name, or give an address that begins with https://.`
  )
})

/** A file that whoever verifies brought. */
const fileAt = Effect.fnUntraced(function* (path: string) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isFile() !== true || stat.size > sizeLimits.note)
    return yield* refuse(`ไม่พบแฟ้ม ${path} หรือแฟ้มใหญ่เกินไป`, `There is no file ${path}, or it is too large.`)
  return yield* Effect.try({
    try: (): Uint8Array => new Uint8Array(readFileSync(path)),
    catch: () => refuse(`อ่านแฟ้ม ${path} ไม่ได้`, `${path} cannot be read.`)
  })
})

const textAt = (path: string) => Effect.map(fileAt(path), (bytes) => new TextDecoder().decode(bytes).trim())

/** A verifier key that an argument gives, or the file it names. */
export const keyOf = Effect.fnUntraced(function* (text: string) {
  const isFile = statSync(text, { throwIfNoEntry: false })?.isFile() === true
  const key = parseVerifierKey(isFile ? yield* textAt(text) : text.trim(), sha256)
  return Result.isSuccess(key)
    ? key.success
    : yield* refuse(
        `กุญแจ ${text} ใช้ไม่ได้ ให้คัดลอกทั้งบรรทัด ชื่อ+รหัส+กุญแจ ตามที่พิมพ์ไว้ หรือระบุชื่อแฟ้ม`,
        `${text} is not a verifier key: copy the whole line name+id+key, or name a file that holds it.`
      )
})

const oldNotesAt = Effect.fnUntraced(function* (path: string) {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  const names = isFolder
    ? readdirSync(path)
        .filter((name) => !name.startsWith("."))
        .sort()
    : []
  const files = isFolder ? names.map((name) => join(path, name)) : [path]
  if (files.length === 0) return yield* refuse(`ไม่มีแฟ้มในโฟลเดอร์ ${path}`, `There is no file in ${path}.`)
  return yield* Effect.forEach(files, (file) =>
    Effect.map(fileAt(file), (bytes): KeptNote => ({ name: file, bytes }))
  )
})

const certificatesAt = Effect.fnUntraced(function* (path: string) {
  const file = yield* fileAt(path)
  return (yield* timestamps).holdsCertificates(file)
    ? file
    : yield* refuse(`แฟ้ม ${path} ไม่ใช่ใบรับรองแบบ PEM หรือ DER`, `${path} holds no certificate in PEM or DER.`)
})

const policyAt = Effect.fnUntraced(function* (path: string) {
  const policy = parsePolicy(`${yield* textAt(path)}\n`, sha256)
  return Result.isSuccess(policy)
    ? policy.success
    : yield* refuse(
        `เกณฑ์พยานในแฟ้ม ${path} ใช้ไม่ได้: ${policy.failure.message}`,
        `${path}: ${policy.failure.message}`
      )
})

const proofsWanted = Effect.fnUntraced(function* (proofs: Option.Option<string>, place: SitePlace) {
  const text = Option.getOrElse(proofs, () => ("folder" in place ? "all" : "100"))
  if (text === "all") return Number.MAX_SAFE_INTEGER
  if (/^\d{1,9}$/.test(text)) return Number(text)
  return yield* refuse(
    `--proofs ต้องเป็น all หรือจำนวน เช่น 100 ไม่ใช่ ${text}`,
    `--proofs is all or a number such as 100, not ${text}.`
  )
})

/** `prongsai verify DIR|URL` — proves a published site from what it publishes, without an office. Exit status 1: something does not hold. */
export const verify = Command.make(
  "verify",
  {
    site: Argument.String("site").pipe(
      Argument.withDescription("โฟลเดอร์หรือที่อยู่เว็บที่เผยแพร่ (folder or address of a published site)")
    ),
    key: Flag.String("key").pipe(
      Flag.withDescription("กุญแจที่พิมพ์บนป้ายประกาศ หรือแฟ้มที่เก็บกุญแจ ระบุซ้ำได้ (verifier key or a file of it)"),
      Flag.atLeast(0)
    ),
    old: Flag.String("old").pipe(
      Flag.withDescription("ค่าตรวจสอบเก่าที่เก็บไว้ แฟ้มหรือโฟลเดอร์ ระบุซ้ำได้ (old checkpoints: file or folder)"),
      Flag.atLeast(0)
    ),
    policy: Flag.String("policy").pipe(
      Flag.withDescription("แฟ้มเกณฑ์พยาน tlog-policy (witness policy)"),
      Flag.optional
    ),
    tsaCa: Flag.String("tsa-ca").pipe(
      Flag.withDescription("ใบรับรองของผู้ออกตราประทับเวลาที่เชื่อถือ ระบุซ้ำได้ (trusted certificates of time stamps)"),
      Flag.atLeast(0)
    ),
    proofs: Flag.String("proofs").pipe(
      Flag.withDescription(
        "ตรวจหลักฐานรายรายการกี่แฟ้ม: all หรือจำนวน ค่าเริ่มต้นคือทุกแฟ้มในโฟลเดอร์ หรือ 100 แฟ้มของเว็บ (proofs of single entries to look at)"
      ),
      Flag.optional
    ),
    json: Flag.Boolean("json").pipe(
      Flag.withDescription("ผลเป็น JSON (one JSON object)"),
      Flag.withDefault(false)
    )
  },
  Effect.fn(function* ({ json, key, old, policy, proofs, site, tsaCa }) {
    const { lang } = yield* settings
    const place = yield* placeOf(site)
    const keys = yield* Effect.forEach(key, keyOf)
    const notes = (yield* Effect.forEach(old, oldNotesAt)).flat()
    const witnesses = Option.isSome(policy) ? yield* policyAt(policy.value) : undefined
    const wanted = yield* proofsWanted(proofs, place)
    const trusted = yield* Effect.forEach(tsaCa, certificatesAt)
    const verdict = yield* progressLine(lang === "th" ? "ตรวจรายการบัญชีที่" : "entry", (progress) =>
      verifySite(place, {
        keys,
        old: notes,
        policy: witnesses,
        timestamp: stampsBy(timestamps, trusted),
        proofs: wanted,
        progress
      })
    ).pipe(
      Effect.catchTag("NotASite", () =>
        refuse(
          `ไม่พบเว็บที่เผยแพร่ด้วยโปร่งใสที่ ${site} (ไม่มี ledger/checkpoint และ site.json) ให้ตรวจชื่อโฟลเดอร์หรือที่อยู่`,
          `There is no site published by Prongsai at ${site} (neither ledger/checkpoint nor site.json).`
        )
      )
    )
    yield* Console.log(json ? JSON.stringify(verdict, null, 2) : report(verdict))
    if (!verdict.holds)
      return yield* new FindingsFound({ count: verdict.checks.reduce((sum, { broken }) => sum + broken, 0) })
  })
).pipe(
  Command.withDescription(
    "ตรวจเว็บที่เผยแพร่โดยไม่ต้องใช้ข้อมูลของหน่วยงาน (verify a published site without an office)"
  )
)
