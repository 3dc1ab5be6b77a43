import { assert, describe, it } from "@effect/vitest"
import { planOwed } from "../../src/law/plan-exempt.ts"
import type { Scope } from "../../src/law/rule.ts"
import { Ground } from "../../src/stages/4-purchase/ground.ts"
import type { Prep } from "../../src/stages/3-prep.ts"
import type { Purchase } from "../../src/stages/4-purchase.ts"
import { type Procurement, unrecorded } from "../../src/stages/procurement.ts"
import { ProcurementId } from "../../src/stages/stage.ts"
import { holidayTable } from "../../src/values/working-days.ts"

const procurement = ProcurementId.make("68059000001")
const holidays = holidayTable([], [])

const owed = (purchase: Omit<Purchase, "procurement">, kind: Prep["kind"]): Scope => {
  const prep: Prep = kind === undefined ? { procurement } : { procurement, kind }
  const all: Procurement = { ...unrecorded(procurement), prep, purchase: { procurement, ...purchase } }
  return planOwed({ procurement: all, holidays })
}
const methodOf = (ground: Ground): NonNullable<Purchase["method"]> => {
  if (ground.startsWith("56-1")) return "selection"
  if (ground.startsWith("56-2")) return "specific"
  if (ground.startsWith("70-2")) return "consultant-selection"
  if (ground.startsWith("70-3")) return "consultant-specific"
  return ground.startsWith("81") ? "design-selection" : "design-specific"
}

describe("act-11-plan-exempt", () => {
  it("exempts the eight grounds of มาตรา 11 and no other", () => {
    const exempt = Ground.literals.filter(
      (ground) => owed({ method: methodOf(ground), ground }, "goods") === "out-of-scope"
    )
    assert.deepStrictEqual(exempt, [
      "56-1-c",
      "56-1-f",
      "56-2-b",
      "56-2-d",
      "56-2-f",
      "70-3-b",
      "70-3-f",
      "82-3"
    ])
    for (const ground of Ground.literals.filter((it) => !exempt.includes(it)))
      assert.strictEqual(owed({ method: methodOf(ground), ground }, "goods"), "in", ground)
  })

  const table: ReadonlyArray<readonly [string, Omit<Purchase, "procurement">, Prep["kind"], Scope]> = [
    ["a general invitation", { method: "e-bidding" }, undefined, "in"],
    ["whatever ground it names", { method: "e-market", ground: "56-2-b" }, "goods", "in"],
    ["a general invitation of consultants", { method: "consultant-general" }, undefined, "in"],
    ["a design contest", { method: "design-contest" }, undefined, "in"],
    ["no method", {}, "goods", { missing: ["purchase.method"] }],
    ["no ground", { method: "specific" }, "goods", { missing: ["purchase.ground"] }],
    ["no ground nor kind", { method: "selection" }, undefined, { missing: ["purchase.ground", "prep.kind"] }],
    [
      "no kind: perhaps a lease",
      { method: "specific", ground: "56-2-c" },
      undefined,
      { missing: ["prep.kind"] }
    ],
    ["no kind, an exempt ground", { method: "specific", ground: "56-2-b" }, undefined, "out-of-scope"],
    ["clause 79 paragraph 1 alone", { method: "specific", subMethod: "direct" }, "goods", "out-of-scope"],
    ["clause 79 paragraph 2 alone", { method: "specific", subMethod: "urgent" }, "goods", "out-of-scope"],
    [
      "W 119, ground recorded as none",
      { method: "specific", subMethod: "w119", ground: null },
      "goods",
      "out-of-scope"
    ],
    ["W 804 alone", { method: "specific", subMethod: "w804" }, "goods", "out-of-scope"],
    [
      "by a committee, no ground",
      { method: "specific", subMethod: "committee" },
      "goods",
      { missing: ["purchase.ground"] }
    ],
    [
      "ground recorded as none",
      { method: "specific", ground: null },
      "goods",
      { missing: ["purchase.subMethod"] }
    ],
    [
      "recorded as none, by a committee",
      { method: "specific", ground: null, subMethod: "committee" },
      "goods",
      "in"
    ],
    ["the ground decides", { method: "specific", ground: "56-2-c", subMethod: "direct" }, "goods", "in"],
    ["a lease from one party", { method: "specific", ground: "56-2-c" }, "lease", "not-judged"],
    ["a lease by selection", { method: "selection", ground: "56-1-b" }, "lease", "in"],
    ["a lease of land", { method: "specific", ground: null }, "lease-immovable", "not-judged"],
    ["an exchange", { method: "specific", ground: "56-2-h" }, "exchange", "not-judged"]
  ]
  for (const [name, purchase, kind, expected] of table) {
    it(name, () => assert.deepStrictEqual(owed(purchase, kind), expected))
  }
})
