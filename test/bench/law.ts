import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import { rules } from "../../src/law/rules.ts"
import { peakMemory, report } from "./measure.ts"

const purchases = Number(process.env["PURCHASES"] ?? 100_000)

interface Part {
  readonly floor: number
  readonly judging: number
  readonly outcomes: number
}

const part = (from: number, to: number): Promise<Part> =>
  new Promise((done, failed) => {
    const worker = new Worker(new URL("./law-worker.ts", import.meta.url), { workerData: { from, to } })
    worker.once("message", done)
    worker.once("error", failed)
  })

const cores = Math.min(2, availableParallelism())
const parts = await Promise.all(
  Array.from({ length: cores }, (_, index) =>
    part(Math.round((purchases * index) / cores), Math.round((purchases * (index + 1)) / cores))
  )
)
const sum = (of: (part: Part) => number) => parts.reduce((total, it) => total + of(it), 0)

report({
  name: `law (${rules.length} rules, ${sum(({ outcomes }) => outcomes)} outcomes)`,
  unit: "purchases",
  count: purchases,
  seconds: sum(({ judging }) => judging),
  floor: "JSON.parse and schema decode of the same purchases",
  floorSeconds: sum(({ floor }) => floor),
  peak: peakMemory(),
  aim: 5
})
console.log(
  `law on ${cores} cores: judged ${purchases} whole purchases in ${Math.max(...parts.map(({ judging }) => judging)).toFixed(2)} s (aim 3)`
)
