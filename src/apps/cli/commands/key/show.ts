import { Effect } from "effect"
import { Command } from "effect/cli"
import { LedgerStore } from "../../../../ledger/store/store.ts"
import { keysAt, type LedgerKey, type LedgerKeys } from "../../../../register/keys.ts"
import { officeAt } from "../../../../register/office.ts"
import { formatThaiDate } from "../../../../values/thai-date.ts"
import type { OfficeFolder } from "../../../office-folder.ts"
import { keyFile, retiredFile } from "../../../signing-folder.ts"
import { NoSigningKey } from "../../../unlocking.ts"
import type { Words } from "../../language.ts"
import { settings, withOfficeAsFound } from "../../root.ts"

const state = ({ compromised, until }: LedgerKey): Words =>
  compromised !== undefined
    ? {
        th: `ใช้ต่อไม่ได้ตั้งแต่รายการบัญชีที่ ${compromised}`,
        en: `lost or in other hands since entry ${compromised}`
      }
    : until !== undefined
      ? { th: `ปลดแล้วตั้งแต่รายการบัญชีที่ ${until}`, en: `retired since entry ${until}` }
      : { th: "ใช้ลงนาม", en: "signs" }

const lines = (office: OfficeFolder, key: LedgerKey): Words => {
  const file = key.until === undefined ? keyFile(office, key.id) : retiredFile(office, key.id)
  const { en, th } = state(key)
  return {
    th: [
      `กุญแจ ${key.id} · ${th} · ตั้งแต่รายการบัญชีที่ ${key.from} (${formatThaiDate(key.on, "long")})`,
      `  กุญแจสาธารณะ: ${key.vkey}`,
      `  แฟ้มกุญแจ: ${file}`
    ].join("\n"),
    en: [
      `Key ${key.id} · ${en} · since entry ${key.from} (${key.on})`,
      `  Verifier key: ${key.vkey}`,
      `  Key file: ${file}`
    ].join("\n")
  }
}

/** What a citizen needs on paper: which ledger, which keys, and where to go with them. */
const board = (name: string, origin: string, { active }: LedgerKeys): Words => ({
  th: [
    "ข้อความสำหรับบอร์ดประกาศ:",
    `  บัญชีจัดซื้อจัดจ้างของ${name}`,
    `  ชื่อบัญชี: ${origin}`,
    ...active.map(({ vkey }) => `  กุญแจสาธารณะ: ${vkey}`),
    "  เทียบกุญแจนี้กับ ledger/log.json ในเว็บ ถ้าไม่ตรงกัน อย่าเชื่อเว็บนั้น"
  ].join("\n"),
  en: [
    "For the notice board:",
    `  The procurement ledger of ${name}`,
    `  Origin: ${origin}`,
    ...active.map(({ vkey }) => `  Verifier key: ${vkey}`),
    "  Compare this key with ledger/log.json on the site; where they differ, do not trust the site."
  ].join("\n")
})

/** `prongsai key show` — the ledger's keys, how to check them, and what belongs on the notice board. */
export const keyShow = Command.make(
  "show",
  {},
  Effect.fn(function* () {
    const { folder, say } = yield* settings
    const { agency, keys, origin } = yield* withOfficeAsFound(
      Effect.gen(function* () {
        const { size } = yield* (yield* LedgerStore).head
        const { agency: of, origin: named } = yield* officeAt(size)
        return { agency: of, origin: named, keys: yield* keysAt(size) }
      })
    )
    if (keys.keys.length === 0) return yield* new NoSigningKey()
    for (const key of keys.keys) yield* say(lines(folder, key))
    if (keys.printedAt.length > 0) {
      const places = keys.printedAt.join(" · ")
      yield* say({ th: `พิมพ์ไว้ที่: ${places}`, en: `Printed at: ${places}` })
    }
    yield* say({
      th: "ตรวจเว็บด้วยกุญแจนี้: prongsai verify โฟลเดอร์เว็บ --key กุญแจสาธารณะ",
      en: "Check a site with the key: prongsai verify SITE --key VERIFIER_KEY"
    })
    yield* say(board(agency.name, origin, keys))
  })
).pipe(Command.withDescription("ดูกุญแจของบัญชี และข้อความสำหรับบอร์ดประกาศ (show the ledger's keys)"))
