import { assert, describe, it } from "@effect/vitest"
import type { FindingOutcome, Outcome, Told } from "../../src/law/finding.ts"
import { isFindingOutcome } from "../../src/law/judging.ts"
import type { Rule } from "../../src/law/rule.ts"
import { rules } from "../../src/law/rules.ts"
import { explain } from "../../src/law/sentence.ts"
import { judgedOf, procurementsOf, refusalsOf, stories, type Story, type StoryOutcomes } from "./story.ts"

const all = stories()
const told = (name: string) => judgedOf(all.get(name)!)

/** Which rules speak of a subject. */
const aboutOf = (of: StoryOutcomes["of"]): Rule["about"] => {
  if ("year" in of) return "year"
  if ("record" in of) return of.record as Rule["about"]
  return "contract" in of ? "contract" : "procurement"
}

/** Everything that is expected of one subject, by rule: the outcome and what goes with it. */
const expectedOf = (outcomes: Omit<StoryOutcomes, "of">) =>
  Object.entries(outcomes).flatMap(([outcome, list]): ReadonlyArray<readonly [string, Outcome, unknown]> =>
    Array.isArray(list)
      ? list.map((rule) => [rule, outcome as Outcome, undefined] as const)
      : Object.entries(list).map(([rule, why]) => [rule, outcome as Outcome, why] as const)
  )

const whyOf = (outcome: Outcome, judged: ReadonlyArray<Told<Outcome>>): unknown => {
  if (outcome === "cannot-tell") return judged[0]!.missing
  const because = judged.map((it) => it.because)
  return because.length === 1 ? because[0] : because
}

const cited = ({ told: paragraphs }: Story): ReadonlySet<string> =>
  new Set(paragraphs.flatMap((text) => Array.from(text.matchAll(/\[([a-z0-9-]+)\]/g), ([, id]) => id!)))

const came = (name: string): ReadonlyArray<Told<Outcome>> => told(name).flatMap((it) => it.told)
const spoke: ReadonlySet<Outcome> = new Set<Outcome>(["conforms", "breach", "caution", "flag"])

for (const [name, story] of all) {
  describe(name, () => {
    it("is a record that no step refuses", () => {
      const messages = procurementsOf(story.purchases).flatMap(refusalsOf)
      assert.deepStrictEqual(
        messages.map(({ message }) => message),
        []
      )
    })

    it("expects something of every subject", () => {
      assert.deepStrictEqual(
        story.outcomes.map(({ of }) => of),
        told(name).map(({ of }) => of)
      )
    })

    for (const [index, { of, ...outcomes }] of story.outcomes.entries()) {
      describe(JSON.stringify(of), () => {
        const expected = expectedOf(outcomes)

        it("lists every rule once", () => {
          const about = aboutOf(of)
          assert.deepStrictEqual(
            expected.map(([rule]) => rule).toSorted(),
            rules.filter((rule) => rule.about === about).map(({ id }) => id)
          )
        })

        it("comes to what the law says", () => {
          const judged = Map.groupBy(told(name)[index]?.told ?? [], ({ rule }) => rule)
          for (const [rule, outcome, why] of expected) {
            const [first] = judged.get(rule) ?? []
            assert.isDefined(first, rule)
            assert.strictEqual(first!.outcome, outcome, rule)
            assert.deepStrictEqual(whyOf(outcome, judged.get(rule)!), why, rule)
          }
        })
      })
    }

    it("tells of everything that is found, and of nothing that does not apply", () => {
      const found = came(name).filter(({ outcome }) => spoke.has(outcome) && outcome !== "conforms")
      assert.includeMembers([...cited(story)], [...new Set(found.map(({ rule }) => rule))])
      const speaking = came(name).filter(({ outcome }) => spoke.has(outcome))
      assert.includeMembers([...new Set(speaking.map(({ rule }) => rule))], [...cited(story)])
    })

    it("says what it finds in both languages", () => {
      for (const it of came(name).filter((it): it is Told<FindingOutcome> => isFindingOutcome(it.outcome))) {
        assert.notMatch(explain(it, "en"), /[ก-๙{}]|undefined/)
        assert.notMatch(explain(it, "th"), /[{}]|undefined/)
      }
    })
  })
}

describe("the stories together", () => {
  const judgements = () => [...all.keys()].flatMap(came)

  it("come to every kind of outcome", () => {
    assert.sameMembers(
      [...new Set(judgements().map(({ outcome }) => outcome))],
      ["conforms", "breach", "caution", "flag", "cannot-tell", "not-judged", "out-of-scope"]
    )
  })

  it("make most rules about purchases speak, and tell of lawful purchases as well", () => {
    const speaking = new Set(
      judgements()
        .filter(({ outcome }) => spoke.has(outcome))
        .map(({ rule }) => rule)
    )
    const aboutPurchases = rules.filter(({ about }) => about === "procurement" || about === "contract")
    const share = aboutPurchases.filter(({ id }) => speaking.has(id)).length / aboutPurchases.length
    assert.isAtLeast(share, 0.7)
    const isLawful = ({ outcomes }: Story) =>
      outcomes.every(
        ({ breach, caution, flag }) => Object.keys({ ...breach, ...caution, ...flag }).length === 0
      )
    assert.isTrue([...all.values()].some(isLawful))
  })
})
