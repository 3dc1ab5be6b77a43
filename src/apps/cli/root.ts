import { Console, Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { layerOffice, officeFolder } from "../office-folder.ts"
import { explainStartUp } from "../start-up.ts"
import { BadInput } from "./failure.ts"
import type { Words } from "./language.ts"

/** The flags that every command has. */
export const root = Command.make("prongsai").pipe(
  Command.withSharedFlags({
    office: Flag.String("office").pipe(
      Flag.withDescription("โฟลเดอร์ข้อมูลของหน่วยงาน (office folder)"),
      Flag.withDefault("office")
    ),
    secrets: Flag.String("secrets").pipe(
      Flag.withDescription("โฟลเดอร์กุญแจ อยู่นอกโฟลเดอร์หน่วยงาน ค่าเริ่มต้นคือ OFFICE-secrets (folder of keys)"),
      Flag.optional
    ),
    lang: Flag.Literals("lang", ["th", "en"]).pipe(
      Flag.withDescription("ภาษาของข้อความ (language of messages)"),
      Flag.withDefault("th")
    )
  }),
  Command.withDescription(
    "โปร่งใส: บัญชีจัดซื้อจัดจ้างที่ตรวจสอบได้ และการเปิดเผยข้อมูลรายเดือนขององค์กรปกครองส่วนท้องถิ่น (procurement ledger and disclosure)"
  )
)

/** What the shared flags of this run say. */
export const settings = Effect.gen(function* () {
  const { lang, office, secrets } = yield* root
  if (office.trim() === "" || Option.exists(secrets, (name) => name.trim() === "")) {
    return yield* new BadInput({
      th: "--office และ --secrets ต้องเป็นชื่อโฟลเดอร์ ไม่ใช่ค่าว่าง",
      en: "--office and --secrets must name a folder."
    })
  }
  const folder = officeFolder(office, Option.getOrUndefined(secrets))
  const words = ({ en, th }: Words) => (lang === "en" ? en : th)
  return {
    folder,
    lang,
    words,
    say: (text: Words) => Console.log(words(text)),
    warn: (text: Words) => Console.error(words(text))
  }
})

/** Runs an act on the office that the shared flags name, whatever state it is in. */
export const withOfficeAsFound = <A, E, R>(act: Effect.Effect<A, E, R>) =>
  Effect.flatMap(settings, ({ folder }) => Effect.provide(act, layerOffice(folder)))

/** Runs an act on the office that the shared flags name; one in a state that cannot be explained is refused. */
export const withOffice = <A, E, R>(act: Effect.Effect<A, E, R>) =>
  Effect.flatMap(settings, ({ folder }) => withOfficeAsFound(Effect.andThen(explainStartUp(folder), act)))
