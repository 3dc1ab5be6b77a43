import { assert, beforeAll, describe, it } from "@effect/vitest"
import { HtmlValidate } from "html-validate"
import { posix } from "node:path"
import { kindOf, type LyingSite, pageOfEachKind, publishedSite } from "./published-site.ts"

let site: LyingSite
beforeAll(async () => {
  site = await publishedSite()
})

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: { "no-trailing-whitespace": "off", "long-title": "off" }
})

const unescaped = (text: string): string =>
  text.replaceAll("&#x3D;", "=").replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&")

/** Attributes that make a browser go or ask somewhere, each with its value. */
const addresses = (html: string): ReadonlyArray<string> =>
  [...html.matchAll(/\s(?:href|src|srcset|action|formaction|data|poster|cite)\s*=\s*"([^"]*)"/g)].map(
    ([, value]) => unescaped(value!)
  )

const anchorsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => unescaped(id!)))

/** What a page must not have; what it would do besides is not looked at. */
const forbidden: Readonly<Record<string, RegExp>> = {
  "a base address": /<base\b/i,
  "a script in the page": /<script\b(?![^>]*\ssrc=)[^>]*>/i,
  "a module, which no browser loads from a folder": /<script\b[^>]*\stype="module"/i,
  "a style in the page": /<style\b|\sstyle\s*=/i,
  "a handler in the page": /<[^>]*\son[a-z]+\s*=/i,
  "a script for an address": /=\s*"\s*javascript:/i,
  "a page in the page": /<(?:iframe|object|embed|frame)\b/i,
  "a page that moves": /http-equiv="?refresh/i
}

/** What is wrong with one address in a page, if anything. */
const wrongAddress = (path: string, address: string, anchors: (path: string) => ReadonlySet<string>) => {
  if (/^(?:mailto|tel):/.test(address)) return undefined
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^\//i.test(address)) return "leaves the site's folder"
  const [before, anchor] = address.split("#", 2)
  const [file] = before!.split("?", 1)
  const target = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), decodeURI(file!)))
  if (target.endsWith("/")) return "names a folder, which opens nothing from a USB stick"
  if (!site.paths.includes(target)) return "leads nowhere"
  return anchor === undefined || anchor === "" || anchors(target).has(decodeURIComponent(anchor))
    ? undefined
    : "names a place that is not on that page"
}

describe("every page of a published site", () => {
  it("is sound HTML for readers and their helpers", async () => {
    assert.isAbove(site.pages.length, 20)
    const wrong: Array<string> = []
    for (const path of site.pages) {
      const { results } = await validator.validateString(site.text(path))
      for (const { messages } of results)
        for (const { line, message, ruleId } of messages) wrong.push(`${path}:${line} ${ruleId} ${message}`)
    }
    assert.deepStrictEqual(wrong, [])
  })

  it("has no script, style or address of its own making, and asks nothing of anybody else", () => {
    const wrong = site.pages.flatMap((path) =>
      Object.entries(forbidden)
        .filter(([, pattern]) => pattern.test(site.text(path)))
        .map(([what]) => `${path}: ${what}`)
    )
    assert.deepStrictEqual(wrong, [])
  })

  it("leads only to files and places that are there", () => {
    const known = new Map<string, ReadonlySet<string>>()
    const anchors = (path: string) => {
      const found = known.get(path) ?? anchorsIn(site.text(path))
      known.set(path, found)
      return found
    }
    let links = 0
    const wrong = site.pages.flatMap((path) =>
      addresses(site.text(path)).flatMap((address) => {
        links += 1
        const what = wrongAddress(path, address, anchors)
        return what === undefined ? [] : [`${path} → ${address} ${what}`]
      })
    )
    assert.deepStrictEqual(wrong, [])
    assert.isAbove(links, 500)
  })

  it("can be reached from the front page, permanent copies of earlier revisions too", () => {
    const reached = new Set<string>()
    const next = ["index.html"]
    for (let path = next.pop(); path !== undefined; path = next.pop()) {
      if (reached.has(path) || !site.pages.includes(path)) continue
      reached.add(path)
      for (const address of addresses(site.text(path))) {
        if (/^(?:mailto|tel):/.test(address)) continue
        const file = address.split(/[?#]/, 1)[0]!
        if (file !== "") next.push(posix.normalize(posix.join(posix.dirname(path), decodeURI(file))))
      }
    }
    const current = site.pages.filter((path) => !kindOf(path).includes("<revision>"))
    assert.deepStrictEqual(
      current.filter((path) => !reached.has(path)),
      []
    )
  })

  it("says in which language it is, and has one title and one first heading", () => {
    const titles = new Map<string, string>()
    for (const path of site.pages) {
      const html = site.text(path)
      assert.match(html, path.startsWith("en/") ? /<html[^>]* lang="en"/ : /<html[^>]* lang="th"/, path)
      assert.lengthOf([...html.matchAll(/<h1\b/g)], 1, path)
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ""
      assert.isNotEmpty(title.trim(), path)
      if (kindOf(path).includes("<revision>")) continue
      const place = `${path.startsWith("en/") ? "en" : "th"} ${title}`
      assert.isUndefined(titles.get(place), `${path} and ${titles.get(place)} have one title`)
      titles.set(place, path)
    }
  })

  it("names no stranger's server in style or script", () => {
    for (const path of site.paths.filter((each) => /\.(?:css|svg)$/.test(each)))
      assert.notMatch(
        site.text(path).replaceAll("http://www.w3.org/", ""),
        /@import|https?:|url\(\s*["']?\/\//,
        path
      )
  })
})

describe("the search for faults", () => {
  it("finds each of them", () => {
    const bad = `<base href="/"><script>1</script><script type="module" src="x.js"></script><p style="a" onclick="b">
      <a href="javascript:1"></a><iframe></iframe><meta http-equiv="refresh">`
    assert.deepStrictEqual(
      Object.entries(forbidden).filter(([, pattern]) => !pattern.test(bad)),
      []
    )
    const none = () => new Set<string>()
    for (const address of [
      "https://example.org/",
      "//example.org/",
      "/x",
      "data:text/html,x",
      "nowhere.html",
      "#nowhere",
      "2025-08/"
    ])
      assert.isDefined(wrongAddress("index.html", address, none), address)
    assert.isUndefined(wrongAddress("2025-08/r1/index.html", "../../index.html", none))
  })

  it("knows the kinds of pages apart", () => {
    const kinds = pageOfEachKind(site)
    assert.includeMembers([...kinds.keys()], ["index.html", "<month>/index.html", "<year>/index.html"])
    assert.strictEqual(kindOf("en/purchases/68079000001/index.html"), "en/purchases/<purchases>/index.html")
  })
})
