import { Console, Effect } from "effect"
import { existsSync, mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { runAsProcess, runCli } from "./cli/main.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { exampleYear } from "./example.ts"
import { layerOffice, officeFolder } from "./office-folder.ts"

/** A stopped start may have left a ledger without entries, which is begun again. */
const isEmptyOffice = (folder: string) =>
  Effect.flatMap(LedgerStore, (store) => store.head).pipe(
    Effect.map(({ size }) => size === 0),
    Effect.provide(layerOffice(officeFolder(folder, undefined))),
    Effect.orElseSucceed(() => true)
  )

/** `npm start` — the main job on the invented agency of `fixtures/`: ledger, check, publish, serve. A second start repeats every step, which adds nothing that is there already. */
const start = Effect.gen(function* () {
  const folder = resolve("example-office")
  const office = join(folder, "office")
  const out = join(folder, "site")
  mkdirSync(folder, { recursive: true })
  const begun = existsSync(join(office, "ledger.sqlite"))
  yield* Console.log("หน่วยงานตัวอย่าง (สมมุติขึ้นทั้งหมด จาก fixtures/office)\n")
  for (const step of exampleYear(office, out)) {
    const args = yield* step
    if (args === undefined || (args[0] === "init" && begun && !(yield* isEmptyOffice(office)))) continue
    yield* Console.log(`$ prongsai ${args.join(" ")}`)
    const status = yield* runCli(args)
    if (status !== 0) return status
    yield* Console.log("")
  }
  yield* Console.log(
    [
      `บัญชี:      ${join(office, "ledger.sqlite")}`,
      `กุญแจ:     ${office}-secrets`,
      `เว็บที่เผยแพร่: ${out}`,
      "ลองคำสั่งเอง:",
      ...[
        "history 67119110053",
        "history 67129114521",
        "check --id 68059127925",
        "due --on 1/9/2568",
        "audit --fiscal-year 2568",
        "budget --fiscal-year 2568",
        "template prep --to prep.csv"
      ].map((command) => `  npm run -s prongsai -- ${command} --office ${office}`),
      "  npm run -s prongsai -- method --amount 750000 --kind goods --catalog no",
      ""
    ].join("\n")
  )
  return yield* runCli(["serve", "--office", office, "--out", out])
})

runAsProcess(start, ["serve"])
