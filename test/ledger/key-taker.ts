/** A process that asks for the same people as its siblings and says which subjects they are. Arguments: the file, how many people. */
import { Effect } from "effect"
import { writeSync } from "node:fs"
import { SubjectKeys } from "../../src/ledger/keys.ts"
import { layerSqlite } from "../../src/ledger/store/keys-sqlite.ts"

const [file = "", people = "0"] = process.argv.slice(2)

const take = Effect.gen(function* () {
  const keys = yield* SubjectKeys
  const taken: Array<string> = []
  for (let i = 0; i < Number(people); i++) {
    const { subject, key } = yield* keys.ofSubject(`นายตัวอย่าง ${i}`)
    taken.push(`${subject} ${Buffer.from(key).toString("hex")}`)
  }
  writeSync(1, JSON.stringify(taken))
})

await Effect.runPromise(Effect.provide(take, layerSqlite(file, { create: true })))
