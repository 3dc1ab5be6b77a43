/** One of several writers at one file: `ledger` or `plain`, the file, how many entries, the first one's number. Waits for a line on its input. */
import { Effect } from "effect"
import { once } from "node:events"
import { layerSqlite } from "../../src/ledger/store/sqlite.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { bodyOf, entryOf, plainTable } from "./ledger-data.ts"

const [kind, file = "", count = "0", first = "0"] = process.argv.slice(2)
const numbers = Array.from({ length: Number(count) }, (_, i) => Number(first) + i)

const begin = Effect.promise(async () => {
  process.stdout.write("ready\n")
  await once(process.stdin, "data")
})

const ledger = Effect.gen(function* () {
  const store = yield* LedgerStore
  yield* begin
  for (const number of numbers) {
    yield* Effect.flatMap(store.head, ({ size }) => store.append(size, [entryOf(number)])).pipe(
      Effect.retry({ while: (error) => error._tag === "StoreMoved" })
    )
  }
}).pipe(Effect.provide(layerSqlite(file)))

const plain = Effect.gen(function* () {
  const table = plainTable(file)
  yield* begin
  for (const number of numbers) table.insert(bodyOf(number))
  table.close()
})

await Effect.runPromise(kind === "ledger" ? ledger : plain)
process.exit(0)
