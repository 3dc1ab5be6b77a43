import { Effect } from "effect"
import { readFileSync, writeFileSync } from "node:fs"
import { publishAndGoOn, publishedOffice, type Purchases } from "./begun.ts"
import { acts, beginOffice, leaveLocks, placesIn } from "./office.ts"

/** An act that is disturbed. */
export type Act = "record" | "publish" | "recover"

/** Offices as they stand when the act begins. */
export const bases: Record<Act, (root: string, purchases: Purchases) => Effect.Effect<unknown, unknown>> = {
  record: (root, [published]) => beginOffice(root, published),
  publish: (root, purchases) =>
    Effect.andThen(
      publishedOffice(root, purchases),
      Effect.sync(() => leaveLocks(root))
    ),
  recover: Effect.fnUntraced(function* (root, purchases) {
    const { ledgerFile } = placesIn(root).office
    yield* beginOffice(root, purchases[0])
    const backup = readFileSync(ledgerFile)
    yield* publishAndGoOn(root, purchases)
    yield* acts.publish(root)
    writeFileSync(ledgerFile, backup)
  })
}
