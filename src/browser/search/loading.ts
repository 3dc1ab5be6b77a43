import type { SearchYear } from "../../values/searchable.ts"
import { type Searchable, searchablesOf } from "./matching.ts"
import type { Language } from "./words.ts"

declare global {
  var prongsaiSearch: Record<string, SearchYear> | undefined
}

/** The indexes of fiscal years, each loaded once and only when asked for: a classic script, because a page from a folder may load no other. */
export interface Indexes {
  /** Records of the years given that are there, newest year first. */
  readonly records: (years: ReadonlyArray<string>) => ReadonlyArray<Searchable>
  readonly missing: (years: ReadonlyArray<string>) => ReadonlyArray<string>
  readonly failed: (years: ReadonlyArray<string>) => ReadonlyArray<string>
  /** Begins to load what was not asked for yet. */
  readonly want: (years: ReadonlyArray<string>) => void
}

/** Indexes that lie in `folder`; `changed` is called when one came or failed. */
export const indexesIn = (folder: string, language: Language, changed: () => void): Indexes => {
  const asked = new Set<string>()
  const broken = new Set<string>()
  const ready = new Map<string, ReadonlyArray<Searchable>>()
  const load = (year: string): void => {
    asked.add(year)
    const script = document.createElement("script")
    script.addEventListener("load", () => {
      const found = globalThis.prongsaiSearch?.[year]
      if (found === undefined) broken.add(year)
      else ready.set(year, searchablesOf(found, language))
      changed()
    })
    script.addEventListener("error", () => {
      broken.add(year)
      changed()
    })
    script.src = `${folder}fy${year}.js`
    document.head.append(script)
  }
  return {
    records: (years) => years.flatMap((year) => ready.get(year) ?? []),
    missing: (years) => years.filter((year) => !ready.has(year) && !broken.has(year)),
    failed: (years) => years.filter((year) => broken.has(year)),
    want: (years) => years.filter((year) => !asked.has(year)).forEach(load)
  }
}
