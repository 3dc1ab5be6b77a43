import type { Publication } from "../../register/site-publications.ts"
import { formatMonth, type ThaiDate } from "../../values/thai-date.ts"
import { type PublishedFile, textFile } from "../file.ts"
import { document, element, type Xml } from "../formats/xml.ts"
import { addressOf, type Dataset, tagUri } from "./dataset.ts"

/** How many of the newest publications the feed holds. */
export const feedLength = 100

const pageOf = ({ isNewest, month, revision, withdrawn }: Publication): string =>
  isNewest || withdrawn ? `${month}/index.html` : `${month}/r${revision}/index.html`

const titleOf = ({ month, revision }: Publication): string =>
  revision === 1 ? `สขร.1 เดือน${formatMonth(month)}` : `แก้ไข สขร.1 เดือน${formatMonth(month)} ฉบับที่ ${revision}`

const summaryOf = ({ reasons, revision, rows, withdrawn }: Publication): string =>
  [
    rows === 0 ? "ไม่มีการจัดซื้อจัดจ้าง" : `${rows} รายการ`,
    ...(revision === 1 || reasons.length === 0 ? [] : [`เหตุผลที่แก้ไข: ${reasons.join(" · ")}`]),
    ...(withdrawn ? ["ฉบับนี้ถูกนำออกแล้วเพราะมีข้อมูลส่วนบุคคลที่ถูกปกปิด"] : [])
  ].join(" · ")

const link = (rel: string, type: string, path: string, dataset: Dataset): Xml =>
  element("link", { rel, type, href: addressOf(path, dataset) })

const entry = (publication: Publication, dataset: Dataset, tag: (about: string) => string): Xml =>
  element(
    "entry",
    {},
    element("id", {}, tag(`${publication.month}/r${publication.revision}`)),
    element("title", {}, titleOf(publication)),
    element("updated", {}, publication.at),
    link("alternate", "text/html", pageOf(publication), dataset),
    element("summary", {}, summaryOf(publication))
  )

/**
 * `feed.atom`: the newest publications of months and their corrections (RFC 4287). An entry's instant is that of the newest ledger entry that
 * the publication covers.
 */
export const feed = (
  dataset: Dataset,
  { begun, origin }: { readonly origin: string; readonly begun: ThaiDate }
): PublishedFile => {
  const { agency, email, generator, id, licence, modified, publications, title } = dataset
  const [program = "", version = ""] = generator.split(" ")
  return textFile(
    "feed.atom",
    "atom",
    document("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "th" }, [
      element("id", {}, id),
      element("title", {}, title.th),
      element("updated", {}, modified ?? `${begun}T00:00:00.000Z`),
      element(
        "author",
        {},
        element("name", {}, agency.name),
        ...(email === undefined ? [] : [element("email", {}, email)])
      ),
      link("self", "application/atom+xml", "feed.atom", dataset),
      link("alternate", "text/html", "index.html", dataset),
      ...(licence === undefined ? [] : [element("rights", {}, licence.th)]),
      element("generator", { version }, program),
      ...publications
        .toReversed()
        .slice(0, feedLength)
        .map((publication) => entry(publication, dataset, (about) => tagUri(origin, begun, about)))
    ])
  )
}
