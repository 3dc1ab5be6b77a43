import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { openPage } from "./chromium.ts"
import { axeProblems, clippingProblems, printProblems, readableText, sidewaysProblems } from "./looking.ts"
import { kindOf, type LyingSite, pageOfEachKind, publishedSite } from "./published-site.ts"
import { serveSite } from "./site-server.ts"

let site: LyingSite
let kinds: ReadonlyArray<string>

const questions = ["axe", "sideways", "clipped", "large letters", "paper", "asked", "said", "read"] as const
/** What every question found, a line for each problem: each page is opened as seldom as can be. */
const found = new Map(questions.map((question) => [question, new Array<string>()]))
const note = (question: (typeof questions)[number], where: string, problems: ReadonlyArray<string>) => {
  for (const problem of problems) found.get(question)!.push(`${where}: ${problem}`)
}

/** An English page has the same template as its Thai twin: unless all is to be seen, it is looked at in one window only. */
const isSeenWhole = (path: string): boolean =>
  process.env["PRONGSAI_LOOK"] === "all" || !path.startsWith("en/")

/** From its folder, in windows from the narrowest phone to a desktop, of which 640 is one of 1280 at 200 %, on A4, and with letters of twice the size. */
const lookAt = async (path: string): Promise<void> => {
  const { asked, close, page, said } = await openPage({ url: site.fileUrl(path), width: 320 })
  const isWhole = isSeenWhole(path)
  for (const width of isWhole ? [320, 360, 640, 1280] : [360]) {
    await page.setViewportSize({ width, height: 800 })
    note("sideways", `${path} at ${width}`, await sidewaysProblems(page))
    note("clipped", `${path} at ${width}`, await clippingProblems(page))
    if (width === 360 || width === 1280) note("axe", `${path} at ${width}`, await axeProblems(page))
  }
  if (isWhole) {
    await page.setViewportSize({ width: 794, height: 1123 })
    await page.emulateMedia({ media: "print" })
    note("paper", path, [...(await printProblems(page)), ...(await sidewaysProblems(page))])
    await page.emulateMedia({ media: "screen" })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.evaluate(() => (document.documentElement.style.fontSize = "212.5%"))
    note("large letters", path, [...(await sidewaysProblems(page)), ...(await clippingProblems(page))])
  }
  note("said", `${path} in its folder`, said)
  note(
    "asked",
    `${path} in its folder`,
    asked.filter((address) => !address.startsWith(site.fileUrl("")))
  )
  await close()
}

const askFor = async (path: string, root: string): Promise<void> => {
  const { asked, close, page, said } = await openPage({ url: `${root}${path}` })
  await page.evaluate(() => document.fonts.ready)
  note("said", `${path} on a server`, said)
  note(
    "asked",
    `${path} on a server`,
    asked.filter((address) => !address.startsWith(root))
  )
  if (asked.length < 2) note("asked", path, ["not even its style"])
  await close()
}

const readWithoutScripts = async (path: string): Promise<void> => {
  const { close, page } = await openPage({
    url: site.fileUrl(path),
    width: 360,
    javaScript: false,
    offline: true
  })
  const text = await readableText(page)
  const heading = (await page.locator("h1").textContent()) ?? ""
  if (text.length < 60 || heading.trim() === "") note("read", path, [`shows ${text.length} characters`])
  await close()
}

beforeAll(async () => {
  site = await publishedSite()
  const server = await serveSite(site.folder)
  kinds = [...pageOfEachKind(site).values()]
  const left = [...kinds]
  const lookOn = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      await lookAt(path)
      if (!isSeenWhole(path)) continue
      await askFor(path, server.root)
      await readWithoutScripts(path)
    }
  }
  await Promise.all([lookOn(), lookOn()])
  note("asked", "the server", server.missed)
  await server.close()
}, 240_000)
afterAll(() => console.log(`looked at ${kinds.length} kinds of pages`))

const none = (question: (typeof questions)[number]) => assert.deepStrictEqual(found.get(question), [])

describe("one page of each kind, in a real browser", () => {
  it("is one of several kinds, in both languages", () =>
    assert.includeMembers(kinds.map(kindOf), [
      "index.html",
      "en/index.html",
      "<month>/index.html",
      "purchases/<purchases>/index.html"
    ]))

  it("has nothing against WCAG 2.2 A and AA that axe can find, on a phone and on a desktop", () =>
    none("axe"))

  it("is never wider than its window, on a phone, a desktop, and at 200 %", () => none("sideways"))

  it("cuts no words", () => none("clipped"))

  it("takes letters of twice the size", () => none("large letters"))

  it("asks for nothing outside the site, from a folder and below a path of a server", () => none("asked"))

  it("complains of nothing, from a folder and under default-src 'self'", () => none("said"))

  it("can be read without scripts and offline", () => none("read"))

  it("fits an A4 sheet with all its tables, in letters that can be read", () => none("paper"))
})

describe("a month's page", () => {
  it("prints to a file, in the site's own letters", async () => {
    const month = kinds.find((path) => kindOf(path) === "<month>/index.html")!
    const { close, page } = await openPage({ url: site.fileUrl(month) })
    const bytes = await page.pdf({ format: "A4" })
    await close()
    assert.strictEqual(bytes.subarray(0, 5).toString(), "%PDF-")
    assert.include(bytes.toString("latin1"), "Sarabun")
  })
})

describe("a look", () => {
  it("sees each kind of fault", async () => {
    const { close, page } = await openPage({ url: "about:blank", width: 360 })
    await page.setContent(
      `<html><body><main><p style="color:#eee;background:#fff">too pale to be read</p><h1 style="line-height:1;width:90px;overflow:hidden;height:20px">ที่ปั๊มน้ำมันกู้ภัย</h1>
       <table><tr><td style="white-space:nowrap;font-size:8px">${"ยาว ".repeat(300)}</td></tr></table>
       <img src="x"><p hidden>ซ่อน</p></main></body></html>`
    )
    assert.isAbove((await sidewaysProblems(page)).length, 0)
    assert.isAbove((await printProblems(page)).length, 1)
    const clipped = (await clippingProblems(page)).join("\n")
    assert.match(clipped, /cut by \d+ px below/)
    assert.match(clipped, /lines of 1\.00/)
    const axe = (await axeProblems(page)).join("\n")
    for (const rule of ["image-alt", "color-contrast", "html-has-lang"]) assert.include(axe, rule)
    assert.notInclude(await readableText(page), "ซ่อน")
    await close()
  })
})
