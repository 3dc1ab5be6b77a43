import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { openPage } from "./chromium.ts"
import { publishedSite } from "./published-site.ts"

const atom = "http://www.w3.org/2005/Atom"
const address = "https://procurement.tambon.example/"

describe("the feed of the published site", () => {
  it("is well-formed Atom with what RFC 4287 demands, as a browser's parser reads it", async () => {
    const site = await publishedSite()
    const { close, page } = await openPage({ url: site.fileUrl("index.html") })
    const feed = await page.evaluate(
      ({ atom, text }) => {
        const read = new DOMParser().parseFromString(text, "application/xml")
        const child = (of: Element, name: string) =>
          [...of.children]
            .filter((each) => each.namespaceURI === atom && each.localName === name)
            .map((each) => each.textContent)
        const known = (of: Element) => ({
          id: child(of, "id"),
          title: child(of, "title"),
          updated: child(of, "updated"),
          links: [...of.children]
            .filter(({ localName }) => localName === "link")
            .map((each) => [each.getAttribute("rel"), each.getAttribute("href")] as const)
        })
        const root = read.documentElement
        return {
          root: [root.namespaceURI, root.localName],
          failed: read.querySelector("parsererror")?.textContent,
          authors: child(root, "author").length,
          ...known(root),
          entries: [...root.children].filter(({ localName }) => localName === "entry").map(known)
        }
      },
      { atom, text: readFileSync(join(site.folder, "feed.atom"), "utf8") }
    )
    await close()
    assert.isUndefined(feed.failed)
    assert.deepStrictEqual(feed.root, [atom, "feed"])
    assert.strictEqual(feed.authors, 1)
    assert.isAbove(feed.entries.length, 1)
    for (const each of [feed, ...feed.entries]) {
      assert.lengthOf(each.id, 1)
      assert.match(each.id[0]!, /^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:/)
      assert.lengthOf(each.title, 1)
      assert.match(each.updated.join(), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
      for (const [, href] of each.links) {
        assert.isTrue(href!.startsWith(address), String(href))
        readFileSync(join(site.folder, href!.slice(address.length)))
      }
    }
    assert.strictEqual(new Set(feed.entries.map(({ id }) => id[0])).size, feed.entries.length)
    assert.isTrue(feed.updated[0]! >= feed.entries[0]!.updated[0]!)
  })
})
