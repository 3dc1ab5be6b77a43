import { assert, describe, it } from "@effect/vitest"
import {
  acceptanceDate,
  appealDate,
  boughtDate,
  performanceDate,
  requestDate,
  signingDate
} from "../../src/law/dating.ts"
import type { ContractSubject } from "../../src/law/rule.ts"
import type { Prep } from "../../src/stages/3-prep.ts"
import type { Purchase } from "../../src/stages/4-purchase.ts"
import type { Contract } from "../../src/stages/5-contract.ts"
import type { Stock } from "../../src/stages/6-stock.ts"
import { unrecorded } from "../../src/stages/procurement.ts"
import { ProcurementId } from "../../src/stages/stage.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { type ThaiDate, thaiDate } from "../../src/values/thai-date.ts"

const procurement = ProcurementId.make("68059000001")
const lastOfTheOld = thaiDate("2017-08-22")
const firstOfTheAct = thaiDate("2017-08-23")
const lastUnsettled = thaiDate("2019-08-22")
const settled = thaiDate("2019-08-23")
const [early, late] = [thaiDate("2025-06-02"), thaiDate("2025-06-09")]

interface Given {
  readonly prep?: Partial<Prep>
  readonly purchase?: Partial<Purchase>
  readonly stock?: Partial<Stock>
  readonly contract?: Partial<Contract>
}
const subject = ({ contract: of, prep, purchase, stock }: Given): ContractSubject => {
  const contract: Contract = { procurement, supplier: {}, ...of }
  return {
    procurement: {
      ...unrecorded(procurement),
      prep: { procurement, ...prep },
      purchase: { procurement, ...purchase },
      stock: { procurement, ...stock },
      contracts: of === undefined ? [] : [contract]
    },
    contract,
    contractIndex: 0,
    holidays: governmentHolidays
  }
}

describe("the request's day", () => {
  const day = (given: Given) => requestDate(subject(given))
  it("is the request report's, before which nothing may lie that began under the older rules", () => {
    assert.strictEqual(day({ prep: { requestedOn: firstOfTheAct } }), firstOfTheAct)
    assert.strictEqual(day({ prep: { requestedOn: lastOfTheOld } }), "before-the-act")
    assert.strictEqual(
      day({ prep: { requestedOn: firstOfTheAct, approvedOn: lastOfTheOld } }),
      "before-the-act"
    )
  })
  it("is the invitation's where everyone or several are invited, else the report's", () => {
    const of = (method: Purchase["method"], invitedFrom: ThaiDate | null) =>
      day({
        prep: { requestedOn: early },
        purchase: { ...(method === undefined ? {} : { method }), invitedFrom }
      })
    assert.strictEqual(of("e-bidding", late), late)
    assert.strictEqual(of("selection", late), late)
    assert.strictEqual(of("specific", late), early)
    assert.strictEqual(of(undefined, late), early)
    assert.strictEqual(of("selection", null), early)
  })
  it("where no invitation is dated, is about the award's, and not before the report", () => {
    const selection = { method: "selection" } as const
    assert.strictEqual(day({ prep: { requestedOn: early }, purchase: selection }), early)
    assert.deepStrictEqual(day({ purchase: selection }), { missing: ["purchase.invitedFrom"] })
    assert.deepStrictEqual(day({ purchase: { ...selection, awardedOn: late } }), {
      on: late,
      missing: ["purchase.invitedFrom"]
    })
    assert.deepStrictEqual(
      day({ prep: { requestedOn: early }, purchase: { ...selection, awardedOn: late } }),
      { on: late, missing: ["purchase.invitedFrom"], earliest: early }
    )
  })
  it("where no report is dated, is about the first later step's", () => {
    assert.deepStrictEqual(day({}), { missing: ["prep.requestedOn"] })
    for (const purchase of [{ awardedOn: early }, { awardedOn: late, invitedFrom: early }]) {
      assert.deepStrictEqual(day({ prep: { approvedOn: null }, purchase }), {
        on: early,
        missing: ["prep.requestedOn"]
      })
    }
    assert.deepStrictEqual(day({ prep: { approvedOn: early }, purchase: { awardedOn: late } }), {
      on: early,
      missing: ["prep.requestedOn"]
    })
  })
})

describe("a contract's day", () => {
  it("is its signing; in the Act's first two years the purchase's beginning must be known", () => {
    const day = (given: Given) => signingDate(subject(given))
    assert.strictEqual(day({ contract: { signedOn: settled } }), settled)
    assert.deepStrictEqual(day({ contract: { signedOn: lastUnsettled } }), { missing: ["prep.requestedOn"] })
    assert.strictEqual(
      day({ prep: { requestedOn: firstOfTheAct }, contract: { signedOn: lastUnsettled } }),
      lastUnsettled
    )
    assert.strictEqual(
      day({ purchase: { awardedOn: lastOfTheOld }, contract: { signedOn: settled } }),
      "before-the-act"
    )
    assert.deepStrictEqual(day({ contract: {} }), { missing: ["contract.signedOn"] })
    assert.strictEqual(day({ prep: { requestedOn: early }, contract: { form: "unwritten" } }), early)
  })
  it("where no signing is dated, is about the first inspection's", () => {
    const day = (inspected: ReadonlyArray<ThaiDate>) =>
      performanceDate(
        subject({
          contract: { inspections: inspected.map((it, at) => ({ inspection: at + 1, inspected: it })) }
        })
      )
    assert.deepStrictEqual(day([]), { missing: ["contract.signedOn"] })
    assert.deepStrictEqual(day([late, early]), { on: early, missing: ["contract.signedOn"] })
    assert.deepStrictEqual(day([firstOfTheAct]), { on: firstOfTheAct, missing: ["contract.signedOn"] })
    assert.strictEqual(day([lastOfTheOld]), "before-the-act")
  })
})

describe("the day of what happened later", () => {
  it("of what was received is its acceptance", () => {
    const day = (acceptedOn: ThaiDate | null, prep: Partial<Prep>) =>
      acceptanceDate(subject({ prep, stock: { acceptedOn } }))
    assert.strictEqual(day(null, { requestedOn: early }), early)
    assert.strictEqual(day(late, { requestedOn: early }), late)
    assert.strictEqual(day(late, { requestedOn: lastOfTheOld }), "before-the-act")
    assert.strictEqual(day(lastOfTheOld, {}), "before-the-act")
    assert.deepStrictEqual(day(firstOfTheAct, {}), { missing: ["prep.requestedOn"] })
    assert.deepStrictEqual(day(lastUnsettled, {}), { missing: ["prep.requestedOn"] })
    assert.strictEqual(day(settled, {}), settled)
    assert.strictEqual(day(lastUnsettled, { requestedOn: firstOfTheAct }), lastUnsettled)
  })
  it("of appeals is the first filing", () => {
    const day = (filed: ReadonlyArray<ThaiDate> | null, prep: Partial<Prep>) =>
      appealDate(
        subject({
          prep,
          purchase: { appeals: filed?.map((filedOn, at) => ({ appeal: at + 1, filedOn })) ?? null }
        })
      )
    assert.strictEqual(day(null, { requestedOn: early }), early)
    assert.strictEqual(day([], { requestedOn: early }), early)
    assert.strictEqual(day([late, early], { requestedOn: settled }), early)
    assert.strictEqual(day([late], { requestedOn: lastOfTheOld }), "before-the-act")
    assert.deepStrictEqual(day([lastUnsettled], {}), { missing: ["prep.requestedOn"] })
    assert.strictEqual(day([settled], {}), settled)
    assert.strictEqual(day([lastUnsettled], { requestedOn: firstOfTheAct }), lastUnsettled)
  })
  it("of what was bought first and reported after is the buying", () => {
    const day = (boughtOn: ThaiDate | null, requestedOn: ThaiDate) =>
      boughtDate(subject({ prep: { requestedOn }, purchase: { boughtOn } }))
    assert.strictEqual(day(null, late), late)
    assert.strictEqual(day(early, late), early)
    assert.strictEqual(day(lastOfTheOld, firstOfTheAct), "before-the-act")
    assert.strictEqual(day(firstOfTheAct, late), firstOfTheAct)
    assert.strictEqual(day(late, lastOfTheOld), "before-the-act")
  })
})
