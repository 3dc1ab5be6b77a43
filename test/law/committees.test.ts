import { assert, describe, it } from "@effect/vitest"
import { judgementsOf } from "../../src/law/engine.ts"
import { rules } from "../../src/law/rules.ts"
import type { Committee, Member } from "../../src/stages/3-prep/committee.ts"
import { peopleInBoth } from "../../src/law/committees.ts"
import type { Prep } from "../../src/stages/3-prep.ts"
import type { Procurement } from "../../src/stages/procurement.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { procurements } from "./generated.ts"

const aboutCommittees = rules.filter(({ id }) =>
  ["mr5-single-inspector", "reg-26-no-dual", "reg-26-outsiders", "reg-26-size"].includes(id)
)
const breaches = (procurement: Procurement) =>
  aboutCommittees.flatMap((rule) =>
    judgementsOf(rule, procurement, governmentHolidays).flatMap(({ outcome }) =>
      outcome === "breach" ? [rule.id] : []
    )
  )

const poorerBy = (
  procurement: Procurement,
  forget: (member: Member) => Partial<Member>
): ReadonlyArray<Procurement> => {
  const { committees } = procurement.prep as Partial<Prep>
  return (committees ?? []).flatMap((committee, index) =>
    (committee.members ?? []).map((_, position) => {
      const members = committee.members!.map((member, at) => (at === position ? forget(member) : member))
      const changed = (committees ?? []).map((it, at) => (at === index ? { ...it, members } : it))
      return { ...procurement, prep: { ...procurement.prep, committees: changed } } as Procurement
    })
  )
}
const without =
  (field: keyof Member) =>
  (member: Member): Partial<Member> =>
    Object.fromEntries(Object.entries(member).filter(([name]) => name !== field))

describe("people on committees", () => {
  it.prop(
    "what is not recorded of one of them, or was withdrawn, is never a breach",
    { procurement: procurements },
    ({ procurement }) => {
      const before = breaches(procurement)
      for (const forget of [without("name"), without("role"), without("isOfficial")]) {
        for (const poorer of poorerBy(procurement, forget)) {
          for (const found of breaches(poorer)) assert.include(before, found)
        }
      }
      const listed = procurement.prep as { readonly committees?: ReadonlyArray<Committee> | null }
      for (const [index, committee] of (listed.committees ?? []).entries()) {
        const { members: _, ...rest } = committee
        const committees = listed.committees!.map((it, at) => (at === index ? rest : it))
        const poorer = { ...procurement, prep: { ...procurement.prep, committees } } as Procurement
        for (const found of breaches(poorer)) assert.include(before, found)
      }
    },
    { arbitrary: { runs: 1000 } }
  )
  it("are compared by name without regard to spaces and digits; an empty name is nobody's", () => {
    const [one, two, nobody] = [{ name: "นายตัวอย่าง หนึ่ง" }, { name: "นายตัวอย่าง สอง" }, { name: "" }]
    assert.strictEqual(peopleInBoth([one, two], [{ name: "นาย ตัวอย่าง  หนึ่ง" }]), 1)
    assert.strictEqual(peopleInBoth([one], [two]), 0)
    assert.strictEqual(peopleInBoth([one, nobody], [two]), "unknown")
    assert.strictEqual(peopleInBoth([one, nobody], [one, nobody]), 1)
    assert.strictEqual(peopleInBoth([nobody], [nobody]), "unknown")
    assert.strictEqual(peopleInBoth([{}], [one]), "unknown")
  })
})
