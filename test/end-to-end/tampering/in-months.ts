import { hash } from "node:crypto"
import type { CheckId } from "../../../src/ledger/proof/checking/checks.ts"
import type { SiteCopy } from "./site-copy.ts"
import type { Tampering } from "./tampering.ts"

const september = "2025-09"
const manifest = `${september}/manifest.json`
const table = `${september}/purchases.csv`

interface Listed extends Record<string, unknown> {
  readonly files: Array<Record<string, unknown>>
}

const tampering =
  (check: CheckId) =>
  (
    name: string,
    how: (site: SiteCopy) => void,
    problem: NonNullable<Tampering["told"]>[1],
    file: string
  ): Tampering => ({
    name,
    how,
    breaks: [1],
    told: [check, problem, file]
  })
const ofFile = tampering("files.committed")
const ofList = tampering("files.manifests")

const listWith = (change: (listed: Listed) => void) => (site: SiteCopy) =>
  site.edit(manifest, (text) => {
    const listed = JSON.parse(text) as Listed
    change(listed)
    return `${JSON.stringify(listed, null, 2)}\n`
  })

/** An opening with parts of it otherwise. */
const openingWith = (
  opening: unknown,
  over: { readonly salt?: string; readonly value?: unknown }
): string => {
  const text = Buffer.from(String(opening), "base64url").toString("utf8")
  const [salt, field, value] = JSON.parse(text) as [string, string, unknown]
  return Buffer.from(JSON.stringify([over.salt ?? salt, field, over.value ?? value])).toString("base64url")
}

const files = ["index.html", "purchases.csv", "sor-khor-ror-1.csv", "manifest.json"]

/** Ways of tampering with the months' folders. */
export const inMonths: ReadonlyArray<Tampering> = [
  ofFile(
    "a number in a month's page changed",
    (site) => site.edit(`${september}/index.html`, (text) => text.replace("1,000", "1,100")),
    "file-differs",
    `${september}/index.html`
  ),
  ofFile(
    "an amount in a month's table changed",
    (site) => site.edit(table, (text) => text.replace("1000.00", "1001.00")),
    "file-differs",
    table
  ),
  ofFile(
    "a row taken out of a month's table",
    (site) => site.edit(table, (text) => text.split("\n").toSpliced(3, 1).join("\n")),
    "file-differs",
    table
  ),
  ofFile(
    "a bit of the form as a table turned round",
    (site) => site.flip("2025-08/sor-khor-ror-1.csv", 300),
    "file-differs",
    "2025-08/sor-khor-ror-1.csv"
  ),
  ofFile(
    "a bit of an earlier revision's page turned round",
    (site) => site.flip("2025-09/r1/index.html", 900),
    "file-differs",
    "2025-09/r1/index.html"
  ),
  ofFile(
    "a month's page empty",
    (site) => site.write("2025-08/index.html", ""),
    "file-differs",
    "2025-08/index.html"
  ),
  ofFile("a month's table gone, and nothing says why", (site) => site.remove(table), "missing", table),
  ofFile(
    "a month's table cut short",
    (site) => site.write(table, site.read(table).subarray(0, 4_000)),
    "file-differs",
    table
  ),
  ofFile(
    "a table that is a link to another of the site's files",
    (site) => site.link(table, "r2/purchases.csv"),
    "missing",
    table
  ),
  ofFile(
    "a table that is a link to a file outside, with the right bytes",
    (site) => site.link(table, site.aside("purchases.csv", site.read(table))),
    "missing",
    table
  ),
  ofFile(
    "an opened name changed",
    (site) =>
      site.edit(`${september}/openings.jsonl`, (text) => text.replace(/"opening":"./, '"opening":"X')),
    "file-differs",
    `${september}/openings.jsonl`
  ),
  ofFile(
    "the openings gone",
    (site) => site.remove(`${september}/openings.jsonl`),
    "missing",
    `${september}/openings.jsonl`
  ),
  ofFile(
    "a table changed, and the list of files with it",
    (site) => {
      site.edit(table, (text) => text.replace("1000.00", "1001.00"))
      const value = { bytes: site.read(table).length, sha256: hash("sha256", site.read(table), "hex") }
      listWith((listed) => {
        const file = listed.files.find(({ name }) => name === "purchases.csv")!
        Object.assign(file, value, { opening: openingWith(file["opening"], { value }) })
      })(site)
    },
    "opening-differs",
    table
  ),
  ofFile(
    "a commitment opened with another salt",
    listWith(({ files: [first] }) => {
      first!["opening"] = openingWith(first!["opening"], { salt: "A".repeat(43) })
    }),
    "opening-differs",
    `${september}/index.html`
  ),
  ofFile(
    "the openings of two files swapped",
    listWith(({ files: [first, second] }) => {
      ;[first!["opening"], second!["opening"]] = [second!["opening"], first!["opening"]]
    }),
    "opening-differs",
    `${september}/index.html`
  ),
  ofFile(
    "a list of files with one less",
    listWith((listed) => void listed.files.shift()),
    "opening-missing",
    `${september}/index.html`
  ),
  ofFile(
    "a list of files that states another hash than its opening",
    listWith(({ files: [first] }) => {
      first!["sha256"] = "0".repeat(64)
    }),
    "manifest-differs",
    manifest
  ),
  ofList("a month's folder gone", (site) => site.remove(september), "missing", manifest),
  ofList(
    "an earlier revision gone, with no redaction that says why",
    (site) => site.remove("2025-09/r1"),
    "missing",
    "2025-09/r1/manifest.json"
  ),
  ofList(
    "a month rolled back to its first revision's files",
    (site) => {
      for (const name of [...files, "openings.jsonl"])
        site.write(`2025-09/${name}`, site.read(`2025-09/r1/${name}`))
    },
    "manifest-differs",
    manifest
  ),
  ofList(
    "the files of two months swapped",
    (site) => {
      for (const name of files) site.swap(`2025-08/${name}`, `2025-09/${name}`)
    },
    "manifest-differs",
    manifest
  ),
  ofList("a list of files gone", (site) => site.remove(manifest), "missing", manifest),
  ofList("a list of files empty", (site) => site.write(manifest, ""), "manifest-form", manifest),
  ofList(
    "a list of files cut short",
    (site) => site.write(manifest, site.read(manifest).subarray(0, 700)),
    "manifest-form",
    manifest
  ),
  ofList(
    "a list of files of seventy megabytes",
    (site) => site.write(manifest, Buffer.alloc(70_000_000, " ")),
    "too-large",
    manifest
  ),
  ofList(
    "a list of files that says another number of rows",
    listWith((listed) => {
      listed["rowCount"] = 1
    }),
    "manifest-differs",
    manifest
  ),
  ofList(
    "a list of files that says it is another disclosure's",
    listWith((listed) => {
      listed["disclosureEntry"] = 13
    }),
    "manifest-differs",
    manifest
  ),
  ofList(
    "a list of files that names one the ledger does not commit to",
    (site) => {
      site.write("2025-09/extra.csv", "x")
      listWith((listed) => void listed.files.push({ ...listed.files[0], name: "extra.csv" }))(site)
    },
    "file-uncommitted",
    "2025-09/extra.csv"
  ),
  ofList(
    "a list of files that names one twice",
    listWith((listed) => void listed.files.push({ ...listed.files[0] })),
    "manifest-form",
    manifest
  ),
  ofList(
    "a list of files that says one thing twice",
    (site) => site.edit(manifest, (text) => text.replace('  "period"', '  "revision": 1,\n  "period"')),
    "manifest-form",
    manifest
  ),
  ofList(
    "a list of files that opens one twice",
    (site) => site.edit(manifest, (text) => text.replace(/( +"sha256": .*\n)/, "$1$1")),
    "manifest-form",
    manifest
  ),
  ofList(
    "a list of files that leads out of the site",
    listWith(({ files: [first] }) => {
      first!["name"] = "../../etc/passwd"
    }),
    "file-uncommitted",
    "2025-09/../../etc/passwd"
  ),
  {
    name: "a table put back that a redaction took away: nothing opens it",
    how: (site) => site.write("2025-08/r1/purchases.csv", "ชื่อ\nนายตัวอย่าง หนึ่ง\n"),
    breaks: []
  },
  { name: "a file that nothing names", how: (site) => site.write("2025-08/extra.html", "<p>"), breaks: [] }
]
