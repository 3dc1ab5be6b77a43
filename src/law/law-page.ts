import { terms } from "../values/terms.ts"
import { type Citation, formatCitation, type Instrument, instruments } from "../values/citation.ts"
import { outcomeLabels } from "./finding.ts"
import { notEncoded, sharedScopes } from "./not-encoded.ts"
import { unitWords, valueText } from "./number-text.ts"
import type { Dated, Parameter } from "./parameter.ts"
import { parametersRead } from "./parameters-read.ts"
import type { Rule, Text } from "./rule.ts"
import { rules } from "./rules.ts"

const bilingual = ({ th, en }: Text): string => `${th} · ${en}`
const link = (text: string, to: string): string => `[${text}](${to})`
const bullets = (lines: ReadonlyArray<string>): string => lines.map((line) => `- ${line}`).join("\n")
const table = (rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const [head, ...rest] = rows.map((cells) => `| ${cells.join(" | ")} |`)
  return [head, `|${" --- |".repeat(rows[0]!.length)}`, ...rest].join("\n")
}

const instrumentOrder = Object.keys(instruments) as ReadonlyArray<Instrument>

/** Section, paragraph and number of a citation, to sort by. */
const numbersOf = (citation: Citation): ReadonlyArray<number> =>
  (formatCitation({ ...citation, instrument: "act-2560" }, "en").match(/\d+/g) ?? []).slice(1).map(Number)

const compareNumbers = (left: ReadonlyArray<number>, right: ReadonlyArray<number>): number => {
  const at = left.findIndex((number, index) => number !== right[index])
  if (at === -1) return left.length - right.length
  return left[at]! - (right[at] ?? -1)
}

const citationOf = (rule: Rule): Citation => rule.history.at(-1)!.citation

const bySection = (left: Rule, right: Rule): number =>
  compareNumbers(numbersOf(citationOf(left)), numbersOf(citationOf(right))) || (left.id < right.id ? -1 : 1)

const checked = ({ checkedOn, confidence }: Dated): string =>
  `checked up to ${checkedOn}, confidence ${confidence}`

/** Every rule by the section of its newest wording, instrument by instrument. */
export const rulesBySection = (): ReadonlyArray<Rule> =>
  instrumentOrder.flatMap((instrument) =>
    rules.filter((rule) => citationOf(rule).instrument === instrument).toSorted(bySection)
  )

const ruleSection = (rule: Rule): string => {
  const about = rule.about === "contract" ? "each contract" : "the purchase"
  const { th, en } = outcomeLabels[rule.severity]
  return [
    `### ${rule.id}`,
    bilingual(rule.title),
    bullets([
      `Stage ${rule.stage} (${terms[rule.stage].th}), about ${about}; at most ${rule.severity}: ${th} · ${en}`,
      ...rule.history.map((wording) => {
        const citations = [wording.citation, ...(wording.besides ?? [])].map((it) => formatCitation(it))
        const reads = Object.values(wording.reads).map(({ id }) => link(id, `#${id}`))
        const numbers = reads.length === 0 ? "no number" : reads.join(", ")
        return `Since ${wording.from}: ${citations.join("; ")}; ${checked(wording)}; reads ${numbers}`
      }),
      `${link("Rule", `src/law/rules/${rule.id}.ts`)}, ${link("cases", `fixtures/law/${rule.id}.json`)}`
    ])
  ].join("\n\n")
}

const parameterSection = ({ id, title, unit, history }: Parameter<unknown>): string => {
  const readers = rules.filter((rule) =>
    rule.history.some(({ reads }) => Object.values(reads).some((it) => it.id === id))
  )
  return [
    `### ${id}`,
    `${bilingual(title)} (${unitWords[unit].en})`,
    table([
      ["From", "Value", "Law", "Checked up to", "Confidence"],
      ...history.map(({ from, value, citation, checkedOn, confidence }) => [
        from,
        valueText(unit, value),
        formatCitation(citation),
        checkedOn,
        confidence
      ])
    ]),
    `Read by ${readers.map((rule) => link(rule.id, `#${rule.id}`)).join(", ")}; ${link("file", `src/law/parameters/${id}.ts`)}`
  ].join("\n\n")
}

const codes = (ids: ReadonlyArray<string>): string => ids.map((id) => `\`${id}\``).join(", ")

const introduction = `# The law that is checked

Written by \`npm run generate\` from the rules themselves; change those, not this page. A rule judges a record by the wording and the numbers in
force on the record's own date; before the first date here it does not judge, nor from 24 months after the last check on. A
finding is no verdict. Confidence: A the text was read or two independent sources agree, B one good source, C unsure (nothing of
confidence C ever becomes more than a caution).`

/** LAW.md — every rule in order of section, every number with its history, and what is not encoded yet. */
export const lawPage = (): string =>
  [
    introduction,
    ...instrumentOrder.flatMap((instrument) => {
      const its = rules.filter((rule) => citationOf(rule).instrument === instrument).toSorted(bySection)
      return its.length === 0 ? [] : [`## ${bilingual(instruments[instrument])}`, ...its.map(ruleSection)]
    }),
    "## Numbers",
    ...parametersRead.map(parameterSection),
    "## Shared scopes",
    `Exemptions that several rules ask as part of their scope, with cases among theirs; no rules of their own: ${codes(sharedScopes)}.`,
    "## Not encoded yet, and why",
    ...notEncoded.flatMap(({ why, ids }) => [`### ${bilingual(why)}`, codes(ids)])
  ].join("\n\n") + "\n"
