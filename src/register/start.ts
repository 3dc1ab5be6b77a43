import { Effect } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import type { Agency } from "../values/agency.ts"
import { holidayYears } from "../values/holidays.ts"
import { settingData } from "./settings.ts"
import { buildEntries, type Draft } from "./submit.ts"

/** The name of an agency's ledger unless the office chooses another; fixed for ever by the first entry. */
export const defaultOrigin = (agency: Agency): string => `prongsai.example/agency/${agency.code}`

/** The first entry commits to the origin under the office's own key, so that a folder of keys can be told to be this ledger's. */
const keysField = "keys"

/** The closed ledger that a new one of the same agency goes on from: its last good checkpoint. */
export interface Continued {
  readonly origin: string
  readonly size: number
  /** Base64. */
  readonly root: string
  /** The whole signed note. */
  readonly checkpoint: string
}

/** Begins an office's ledger: who it is, which closed ledger it goes on from, and the government holidays it counts by. */
export const start = Effect.fn("Register.start")(function* (
  agency: Agency,
  origin: string,
  continues?: Continued
) {
  const store = yield* LedgerStore
  const drafts: ReadonlyArray<Draft> = [
    {
      type: "setting",
      data: {
        ...settingData("agency", agency),
        ...(continues === undefined ? {} : { continues: { ...continues } })
      },
      secrets: [{ field: keysField, value: origin, lookup: "office" }]
    },
    ...holidayYears.map((year): Draft => ({ type: "setting", data: settingData("holiday-year", year) }))
  ]
  return yield* store.append(0, yield* buildEntries(origin, 0, "", drafts))
})
