import { Effect } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import { isSame } from "./difference.ts"
import { officeAt } from "./office.ts"
import { settingData, type SettingKey, type settingSchemas, type Settings } from "./settings.ts"
import { submit } from "./submit.ts"

/** Records a setting, unless it is what holds already. `choose` sees the settings as they stand. Returns the entry, if one was made. */
export const set = Effect.fn("Register.set")(function* <K extends SettingKey, E>(
  key: K,
  choose: (settings: Settings) => Effect.Effect<
    {
      readonly value: (typeof settingSchemas)[K]["Type"]
      readonly held: (typeof settingSchemas)[K]["Type"] | undefined
    },
    E
  >
) {
  const store = yield* LedgerStore
  const { origin } = yield* officeAt((yield* store.head).size)
  const { answer } = yield* submit(origin, (head) =>
    Effect.gen(function* () {
      const { held, value } = yield* choose((yield* officeAt(head.size)).settings)
      const data = settingData(key, value)
      const same = held !== undefined && isSame(settingData(key, held), data)
      return {
        drafts: same ? [] : [{ type: "setting" as const, data }],
        answer: same ? undefined : head.size
      }
    })
  )
  return answer
})
