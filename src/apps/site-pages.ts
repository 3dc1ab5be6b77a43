import { Effect, Option, Schema } from "effect"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import packageJson from "../../package.json" with { type: "json" }
import { datasetFiles } from "../publish/dataset/files.ts"
import { type PublishedFile, textFile } from "../publish/file.ts"
import { formFiles } from "../publish/form-files.ts"
import type { PdfKit } from "../publish/form-pdf.ts"
import { renderPages } from "../publish/pages.ts"
import { searchIndexFiles } from "../publish/search-index.ts"
import { searchRecords } from "../publish/search-records.ts"
import { siteFiles } from "../publish/site.ts"
import { formLinks } from "../publish/site-forms.ts"
import { type CommittedFile, openingsOf, siteListPath } from "../register/committed-files.ts"
import { formsView } from "../register/forms.ts"
import type { SiteState, StandingSite } from "../register/publication.ts"
import { sitePublications } from "../register/site-publications.ts"
import { siteView } from "../register/site-view.ts"
import { assetFiles, pages } from "./assets.ts"
import { sha256Hex } from "./month-files.ts"
import { attempt, type SiteFile } from "./site-folder.ts"

/** Program and version as published files name it. */
export const generator = `prongsai ${packageJson.version}`

const listed = ({ bytes, path }: SiteFile): CommittedFile => ({
  path,
  bytes: bytes.length,
  sha256: sha256Hex(bytes)
})

const byPath = (a: CommittedFile, b: CommittedFile): number => (a.path < b.path ? -1 : 1)

/** The files that belong to no month, and `site.json`, which says whose site it is and lists them. */
export const renderSite = Effect.fn("renderSite")(function* (state: SiteState, kit: PdfKit) {
  const { office } = state
  const site = yield* siteView(state)
  const years = site.fiscalYears.map(({ fiscalYear }) => fiscalYear)
  const forms = yield* formsView(office, state.published)
  const rendered: ReadonlyArray<SiteFile> = [
    ...assetFiles(),
    ...siteFiles(),
    ...searchIndexFiles(years, searchRecords(site)),
    ...renderPages(site, pages, formLinks(forms)),
    ...(yield* formFiles(forms, pages, kit))
  ]
  const publications = yield* sitePublications(state)
  const files = [
    ...rendered,
    ...datasetFiles({ site, publications, generator, files: rendered, sha256: sha256Hex })
  ]
  const list = textFile(
    siteListPath,
    "json",
    `${JSON.stringify(
      {
        origin: office.origin,
        agency: { code: office.agency.code, name: office.agency.name },
        generator,
        size: office.size,
        files: files.map(listed).toSorted(byPath)
      },
      null,
      2
    )}\n`
  )
  return { files, list }
})

/** `manifest.json` of the site's folder: opens the newest disclosure's commitment to `site.json`. */
export const siteManifest = Effect.fnUntraced(function* (
  origin: string,
  { revision }: StandingSite,
  list: PublishedFile
) {
  const file = listed(list)
  const openings = yield* openingsOf(origin, revision, [file])
  const { bytes, path, sha256 } = file
  return textFile(
    "manifest.json",
    "json",
    `${JSON.stringify(
      {
        disclosureEntry: revision.entry,
        files: [{ name: path, bytes, sha256, opening: openings.get(path) }]
      },
      null,
      2
    )}\n`
  )
})

const SiteList = Schema.fromJsonString(
  Schema.Struct({
    files: Schema.Array(
      Schema.Struct({ path: Schema.String, bytes: Schema.Natural, sha256: Schema.NonEmptyString })
    )
  })
)
const decodeList = Schema.decodeUnknownOption(SiteList)

const isInside = (path: string): boolean =>
  !path.startsWith("/") && !/[\\:]/.test(path) && !path.split("/").includes("..")

/** What a publication owns besides: never a page of the site, whatever a list says. */
const isOthers = (path: string): boolean =>
  /^(?:\d{4}-\d{2}|ledger)\//.test(path) ||
  path.startsWith(".") ||
  ["site.json", "manifest.json"].includes(path)

/** Files that `site.json` lists as it lies and the new site does not have. */
export const goneFrom = (out: string, files: ReadonlyArray<SiteFile>) =>
  attempt(join(out, siteListPath), (): ReadonlyArray<string> => {
    const file = join(out, siteListPath)
    const list = existsSync(file) ? decodeList(readFileSync(file).toString("utf8")) : Option.none()
    const kept = new Set(files.map(({ path }) => path))
    return Option.match(list, { onNone: () => [], onSome: (it) => it.files })
      .map(({ path }) => path)
      .filter((path) => isInside(path) && !isOthers(path) && !kept.has(path))
  })

/** `site.json` as it lies, where every file that it lists lies there as listed. */
export const siteListIn = (out: string) =>
  attempt(join(out, siteListPath), (): CommittedFile | undefined => {
    const file = join(out, siteListPath)
    if (!existsSync(file)) return undefined
    const bytes = readFileSync(file)
    const list = Option.getOrUndefined(decodeList(bytes.toString("utf8")))
    const stands = list?.files.every((each) => {
      const at = join(out, each.path)
      return isInside(each.path) && existsSync(at) && sha256Hex(readFileSync(at)) === each.sha256
    })
    return stands === true ? listed({ path: siteListPath, bytes }) : undefined
  })
