import { assert, it } from "@effect/vitest"
import { gravest } from "../../src/law/gravest.ts"
import { breach, caution, flag, missing, type Verdict } from "../../src/law/rule.ts"

/** From the lightest to the gravest. */
const inOrder: ReadonlyArray<Verdict> = [
  "out-of-scope",
  "conforms",
  "not-judged",
  missing("delivery.delivered"),
  flag("seen", {}),
  caution("unshown", {}),
  breach("late", {})
]

it("of several items the gravest is told, wherever it stands in the list", () => {
  for (const [at, heavier] of inOrder.entries()) {
    for (const lighter of inOrder.slice(0, at + 1)) {
      assert.deepStrictEqual(gravest([lighter, heavier]), heavier)
      assert.deepStrictEqual(gravest([heavier, lighter]), heavier)
    }
  }
})

it("of equally grave ones the first, and everything that is missing", () => {
  assert.deepStrictEqual(
    gravest([breach("late", { item: "1" }), breach("late", { item: "2" })]),
    breach("late", { item: "1" })
  )
  assert.deepStrictEqual(
    gravest([missing("delivery.delivered"), "conforms", missing("inspection.result", "delivery.delivered")]),
    missing("delivery.delivered", "inspection.result")
  )
  assert.strictEqual(gravest([]), "out-of-scope")
})
