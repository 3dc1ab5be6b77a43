import { type PublishedFile, textFile } from "./file.ts"
import { purchasesTableSchema } from "./forms/purchases/form.ts"

/** A file copied as it is into the site: from this room's folder (`own`, below `src/publish/`), or from an npm package (a module specifier). */
export interface SiteAsset {
  readonly path: string
  readonly from: { readonly own: string } | { readonly package: string }
  readonly mediaType: string
}

const font = (subset: "thai" | "latin", weight: 400 | 700): SiteAsset => ({
  path: `assets/fonts/sarabun-${subset}-${weight}.woff2`,
  from: { package: `@fontsource/sarabun/files/sarabun-${subset}-${weight}-normal.woff2` },
  mediaType: "font/woff2"
})

/** Style, fonts and scripts of the pages, relative to the site's root. */
export const siteAssets: ReadonlyArray<SiteAsset> = [
  {
    path: "assets/site.css",
    from: { own: "styles/site.css" },
    mediaType: "text/css; charset=utf-8"
  },
  font("thai", 400),
  font("thai", 700),
  font("latin", 400),
  font("latin", 700),
  {
    path: "assets/fonts/LICENSE.txt",
    from: { package: "@fontsource/sarabun/LICENSE" },
    mediaType: "text/plain; charset=utf-8"
  },
  {
    path: "assets/scripts/search.js",
    from: { own: "scripts/search.js" },
    mediaType: "text/javascript; charset=utf-8"
  },
  {
    path: "assets/scripts/minisearch-LICENSE.txt",
    from: { own: "licences/minisearch.txt" },
    mediaType: "text/plain; charset=utf-8"
  }
]

/** Files of the site that no month owns: the description of `purchases.csv`. */
export const siteFiles = (): ReadonlyArray<PublishedFile> => [
  textFile("schemas/purchases.json", "json", `${JSON.stringify(purchasesTableSchema(), null, 2)}\n`)
]
