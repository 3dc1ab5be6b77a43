import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { compilePages } from "../publish/formats/html.ts"
import { type PdfKit, pdfKit } from "../publish/form-pdf.ts"
import { type SiteAsset, siteAssets } from "../publish/site.ts"
import type { SiteFile } from "./site-folder.ts"

const publishRoom = new URL("../publish/", import.meta.url)
const packages = createRequire(import.meta.url)

/** The text of a template, by its path below the room of publishing. */
export const readTemplate = (file: string): string => readFileSync(new URL(file, publishRoom), "utf8")

/** The site's pages, compiled once for a run. */
export const pages = compilePages(readTemplate)

let made: PdfKit | undefined

/** What documents are set with, read when the first is. */
export const kit = (): PdfKit =>
  (made ??= pdfKit({
    form: readTemplate("formats/form.typ"),
    sheet: readTemplate("formats/sheet.typ"),
    fonts: ["400Regular/Sarabun_400Regular.ttf", "700Bold/Sarabun_700Bold.ttf"].map((font) =>
      readFileSync(packages.resolve(`@expo-google-fonts/sarabun/${font}`))
    )
  }))

/** The style sheets and fonts of the site, or of what else is published. */
export const assetFiles = (assets: ReadonlyArray<SiteAsset> = siteAssets): ReadonlyArray<SiteFile> =>
  assets.map(({ from, path }) => ({
    path,
    bytes: readFileSync(
      "own" in from ? fileURLToPath(new URL(from.own, publishRoom)) : packages.resolve(from.package)
    )
  }))
