import { textFile, type PublishedFile } from "../file.ts"
import { formatName } from "./catalogue-fields.ts"
import type { Dataset, Resource } from "./dataset.ts"

const profile = "https://datapackage.org/profiles/2.0/datapackage.json"

const given = <A>(key: string, value: A | undefined): Readonly<Record<string, A>> =>
  value === undefined ? {} : { [key]: value }

const resourceOf = ({ bytes, mediaType, name, paths, schema, sha256, title }: Resource): object => ({
  name,
  title: title.en,
  "title@th": title.th,
  path: paths.length === 1 ? paths[0] : paths,
  ...given("type", schema === undefined ? undefined : "table"),
  format: formatName(mediaType).toLowerCase(),
  mediatype: mediaType,
  encoding: "utf-8",
  ...given("bytes", bytes),
  ...given("hash", sha256 === undefined ? undefined : `sha256:${sha256}`),
  ...given("schema", schema)
})

/** `datapackage.json`: the data set for programs (Data Package 2.0). */
export const dataPackage = (dataset: Dataset): PublishedFile => {
  const { address, agency, description, email, id, licence, modified, name, resources, title } = dataset
  const document = {
    $schema: profile,
    name,
    id,
    title: title.en,
    "title@th": title.th,
    description: description.en,
    "description@th": description.th,
    ...given("homepage", address),
    ...given("created", modified),
    ...given(
      "licenses",
      licence && [{ name: licence.name, path: licence.address, title: licence.en, "title@th": licence.th }]
    ),
    contributors: [{ title: agency.name, roles: ["publisher"], ...given("email", email) }],
    keywords: ["procurement", "จัดซื้อจัดจ้าง", "สขร.1"],
    resources: resources.map(resourceOf)
  }
  return textFile("datapackage.json", "json", `${JSON.stringify(document, null, 2)}\n`)
}
