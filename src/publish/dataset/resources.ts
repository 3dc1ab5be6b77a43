import { purchasesTableSchema } from "../forms/purchases/form.ts"
import type { Label } from "../../stages/field.ts"
import type { DatasetInput, Resource } from "./dataset.ts"

const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  jsonl: "application/jsonl",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
}

const known: Readonly<Record<string, Label>> = {
  "data/purchases.csv": {
    th: "การจัดซื้อจัดจ้างทุกเดือน หนึ่งสัญญาหรือข้อตกลงต่อหนึ่งแถว",
    en: "Purchases of all months, a contract or agreement a row"
  },
  "data/purchases.jsonl": {
    th: "การจัดซื้อจัดจ้างทุกขั้นตอน หนึ่งโครงการต่อหนึ่งบรรทัด",
    en: "Purchases with their stages, a project a line"
  },
  "data/dictionary.csv": { th: "พจนานุกรมข้อมูล", en: "Data dictionary" }
}

const extensionOf = (path: string): string => /\.([a-z]+)$/.exec(path)?.[1] ?? ""

const nameOf = (path: string): string => path.toLowerCase().replace(/[^a-z0-9._-]/g, "-")

const monthly = (
  file: string,
  title: Label,
  { months }: Pick<DatasetInput["site"], "months">,
  schema?: object
): ReadonlyArray<Resource> =>
  months.length === 0
    ? []
    : [
        {
          name: `monthly-${nameOf(file)}`,
          title,
          paths: months.map(({ month }) => `${month}/${file}`),
          mediaType: "text/csv",
          ...(schema === undefined ? {} : { schema })
        }
      ]

/**
 * The files of data that a site has: every table of its own with size and hash, and the months' tables, of which the months' manifests say
 * size and hash, for a month keeps the files it was published with.
 */
export const resourcesOf = ({
  files,
  sha256,
  site
}: Pick<DatasetInput, "files" | "site" | "sha256">): ReadonlyArray<Resource> => {
  const schema = purchasesTableSchema()
  const single = files
    .filter(({ path }) => mediaTypes[extensionOf(path)] !== undefined)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ bytes, path }): Resource => ({
      name: nameOf(path),
      title: known[path] ?? { th: path, en: path },
      paths: [path],
      bytes: bytes.length,
      sha256: sha256(bytes),
      mediaType: mediaTypes[extensionOf(path)]!,
      ...(path === "data/purchases.csv" ? { schema } : {})
    }))
  return [
    ...single,
    ...monthly("purchases.csv", { th: "การจัดซื้อจัดจ้างของแต่ละเดือน", en: "Purchases by month" }, site, schema),
    ...monthly(
      "sor-khor-ror-1.csv",
      { th: "แบบ สขร.1 ของแต่ละเดือน", en: "Form SKR.1, the monthly summary" },
      site
    )
  ]
}
