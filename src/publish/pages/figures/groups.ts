import type { terms } from "../../../values/terms.ts"
import { satang, formatBaht } from "../../../values/baht.ts"
import { barChart } from "../../charts/bars.ts"
import { type FigureModel, figureModel, type FigureRow } from "../../charts/figure.ts"
import { notRecorded } from "../../forms/form.ts"
import { bahtIn, type Language, shortBaht, wordsIn } from "../../language.ts"
import { glossaryAddress } from "../elsewhere.ts"
import type { LineSum } from "../lines.ts"
import { shareOf } from "../supplier/page.ts"
import { words } from "./words.ts"

/** How many groups a picture shows before the rest is one. */
export const shownGroups = 10

interface Named extends LineSum {
  readonly name: string
  readonly href: string
}

/** A sum with what it is of. */
export interface Group<K> extends LineSum {
  readonly key: K
}

/** What a picture of groups is of. */
export interface GroupsOf<K> {
  readonly id: string
  readonly heading: string
  /** The heading of the first column. */
  readonly column: string
  readonly groups: ReadonlyArray<Group<K>>
  readonly nameOf: (group: Group<K>) => string
  readonly hrefOf?: (group: Group<K>) => string
  /** How many stand by name before the rest is one; `shownGroups` unless said. */
  readonly shown?: number
  readonly lead?: string
  readonly note?: string
  readonly more?: { readonly href: string; readonly text: string }
  /** The word of the glossary that the picture hangs on. */
  readonly term?: keyof typeof terms
}

const plus = (a: LineSum, b: LineSum): LineSum => ({
  count: a.count + b.count,
  agreed: a.agreed + b.agreed,
  unpriced: a.unpriced + b.unpriced
})

const nothing: LineSum = { count: 0, agreed: 0n, unpriced: 0 }

const restName = (count: number, language: Language): string =>
  language === "th" ? `อื่น ๆ อีก ${count}` : `${count} others`

const named = <K>(
  { groups, hrefOf, nameOf, shown: most = shownGroups }: GroupsOf<K>,
  language: Language
): ReadonlyArray<Named> => {
  const shown = groups.length > most + 1 ? groups.slice(0, most) : groups
  const rest = groups.slice(shown.length)
  const rows = shown.map((group) => ({ ...group, name: nameOf(group), href: hrefOf?.(group) ?? "" }))
  return rest.length === 0
    ? rows
    : [...rows, { ...rest.reduce(plus, nothing), name: restName(rest.length, language), href: "" }]
}

/** Groups of lines, the largest first and what is left over as one: bars of agreed prices where there are several, and counts, prices and shares in a table with its sum. */
export const groupsFigure = <K>(of: GroupsOf<K>, language: Language): FigureModel => {
  const t = wordsIn(words, language)
  const rows = named(of, language)
  const whole = rows.reduce<LineSum>(plus, nothing)
  const hasUnpriced = whole.unpriced > 0
  const row = ({ agreed, count, unpriced }: LineSum): ReadonlyArray<string> => [
    String(count),
    formatBaht(satang(agreed)),
    shareOf(agreed, whole.agreed) || notRecorded,
    ...(hasUnpriced ? [String(unpriced)] : [])
  ]
  const { heading, id, lead, more, note, term } = of
  return figureModel({
    id,
    heading,
    ...(lead === undefined ? {} : { lead }),
    ...(note === undefined ? {} : { note }),
    ...(more === undefined ? {} : { more }),
    ...(term === undefined ? {} : { glossary: glossaryAddress(term) }),
    ...(whole.agreed === 0n || rows.length < 2
      ? {}
      : {
          chart: barChart({ id: `${id}-chart`, title: heading, description: t.pictured }, [
            {
              bars: rows.map(({ agreed, name }) => ({
                name,
                value: agreed,
                printed: bahtIn(agreed, language),
                short: shortBaht(agreed, language)
              }))
            }
          ])
        }),
    columns: [
      { text: of.column, holds: "words" },
      ...[t.count, t.agreed, t.share, ...(hasUnpriced ? [t.unpriced] : [])].map((text) => ({
        text,
        holds: "amount" as const
      }))
    ],
    rows: rows.map((each): FigureRow => ({ name: each.name, href: each.href, cells: row(each) })),
    sum: { name: t.total, cells: row(whole) }
  })
}
