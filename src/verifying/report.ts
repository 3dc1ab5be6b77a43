import { checks } from "../ledger/proof/checking/checks.ts"
import { problems } from "../ledger/proof/checking/problems.ts"
import { neverPromised, promises, type Words } from "../ledger/proof/checking/promises.ts"
import { remarks } from "../ledger/proof/checking/remarks.ts"
import type { Failure, Remark } from "../ledger/proof/checking/tally.ts"
import { count } from "../values/count.ts"
import { said, states } from "./report-words.ts"
import type { Verdict } from "./verdict.ts"

/** The languages of a report. */
export type Language = keyof Words

const longest = 200

/** A stranger's text as a terminal may show it: no control characters, no marks that turn the writing round, not without end. */
export const shown = (text: string): string => {
  const plain = text.replace(/\p{C}/gu, "�")
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain
}

/** A text with its `{names}` filled in. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "")

/** Where something does not hold. */
export const placeOf = ({ column, entry, file, line, row }: Failure, language: Language): string =>
  [
    file === undefined ? undefined : shown(file),
    ...(
      [
        ["entry", entry],
        ["row", row],
        ["line", line]
      ] as const
    ).map(([name, value]) => (value === undefined ? undefined : `${said[name][language]} ${value}`)),
    column === undefined || column === "" ? undefined : `${said.column[language]} ${shown(column)}`
  ]
    .filter((part) => part !== undefined)
    .join(" · ")

const failureLines = (failure: Failure, language: Language): ReadonlyArray<string> => [
  `  - ${[placeOf(failure, language), problems[failure.problem][language]].filter((part) => part !== "").join(": ")}`,
  ...(["expected", "found"] as const).flatMap((key) =>
    failure[key] === undefined || failure[key] === ""
      ? []
      : [`      ${said[key][language]}: ${shown(failure[key])}`]
  )
]

/** A remark with what it is about. */
export const remarkText = ({ about, code, count: many }: Remark, language: Language): string => {
  const more = many > about.length && about.length > 0 ? ", …" : ""
  const text = filled(remarks[code][language], {
    count: count(many),
    about: `${about.map(shown).join(", ")}${more}`
  })
  return text.replace(/: ?$/, "")
}

const section = (heading: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : ["", heading, ...lines]

const promiseLines = (verdict: Verdict, language: Language): ReadonlyArray<string> =>
  verdict.promises.flatMap(({ promise, state }) => [
    `${promise}. ${promises[promise][language]}: ${states[state][language]}`,
    ...verdict.checks
      .filter((check) => check.promise === promise && check.state !== "not-checked")
      .map(({ broken, check, held }) => {
        const { unit, ...title } = checks[check]
        const bad = broken === 0 ? "" : ` · ${states.broken[language]} ${count(broken)}`
        const much = language === "th" ? `${count(held)} ${unit}` : count(held)
        return `   - ${title[language]}: ${much}${bad} [${check}]`
      }),
    ...(promise === 4 && verdict.witnessed.size > 0
      ? [
          `   - ${filled(said.witnessed[language], {
            count: count(verdict.witnessed.size),
            of: count(verdict.checkpoint?.size ?? 0),
            about: verdict.witnessed.witnesses.map(shown).join(", ")
          })}`
        ]
      : []),
    ...(promise === 5 && Object.keys(verdict.timestamps).length > 0
      ? [
          `   - ${filled(said.timestamped[language], {
            about: Object.entries(verdict.timestamps)
              .map(([name, { at, authority }]) => `${name}: ${at} ${shown(authority)}`)
              .join(", ")
          })}`
        ]
      : [])
  ])

const brokenLines = (verdict: Verdict, language: Language): ReadonlyArray<string> => {
  const lines = verdict.checks.flatMap(({ broken, check, failures, promise }) =>
    broken === 0
      ? []
      : [
          `[${check}] ${promise}. ${checks[check].meaning[language]}`,
          ...failures.flatMap((failure) => failureLines(failure, language)),
          ...(broken > failures.length
            ? [`  - ${filled(said.more[language], { count: count(broken - failures.length) })}`]
            : [])
        ]
  )
  return lines.length === 0 ? [] : [...lines, said.brokenNote[language]]
}

const keyLines = ({ keys, printedAt }: Verdict, language: Language): ReadonlyArray<string> => [
  ...keys.map(({ from, until, vkey }) => {
    const end = until === undefined ? "" : ` ${said.ended[language]} ${until}`
    return `  ${shown(vkey)} (${said.from[language]} ${from}${end})`
  }),
  ...(keys.length === 0
    ? []
    : printedAt.length === 0
      ? [said.notPrinted[language]]
      : [`${said.printed[language]}:`, ...printedAt.map((place) => `  - ${shown(place)}`)])
]

/** What a verification came to, in plain words of one language. */
export const reportIn = (verdict: Verdict, language: Language): string => {
  const { agency, checkpoint, holds, remarks: all } = verdict
  const told = (isGap: boolean) =>
    all
      .filter(({ code }) => remarks[code].isGap === isGap)
      .map((remark) => `  - ${remarkText(remark, language)}`)
  return [
    (holds ? said.allHolds : said.someBroken)[language],
    ...(agency === undefined
      ? []
      : [`${said.ledger[language]} ${shown(agency.name)} (${shown(agency.code)})`]),
    ...(checkpoint === undefined
      ? []
      : [
          "",
          said.compare[language],
          `  ${shown(checkpoint.origin)}`,
          `  ${checkpoint.size}`,
          `  ${checkpoint.root}`
        ]),
    ...section(said.proven[language], promiseLines(verdict, language)),
    ...section(said.broken[language], brokenLines(verdict, language)),
    ...section(said.gaps[language], told(true)),
    ...section(said.notes[language], told(false)),
    ...section(
      said.never[language],
      neverPromised.map((words) => `  - ${words[language]}`)
    ),
    ...section(said.keys[language], keyLines(verdict, language))
  ].join("\n")
}

/** The report in Thai, then in English. */
export const report = (verdict: Verdict): string =>
  `${reportIn(verdict, "th")}\n\n${"─".repeat(40)}\n\n${reportIn(verdict, "en")}`
