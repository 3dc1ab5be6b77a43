import { type Method, methodLabels } from "../../../stages/4-purchase/method.ts"
import { kindLabels } from "../../../stages/stage.ts"
import type { FigureModel } from "../../charts/figure.ts"
import { type Language, wordsIn } from "../../language.ts"
import { groupedBy, type PublishedLine } from "../lines.ts"
import { supplierAddress } from "../addresses.ts"
import { type Group, groupsFigure } from "./groups.ts"
import { words } from "./words.ts"

/** A method's permanent address, from the root of an edition. */
export const methodAddress = (code: string): string => `methods/${code}/index.html`

/** A unit's permanent address, from the root of an edition. */
export const unitAddress = (slug: string): string => `units/${slug}/index.html`

/** What the address of lines without a method is called. */
export const noMethod = "none"

/** On the page of all of them a list is whole and leads to no list. */
interface Whole {
  readonly isWhole: boolean
}

type By = (lines: ReadonlyArray<PublishedLine>, language: Language, whole?: Whole) => FigureModel

/** Sums by method, each with its page. */
export const byMethod = (
  groups: ReadonlyArray<Group<Method | undefined>>,
  language: Language,
  { isWhole }: Whole = { isWhole: false }
): FigureModel => {
  const t = wordsIn(words, language)
  return groupsFigure(
    {
      id: "by-method",
      heading: t.byMethod,
      column: t.method,
      groups,
      nameOf: ({ key }) => (key === undefined ? t.noMethod : methodLabels[key][language]),
      hrefOf: ({ key }) => methodAddress(key ?? noMethod),
      ...(isWhole ? { shown: Infinity } : { more: { href: "methods/index.html", text: t.allMethods } }),
      term: "method"
    },
    language
  )
}

/** Lines by what is procured. */
export const byKind: By = (lines, language) => {
  const t = wordsIn(words, language)
  return groupsFigure(
    {
      id: "by-kind",
      heading: t.byKind,
      column: t.kind,
      groups: groupedBy(lines, ({ purchase }) => purchase?.kind),
      nameOf: ({ key }) => (key === undefined ? t.notRecorded : kindLabels[key][language]),
      note: t.kindNote,
      term: "kind"
    },
    language
  )
}

/** Lines by the unit that asked, each with its page. */
export const byUnit: By = (lines, language, { isWhole } = { isWhole: false }) => {
  const t = wordsIn(words, language)
  return groupsFigure(
    {
      id: "by-unit",
      heading: t.byUnit,
      column: t.unit,
      groups: groupedBy(lines, ({ unit }) => unit),
      nameOf: ({ key }) => key?.name ?? t.notRecorded,
      hrefOf: ({ key }) => (key === undefined ? "" : unitAddress(key.slug)),
      ...(isWhole ? { shown: Infinity } : { more: { href: "units/index.html", text: t.allUnits } }),
      term: "unit"
    },
    language
  )
}

/** Lines by supplier, the largest sums by name. */
export const bySupplier: By = (lines, language) => {
  const t = wordsIn(words, language)
  return groupsFigure(
    {
      id: "by-supplier",
      heading: t.bySupplier,
      column: t.supplier,
      groups: groupedBy(lines, ({ supplier }) => supplier),
      nameOf: ({ key }) => key?.name ?? t.noSupplier,
      hrefOf: ({ key }) => (key === undefined ? "" : supplierAddress(key.slug)),
      note: t.supplierNote,
      more: { href: "suppliers/index.html", text: t.allSuppliers },
      term: "supplier"
    },
    language
  )
}
