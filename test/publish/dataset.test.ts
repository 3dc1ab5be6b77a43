import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { spawnSync } from "node:child_process"
import { hash } from "node:crypto"
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { tagUri } from "../../src/publish/dataset/dataset.ts"
import { datasetFiles } from "../../src/publish/dataset/files.ts"
import { textFile } from "../../src/publish/file.ts"
import { purchasesCsv } from "../../src/publish/formats/csv.ts"
import type { SiteView } from "../../src/register/site-view.ts"
import { settingData, settingsOf } from "../../src/register/settings.ts"
import { baht } from "../../src/values/baht.ts"
import { fiscalYearOf } from "../../src/values/fiscal-year.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { agency, fullRow, month, purchase, row, siteOf } from "./views.ts"

const august = "2025-08" as Month
const october = "2024-10" as Month
const rows = [fullRow(1), row(2, { winner: "ร้านตัวอย่าง", agreedPrice: baht(4500) })]

const monthsOf = (shown: SiteView["months"][number]["rows"]): SiteView["months"] =>
  (
    [
      [october, []],
      [august, shown]
    ] as const
  ).map(([each, rows]) => ({
    month: each,
    fiscalYear: fiscalYearOf(each),
    revisions: [{ number: 1, size: 300 }],
    rows
  }))

const texts = settingsOf([
  settingData("site-address", "https://office.example/buying/"),
  settingData("licence", "dga-ogl"),
  settingData("contact-email", "saraban@office.example"),
  settingData("agency-district", "เมืองตัวอย่าง")
])

const made = (more: Partial<SiteView> = {}, reasons: ReadonlyArray<string> = ["พิมพ์ผิด"]) => {
  const publication = { month: august, rows: 2, isNewest: false, withdrawn: false, reasons: [] }
  const site = siteOf([purchase()], { months: monthsOf(rows), ...more })
  const files = datasetFiles({
    site,
    publications: {
      begun: thaiDate("2025-09-01"),
      all: [
        {
          ...publication,
          month: october,
          rows: 0,
          revision: 1,
          at: "2025-09-02T02:00:00.000Z",
          isNewest: true
        },
        { ...publication, revision: 1, at: "2025-09-02T02:00:00.000Z" },
        { ...publication, revision: 2, at: "2025-09-03T02:00:00.000Z", withdrawn: true },
        { ...publication, revision: 3, at: "2025-09-05T02:00:00.000Z", isNewest: true, reasons }
      ]
    },
    generator: "prongsai 0.0.0",
    files: [textFile("index.html", "html", "<p>"), textFile("fy2568/forms/ita.csv", "csv", "a\n")],
    sha256: (bytes) => hash("sha256", bytes)
  })
  const text = (path: string) => new TextDecoder().decode(files.find((file) => file.path === path)!.bytes)
  return { files, site, text, json: (path: string) => JSON.parse(text(path)) as Record<string, any> }
}

/** What of Data Package 2.0 a descriptor breaks. */
const packageFaults = (descriptor: Record<string, any>): ReadonlyArray<string> => {
  const faults: Array<string> = []
  const must = (holds: boolean, what: string) => void (holds || faults.push(what))
  const isPath = (path: unknown) =>
    typeof path === "string" &&
    !path.startsWith("/") &&
    !path.split("/").includes("..") &&
    !path.includes(":")
  must(descriptor["$schema"] === "https://datapackage.org/profiles/2.0/datapackage.json", "$schema")
  must(/^[a-z0-9._-]+$/.test(descriptor["name"]), "name")
  must(!Number.isNaN(Date.parse(descriptor["created"])), "created")
  const names = new Set<string>()
  for (const resource of descriptor["resources"]) {
    const { bytes, hash, mediatype, name, path, schema, type } = resource
    must(/^[a-z0-9._-]+$/.test(name) && !names.has(name), `name ${name}`)
    names.add(name)
    must(Array.isArray(path) ? path.length > 1 && path.every(isPath) : isPath(path), `path ${path}`)
    must(hash === undefined || /^sha256:[0-9a-f]{64}$/.test(hash), `hash ${hash}`)
    must(bytes === undefined || (Number.isInteger(bytes) && bytes >= 0), `bytes ${bytes}`)
    must(/^[a-z]+\/[a-z0-9.+-]+$/.test(mediatype), `mediatype ${mediatype}`)
    must((type === "table") === (schema !== undefined), `type ${type}`)
    for (const field of schema?.fields ?? [])
      must(
        typeof field.name === "string" &&
          ["string", "integer", "number", "date", "yearmonth"].includes(field.type),
        `field ${JSON.stringify(field)}`
      )
  }
  for (const { name, path } of descriptor["licenses"] ?? [])
    must(/^[-a-zA-Z0-9._]+$/.test(name) && path.startsWith("https:"), `licence ${name}`)
  return faults
}

describe("the data set", () => {
  it("is a sound Data Package whose sizes and hashes are the files'", () => {
    for (const { files, json } of [made(), made({ settings: texts })]) {
      const descriptor = json("datapackage.json")
      assert.deepStrictEqual(packageFaults(descriptor), [])
      const single = descriptor["resources"].filter(({ bytes }: { bytes?: number }) => bytes !== undefined)
      assert.deepStrictEqual(
        single.map(({ path }: { path: string }) => path),
        ["data/dictionary.csv", "data/purchases.csv", "data/purchases.jsonl", "fy2568/forms/ita.csv"]
      )
      for (const { bytes, hash: digest, path } of single) {
        const file = files.find((each) => each.path === path)
        if (file === undefined) continue
        assert.strictEqual(bytes, file.bytes.length)
        assert.strictEqual(digest, `sha256:${hash("sha256", file.bytes)}`)
      }
    }
    assert.isUndefined(made().json("datapackage.json")["licenses"])
    assert.strictEqual(made({ settings: texts }).json("datapackage.json")["licenses"][0].name, "DGA-OGL")
  })

  it("names every item of the government's catalogue that the office gave, and addresses of its own", () => {
    const items = (settings?: SiteView["settings"]) => {
      const { "dcat:dataset": dataset } = made(settings === undefined ? {} : { settings }).json(
        "catalog.jsonld"
      )
      return {
        dataset,
        names: dataset["schema:additionalProperty"].map(
          (it: Record<string, string>) => it["schema:propertyID"]
        )
      }
    }
    const { dataset, names } = items(texts)
    assert.lengthOf(names, 15)
    assert.strictEqual(dataset["dcat:landingPage"]["@id"], "https://office.example/buying/data/index.html")
    assert.deepStrictEqual(
      names.filter((name: string) => !items().names.includes(name)),
      ["maintainer_email", "license_id"]
    )
    assert.strictEqual(items().dataset["dcat:landingPage"]["@id"], "data/index.html")
    const record = made().json("data/dataset.jsonld")
    assert.strictEqual(record["temporalCoverage"], "2024-10-01/2025-08-31")
    assert.isTrue(
      record["distribution"].every(({ contentUrl }: { contentUrl: string }) => contentUrl.startsWith("../"))
    )
  })

  it("puts the months' rows into one table as their own tables have them", () => {
    const { text } = made()
    const view = month(rows)
    const records = (csv: string) => parse(csv, { columns: true }) as ReadonlyArray<Record<string, string>>
    const own = records(new TextDecoder().decode(purchasesCsv({ agency, month: august, rows: view.rows })))
    assert.deepStrictEqual(records(text("data/purchases.csv")), own)
    const [line] = text("data/purchases.jsonl")
      .trimEnd()
      .split("\n")
      .map((each) => JSON.parse(each) as Record<string, any>)
    const first = own[0]!
    assert.strictEqual(line!["title"], first["item"])
    assert.strictEqual(line!["method"], first["method"])
    assert.strictEqual(line!["budget_baht"], first["budget_baht"])
    assert.strictEqual(line!["reference_price_baht"], first["reference_price_baht"])
    assert.strictEqual(line!["contracts"][0]["agreed_baht"], first["agreed_price_baht"])
    assert.strictEqual(line!["contracts"][0]["supplier"], first["winner"])
    assert.strictEqual(
      line!["bids"].map(({ bidder }: { bidder: string }) => bidder).join(" | "),
      first["bidders"]
    )
  })

  it("masks a natural person's number and telephone that a text holds", () => {
    const { text } = made({
      purchases: [purchase({ title: "จ้างนายสมมุติ 3100600445635 โทร 081-234-5678" })]
    })
    assert.notInclude(text("data/purchases.jsonl"), "3100600445635")
    assert.notInclude(text("data/purchases.jsonl"), "081-234-5678")
  })

  it("has checksums that sha256sum holds against the files, and that a changed byte breaks", () => {
    const { files } = made()
    const folder = mkdtempSync(join(tmpdir(), "prongsai-sums-"))
    const write = (path: string, bytes: Uint8Array | string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    for (const { bytes, path } of files) write(path, bytes)
    write("index.html", "<p>")
    write("fy2568/forms/ita.csv", "a\n")
    const check = () =>
      spawnSync("sha256sum", ["-c", "--strict", "SHA256SUMS"], { cwd: folder, encoding: "utf8" })
    const sound = check()
    assert.strictEqual(sound.status, 0, sound.stderr)
    assert.lengthOf(sound.stdout.trimEnd().split("\n"), files.length + 1)
    write("data/purchases.csv", "b\n")
    assert.notStrictEqual(check().status, 0)
  })

  it("maps the site only where its address is known", () => {
    const paths = (settings?: SiteView["settings"]) =>
      made(settings === undefined ? {} : { settings }).files.map(({ path }) => path)
    assert.notInclude(paths(), "sitemap.xml")
    assert.include(paths(), "robots.txt")
    assert.include(paths(texts), "sitemap.xml")
  })
})

describe("the feed", () => {
  const entries = (feed: string) =>
    [...feed.matchAll(/<entry>(.*?)<\/entry>/g)].map(([, entry]) => ({
      id: /<id>(.*?)<\/id>/.exec(entry!)![1],
      href: /href="(.*?)"/.exec(entry!)![1],
      text: entry!
    }))

  it("has each publication once, newest first, at an address that stays", () => {
    const found = entries(made().text("feed.atom"))
    const tag = "tag:prongsai.example,2025-09-01:agency/6999999"
    assert.deepStrictEqual(
      found.map(({ href, id }) => [id, href]),
      [
        [`${tag}/2025-08/r3`, "2025-08/index.html"],
        [`${tag}/2025-08/r2`, "2025-08/index.html"],
        [`${tag}/2025-08/r1`, "2025-08/r1/index.html"],
        [`${tag}/2024-10/r1`, "2024-10/index.html"]
      ]
    )
    assert.include(found[0]!.text, "เหตุผลที่แก้ไข: พิมพ์ผิด")
    assert.include(
      made({ settings: texts }).text("feed.atom"),
      'href="https://office.example/buying/feed.atom"'
    )
  })

  it("escapes whatever a reason holds", () => {
    const feed = made({}, ["</entry><entry>", "\u0000\ud800 & <b>'\" ]]> &amp;"]).text("feed.atom")
    assert.lengthOf(entries(feed), 4)
    assert.notMatch(
      feed,
      /<(?!\/?(?:feed|id|title|updated|author|name|link|generator|entry|summary)\b|\?xml)/
    )
    assert.notMatch(feed, /&(?!#\d+;)/)
    assert.isFalse([...feed].some((sign) => sign < " " && sign !== "\n"))
  })

  it("has an id from any origin", () => {
    const day = thaiDate("2025-09-01")
    assert.strictEqual(tagUri("office", day), "tag:office,2025-09-01:")
    assert.strictEqual(tagUri("A_b.-c-.example/x", day, "y"), "tag:a-b.c.example,2025-09-01:x/y")
    assert.strictEqual(tagUri("Z..", day), "tag:z,2025-09-01:")
  })
})
