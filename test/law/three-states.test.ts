import { assert, describe, it } from "@effect/vitest"
import type { Schema } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { namedFields } from "../../src/law/named-fields.ts"
import { allowsNone, notesOf } from "../../src/stages/field.ts"

/** Fields of which "there is none" makes no sense: each purchase and each contract has one, whatever is known of it. */
const alwaysOne: Readonly<Record<string, string>> = {
  "bid.submittedOn": "an offer was made on some day",
  "budget.fiscalYear": "money is always of a year",
  "contract.amount": "a contract without a price is not known, not none",
  "contract.deliveryWorkingDays":
    "a number of days; whether there is a limit at all is the end of the contract",
  "contract.form": "unwritten is one of its codes",
  "contract.signedOn": "a contract that was not signed is unwritten",
  "contract.supplier": "a contract has another side",
  "disclosure.period": "a month that was published is a month",
  "inspection.ofDelivery": "an inspection is of some delivery",
  "line.appropriated": "a line of the budget has an amount",
  "need.unit": "a need comes from some unit of the office",
  "prep.kind": "something is procured",
  "purchase.awardPrice": "no winner says that there is none",
  "purchase.method": "a purchase goes some way"
}

const source = readdirSync("src/law", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(`src/law/${file}`, "utf8"))
  .join("\n")
const named = new Set(
  [...source.matchAll(/"([a-z-]+\.[A-Za-z]+)"/g)]
    .map(([, name]) => name!)
    .filter((name) => namedFields.has(name.split(".")[0]!))
)

describe("a field that a rule names as missing", () => {
  it("can be recorded as none, or says yes or no, or there is always one", () => {
    assert.isAbove(named.size, 50)
    const fieldOf = (name: string) => {
      const [stage, field] = name.split(".") as [string, string]
      const fields: Readonly<Record<string, Schema.Constraint>> = namedFields.get(stage)!
      return fields[field]
    }
    for (const name of named) {
      const field = fieldOf(name)
      assert.isDefined(field, name)
      const isTruth = notesOf(field!)?.as === "truth"
      assert.isTrue(allowsNone(field!) || isTruth || Object.hasOwn(alwaysOne, name), name)
    }
    for (const name of Object.keys(alwaysOne))
      assert.isTrue(named.has(name) && !allowsNone(fieldOf(name)!), name)
  })
})
