import { Effect, Layer } from "effect"
import { join } from "node:path"
import { layerMemory } from "../../src/ledger/store/memory.ts"
import { layerSqlite } from "../../src/ledger/store/sqlite.ts"
import { temporaryFolder } from "./folder.ts"
import { storeConformance } from "./store-conformance.ts"

const inNewFile = Layer.unwrap(
  Effect.map(temporaryFolder, (folder) => layerSqlite(join(folder, "ledger.db"), { create: true }))
)

storeConformance("memory", layerMemory)
storeConformance("sqlite", inNewFile)
