import { readdirSync, readFileSync } from "node:fs"
import { Result } from "effect"
import { parentPort, workerData } from "node:worker_threads"
import { judge } from "../../src/law/engine.ts"
import { codecs, type RecordStage } from "../../src/register/records.ts"
import type { Procurement } from "../../src/stages/procurement.ts"
import { Absent, ProcurementId } from "../../src/stages/stage.ts"
import { parseBaht } from "../../src/values/baht.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"

const { from, to } = workerData as { readonly from: number; readonly to: number }
const folder = new URL("../../fixtures/law/stories/", import.meta.url)
const stages = ["need", "budget", "prep", "purchase", "stock"] as const

type Told = Readonly<Record<string, unknown>>

/** The whole purchases of the stories, as an office would have recorded them: money in satang. */
const templates: ReadonlyArray<Told> = readdirSync(folder)
  .toSorted()
  .flatMap((name) => {
    const { purchases } = JSON.parse(readFileSync(new URL(name, folder), "utf8"), (_, value: unknown) =>
      typeof value === "string" && value.endsWith(" บาท")
        ? Result.getOrThrow(parseBaht(value)).toString()
        : value
    ) as { readonly purchases: ReadonlyArray<Told> }
    return purchases
  })
  .filter((purchase) => [...stages, "contracts"].every((stage) => stage in purchase))

const textOf = (index: number): string => {
  const { contracts, ...rest } = templates[index % templates.length]!
  const procurement = `6905${String(9_000_000 + index)}`
  const of = (record: unknown) => ({ ...(record as object), procurement })
  return JSON.stringify({
    id: procurement,
    ...Object.fromEntries(stages.map((stage) => [stage, of(rest[stage])])),
    contracts: (contracts as ReadonlyArray<unknown>).map(of)
  })
}

const read = (stage: RecordStage, value: unknown): never =>
  Result.getOrThrow(codecs[stage].decode(value) as Result.Result<never, Error>)

const decoded = (text: string): Procurement => {
  const it = JSON.parse(text) as Record<string, unknown> & { readonly contracts: ReadonlyArray<unknown> }
  return {
    id: ProcurementId.make(it["id"] as string),
    need: read("need", it["need"]),
    budget: read("budget", it["budget"]),
    prep: read("prep", it["prep"]),
    purchase: read("purchase", it["purchase"]),
    contracts: it.contracts.map((contract) => read("contract", contract)),
    stock: it["stock"] === undefined ? Absent : read("stock", it["stock"]),
    approvals: []
  }
}

const page = 1_000
let floor = 0
let judging = 0
let outcomes = 0
const count = (counts: ReturnType<typeof judge>["counts"]) => {
  for (const of of counts.values()) for (const times of Object.values(of)) outcomes += times
}
for (let start = from; start < to; start += page) {
  const texts = Array.from({ length: Math.min(page, to - start) }, (_, index) => textOf(start + index))
  const began = performance.now()
  const purchases = texts.map(decoded)
  const read = performance.now()
  const { counts } = judge(purchases, governmentHolidays)
  judging += performance.now() - read
  floor += read - began
  count(counts)
}
parentPort!.postMessage({
  floor: floor / 1_000,
  judging: judging / 1_000,
  outcomes,
  bytes: textOf(0).length,
  templates: templates.length
})
