/**
 * A process that appends batches to one ledger for ever and says so on its standard output, one line after each append that returned.
 * Arguments: the file, the writer's name, `create` to begin the file, how many batches (without it: until it is killed). Where an
 * append fails it says so on its standard error, tries once more, says so again, and ends with 3.
 */
import { Effect } from "effect"
import { writeSync } from "node:fs"
import { layerSqlite } from "../../src/ledger/store/sqlite.ts"
import {
  type AlreadyAppended,
  LedgerStore,
  type NewEntry,
  type StoreUnavailable
} from "../../src/ledger/store/store.ts"

const [file = "", writer = "", mode = "", turns = "Infinity"] = process.argv.slice(2)
const say = (line: string) => Effect.sync(() => writeSync(1, `${line}\n`))
const complain = (error: StoreUnavailable | AlreadyAppended) =>
  Effect.sync(() => {
    writeSync(2, `${error._tag}: ${error.message}\n`)
    process.exitCode = 3
  })

/** Every entry says which batch it is of, its part and how many there are; the first part has a sealed value. */
const batch = (turn: number): ReadonlyArray<NewEntry> =>
  Array.from({ length: 1 + (turn % 5) }, (_, part) => ({
    bytes: Buffer.from(
      JSON.stringify({ writer, turn, part, of: 1 + (turn % 5), text: "ข้อความ".repeat(turn % 40) })
    ),
    index: { type: "note", procurement: `${writer}-${turn % 7}`, month: "2025-08" },
    sealed: part === 0 ? [{ field: "name", subject: writer, box: Buffer.alloc(64, turn % 251) }] : [],
    ...(part === 0 ? { clientId: `${writer}-${turn}` } : {})
  }))

/** After a failure of the disk the store must not pretend that the next append is safe. */
const tryOnceMore = (store: LedgerStore["Service"]) =>
  Effect.flatMap(store.head, ({ size }) => store.append(size, [])).pipe(
    Effect.catchTag("StoreMoved", Effect.die),
    Effect.tapError(complain)
  )

const write = Effect.gen(function* () {
  const store = yield* LedgerStore
  for (let turn = 0; turn < Number(turns); turn++) {
    const entries = batch(turn)
    const head = yield* Effect.flatMap(store.head, ({ size }) => store.append(size, entries)).pipe(
      Effect.retry({ while: (error) => error._tag === "StoreMoved" }),
      Effect.tapError((error) => Effect.andThen(complain(error), Effect.ignore(tryOnceMore(store))))
    )
    yield* say(JSON.stringify({ writer, turn, from: head.size - entries.length, of: entries.length }))
  }
})

const store = layerSqlite(file, { create: mode === "create" })
await Effect.runPromise(Effect.catch(Effect.provide(write, store), complain))
