import { checks } from "../../ledger/proof/checking/checks.ts"
import { problems } from "../../ledger/proof/checking/problems.ts"
import { neverPromised, promises } from "../../ledger/proof/checking/promises.ts"
import { remarks } from "../../ledger/proof/checking/remarks.ts"
import { count } from "../../values/count.ts"
import { filled, type Language, placeOf, remarkText, shown } from "../../verifying/report.ts"
import { said, states } from "../../verifying/report-words.ts"
import type { State, Verdict } from "../../verifying/verdict.ts"
import type { Asked } from "./asked.ts"
import { onPage, words } from "./words.ts"

/** A piece of the page: an element with its text, or with the pieces inside it. Text is text, never markup. */
export interface Piece {
  readonly tag: "h2" | "h3" | "p" | "a" | "ul" | "ol" | "li" | "pre" | "span" | "strong" | "code"
  readonly mark?: State | "checkpoint"
  /** Of a link: from the page, within the site. */
  readonly href?: string
  readonly inside: string | ReadonlyArray<Piece | string>
}

const piece = (tag: Piece["tag"], inside: Piece["inside"], mark?: Piece["mark"]): Piece =>
  mark === undefined ? { tag, inside } : { tag, inside, mark }

const list = (items: ReadonlyArray<Piece["inside"]>): Piece =>
  piece(
    "ul",
    items.map((item) => piece("li", item))
  )

const section = (heading: string, items: ReadonlyArray<Piece["inside"]>): ReadonlyArray<Piece> =>
  items.length === 0 ? [] : [piece("h3", heading), list(items)]

const promised = (verdict: Verdict, language: Language): Piece =>
  piece(
    "ol",
    verdict.promises.map(({ promise, state }) =>
      piece("li", [
        piece("strong", promises[promise][language]),
        " ",
        piece("span", states[state][language], state),
        list([
          ...verdict.checks
            .filter((check) => check.promise === promise && check.state !== "not-checked")
            .map(({ broken, check, held }) => {
              const { unit, ...title } = checks[check]
              const much = language === "th" ? `${count(held)} ${unit}` : count(held)
              const bad = broken === 0 ? "" : ` · ${states.broken[language]} ${count(broken)}`
              return `${title[language]}: ${much}${bad}`
            }),
          ...(promise === 4 && verdict.witnessed.size > 0
            ? [
                filled(said.witnessed[language], {
                  count: count(verdict.witnessed.size),
                  of: count(verdict.checkpoint?.size ?? 0),
                  about: verdict.witnessed.witnesses.map(shown).join(", ")
                })
              ]
            : []),
          ...(promise === 5
            ? Object.entries(verdict.timestamps).map(([name, { at, authority }]) =>
                filled(said.timestamped[language], { about: `${name}: ${at} ${shown(authority)}` })
              )
            : [])
        ])
      ])
    )
  )

const broken = (verdict: Verdict, language: Language): ReadonlyArray<Piece> => {
  const bad = verdict.checks.filter((check) => check.broken > 0)
  return bad.length === 0
    ? []
    : [
        piece("h3", said.broken[language]),
        ...bad.flatMap(({ broken: many, check, failures }) => [
          piece("p", [piece("strong", checks[check].meaning[language]), " ", piece("code", check)]),
          list([
            ...failures.map((failure) => {
              const place = placeOf(failure, language)
              const found = (["expected", "found"] as const).flatMap((key) =>
                failure[key] === undefined || failure[key] === ""
                  ? []
                  : [`${said[key][language]}: ${shown(failure[key])}`]
              )
              const text = [place, problems[failure.problem][language]].filter((part) => part !== "")
              return found.length === 0 ? text.join(": ") : [text.join(": "), list(found)]
            }),
            ...(many > failures.length
              ? [filled(said.more[language], { count: count(many - failures.length) })]
              : [])
          ])
        ]),
        piece("p", said.brokenNote[language])
      ]
}

const keys = ({ keys: all, printedAt }: Verdict, language: Language): ReadonlyArray<Piece> => [
  ...section(
    said.keys[language],
    all.map(({ from, until, vkey }) => [
      piece("code", shown(vkey)),
      ` (${said.from[language]} ${from}${until === undefined ? "" : ` ${said.ended[language]} ${until}`})`
    ])
  ),
  ...(all.length === 0
    ? []
    : printedAt.length === 0
      ? [piece("p", said.notPrinted[language])]
      : [piece("p", `${said.printed[language]}:`), list(printedAt.map(shown))])
]

/** What was asked of one month, purchase or file, answered. */
const answer = (verdict: Verdict, asked: Asked, language: Language): ReadonlyArray<Piece> => {
  const { file } = verdict
  if (asked.what === "file" && file !== undefined)
    return file.places.length === 0
      ? [piece("p", words.fileUnknown[language], "broken"), piece("p", [piece("code", file.sha256)])]
      : [
          piece("p", words.fileFound[language], "holds"),
          list(
            file.places.map(({ entry, path }) => [
              piece("code", shown(path)),
              ` (${said.entry[language]} ${entry})`
            ])
          ),
          piece("p", [`SHA-256 `, piece("code", file.sha256)])
        ]
  if (asked.what === "purchase") {
    const about = shown(asked.purchase)
    const found = asked.entries.map(String).join(", ")
    return asked.entries.length === 0
      ? [piece("p", filled(words.purchaseUnknown[language], { about }), "not-checked")]
      : [
          piece(
            "p",
            `${filled(words.purchaseFound[language], { about, count: count(asked.entries.length) })} ${found}`
          ),
          ...(/^[0-9A-Za-z-]+$/.test(asked.purchase)
            ? [
                piece("p", [
                  {
                    tag: "a",
                    inside: words.back[language],
                    href: `../purchases/${asked.purchase}/index.html`
                  }
                ])
              ]
            : [])
        ]
  }
  return []
}

/** What a verification came to, as the page shows it: what was proven, what does not hold, what was not proven, and what nothing can promise. */
export const told = (verdict: Verdict, asked: Asked, language: Language): ReadonlyArray<Piece> => {
  const { agency, checkpoint, holds, remarks: all } = verdict
  const remarked = (isGap: boolean) =>
    all
      .filter(({ code }) => remarks[code].isGap === isGap)
      .map((remark) => onPage(remarkText(remark, language), language))
  return [
    piece("h2", (holds ? said.allHolds : said.someBroken)[language], holds ? "holds" : "broken"),
    ...answer(verdict, asked, language),
    ...(agency === undefined
      ? []
      : [piece("p", `${said.ledger[language]} ${shown(agency.name)} (${shown(agency.code)})`)]),
    ...(checkpoint === undefined
      ? []
      : [
          piece("p", said.compare[language]),
          piece("pre", `${shown(checkpoint.origin)}\n${checkpoint.size}\n${checkpoint.root}`, "checkpoint")
        ]),
    piece("h3", said.proven[language]),
    promised(verdict, language),
    ...broken(verdict, language),
    ...section(said.gaps[language], remarked(true)),
    ...section(said.notes[language], remarked(false)),
    ...section(
      said.never[language],
      neverPromised.map((words) => words[language])
    ),
    ...keys(verdict, language)
  ]
}
