import { NodeServices } from "@effect/platform-node"
import { Cause, Console, Effect, Exit, Layer } from "effect"
import { CliOutput, Command } from "effect/cli"
import packageJson from "../../../package.json" with { type: "json" }
import { approve } from "./commands/approve.ts"
import { audit } from "./commands/audit.ts"
import { backup } from "./commands/backup.ts"
import { budget } from "./commands/budget.ts"
import { cancel } from "./commands/cancel.ts"
import { check } from "./commands/check.ts"
import { cosign } from "./commands/cosign.ts"
import { correct } from "./commands/correct.ts"
import { delegate } from "./commands/delegate.ts"
import { due } from "./commands/due.ts"
import { explain } from "./commands/explain.ts"
import { holidays } from "./commands/holidays.ts"
import { history } from "./commands/history.ts"
import { importCommand } from "./commands/import.ts"
import { init } from "./commands/init.ts"
import { key } from "./commands/key.ts"
import { law } from "./commands/law.ts"
import { method } from "./commands/method.ts"
import { form } from "./commands/form.ts"
import { publish } from "./commands/publish.ts"
import { record } from "./commands/record.ts"
import { recover } from "./commands/recover.ts"
import { rebuild } from "./commands/rebuild.ts"
import { redact } from "./commands/redact.ts"
import { serve } from "./commands/serve.ts"
import { setting } from "./commands/setting.ts"
import { template } from "./commands/template.ts"
import { timestamp } from "./commands/timestamp.ts"
import { verify } from "./commands/verify.ts"
import { errorWords } from "./errors.ts"
import { type ExitStatus, statusOf } from "./failure.ts"
import { formatter } from "./help.ts"
import type { Language, Words } from "./language.ts"
import { root } from "./root.ts"

const prongsai = root.pipe(
  Command.withSubcommands([
    init,
    importCommand,
    template,
    record,
    correct,
    approve,
    delegate,
    cancel,
    history,
    budget,
    check,
    audit,
    explain,
    due,
    method,
    law,
    setting,
    holidays,
    publish,
    form,
    timestamp,
    cosign,
    key,
    redact,
    backup,
    rebuild,
    recover,
    serve,
    verify
  ])
)

const languageOf = (args: ReadonlyArray<string>): Language => {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="))
  return at >= 0 && (args[at] === "--lang=en" || args[at + 1] === "en") ? "en" : "th"
}

const describe = (error: unknown, language: Language): string => {
  const said = error as { readonly _tag?: string; readonly message?: string } & Partial<Words>
  const words = errorWords[said._tag ?? ""]?.(error as Readonly<Record<string, unknown>>) ?? said
  return words[language] ?? (said.message === undefined || said.message === "" ? String(error) : said.message)
}

const label = {
  2: { th: "ข้อมูลหรือคำสั่งใช้ไม่ได้", en: "Bad input" },
  3: { th: "ระบบขัดข้อง", en: "Broken" }
} as const

/** Runs one command line and answers with its exit status: 0 done, 1 findings, 2 bad input, 3 broken. Never fails. */
export const runCli = (args: ReadonlyArray<string>): Effect.Effect<ExitStatus> => {
  const language = languageOf(args)
  return Command.runWith(prongsai, { version: packageJson.version, renderErrors: true })(args).pipe(
    Effect.exit,
    Effect.flatMap((exit): Effect.Effect<ExitStatus> => {
      if (Exit.isSuccess(exit)) return Effect.succeed(0)
      if (Cause.hasInterruptsOnly(exit.cause)) return Effect.succeed(0)
      const error = Cause.squash(exit.cause) as {
        readonly _tag?: string
        readonly errors?: ReadonlyArray<unknown>
      }
      if (error._tag === "ShowHelp") return Effect.succeed((error.errors ?? []).length === 0 ? 0 : 2)
      const expected = Cause.hasFails(exit.cause)
      const status = expected && error._tag !== undefined ? statusOf(error._tag) : 3
      if (status === 1 || status === 0) return Effect.succeed(status)
      const said = Console.error(`${label[status][language]}: ${describe(error, language)}`)
      return Effect.as(said, status)
    }),
    Effect.provide(Layer.merge(NodeServices.layer, CliOutput.layer(formatter(language))))
  )
}

const interrupted = (args: ReadonlyArray<string>): number => {
  if (args.includes("serve")) return 0
  console.error(
    languageOf(args) === "th"
      ? "หยุดกลางคันตามคำสั่ง สิ่งที่บันทึกแล้วอยู่ครบ สั่งซ้ำเพื่อทำต่อได้"
      : "Stopped as told. What was recorded is whole; run the command again to go on."
  )
  return 130
}

/** Runs an act as the process: stops it on SIGINT and SIGTERM, and ends with its exit status. */
export const runAsProcess = (act: Effect.Effect<number>, args: ReadonlyArray<string>): void => {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 3))
  const fiber = Effect.runFork(act)
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => fiber.interruptUnsafe())
  fiber.addObserver((exit) => {
    process.exitCode = Exit.isSuccess(exit) ? exit.value : Exit.hasInterrupts(exit) ? interrupted(args) : 3
  })
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  runAsProcess(runCli(args), args)
}
