import { type PublishedFile, textFile } from "../file.ts"
import { document, element } from "../formats/xml.ts"
import { addressOf, type Dataset } from "./dataset.ts"

/** The most addresses that a site map may hold (sitemaps.org). */
const most = 50_000

/** `robots.txt`, which keeps nobody out, and `sitemap.xml` where the office said where the site lies. `pages`: their paths in the site. */
export const siteMap = (dataset: Dataset, pages: ReadonlyArray<string>): ReadonlyArray<PublishedFile> => {
  const welcome = "User-agent: *\nAllow: /\n"
  if (dataset.address === undefined) return [textFile("robots.txt", "text", welcome)]
  return [
    textFile("robots.txt", "text", `${welcome}Sitemap: ${addressOf("sitemap.xml", dataset)}\n`),
    textFile(
      "sitemap.xml",
      "xml",
      document(
        "urlset",
        { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
        pages
          .toSorted()
          .slice(0, most)
          .map((path) => element("url", {}, element("loc", {}, addressOf(path, dataset))))
      )
    )
  ]
}
