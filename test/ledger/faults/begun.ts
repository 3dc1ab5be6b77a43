import { Effect } from "effect"
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { august } from "../../apps/signing-office.ts"
import { beginOffice, goOn, inOffice, publishInto, repeatably } from "./office.ts"

/** How many purchases an office has: published ones of August, then more of August, and of September. */
export type Purchases = readonly [published: number, inAugust: number, inSeptember: number]

/** Publishes August of an office that is begun, and goes on. */
export const publishAndGoOn = (root: string, [, inAugust, inSeptember]: Purchases) =>
  repeatably("first", "2025-09-02T02:00:00Z", inOffice(root, publishInto(root, [august]))).pipe(
    Effect.andThen(goOn(root, inAugust, inSeptember))
  )

/** An office that was published and went on since. */
export const publishedOffice = (root: string, purchases: Purchases) =>
  Effect.andThen(beginOffice(root, purchases[0]), publishAndGoOn(root, purchases))

/** Makes an office once, and a fresh copy of it as often as asked. */
export const copiesOf = async (make: (root: string) => Effect.Effect<unknown, unknown>) => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-faults-"))
  const [base, root, cache] = ["base", "work", "cache"].map((name) => join(folder, name)) as [
    string,
    string,
    string
  ]
  mkdirSync(base)
  await Effect.runPromise(make(base))
  return {
    folder,
    fresh: () => {
      rmSync(root, { recursive: true, force: true })
      cpSync(base, root, { recursive: true })
      return { root, cache }
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
