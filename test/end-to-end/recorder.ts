import { assert } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { fileURLToPath } from "node:url"
import { layerOffice, officeFolder } from "../../src/apps/office-folder.ts"
import { sheetHeadRows, sheetRows } from "../../src/intake/sheet-writing.ts"
import { type SheetStage, sheetTitles } from "../../src/intake/sheet.ts"
import { writeCsv } from "../../src/publish/formats/csv.ts"
import { writeWorkbook } from "../../src/publish/formats/xlsx.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { judgementsOf } from "../../src/law/engine.ts"
import { rules } from "../../src/law/rules.ts"
import { lineStandings } from "../../src/register/office-book.ts"
import { officeAt } from "../../src/register/office.ts"
import { purchasesOf } from "../../src/register/purchases.ts"
import type { Fact } from "../../src/stages/fact.ts"
import type { Ran } from "./cli.ts"

const main = fileURLToPath(new URL("../../src/apps/cli/main.ts", import.meta.url))
const root = mkdtempSync(join(tmpdir(), "prongsai-recording-"))

/** Compiled code is kept between the processes of one test file: half of a short run is compiling. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(root, "compiled") }

/** Starts the program as its user does. */
export const started = (...args: ReadonlyArray<string>): ChildProcess =>
  spawn(process.execPath, [main, ...args], { env })

/** What a started program said, and how it ended; status is null where it was killed. */
export const ended = (child: ChildProcess): Promise<Ran> =>
  new Promise((done) => {
    let out = ""
    let err = ""
    child.stdout!.on("data", (text) => (out += text))
    child.stderr!.on("data", (text) => (err += text))
    child.on("close", (status) => done({ status, out, err }))
  })

let names = 0

/** An office of its own, with short ways to run the program on it. */
export const begunOffice = async () => {
  const folder = mkdtempSync(join(root, "office-"))
  const office = join(folder, "office")
  const at = ["--office", office]
  const run = (...args: ReadonlyArray<string>) => ended(started(...args, ...at))
  const done = async (...args: ReadonlyArray<string>): Promise<string> => {
    const { err, out, status } = await run(...args)
    assert.strictEqual(status, 0, `${args.join(" ")}\n${out}${err}`)
    return out
  }
  const refused = async (...args: ReadonlyArray<string>): Promise<string> => {
    const { err, out, status } = await run(...args)
    assert.strictEqual(status, 2, `${args.join(" ")}\n${out}${err}`)
    assert.match(err, /[ก-๙]/, args.join(" "))
    return err
  }
  const file = (name: string, content: Uint8Array | string): string => {
    const path = join(folder, `${(names += 1)}-${name}`)
    writeFileSync(path, content)
    return path
  }
  await done("init", "--agency-code", "6990001", "--agency-name", "องค์การบริหารส่วนตำบลตัวอย่าง")
  return { folder, office, at, run, done, refused, file }
}
export type BegunOffice = Awaited<ReturnType<typeof begunOffice>>

/** An entry as it lies in the ledger's file. */
export interface LyingEntry {
  readonly seq: number
  readonly text: string
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
  readonly commit: Readonly<Record<string, string>>
}

/** The entries of an office, read from its file without the program. */
export const entriesIn = (office: string): ReadonlyArray<LyingEntry> => {
  const db = new DatabaseSync(join(office, "ledger.sqlite"), { readOnly: true })
  const rows = db.prepare("SELECT idx, entry FROM leaf ORDER BY idx").all()
  db.close()
  return rows.map(({ entry, idx }) => {
    const text = new TextDecoder().decode(entry as Uint8Array)
    const { commit = {}, data, type } = JSON.parse(text)
    return { seq: Number(idx), text, type, data, commit }
  })
}

/** The purchases of an office as they stand, each with all that the rules say of it. */
export const purchasesIn = (office: string) =>
  Effect.gen(function* () {
    const store = yield* LedgerStore
    const at = yield* officeAt((yield* store.head).size)
    const withLine = yield* lineStandings(at)
    const all = yield* Stream.runCollect(purchasesOf(at))
    return new Map(
      [...all].map(({ dossier, procurement }) => [
        procurement.id as string,
        {
          dossier,
          judged: rules.flatMap((rule) => judgementsOf(rule, withLine(procurement), at.settings.holidays))
        }
      ])
    )
  }).pipe(Effect.provide(layerOffice(officeFolder(office, undefined))), Effect.runPromise)

/** A stage's sheet with these facts, as CSV. */
export const asCsv = (stage: SheetStage, facts: ReadonlyArray<Fact>): Uint8Array =>
  writeCsv([...sheetHeadRows(stage), ...sheetRows(stage, facts)])

/** A workbook of these stages' sheets. */
export const asWorkbook = (stages: ReadonlyArray<SheetStage>, facts: ReadonlyArray<Fact>) =>
  Effect.runPromise(
    writeWorkbook(
      stages.map((stage) => {
        const [headings = [], hints = []] = sheetHeadRows(stage)
        return { name: sheetTitles[stage], headings, hints, rows: sheetRows(stage, facts) }
      })
    )
  )

const byCharacter = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-874").decode(Uint8Array.of(byte)), byte])
)

/** Text in the encoding of Thai Windows; a character that it does not have is an error of the test. */
export const inWindows874 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const byte = byCharacter.get(character)
    assert.isDefined(byte, `Windows-874 has no ${character}`)
    return byte!
  })

/** Every file below a folder, by its path there. */
export const filesBelow = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))])
  )
