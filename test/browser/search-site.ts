import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { assetFiles, pages } from "../../src/apps/assets.ts"
import { editionRoot, languages } from "../../src/publish/language.ts"
import { frame, rootFrom } from "../../src/publish/pages/frame.ts"
import { searchPage } from "../../src/publish/pages/search/page.ts"
import { searchIndexFiles } from "../../src/publish/search-index.ts"
import { agency } from "../publish/views.ts"
import type { FiscalYear } from "../../src/values/fiscal-year.ts"
import type { SearchRecord } from "../../src/values/searchable.ts"

/** A folder that holds what searching needs of a site: page in both languages, script, style, fonts, indexes. */
export const searchSite = (records: ReadonlyArray<SearchRecord>): string => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-search-"))
  const write = (path: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const years = [...new Set(records.map(({ fiscalYear }) => fiscalYear as FiscalYear))]
  for (const { bytes, path } of [...assetFiles(), ...searchIndexFiles(years, records)]) write(path, bytes)
  for (const language of languages) {
    const { model, path, title, trail } = searchPage(years, records, language)
    const at = `${editionRoot[language]}${path}`
    const around = frame({ language, root: rootFrom(at), agency, title, trail, twin: path })
    write(at, pages.search({ ...around, ...model }))
  }
  return folder
}
