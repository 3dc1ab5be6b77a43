import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Locator, Page } from "playwright-core"
import { afterAll } from "vitest"
import { type OpenedPage, openPage } from "./chromium.ts"
import { axeProblems, clippingProblems, sidewaysProblems } from "./looking.ts"
import { manyRecords } from "./search-records.ts"
import { searchSite } from "./search-site.ts"
import { serveSite } from "./site-server.ts"

const records = [...manyRecords(240), ...manyRecords(30, 2567)]
const folder = searchSite(records)
const server = await serveSite(folder)
afterAll(() => server.close())

const doors = [
  ["a folder", pathToFileURL(`${folder}/`).href],
  ["a web server with a strict policy", server.root]
] as const

const count = (page: Page) => page.textContent("#count")
const titles = (page: Page) => page.locator("#hits h3").allTextContents()
const says = (page: Page, text: string | RegExp) =>
  page.locator("#count", { hasText: typeof text === "string" ? new RegExp(`^${text}`) : text }).waitFor()
const addressOf = async (link: Locator) => new URL((await link.getAttribute("href"))!, link.page().url()).href

/** Nothing of what the reader's browser did is an error or leaves the site; an icon that no page names is the browser's own wish. */
const isQuiet = ({ asked, said }: OpenedPage, root: string): void => {
  assert.deepStrictEqual(
    server.missed.filter((path) => path !== "/favicon.ico"),
    []
  )
  assert.deepStrictEqual(
    said.filter((text) => !text.includes("404")),
    []
  )
  assert.deepStrictEqual(
    asked.filter((address) => !address.startsWith(root) && !/^blob:|\/favicon\.ico$/.test(address)),
    []
  )
}

for (const [door, root] of doors)
  describe(`the search page from ${door}`, () => {
    it("finds what is typed, in the middle of a word and in either digits, and marks it", async () => {
      const opened = await openPage({ url: `${root}search/index.html` })
      const { page } = opened
      await says(page, "พบ 270 รายการ แสดง 50 รายการแรก")
      assert.isFalse(await page.isVisible("#without-script"))
      await page.fill("#q", "กรีตเสริม หมู่ที่3")
      await says(page, "พบ 40 รายการ")
      assert.isTrue((await titles(page)).every((title) => title.includes("คอนกรีตเสริมเหล็ก")))
      assert.deepStrictEqual(await page.locator("#hits li:first-child h3 mark").allTextContents(), [
        "กรีตเสริม",
        "หมู่ที่ ๓"
      ])
      await page.fill("#q", "ไม่มีงานนี้")
      await says(page, "ไม่พบรายการ")
      assert.isTrue(await page.isDisabled("#download"))
      assert.isTrue(await page.isVisible("#similar"))
      await page.fill("#q", "คอนกรีดเสริมเหล็ก")
      await says(page, "ไม่พบรายการ")
      assert.deepStrictEqual(await titles(page), [])
      await page.click("#similar")
      await says(page, "ไม่มีรายการที่มีคำครบตามที่ค้น แสดง 10 รายการ")
      assert.isTrue((await titles(page)).every((title) => title.includes("คอนกรีตเสริมเหล็ก")))
      assert.isTrue(await page.isDisabled("#download"))
      await page.click("button[type=reset]")
      await says(page, "พบ 270 รายการ")
      isQuiet(opened, root)
      await opened.close()
    })

    it("filters and sorts, and its address shows the same again", async () => {
      const opened = await openPage({ url: `${root}search/index.html?year=2567` })
      const { page } = opened
      await says(page, "พบ 30 รายการ")
      assert.isTrue(await page.isVisible("#year"))
      await page.selectOption("#year", "2568")
      await page.selectOption("#method", "specific")
      await page.selectOption("#unit", "กองช่าง")
      await page.fill("#from", "๕๐,๐๐๐")
      await page.fill("#to", "100000 บาท")
      await page.selectOption("#sort", "dearest")
      await page.fill("#q", "จำนวน")
      await says(page, /^พบ \d รายการ/)
      const expected = records
        .filter(
          ({ amount, fiscalYear, methodCode, title, unit }) =>
            fiscalYear === 2568 &&
            methodCode === "specific" &&
            unit === "กองช่าง" &&
            title?.includes("จำนวน") === true &&
            Number(amount ?? 0) >= 5_000_000 &&
            Number(amount ?? 0) <= 10_000_000
        )
        .toSorted((a, b) => Number(b.amount) - Number(a.amount))
      assert.isAbove(expected.length, 2)
      const found = await titles(page)
      assert.deepStrictEqual(
        found,
        expected.map(({ title }) => title!)
      )
      assert.strictEqual(await addressOf(page.locator("#hits a").first()), `${root}${expected[0]!.path}`)
      const shared = await addressOf(page.locator("#share"))
      isQuiet(opened, root)
      await opened.close()

      const again = await openPage({ url: shared })
      await says(again.page, `พบ ${found.length} รายการ`)
      assert.deepStrictEqual(await titles(again.page), found)
      assert.strictEqual(await again.page.inputValue("#q"), "จำนวน")
      assert.strictEqual(await again.page.inputValue("#from"), "๕๐,๐๐๐")
      assert.notInclude(again.asked.join(" "), "fy2567.js")
      await again.page.press("#q", "Enter")
      await again.page.waitForURL(shared)
      await says(again.page, `พบ ${found.length} รายการ`)
      assert.deepStrictEqual(await titles(again.page), found)
      await again.close()
    })

    it("gives all that was found as a CSV file, in its order", async () => {
      const opened = await openPage({ url: `${root}search/index.html?q=ตัวอย่าง&sort=cheapest` })
      const { page } = opened
      await says(page, /^พบ \d+ รายการ แสดง 50/)
      const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")])
      const text = readFileSync(await download.path(), "utf8")
      assert.isTrue(text.startsWith("\ufeffปีงบประมาณ,"))
      assert.isTrue(text.endsWith("\r\n"))
      const lines: ReadonlyArray<Record<string, string>> = parse(text, { bom: true, columns: true })
      const expected = records
        .filter(({ supplier, title }) => `${title} ${supplier}`.includes("ตัวอย่าง"))
        .map(({ path }) => path)
      assert.isAbove(expected.length, 200)
      assert.sameMembers(
        lines.map((line) => line["หน้าในเว็บไซต์"]!),
        expected
      )
      const prices = lines.map((line) => line["ราคาที่ตกลง (บาท)"]!).filter((price) => price !== "")
      assert.deepStrictEqual(
        prices,
        prices.toSorted((a, b) => Number(a) - Number(b))
      )
      isQuiet(opened, root)
      await opened.close()
    })

    it("shows more when asked, and the keyboard goes on where it was", async () => {
      const { close, page } = await openPage({ url: `${root}search/index.html?year=2568` })
      await says(page, "พบ 240 รายการ แสดง 50")
      await page.focus("#more")
      await page.keyboard.press("Enter")
      assert.strictEqual(await count(page), "พบ 240 รายการ แสดง 100 รายการแรก")
      assert.strictEqual((await titles(page)).length, 100)
      assert.strictEqual(await page.locator("#hits li:nth-child(51) a:focus").count(), 1)
      await close()
    })

    it("says which amount it cannot read, and does not filter by it", async () => {
      const { close, page } = await openPage({ url: `${root}search/index.html?year=2567&from=much` })
      await says(page, "พบ 30 รายการ")
      assert.isTrue(await page.isVisible("#from-problem"))
      assert.strictEqual(await page.getAttribute("#from", "aria-invalid"), "true")
      await page.fill("#from", "1")
      await page.waitForSelector("#from-problem", { state: "hidden" })
      assert.isNull(await page.getAttribute("#from", "aria-invalid"))
      await close()
    })

    it("speaks English on its English page and leads to English pages", async () => {
      const { close, page } = await openPage({ url: `${root}en/search/index.html?q=august` })
      await says(page, /^\d+ records found/)
      assert.strictEqual(
        (await addressOf(page.locator("#hits a").first())).split("purchases/")[0],
        `${root}en/`
      )
      assert.strictEqual(await page.locator("#hits a").first().getAttribute("lang"), "th")
      await close()
    })

    it("says with scripts off where else the data is", async () => {
      const { close, page } = await openPage({ url: `${root}search/index.html`, javaScript: false })
      assert.isTrue(await page.isVisible("#without-script"))
      assert.isFalse(await page.isVisible("#search"))
      assert.isFalse(await page.isVisible("#results"))
      assert.isTrue(await page.isVisible('.browse a[href="../fy2568/index.html"]'))
      await close()
    })
  })

describe("a search page with results, a complaint and filters shown", () => {
  it("is open to readers of every kind, on a phone and on a desktop", async () => {
    for (const [path, width] of [
      ["search/index.html", 360],
      ["en/search/index.html", 1280]
    ] as const) {
      const url = `${pathToFileURL(folder).href}/${path}?q=ตัวอย่าง&from=much&year=2568`
      const { close, page } = await openPage({ url, width })
      await page.locator("#hits li").first().waitFor()
      const problems = [
        ...(await axeProblems(page)),
        ...(await sidewaysProblems(page)),
        ...(await clippingProblems(page))
      ]
      assert.deepStrictEqual(problems, [], path)
      await close()
    }
  })
})

describe("a search page that lacks an index", () => {
  it("says of which year, and shows the others", async () => {
    const copy = searchSite(records)
    rmSync(join(copy, "assets/search/fy2567.js"))
    const { close, page } = await openPage({ url: `${pathToFileURL(copy).href}/search/index.html` })
    await says(page, "พบ 240 รายการ แสดง 50 รายการแรก · โหลดรายการของปีงบประมาณ 2567 ไม่ได้")
    await close()
  })
})
