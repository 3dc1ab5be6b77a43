import { Effect, FileSystem, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { join } from "node:path"
import { serveSite } from "../../serving.ts"
import { BadInput } from "../failure.ts"
import { settings } from "../root.ts"

export const portFlag = Flag.Int("port").pipe(Flag.withDescription("พอร์ต (port)"), Flag.withDefault(8320))

/** `prongsai serve` — serves the published site on this machine until stopped. */
export const serve = Command.make(
  "serve",
  {
    out: Flag.String("out").pipe(Flag.withDescription("โฟลเดอร์เว็บที่เผยแพร่ (published site)"), Flag.optional),
    port: portFlag
  },
  Effect.fn(function* ({ out, port }) {
    const { folder, say } = yield* settings
    const files = yield* FileSystem.FileSystem
    const site = Option.getOrElse(out, () => join(folder.folder, "site"))
    if (!(yield* files.exists(join(site, "index.html")))) {
      return yield* new BadInput({
        th: `ยังไม่มีเว็บที่เผยแพร่ใน ${site} ให้สั่ง prongsai publish ก่อน`,
        en: `There is no published site in ${site}; run prongsai publish first.`
      })
    }
    yield* serveSite(site, port, (address) =>
      say({
        th: `เปิดดูได้ที่ ${address} (กด Ctrl+C เพื่อหยุด)`,
        en: `Serving ${address} (Ctrl+C stops)`
      })
    )
  })
).pipe(Command.withDescription("เปิดเว็บที่เผยแพร่บนเครื่องนี้ (serve the published site)"))
