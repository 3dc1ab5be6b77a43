import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { chromium } from "playwright-core"
import { assetFiles } from "../../src/apps/assets.ts"
import { renderMonthPage } from "../../src/publish/month.ts"
import { foundChromium } from "../browser/found-chromium.ts"
import { pages } from "../publish/pages.ts"
import { fullRow, month } from "../publish/views.ts"
import { peakMemory, report } from "./measure.ts"

/** A month of 2,000 contracts in a real browser, on a phone and a desktop: from opening to the last line laid out and painted. */
const folder = join(process.argv[2]!, "page")
const rows = 2_000
const put = (path: string, bytes: Uint8Array | string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), bytes)
}
const { bytes } = renderMonthPage(
  month(Array.from({ length: rows }, (_, i) => fullRow(i + 1))),
  { root: "../" },
  pages
)
for (const asset of assetFiles()) put(asset.path, asset.bytes)
put("2025-08/index.html", bytes)
put(
  "floor.html",
  `<!doctype html><meta charset="utf-8"><pre>${Buffer.from(bytes).toString().replaceAll("<", "&lt;")}</pre>`
)

const { env, path } = await foundChromium()
const browser = await chromium.launch({ executablePath: path, env: { ...process.env, ...env } })
const shown = async (file: string, width: number): Promise<number> => {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const began = performance.now()
  await page.goto(pathToFileURL(join(folder, file)).href, { waitUntil: "load" })
  await page.evaluate(`document.fonts.ready.then(() => {
    document.body.lastElementChild.scrollIntoView()
    return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  }).then(() => 0)`)
  const took = (performance.now() - began) / 1000
  await page.close()
  return took
}
await shown("floor.html", 1280)
for (const width of [360, 1280])
  report({
    name: `page of ${rows} rows at ${width} px (${(bytes.length / 1e6).toFixed(1)} MB)`,
    unit: "rows",
    count: rows,
    seconds: await shown("2025-08/index.html", width),
    floor: "the page's source as plain text in the same browser",
    floorSeconds: await shown("floor.html", width),
    aim: 5,
    peak: peakMemory()
  })
await browser.close()
