import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { killWriters } from "./killing.ts"

const kills = Number(process.env["PRONGSAI_KILLS"] ?? 120)

it.live(
  `after ${kills} kills of concurrent writers every acknowledged batch is there, whole, in order`,
  () =>
    Effect.gen(function* () {
      const found = yield* killWriters(kills)
      yield* Effect.log(found)
      assert.isAbove(found.acknowledged, kills)
    }),
  Math.max(240_000, kills * 1_000)
)
