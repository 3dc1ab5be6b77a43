import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import type { Page } from "playwright-core"
import { openPage } from "./chromium.ts"
import { axeProblems, clippingProblems, readableText, sidewaysProblems } from "./looking.ts"
import { type LyingSite, pageOfEachKind, publishedSite } from "./published-site.ts"
import { serveSite, type SiteServer } from "./site-server.ts"

let site: LyingSite
let server: SiteServer
let kinds: ReadonlyArray<string>
beforeAll(async () => {
  site = await publishedSite()
  server = await serveSite(site.folder)
  kinds = [...pageOfEachKind(site).values()]
})
afterAll(() => server.close())

type Look = (page: Page) => Promise<ReadonlyArray<string>>

/** Opens a page of each kind from its folder and gathers what a look at it finds, in windows of these widths. */
const looked = async (look: Look, widths: ReadonlyArray<number>, javaScript = true) => {
  const found: Array<string> = []
  for (const path of kinds) {
    const { close, page } = await openPage({ url: site.fileUrl(path), width: widths[0]!, javaScript })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      for (const problem of await look(page)) found.push(`${path} at ${width}: ${problem}`)
    }
    await close()
  }
  return found
}

describe("one page of each kind, in a real browser", () => {
  it("has nothing against WCAG 2.2 A and AA that axe can find, on a phone and on a desktop", async () => {
    assert.isAtLeast(kinds.length, 4)
    assert.deepStrictEqual(await looked(axeProblems, [360, 1280]), [])
  })

  it("is never wider than its window, nor are words cut, from the narrowest phone to a window at 200 %", async () => {
    const both: Look = async (page) => [...(await sidewaysProblems(page)), ...(await clippingProblems(page))]
    assert.deepStrictEqual(await looked(both, [320, 360, 640, 1280]), [])
  })

  it("takes letters of twice the size", async () => {
    const larger: Look = async (page) => {
      await page.evaluate(() => (document.documentElement.style.fontSize = "212.5%"))
      return [...(await sidewaysProblems(page)), ...(await clippingProblems(page))]
    }
    assert.deepStrictEqual(await looked(larger, [1280]), [])
  })

  it("asks for nothing outside the site and complains of nothing, from a folder and below a path of a strict server", async () => {
    const wrong: Array<string> = []
    for (const path of kinds) {
      for (const [url, root] of [
        [site.fileUrl(path), site.fileUrl("")],
        [`${server.root}${path}`, server.root]
      ] as const) {
        const { asked, close, page, said } = await openPage({ url })
        await page.evaluate(() => document.fonts.ready)
        for (const text of said) wrong.push(`${url} said ${text}`)
        for (const each of asked) if (!each.startsWith(root)) wrong.push(`${url} asked ${each}`)
        assert.isAbove(asked.length, 1, "the page's style at least")
        await close()
      }
    }
    assert.deepStrictEqual(wrong, [])
    assert.deepStrictEqual(server.missed, [])
  })

  it("says all it says without scripts, and offline", async () => {
    for (const path of kinds) {
      const { close, page } = await openPage({
        url: site.fileUrl(path),
        width: 360,
        javaScript: false,
        offline: true
      })
      const text = await readableText(page)
      const heading = await page.locator("h1").innerText()
      await close()
      assert.isAbove(text.length, 60, path)
      assert.isNotEmpty(heading.trim(), path)
    }
  })
})

describe("a page on paper", () => {
  it("fits an A4 sheet with all its tables, in letters that can be read", async () => {
    const wrong: Array<string> = []
    for (const path of kinds) {
      const { close, page } = await openPage({ url: site.fileUrl(path), width: 794 })
      await page.emulateMedia({ media: "print" })
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll("table, pre, svg")]
          .filter(
            (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1
          )
          .map((element) => `${element.localName} is cut at the edge`)
      )
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("td, th, p, li")]
          .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 10.6)
          .map((element) => `${element.localName} has letters below 8 points`)
      )
      for (const each of new Set([...cut, ...small, ...(await sidewaysProblems(page))]))
        wrong.push(`${path}: ${each}`)
      await close()
    }
    assert.deepStrictEqual(wrong, [])
  })

  it("prints to a file", async () => {
    const month = kinds.find((path) => /^\d{4}-\d{2}\/index\.html$/.test(path))!
    const { close, page } = await openPage({ url: site.fileUrl(month) })
    const bytes = await page.pdf({ format: "A4" })
    await close()
    assert.strictEqual(bytes.subarray(0, 5).toString(), "%PDF-")
    assert.match(bytes.toString("latin1"), /\/Type \/Page\b/)
    assert.include(bytes.toString("latin1"), "Sarabun")
  })
})
