import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Page } from "playwright-core"
import { said } from "../../../src/verifying/report-words.ts"
import { openPage } from "../chromium.ts"
import { serveSite, type SiteServer } from "../site-server.ts"
import { type SignedSites, signedSites } from "../../end-to-end/tampering/signed-site.ts"

let signed: SignedSites
let server: SiteServer
let folder: string

beforeAll(async () => {
  signed = await signedSites()
  folder = join(mkdtempSync(join(tmpdir(), "prongsai-page-")), "site")
  cpSync(signed.folder, folder, { recursive: true })
  server = await serveSite(folder)
}, 300_000)
afterAll(() => server.close())

const address = (): string => `${server.root}verify/`
const onDisk = (): string => pathToFileURL(join(folder, "verify/index.html")).href

/** The page with its field for what a reader brings along opened. */
const opened = async (url: string) => {
  const { page, said } = await openPage({ url })
  await page.click("summary")
  return { page, complaints: said }
}

const checked = async (page: Page): Promise<string> => {
  await page.click("button[type=submit]")
  await page.waitForSelector("#result:not([hidden])", { timeout: 60_000 })
  return page.innerText("#result")
}

const choose = (page: Page, site: string) => page.setInputFiles("#folder", site)

/** Runs while a file of the site is other than it was. */
const altered = async (path: string, change: (text: string) => string, act: () => Promise<void>) => {
  const file = join(folder, path)
  const whole = readFileSync(file)
  try {
    writeFileSync(file, change(whole.toString("utf8")))
    await act()
  } finally {
    writeFileSync(file, whole)
  }
}

describe("the page that verifies, in Chromium", () => {
  it("finds a site on the web whole, and lets the reader hear of it", async () => {
    const { complaints, page } = await opened(address())
    await page.fill("#key", signed.vkey)
    const text = await checked(page)
    assert.include(text, said.allHolds.th)
    assert.notInclude(text, said.broken.th)
    assert.notInclude(text, "--key")
    assert.strictEqual(await page.getAttribute("#progress", "aria-live"), "polite")
    assert.include(await page.innerText("#progress"), "ตรวจเสร็จแล้ว")
    assert.deepStrictEqual(
      complaints.filter((text) => !/404|2025-08\/r1\//.test(text)),
      []
    )
  })

  it("finds a copy in a chosen folder whole, opened from the disk itself", async () => {
    const { complaints, page } = await opened(onDisk())
    assert.isFalse(await page.isVisible("#on-the-web"))
    await choose(page, folder)
    await page.setInputFiles("#authorities", [...signed.authorities])
    await page.setInputFiles("#policy", signed.policy)
    await page.setInputFiles("#old-files", [...signed.old])
    await page.fill("#key", signed.vkey)
    const text = await checked(page)
    assert.include(text, said.allHolds.th, text)
    assert.deepStrictEqual(complaints, [])
  })

  it("tells of an amount changed in a month's table, here and there", () =>
    altered(
      "2025-09/purchases.csv",
      (text) => text.replace("1005.00", "1006.00"),
      async () => {
        const onWeb = await opened(address())
        const there = await checked(onWeb.page)
        const inFolder = await opened(onDisk())
        await choose(inFolder.page, folder)
        const here = await checked(inFolder.page)
        for (const text of [here, there]) {
          assert.include(text, said.someBroken.th)
          assert.include(text, "2025-09/purchases.csv")
        }
      }
    ))

  it("checks one month alone where the address asks for it, and sees nothing of another's", () =>
    altered(
      "2025-09/purchases.csv",
      (text) => text.replace("1005.00", "1006.00"),
      async () => {
        const august = await opened(`${address()}?month=2025-08`)
        assert.include(await checked(august.page), said.allHolds.th)
        const september = await opened(`${address()}?month=2025-09`)
        assert.include(await checked(september.page), said.someBroken.th)
      }
    ))

  it("checks one purchase alone: its entries and their proofs", async () => {
    const { page } = await opened(`${address()}?purchase=68099100005`)
    const text = await checked(page)
    assert.include(text, said.allHolds.th)
    assert.match(text, /การจัดซื้อจัดจ้าง 68099100005 มีรายการในบัญชี [1-9]/)
    const none = await opened(`${address()}?purchase=1`)
    assert.include(await checked(none.page), "ไม่มีรายการของการจัดซื้อจัดจ้าง 1")
  })

  it("knows a downloaded file by its bytes, and one that was changed not", async () => {
    const { page } = await opened(address())
    await page.check("input[value=file]")
    await page.setInputFiles("#file", join(folder, "2025-09/purchases.csv"))
    const text = await checked(page)
    assert.include(text, "2025-09/purchases.csv")
    assert.include(text, "2025-09/r2/purchases.csv")
    await page.setInputFiles("#file", {
      name: "purchases.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(
        readFileSync(join(folder, "2025-09/purchases.csv"), "utf8").replace("1005.00", "1006.00")
      )
    })
    assert.include(await checked(page), "ไม่มีแฟ้มที่บัญชีรับรองซึ่งเหมือนแฟ้มของท่านทุกไบต์")
  })

  it("holds three lines that somebody copied against the ledger", async () => {
    const lines = readFileSync(signed.old[0]!, "utf8").split("\n").slice(0, 3)
    const { page } = await opened(address())
    await page.fill("#old", lines.join("\n"))
    assert.include(await checked(page), said.allHolds.th)
    await page.fill("#old", readFileSync(signed.other.old[1]!, "utf8").split("\n").slice(0, 3).join("\n"))
    assert.include(await checked(page), said.someBroken.th)
  })

  it("tells how to check without it where scripts are off", async () => {
    const { page } = await openPage({ url: onDisk(), javaScript: false })
    assert.isTrue(await page.isVisible("#no-script"))
    assert.isFalse(await page.isVisible("#verify"))
    assert.include(await page.innerText("main"), "prongsai verify")
  })
})
