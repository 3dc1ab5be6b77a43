import { Effect } from "effect"
import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { generateDisclosures } from "../../src/apps/generate.ts"

/** A site as it lies in a folder. */
export interface LyingSite {
  readonly folder: string
  /** Every file's path below the folder, sorted. */
  readonly paths: ReadonlyArray<string>
  /** Those that are pages. */
  readonly pages: ReadonlyArray<string>
  readonly text: (path: string) => string
  /** Where a page is without a web server. */
  readonly fileUrl: (path: string) => string
}

/** A site that lies in a folder already. */
export const siteIn = (folder: string): LyingSite => {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
  return {
    folder,
    paths,
    pages: paths.filter((path) => path.endsWith(".html")),
    text: (path) => readFileSync(join(folder, path), "utf8"),
    fileUrl: (path) => pathToFileURL(join(folder, path)).href
  }
}

/** The invented agency's site, published afresh from its fixtures. */
export const publishedSite = async (): Promise<LyingSite> => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-site-"))
  await Effect.runPromise(generateDisclosures(folder))
  return siteIn(folder)
}

/**
 * What kind of page a path is: what differs from page to page of one kind (a month, a year, a purchase, a supplier, an edition) is left out, so that a
 * new kind is told from the known ones by itself.
 */
export const kindOf = (path: string): string =>
  path
    .split("/")
    .map((part, at, parts) => {
      if (/^\d{4}-\d{2}$/.test(part)) return "<month>"
      if (/^fy\d{4}$/.test(part)) return "<year>"
      if (/^r\d+$/.test(part)) return "<revision>"
      const above = parts[at - 1] ?? ""
      const isOneOfMany = ["purchases", "suppliers", "methods", "units"].includes(above)
      return isOneOfMany && !part.endsWith(".html") ? `<${above}>` : part
    })
    .join("/")
    .replace(/-(?:q\d|[1-9]\d*)\.html$/, "-<n>.html")

/** The largest page of each kind, by kind: where one is sound, its smaller sisters are likely to be. */
export const pageOfEachKind = (site: LyingSite): ReadonlyMap<string, string> => {
  const chosen = new Map<string, string>()
  for (const path of site.pages) {
    const known = chosen.get(kindOf(path))
    if (known === undefined || site.text(path).length > site.text(known).length)
      chosen.set(kindOf(path), path)
  }
  return chosen
}
