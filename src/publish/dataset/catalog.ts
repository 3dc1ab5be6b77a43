import { type PublishedFile, textFile } from "../file.ts"
import { catalogueFields, formatName } from "./catalogue-fields.ts"
import { addressOf, type Dataset, type Resource } from "./dataset.ts"

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  schema: "https://schema.org/",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#"
}

const given = <A>(key: string, value: A | undefined): Readonly<Record<string, A>> =>
  value === undefined ? {} : { [key]: value }

const both = ({ en, th }: { readonly th: string; readonly en: string }) => [
  { "@language": "th", "@value": th },
  { "@language": "en", "@value": en }
]
const typed = (type: string, value: string) => ({ "@type": `xsd:${type}`, "@value": value })
const at = (id: string) => ({ "@id": id })

const distributions = (resource: Resource, dataset: Dataset): ReadonlyArray<object> =>
  resource.paths.map((path) => ({
    "@type": "dcat:Distribution",
    "dct:title": both(resource.title),
    "dcat:accessURL": at(addressOf(path, dataset)),
    "dcat:downloadURL": at(addressOf(path, dataset)),
    "dcat:mediaType": at(`https://www.iana.org/assignments/media-types/${resource.mediaType}`),
    "dct:format": formatName(resource.mediaType),
    ...given(
      "dcat:byteSize",
      resource.bytes === undefined ? undefined : typed("nonNegativeInteger", String(resource.bytes))
    ),
    ...given(
      "spdx:checksum",
      resource.sha256 === undefined
        ? undefined
        : {
            "@type": "spdx:Checksum",
            "spdx:algorithm": at("spdx:checksumAlgorithm_sha256"),
            "spdx:checksumValue": typed("hexBinary", resource.sha256)
          }
    ),
    ...given("dct:license", dataset.licence && at(dataset.licence.address))
  }))

const placeName = ({ agency, district }: Dataset): string =>
  [agency.name, district, agency.province, "ประเทศไทย"].filter((part) => part !== undefined).join(" ")

const governmentItems = (dataset: Dataset): ReadonlyArray<object> =>
  catalogueFields.flatMap(({ en, name, th, value }) => {
    const said = value(dataset)
    return said === undefined
      ? []
      : [
          {
            "@type": "schema:PropertyValue",
            "schema:propertyID": name,
            "schema:name": both({ th, en }),
            "schema:value": said
          }
        ]
  })

/** `catalog.jsonld`: the data set for catalogues (DCAT 3), with the items of Thailand's government catalogue as `schema:additionalProperty`. */
export const catalog = (dataset: Dataset): PublishedFile => {
  const { agency, description, email, first, id, issued, last, licence, modified, resources, title } = dataset
  const publisher = { "@type": "foaf:Organization", "foaf:name": agency.name, "dct:identifier": agency.code }
  const document = {
    "@context": context,
    "@id": addressOf("catalog.jsonld", dataset),
    "@type": "dcat:Catalog",
    "dct:title": both(title),
    "dct:publisher": publisher,
    "dct:language": ["th", "en"],
    "dcat:dataset": {
      "@id": id,
      "@type": "dcat:Dataset",
      "dct:identifier": id,
      "dct:title": both(title),
      "dct:description": both(description),
      "dct:publisher": publisher,
      "dct:creator": publisher,
      "dcat:contactPoint": {
        "@type": "vcard:Organization",
        "vcard:fn": agency.name,
        ...given("vcard:hasEmail", email === undefined ? undefined : at(`mailto:${email}`))
      },
      "dcat:keyword": [
        { "@language": "th", "@value": "จัดซื้อจัดจ้าง" },
        { "@language": "en", "@value": "procurement" }
      ],
      "dcat:landingPage": at(addressOf("data/index.html", dataset)),
      "dct:language": ["th", "en"],
      "dct:accrualPeriodicity": at("http://purl.org/cld/freq/monthly"),
      "dct:spatial": { "@type": "dct:Location", "schema:name": placeName(dataset) },
      ...given(
        "dct:temporal",
        first === undefined || last === undefined
          ? undefined
          : {
              "@type": "dct:PeriodOfTime",
              "dcat:startDate": typed("date", first),
              "dcat:endDate": typed("date", last)
            }
      ),
      ...given("dct:issued", issued === undefined ? undefined : typed("dateTime", issued)),
      ...given("dct:modified", modified === undefined ? undefined : typed("dateTime", modified)),
      ...given("dct:license", licence && at(licence.address)),
      "schema:additionalProperty": governmentItems(dataset),
      "dcat:distribution": resources.flatMap((resource) => distributions(resource, dataset))
    }
  }
  return textFile("catalog.jsonld", "jsonld", `${JSON.stringify(document, null, 2)}\n`)
}

/** `data/dataset.jsonld`: the data set for search engines (schema.org); a file of its own, for pages hold no script. */
export const searchRecord = (dataset: Dataset): PublishedFile => {
  const { agency, description, email, first, id, issued, last, licence, modified, resources, title } = dataset
  const organization = {
    "@type": "GovernmentOrganization",
    name: agency.name,
    identifier: agency.code,
    ...given("email", email)
  }
  const document = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    identifier: id,
    name: title.th,
    alternateName: title.en,
    description: description.th,
    inLanguage: ["th", "en"],
    isAccessibleForFree: true,
    creator: organization,
    publisher: organization,
    ...given("license", licence?.address),
    ...given("datePublished", issued),
    ...given("dateModified", modified),
    ...given("temporalCoverage", first === undefined || last === undefined ? undefined : `${first}/${last}`),
    spatialCoverage: { "@type": "Place", name: placeName(dataset) },
    distribution: resources.flatMap(({ mediaType, paths, sha256, title: { th } }) =>
      paths.map((path) => ({
        "@type": "DataDownload",
        name: th,
        contentUrl: addressOf(dataset.address === undefined ? `../${path}` : path, dataset),
        encodingFormat: mediaType,
        ...given("sha256", sha256)
      }))
    )
  }
  return textFile("data/dataset.jsonld", "jsonld", `${JSON.stringify(document, null, 2)}\n`)
}
