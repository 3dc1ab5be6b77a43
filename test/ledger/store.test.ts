import { Effect, Layer } from "effect"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { layerMemory } from "../../src/ledger/store/memory.ts"
import { layerSqlite } from "../../src/ledger/store/sqlite.ts"
import { storeConformance } from "./store-conformance.ts"

const inNewFile = Layer.unwrap(
  Effect.sync(() =>
    layerSqlite(join(mkdtempSync(join(tmpdir(), "prongsai-store-")), "ledger.db"), { create: true })
  )
)

storeConformance("memory", layerMemory)
storeConformance("sqlite", Layer.fresh(inNewFile))
