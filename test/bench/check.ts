import { Effect, Stream } from "effect"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { layerOffice, officeFolder } from "../../src/apps/office-folder.ts"
import { judge } from "../../src/law/engine.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { purchasesOf } from "../../src/register/purchases.ts"
import { officeAt } from "../../src/register/office.ts"
import { codecs, isRecordStage } from "../../src/register/records.ts"
import { peakMemory, report, seconds } from "./measure.ts"

const folder = join(process.argv[2]!, "offices")
const codes = readdirSync(folder).filter((name) => !name.endsWith("-secrets"))
const inOffice = <A, E>(
  code: string,
  act: Effect.Effect<A, E, Effect.Services<ReturnType<typeof purchasesIn>>>
) => Effect.runPromise(Effect.provide(act, layerOffice(officeFolder(join(folder, code), undefined))))

const purchasesIn = () =>
  Effect.gen(function* () {
    const office = yield* officeAt((yield* (yield* LedgerStore).head).size)
    let purchases = 0
    yield* Stream.runForEachArray(purchasesOf(office), (page) =>
      Effect.sync(() => {
        judge(
          page.map(({ procurement }) => procurement),
          office.settings.holidays
        )
        purchases += page.length
      })
    )
    return purchases
  })

let purchases = 0
const checked = await seconds(async () => {
  for (const code of codes) purchases += await inOffice(code, purchasesIn())
})
const peak = peakMemory()

const texts: Array<string> = []
for (const code of codes) {
  await inOffice(
    code,
    Effect.gen(function* () {
      const store = yield* LedgerStore
      yield* Stream.runForEach(store.entries(0, (yield* store.head).size), ({ bytes }) =>
        Effect.sync(() => texts.push(new TextDecoder().decode(bytes)))
      )
    })
  )
}
const floor = await seconds(() => {
  for (const text of texts) {
    const { data, type } = JSON.parse(text) as { data: object; type: string }
    if (isRecordStage(type)) codecs[type].decode(data)
  }
})

report({
  name: "check",
  unit: "purchases",
  count: purchases,
  seconds: checked,
  floor: "JSON.parse and schema decode of the same entries",
  floorSeconds: floor,
  peak,
  aim: 5
})
