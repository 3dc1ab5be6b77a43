import { assert, describe, it } from "@effect/vitest"
import { siteRoot } from "../../../src/browser/verify/chosen-source.ts"

describe("a folder that the reader chose", () => {
  it("is the site, or holds it somewhere below", () => {
    assert.strictEqual(siteRoot(["site/index.html", "site/ledger/checkpoint"]), "site/")
    assert.strictEqual(
      siteRoot(["usb/photo.jpg", "usb/copy/site.json", "usb/copy/ledger/checkpoint"]),
      "usb/copy/"
    )
    assert.strictEqual(siteRoot(["usb/a/b/site.json", "usb/z/site.json"]), "usb/z/")
  })
  it("is what it is where no site is in it", () => {
    assert.strictEqual(siteRoot(["usb/photo.jpg"]), "usb/")
    assert.strictEqual(siteRoot([]), "")
    assert.strictEqual(siteRoot(["usb/my-ledger/checkpoint"]), "usb/")
  })
})
