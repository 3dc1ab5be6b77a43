import { assert, beforeAll, describe, it } from "@effect/vitest"
import { type CheckId, checks } from "../../src/ledger/proof/checking/checks.ts"
import { promises, type PromiseNumber } from "../../src/ledger/proof/checking/promises.ts"
import { problems } from "../../src/ledger/proof/checking/problems.ts"
import { prongsai } from "./cli.ts"
import { matrix } from "./tampering/matrix.ts"
import { followed, missingTools } from "./tampering/recipe.ts"
import { type SignedSites, signedSites } from "./tampering/signed-site.ts"
import { hasOpenssl } from "./tampering/stamping.ts"
import { tampered } from "./tampering/tampered.ts"
import { broughtAlong, type Tampering } from "./tampering/tampering.ts"
import { verified } from "./tampering/verified.ts"

let signed: SignedSites
beforeAll(async () => {
  signed = await signedSites()
}, 300_000)

const numbers = Object.keys(promises).map(Number) as ReadonlyArray<PromiseNumber>

const states = { th: ["ถูกต้อง", "ไม่ถูกต้อง"], en: ["holds", "does not hold"] } as const

/** The promises that a report says do not hold, the same in both languages. */
const brokenIn = (text: string): ReadonlyArray<PromiseNumber> => {
  const broken = (language: "th" | "en") =>
    numbers.filter((promise) => {
      const words = promises[promise][language].replace(/\.$/, "")
      return text.includes(`${promise}. ${words}: ${states[language][1]}\n`)
    })
  assert.deepStrictEqual(broken("th"), broken("en"), text)
  return broken("th")
}

/** What a report says of one check in this language: the lines after the one that names it. */
const saidOf = (text: string, language: "th" | "en", check: CheckId): ReadonlyArray<string> => {
  const { meaning, promise } = checks[check]
  const lines = text.split("\n")
  const start = lines.indexOf(`[${check}] ${promise}. ${meaning[language]}`)
  assert.notStrictEqual(start, -1, `${check}\n${text}`)
  const end = lines.findIndex((line, at) => at > start && !line.startsWith("  "))
  return lines.slice(start + 1, end)
}

/** Makes sure that a problem in a file is told of in this language, once. */
const tells = (
  text: string,
  language: "th" | "en",
  [check, problem, file]: NonNullable<Tampering["told"]>
) => {
  const told = saidOf(text, language, check).filter((line) => line.endsWith(problems[problem][language]))
  assert.isNotEmpty(told, `${problem}\n${text}`)
  assert.lengthOf(new Set(told), told.length, "told twice")
  if (file !== undefined)
    assert.isTrue(
      told.some((line) => line.includes(file)),
      `${file}\n${told.join("\n")}`
    )
}

/** Every second way, and of every check that finds one out the first; all of them with PRONGSAI_TAMPER=all, as the long tests do. */
const looked = matrix.filter(
  ({ told }, at) =>
    process.env["PRONGSAI_TAMPER"] === "all" ||
    at % 2 === 0 ||
    matrix.findIndex((other) => other.told?.[0] === told?.[0]) === at
)

describe("a site that was tampered with", () => {
  it("is known from one that was not: that one passes, whole", async () => {
    const brought = broughtAlong(signed)
    const { status, text } = await verified(signed.folder, brought)
    assert.strictEqual(status, 0, text)
    assert.deepStrictEqual(brokenIn(text), [])
    for (const promise of hasOpenssl ? numbers : numbers.slice(0, 4)) {
      assert.include(text, `${promise}. ${promises[promise].th}: ${states.th[0]}\n`)
      assert.include(text, `${promises[promise].en.replace(/\.$/, "")}: ${states.en[0]}\n`)
    }
  })

  for (const tampering of looked) {
    const { breaks, name, told } = tampering
    it(breaks.length === 0 ? `passes: ${name}` : `is found out: ${name}`, () =>
      tampered(signed, tampering, async (folder, brought) => {
        const { status, text } = await verified(folder, brought)
        assert.strictEqual(status, breaks.length === 0 ? 0 : 1, text)
        assert.deepStrictEqual(brokenIn(text), breaks, text)
        if (told !== undefined) for (const language of ["th", "en"] as const) tells(text, language, told)
        assert.notMatch(text, /illegal|fraud|forge|corrupt|void|ทุจริต|ปลอม|โมฆะ/i)
      })
    )
  }

  it("is no site at all where neither ledger nor list is left: bad input, not a verdict", () =>
    tampered(
      signed,
      {
        how: (site) => {
          site.remove("ledger")
          site.remove("site.json")
        }
      },
      async (folder, brought) => {
        const { status, text } = await verified(folder, brought)
        assert.strictEqual(status, 2)
        assert.include(text, "ไม่พบเว็บที่เผยแพร่ด้วยโปร่งใส")
      }
    ))

  it("in sixty ways and more, each under a name of its own and each that breaks something with its words", () => {
    assert.isAtLeast(matrix.length, 60)
    assert.strictEqual(new Set(matrix.map(({ name }) => name)).size, matrix.length)
    assert.deepStrictEqual(
      matrix.filter(({ breaks, told }) => breaks.length > 0 !== (told !== undefined)).map(({ name }) => name),
      []
    )
    assert.deepStrictEqual([...new Set(matrix.flatMap(({ breaks }) => breaks))].sort(), [...numbers])
  })

  it("is found out by the program as its user runs it", () =>
    tampered(signed, { how: (site) => site.flip("2025-09/purchases.csv", 300) }, (folder, { keys }) => {
      const ran = prongsai("verify", folder, "--key", keys[0]!)
      assert.strictEqual(ran.status, 1, ran.err)
      assert.deepStrictEqual(brokenIn(ran.out), [1])
      assert.strictEqual(prongsai("verify", signed.folder, "--key", keys[0]!).status, 0)
    }))
})

const few = [
  "a bit of an entry turned round",
  "an amount in a month's table changed",
  "a cosignature forged in the witness's name"
]

describe(`the recipe of VERIFY.md${missingTools === "" ? "" : ` (skipped: no ${missingTools})`}`, () => {
  it.skipIf(missingTools !== "")("passes the site as it is", () => {
    const { broken, status, text } = followed(signed.folder, broughtAlong(signed))
    assert.deepStrictEqual([status, broken], [0, []], text)
    for (const promise of numbers) assert.include(text, `\n${promise}. ถูกต้อง / holds\n`)
  })

  for (const tampering of matrix.filter(({ name }) => few.includes(name))) {
    it.skipIf(missingTools !== "")(`finds out: ${tampering.name}`, () =>
      tampered(signed, tampering, (folder, brought) => {
        const { broken, status, text } = followed(folder, brought)
        assert.deepStrictEqual([status, broken], [1, [...tampering.breaks]], text)
        for (const promise of tampering.breaks)
          assert.include(text, `\n${promise}. ไม่ถูกต้อง / does not hold\n`)
      })
    )
  }
})
