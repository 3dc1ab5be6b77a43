import type { Publication, Publications } from "../../register/site-publications.ts"
import type { SiteView } from "../../register/site-view.ts"
import type { Label } from "../../stages/field.ts"
import type { Agency } from "../../values/agency.ts"
import { type Licence, licences, type LicenceCode } from "../../values/licences.ts"
import { lastDayOf, type ThaiDate, thaiDate } from "../../values/thai-date.ts"
import type { PublishedFile } from "../file.ts"

/** What the description of the data is made from: public facts of the site, and the files that it publishes besides. */
export interface DatasetInput {
  readonly site: Pick<SiteView, "agency" | "origin" | "settings" | "months" | "purchases">
  readonly publications: Publications
  /** Program and version. */
  readonly generator: string
  /** Files of the site that belong to no month. */
  readonly files: ReadonlyArray<Pick<PublishedFile, "path" | "bytes">>
  /** SHA-256 of bytes, in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string
}

/** One file of data, or the files of one kind that every month has. */
export interface Resource {
  readonly name: string
  readonly title: Label
  /** Relative to the site's root. */
  readonly paths: ReadonlyArray<string>
  /** Of a single file. */
  readonly bytes?: number
  readonly sha256?: string
  readonly mediaType: string
  /** The Table Schema of its rows, where it is a table of known columns. */
  readonly schema?: object
}

/** ชุดข้อมูล — everything that the site publishes, as catalogues describe it. */
export interface Dataset {
  readonly id: string
  readonly name: string
  readonly title: Label
  readonly description: Label
  readonly agency: Agency
  readonly district: string | undefined
  readonly email: string | undefined
  readonly licence: Licence | undefined
  /** Base of absolute addresses, with a slash at its end. */
  readonly address: string | undefined
  /** Days from the first month published to the last. */
  readonly first: ThaiDate | undefined
  readonly last: ThaiDate | undefined
  /** UTC instants of the newest entries that the first and the newest publication cover. */
  readonly issued: string | undefined
  readonly modified: string | undefined
  readonly publications: ReadonlyArray<Publication>
  readonly generator: string
  readonly resources: ReadonlyArray<Resource>
}

const domain = (part: string): string =>
  part
    .toLowerCase()
    .split(".")
    .map((label) => label.replace(/[^a-z0-9-]/g, "-").replace(/^-+|-+$/g, ""))
    .filter((label) => label !== "")
    .join(".")

/** A tag URI (RFC 4151) of the ledger, dated by its first day. */
export const tagUri = (origin: string, begun: ThaiDate, about = ""): string => {
  const [authority = "", ...others] = origin.split("/")
  const specific = [...others, about].filter((part) => part !== "").join("/")
  return `tag:${domain(authority) || "prongsai.invalid"},${begun}:${specific}`
}

/** An address of the site: absolute where the office said where the site lies, else relative to its root. */
export const addressOf = (path: string, { address }: Pick<Dataset, "address">): string =>
  `${address ?? ""}${encodeURI(path)}`

const licenceOf = (code: string | undefined): Licence | undefined =>
  code !== undefined && Object.hasOwn(licences, code) ? licences[code as LicenceCode] : undefined

/** The data set of a site and its resources. */
export const datasetOf = (
  { generator, publications, site }: Pick<DatasetInput, "site" | "publications" | "generator">,
  resources: ReadonlyArray<Resource>
): Dataset => {
  const { agency, months, origin, settings } = site
  const { texts } = settings
  const { all, begun } = publications
  const instants = all.map(({ at }) => at).toSorted()
  const [first, last] = [months.at(0)?.month, months.at(-1)?.month]
  return {
    id: tagUri(origin, begun),
    name: `procurement-${agency.code}`,
    title: { th: `ข้อมูลการจัดซื้อจัดจ้างของ${agency.name}`, en: `Procurement of ${agency.name}` },
    description: {
      th: `การจัดซื้อจัดจ้างที่${agency.name}ทำสัญญาหรือข้อตกลงแล้ว ทุกเดือนที่เผยแพร่ ตั้งแต่ความต้องการจนถึงการจ่ายเงิน เท่าที่กฎหมายให้เปิดเผย จัดทำจากบัญชีที่เพิ่มได้อย่างเดียวและตรวจสอบย้อนหลังได้`,
      en: `What ${agency.name} bought and hired by contract or agreement, in every month published, from the need to the payment, as far as the law opens it; made from an append-only ledger that anyone can check.`
    },
    agency,
    district: texts["agency-district"],
    email: texts["publisher-email"] ?? texts["contact-email"],
    licence: licenceOf(texts.licence),
    address: texts["site-address"],
    first: first === undefined ? undefined : thaiDate(`${first}-01`),
    last: last === undefined ? undefined : lastDayOf(last),
    issued: instants.at(0),
    modified: instants.at(-1),
    publications: all,
    generator,
    resources
  }
}
