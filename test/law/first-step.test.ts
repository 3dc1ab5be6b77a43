import { assert, describe, it } from "@effect/vitest"
import { requestApprovedOn } from "../../src/law/first-step.ts"
import { planPublication } from "../../src/law/plan-places.ts"
import type { Approval } from "../../src/stages/approval.ts"
import { type Procurement, unrecorded } from "../../src/stages/procurement.ts"
import { ProcurementId } from "../../src/stages/stage.ts"
import { thaiDate } from "../../src/values/thai-date.ts"

const procurement = ProcurementId.make("68059000001")
const [early, late] = [thaiDate("2025-06-02"), thaiDate("2025-06-09")]
const approval = (of: Partial<Approval>): Approval => ({
  act: "request",
  decidedOn: early,
  decision: "approved",
  decidedAs: "head",
  ...of
})
const approvedOn = (
  of: ReadonlyArray<Approval>,
  prep: { readonly approvedOn?: typeof early | null }
): ReturnType<typeof requestApprovedOn> =>
  requestApprovedOn({ ...unrecorded(procurement), prep: { procurement, ...prep }, approvals: of })

describe("the approval of a request", () => {
  it("is the earliest of what the preparation and the approvals say", () => {
    assert.strictEqual(approvedOn([approval({})], { approvedOn: late }), early)
    assert.strictEqual(approvedOn([approval({ decidedOn: late })], { approvedOn: early }), early)
    assert.strictEqual(approvedOn([approval({})], { approvedOn: null }), early)
    assert.strictEqual(approvedOn([approval({})], {}), early)
  })
  it("is neither an approval of something else nor a return", () => {
    assert.strictEqual(approvedOn([approval({ act: "award" })], { approvedOn: late }), late)
    assert.isNull(approvedOn([approval({ decision: "returned" })], { approvedOn: null }))
    assert.isUndefined(approvedOn([], {}))
  })
})

describe("the approval of a plan", () => {
  const approved = (approvals: ReadonlyArray<Approval>) => {
    const prep: Procurement["prep"] = { procurement, plans: [{ version: 1, planApprovedOn: null }] }
    return planPublication({ ...unrecorded(procurement), prep, approvals }).approvedOn
  }
  it("may be recorded as an approval only", () => {
    assert.strictEqual(approved([approval({ act: "plan" })]), early)
    assert.isNull(approved([approval({})]))
  })
})
