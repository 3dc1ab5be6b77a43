import { type PublishedFile, publishedFile, textFile } from "../file.ts"
import { allPurchasesCsv } from "../formats/csv.ts"
import { catalog, searchRecord } from "./catalog.ts"
import { dataPackage } from "./data-package.ts"
import { datasetOf, type DatasetInput } from "./dataset.ts"
import { dictionaryFile } from "./dictionary.ts"
import { feed } from "./feed.ts"
import { purchaseLines } from "./purchase-lines.ts"
import { resourcesOf } from "./resources.ts"
import { siteMap } from "./site-map.ts"

/** `SHA256SUMS`: the site's files that belong to no month, as `sha256sum -c` reads them. */
const sums = (files: DatasetInput["files"], sha256: DatasetInput["sha256"]): PublishedFile => {
  const lines = files.map(({ bytes, path }) => ({ path, line: `${sha256(bytes)}  ${path}\n` }))
  return textFile(
    "SHA256SUMS",
    "text",
    lines
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ line }) => line)
      .join("")
  )
}

/** The files that describe the site's data, and the data of all months in one. None of them depends on the entry that discloses them. */
export const datasetFiles = (input: DatasetInput): ReadonlyArray<PublishedFile> => {
  const rows = input.site.months.reduce((sum, month) => sum + month.rows.length, 0)
  const { purchases } = input.site
  const data = [
    publishedFile("data/purchases.csv", "csv", allPurchasesCsv(input.site), rows),
    textFile("data/purchases.jsonl", "jsonl", purchaseLines(purchases)),
    dictionaryFile()
  ]
  const files = [...input.files, ...data]
  const dataset = datasetOf(input, resourcesOf({ ...input, files }))
  const pages = [
    ...files.map(({ path }) => path).filter((path) => path.endsWith(".html")),
    ...input.site.months.map(({ month }) => `${month}/index.html`)
  ]
  const about = [
    dataPackage(dataset),
    catalog(dataset),
    searchRecord(dataset),
    feed(dataset, { origin: input.site.origin, begun: input.publications.begun }),
    ...siteMap(dataset, pages)
  ]
  return [...data, ...about, sums([...files, ...about], input.sha256)]
}
