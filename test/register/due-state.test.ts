import { assert, describe, it } from "@effect/vitest"
import { dueState } from "../../src/register/due-state.ts"
import { thaiDate } from "../../src/values/thai-date.ts"

describe("how something to do stands on a day", () => {
  const on = thaiDate("2025-08-13")
  const before = thaiDate("2025-08-12")
  const after = thaiDate("2025-08-14")

  it("is in time on its last day, and too late on the next", () => {
    assert.strictEqual(dueState(on, { by: on }), "open")
    assert.strictEqual(dueState(on, { by: before }), "overdue")
    assert.strictEqual(dueState(on, { by: before, from: before }), "overdue")
  })
  it("waits until its first day, and may be done on that day", () => {
    assert.strictEqual(dueState(on, { from: after }), "waiting")
    assert.strictEqual(dueState(on, { from: after, by: after }), "waiting")
    assert.strictEqual(dueState(on, { from: on, by: after }), "open")
  })
  it("has no last day where none is set, and is then never too late", () => {
    assert.strictEqual(dueState(on, { from: on }), "undated")
    assert.strictEqual(dueState(on, { from: before }), "undated")
  })
})
