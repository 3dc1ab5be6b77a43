import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { SiteCopy } from "./site-copy.ts"
import type { Tampering } from "./tampering.ts"

const textFile = /\.(?:html|csv|json|jsonl|css|txt)$|checkpoint/

const ofFile = (
  name: string,
  how: (site: SiteCopy) => void,
  problem: NonNullable<Tampering["told"]>[1],
  file: string
): Tampering => ({ name, how, breaks: [1], told: ["files.site", problem, file] })

const ofList = (
  name: string,
  how: (site: SiteCopy) => void,
  problem: NonNullable<Tampering["told"]>[1]
): Tampering => ({ name, how, breaks: [1], told: ["files.committed", problem, "site.json"] })

/** Ways of tampering with the site's other files, and what careless hosts do to all of them. */
export const inSiteFiles: ReadonlyArray<Tampering> = [
  ofFile(
    "a line added to the first page",
    (site) => site.edit("index.html", (text) => text.replace("</main>", "<p>x</p></main>")),
    "file-differs",
    "index.html"
  ),
  ofFile("a year's page gone", (site) => site.remove("fy2568/index.html"), "missing", "fy2568/index.html"),
  ofFile(
    "a bit of a font turned round",
    (site) => site.flip("assets/fonts/sarabun-thai-400.woff2", 400),
    "file-differs",
    "assets/fonts/sarabun-thai-400.woff2"
  ),
  ofFile(
    "the style sheet empty",
    (site) => site.write("assets/site.css", ""),
    "file-differs",
    "assets/site.css"
  ),
  ofFile(
    "a schema cut short",
    (site) => site.write("schemas/purchases.json", site.read("schemas/purchases.json").subarray(0, 100)),
    "file-differs",
    "schemas/purchases.json"
  ),
  ofList(
    "site.json says another size",
    (site) => site.edit("site.json", (text) => text.replace('"size": ', '"size": 1')),
    "file-differs"
  ),
  ofList("site.json gone", (site) => site.remove("site.json"), "missing"),
  ofList("site.json empty", (site) => site.write("site.json", ""), "file-differs"),
  {
    name: "the list that opens site.json gone",
    how: (site) => site.remove("manifest.json"),
    breaks: [1],
    told: ["files.manifests", "missing", "manifest.json"]
  },
  {
    name: "the list that opens site.json as it was before",
    how: (site, { before }) => site.write("manifest.json", readFileSync(join(before, "manifest.json"))),
    breaks: [1],
    told: ["files.manifests", "manifest-differs", "manifest.json"]
  },
  {
    name: "every text file with carriage returns, as a careless host sends them",
    how: (site) => {
      for (const path of site.list())
        if (textFile.test(path)) site.edit(path, (text) => text.replaceAll("\n", "\r\n"))
    },
    breaks: [2],
    told: ["log.checkpoint", "note-form", "ledger/checkpoint"]
  },
  {
    name: "every page and table with carriage returns, the checkpoints as they were",
    how: (site) => {
      for (const path of site.list())
        if (textFile.test(path) && !path.includes("checkpoint"))
          site.edit(path, (text) => text.replaceAll("\n", "\r\n"))
    },
    breaks: [1],
    told: ["files.committed", "file-differs", "2025-09/purchases.csv"]
  },
  {
    name: "every page and table with a byte order mark",
    how: (site) => {
      for (const path of site.list())
        if (textFile.test(path) && !path.includes("checkpoint")) site.edit(path, (text) => `\uFEFF${text}`)
    },
    breaks: [1, 2],
    told: ["files.manifests", "manifest-form", "2025-09/manifest.json"]
  },
  {
    name: "the ledger's folder empty",
    how: (site) => {
      site.remove("ledger")
      site.write("ledger/.keep", "")
    },
    breaks: [2],
    told: ["log.checkpoint", "missing", "ledger/checkpoint"]
  }
]
