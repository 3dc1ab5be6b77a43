import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { compilePages } from "../publish/formats/html.ts"
import { siteAssets } from "../publish/site.ts"
import type { SiteFile } from "./site-folder.ts"

const publishRoom = new URL("../publish/", import.meta.url)
const packages = createRequire(import.meta.url)

/** The site's pages, compiled once for a run. */
export const pages = compilePages((file) => readFileSync(new URL(file, publishRoom), "utf8"))

/** The style sheet and fonts of the site. */
export const assetFiles = (): ReadonlyArray<SiteFile> =>
  siteAssets.map(({ from, path }) => ({
    path,
    bytes: readFileSync(
      "own" in from ? fileURLToPath(new URL(from.own, publishRoom)) : packages.resolve(from.package)
    )
  }))
