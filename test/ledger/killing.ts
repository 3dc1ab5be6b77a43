import { assert } from "@effect/vitest"
import { Effect } from "effect"
import { type ChildProcess, spawn } from "node:child_process"
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { auditFile } from "./auditor.ts"
import { temporaryFolder } from "./folder.ts"

/** A batch that a writer said was appended. */
interface Acknowledged {
  readonly writer: string
  readonly turn: number
  readonly from: number
  readonly of: number
}

/** An entry as `writer.ts` writes it. */
interface Part {
  readonly writer: string
  readonly turn: number
  readonly part: number
  readonly of: number
}

interface Writer {
  readonly process: ChildProcess
  readonly output: number
  readonly outputFile: string
  readonly complaintsFile: string
  readonly ended: Promise<NodeJS.Signals | number | null>
}

/**
 * Starts `writer.ts`; what it says goes to files, so that nothing it said is lost with it. Compiled code is kept in `cache`, where one is
 * named, by a writer that ends by itself, and spares the next ones their start.
 */
export const startWriter = (
  folder: string,
  name: string,
  args: ReadonlyArray<string>,
  cache?: string
): Writer => {
  const outputFile = join(folder, `${name}.out`)
  const complaintsFile = join(folder, `${name}.err`)
  const output = openSync(outputFile, "w+")
  const complaints = openSync(complaintsFile, "w")
  const script = join(import.meta.dirname, "writer.ts")
  const child = spawn(process.execPath, [script, join(folder, "ledger.db"), name, ...args], {
    stdio: ["ignore", output, complaints],
    env: { ...process.env, NODE_OPTIONS: "", ...(cache === undefined ? {} : { NODE_COMPILE_CACHE: cache }) }
  })
  closeSync(complaints)
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) =>
    child.once("close", (code, signal) => {
      closeSync(output)
      resolve(signal ?? code)
    })
  )
  return { process: child, output, outputFile, complaintsFile, ended }
}

/** The batches a writer acknowledged; a line cut off by the kill was not said. */
export const acknowledgedIn = (file: string): ReadonlyArray<Acknowledged> =>
  readFileSync(file, "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line))

/** Waits for the writer's first acknowledgement, or its end. */
const atWork = async ({ output, process }: Writer) => {
  while (process.exitCode === null && process.signalCode === null && fstatSync(output).size === 0)
    await sleep(2)
}

/** Every batch is whole and lies together, every acknowledged one lies where it was said to lie. Returns how many batches there are. */
export const auditBatches = (file: string, acknowledged: ReadonlyArray<Acknowledged>): number => {
  const parts = auditFile(file).map((entry): Part => JSON.parse(Buffer.from(entry).toString("utf8")))
  const placeOf = new Map<string, number>()
  for (let at = 0; at < parts.length; at += parts[at]!.of) {
    const { writer, turn, of } = parts[at]!
    assert.deepStrictEqual(
      parts.slice(at, at + of).map((part) => `${part.writer} ${part.turn} ${part.part} ${part.of}`),
      Array.from({ length: of }, (_, part) => `${writer} ${turn} ${part} ${of}`),
      `the batch at ${at} is whole`
    )
    assert.isFalse(placeOf.has(`${writer} ${turn}`), `batch ${turn} of ${writer} is there once`)
    placeOf.set(`${writer} ${turn}`, at)
  }
  for (const { writer, turn, from } of acknowledged) {
    assert.strictEqual(
      placeOf.get(`${writer} ${turn}`),
      from,
      `batch ${turn} of ${writer} lies where it was said`
    )
  }
  const db = new DatabaseSync(file, { readOnly: true })
  const sealed = db
    .prepare("SELECT seq FROM sealed ORDER BY seq")
    .all()
    .map(({ seq }) => Number(seq))
  db.close()
  assert.deepStrictEqual(
    sealed,
    [...placeOf.values()].toSorted((a, b) => a - b),
    "each batch has its sealed value"
  )
  return placeOf.size
}

const writersAtOnce = 3
const roundsPerLedger = 10

/** One ledger's life: ten rounds of three writers at once, each killed at its own random moment, then the audit. */
const life = async (folder: string, kills: number, cache: string) => {
  const acknowledged: Array<Acknowledged> = []
  for (let killed = 0; killed < kills; killed += writersAtOnce) {
    const names = Array.from({ length: Math.min(writersAtOnce, kills - killed) }, (_, i) => `w${killed + i}`)
    const whileStarting = Math.random() < 0.1
    await Promise.all(
      names.map(async (name) => {
        const writer = startWriter(folder, name, ["create"], cache)
        if (!whileStarting) await atWork(writer)
        await sleep(Math.random() * (whileStarting ? 250 : 120))
        writer.process.kill("SIGKILL")
        assert.strictEqual(await writer.ended, "SIGKILL", readFileSync(writer.complaintsFile, "utf8"))
        acknowledged.push(...acknowledgedIn(writer.outputFile))
      })
    )
  }
  return { acknowledged: acknowledged.length, batches: auditBatches(join(folder, "ledger.db"), acknowledged) }
}

/** Kills real writer processes `kills` times and says what was found. */
export const killWriters = Effect.fnUntraced(function* (kills: number) {
  const started = performance.now()
  const cache = yield* temporaryFolder
  const inItsFolder = <A>(body: (folder: string) => Promise<A>) =>
    Effect.scoped(Effect.flatMap(temporaryFolder, (folder) => Effect.promise(() => body(folder))))
  yield* inItsFolder((folder) => startWriter(folder, "warm-up", ["create", "1"], cache).ended)

  const perLedger = writersAtOnce * roundsPerLedger
  const found = { acknowledged: 0, batches: 0 }
  for (let done = 0; done < kills; done += perLedger) {
    const { acknowledged, batches } = yield* inItsFolder((folder) =>
      life(folder, Math.min(perLedger, kills - done), cache)
    )
    found.acknowledged += acknowledged
    found.batches += batches
  }
  const seconds = Math.round((performance.now() - started) / 1000)
  return { kills, ...found, unacknowledged: found.batches - found.acknowledged, seconds }
})
