import { hash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { SiteCopy } from "./site-copy.ts"
import type { Tampering } from "./tampering.ts"

const manifestWith = (site: SiteCopy, path: string, change: (manifest: { files: Array<Record<string, unknown>> } & Record<string, unknown>) => void): void =>
  site.edit(path, (text) => {
    const manifest = JSON.parse(text)
    change(manifest)
    return `${JSON.stringify(manifest, null, 2)}\n`
  })

const openingWith = (opening: string, over: { readonly salt?: string; readonly value?: unknown }): string => {
  const [salt, field, value] = JSON.parse(Buffer.from(opening, "base64url").toString("utf8")) as [string, string, unknown]
  return Buffer.from(JSON.stringify([over.salt ?? salt, field, over.value ?? value])).toString("base64url")
}

/** Ways of tampering with what is published beside the log. */
export const inFiles: ReadonlyArray<Tampering> = [
  { name: "a number in a month's page changed", how: (site) => site.edit("2025-09/index.html", (text) => text.replace("1,000", "1,100")), breaks: [1] },
  { name: "an amount in purchases.csv changed", how: (site) => site.edit("2025-09/purchases.csv", (text) => text.replace("1000.00", "1001.00")), breaks: [1] },
  { name: "a row of purchases.csv taken out", how: (site) => site.edit("2025-09/purchases.csv", (text) => text.split("\n").toSpliced(3, 1).join("\n")), breaks: [1] },
  { name: "the form as a table changed", how: (site) => site.flip("2025-08/sor-khor-ror-1.csv", 300), breaks: [1] },
  { name: "an earlier revision's page changed", how: (site) => site.flip("2025-09/r1/index.html", 900), breaks: [1] },
  { name: "a month's page empty", how: (site) => site.write("2025-08/index.html", ""), breaks: [1] },
  { name: "a month's table gone", how: (site) => site.remove("2025-09/purchases.csv"), breaks: [1] },
  { name: "a month's table cut short", how: (site) => site.write("2025-09/purchases.csv", site.read("2025-09/purchases.csv").subarray(0, 4_000)), breaks: [1] },
  { name: "a month's folder gone", how: (site) => site.remove("2025-09"), breaks: [1] },
  { name: "an earlier revision gone, with no redaction that says why", how: (site) => site.remove("2025-09/r1"), breaks: [1] },
  {
    name: "a month rolled back to its first revision's files",
    how: (site) => {
      for (const name of ["index.html", "purchases.csv", "sor-khor-ror-1.csv", "openings.jsonl", "manifest.json"]) site.write(`2025-09/${name}`, site.read(`2025-09/r1/${name}`))
    },
    breaks: [1]
  },
  {
    name: "the files of two months swapped",
    how: (site) => {
      for (const name of ["index.html", "purchases.csv", "sor-khor-ror-1.csv", "manifest.json"]) site.swap(`2025-08/${name}`, `2025-09/${name}`)
    },
    breaks: [1]
  },
  {
    name: "a withdrawn revision's table put back, with nothing that opens it",
    how: (site) => site.write("2025-08/r1/purchases.csv", "ชื่อ\nนายตัวอย่าง หนึ่ง\n"),
    breaks: []
  },
  { name: "a file that nothing names", how: (site) => site.write("2025-08/extra.html", "<p>"), breaks: [] },
  { name: "a month's list of files gone", how: (site) => site.remove("2025-09/manifest.json"), breaks: [1] },
  { name: "a month's list of files empty", how: (site) => site.write("2025-09/manifest.json", ""), breaks: [1] },
  { name: "a month's list of files that ends in the middle", how: (site) => site.write("2025-09/manifest.json", site.read("2025-09/manifest.json").subarray(0, 700)), breaks: [1] },
  {
    name: "a month's list of files says another number of rows",
    how: (site) => manifestWith(site, "2025-09/manifest.json", (manifest) => { manifest["rowCount"] = 1 }),
    breaks: [1]
  },
  {
    name: "a month's list of files is another disclosure's",
    how: (site) => manifestWith(site, "2025-09/manifest.json", (manifest) => { manifest["disclosureEntry"] = 13 }),
    breaks: [1]
  },
  {
    name: "a month's list of files names one more",
    how: (site) => {
      site.write("2025-09/extra.csv", "x")
      manifestWith(site, "2025-09/manifest.json", ({ files }) => { files.push({ ...files[0], name: "extra.csv" }) })
    },
    breaks: [1]
  },
  {
    name: "a month's list of files names one less",
    how: (site) => manifestWith(site, "2025-09/manifest.json", ({ files }) => { files.shift() }),
    breaks: [1]
  },
  {
    name: "a month's list of files states another hash than its opening",
    how: (site) => manifestWith(site, "2025-09/manifest.json", ({ files }) => { files[0]!["sha256"] = "0".repeat(64) }),
    breaks: [1]
  },
  {
    name: "a table changed, and the list of files with it",
    how: (site) => {
      site.edit("2025-09/purchases.csv", (text) => text.replace("1000.00", "1001.00"))
      manifestWith(site, "2025-09/manifest.json", ({ files }) => {
        const file = files.find(({ name }) => name === "purchases.csv")!
        const table = site.read("2025-09/purchases.csv")
        const value = { bytes: table.length, sha256: hash("sha256", table, "hex") }
        Object.assign(file, value, { opening: openingWith(String(file["opening"]), { value }) })
      })
    },
    breaks: [1]
  },
  {
    name: "a commitment opened with another salt",
    how: (site) => manifestWith(site, "2025-09/manifest.json", ({ files }) => { files[0]!["opening"] = openingWith(String(files[0]!["opening"]), { salt: "A".repeat(43) }) }),
    breaks: [1]
  },
  {
    name: "a path in a list of files that leads out of the site",
    how: (site) => manifestWith(site, "2025-09/manifest.json", ({ files }) => { files[0]!["name"] = "../../etc/passwd" }),
    breaks: [1]
  },
  { name: "an opened name changed", how: (site) => site.edit("2025-09/openings.jsonl", (text) => text.replace(/"opening":"(.)/, '"opening":"X')), breaks: [1] },
  { name: "the openings gone", how: (site) => site.remove("2025-09/openings.jsonl"), breaks: [1] },
  { name: "site.json changed", how: (site) => site.edit("site.json", (text) => text.replace('"size": ', '"size": 1')), breaks: [1] },
  { name: "site.json gone", how: (site) => site.remove("site.json"), breaks: [1] },
  { name: "site.json empty", how: (site) => site.write("site.json", ""), breaks: [1] },
  { name: "the site's list of commitments gone", how: (site) => site.remove("manifest.json"), breaks: [1] },
  { name: "the site's list of commitments as it was before", how: (site, { before }) => site.write("manifest.json", readFileSync(join(before, "manifest.json"))), breaks: [1] },
  { name: "the first page changed", how: (site) => site.edit("index.html", (text) => text.replace("</main>", "<p>x</p></main>")), breaks: [1] },
  { name: "a year's page gone", how: (site) => site.remove("fy2568/index.html"), breaks: [1] },
  { name: "a font changed", how: (site) => site.flip("assets/fonts/sarabun-thai-400.woff2", 400), breaks: [1] },
  { name: "the style sheet empty", how: (site) => site.write("assets/site.css", ""), breaks: [1] },
  { name: "a table that is a link to another of the site's files", how: (site) => site.link("2025-09/purchases.csv", "r2/purchases.csv"), breaks: [1] },
  {
    name: "a table that is a link to a file outside, with the right bytes",
    how: (site) => {
      const outside = `${site.folder}.csv`
      writeFileSync(outside, site.read("2025-09/purchases.csv"))
      site.link("2025-09/purchases.csv", outside)
    },
    breaks: [1]
  },
  {
    name: "a list of files of seventy megabytes",
    how: (site) => site.write("2025-08/manifest.json", Buffer.alloc(70_000_000, " ")),
    breaks: [1]
  },
  {
    name: "every text file with carriage returns, as a careless host sends them",
    how: (site) => {
      for (const path of site.list()) if (/\.(?:html|csv|json|jsonl|css|txt)$|checkpoint/.test(path)) site.edit(path, (text) => text.replaceAll("\n", "\r\n"))
    },
    breaks: [1, 2, 3]
  },
  {
    name: "every page and table with a byte order mark",
    how: (site) => {
      for (const path of site.list()) if (/\.(?:html|csv|json|jsonl|css)$/.test(path)) site.edit(path, (text) => `\uFEFF${text}`)
    },
    breaks: [1, 2]
  },
  {
    name: "the log's folder gone",
    how: (site) => site.remove("ledger"),
    breaks: [2]
  }
]
