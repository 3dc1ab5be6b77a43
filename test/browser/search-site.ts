import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { assetFiles, readTemplate } from "../../src/apps/assets.ts"
import { compileTemplates } from "../../src/publish/formats/html.ts"
import { searchPage } from "../../src/publish/pages/search/page.ts"
import { searchIndexFiles } from "../../src/publish/search-index.ts"
import type { SearchRecord } from "../../src/values/searchable.ts"

const { search } = compileTemplates(
  readTemplate,
  { layout: "layout.hbs" },
  { search: "pages/search/page.hbs" }
)

/** A folder that holds what searching needs of a site: page in both languages, script, style, fonts, indexes. */
export const searchSite = (records: ReadonlyArray<SearchRecord>): string => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-search-"))
  const write = (path: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const years = [...new Set(records.map(({ fiscalYear }) => fiscalYear))]
  for (const { bytes, path } of [...assetFiles(), ...searchIndexFiles(years, records)]) write(path, bytes)
  for (const language of ["th", "en"] as const) {
    const { model, path } = searchPage(language, years, records)
    const root = language === "en" ? "../../" : "../"
    const frame = { root, agencyName: "เทศบาลตำบลตัวอย่าง", agencyCode: "6999999", trail: [] }
    const html = search({ ...frame, ...model })
    write(
      language === "en" ? `en/${path}` : path,
      language === "en" ? html.replace('<html lang="th">', '<html lang="en">') : html
    )
  }
  return folder
}
