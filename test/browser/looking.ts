import axeCore from "axe-core"
import type { Page } from "playwright-core"

/** axe in the page, once its source was run there. */
declare const axe: typeof axeCore

/** What axe finds against WCAG 2.0 to 2.2, A and AA: a line for each element. */
export const axeProblems = async (page: Page): Promise<ReadonlyArray<string>> => {
  await page.evaluate(axeCore.source)
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
  const { violations } = await page.evaluate(
    (values) =>
      axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"], preload: false }),
    tags
  )
  return violations.flatMap(({ help, id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id} (${help}) at ${target.join(" ")}`)
  )
}

/** By how many CSS pixels the page is wider than its window, and what sticks out. */
export const sidewaysProblems = (page: Page): Promise<ReadonlyArray<string>> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const over = document.documentElement.scrollWidth - room
    if (over <= 0) return []
    const out = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > room + 1
    )
    return [
      `wider than its window of ${room} by ${over}: ${out
        .slice(0, 3)
        .map((element) => `${element.localName}.${element.className}`)
        .join(", ")}`
    ]
  })

/** Words that do not fit where they stand, cut off or lying over what is next to them, and lines too close for Thai vowels and tone marks. */
export const clippingProblems = (page: Page): Promise<ReadonlyArray<string>> =>
  page.evaluate(async () => {
    await document.fonts.ready
    const words = "h1, h2, h3, h4, th, td, dt, dd, li, p, summary, figcaption, caption, legend, label, button"
    return [...document.querySelectorAll<HTMLElement>(words)].flatMap((element) => {
      const style = getComputedStyle(element)
      const isUnseen = style.clipPath !== "none" || element.clientWidth <= 1 || element.clientHeight <= 1
      if (isUnseen || style.display === "inline" || (element.textContent ?? "").trim() === "") return []
      const what = `${element.localName} “${(element.textContent ?? "").trim().slice(0, 30)}”`
      const wide = element.scrollWidth - element.clientWidth
      const high = element.scrollHeight - element.clientHeight
      const lines = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize)
      const scrolls = /auto|scroll/.test(style.overflowX)
      return [
        ...(wide > 1 && !scrolls ? [`${what} is cut by ${wide} px at its side`] : []),
        ...(high > 2 && !scrolls ? [`${what} is cut by ${high} px below`] : []),
        ...(lines < 1.4 ? [`${what} has lines of ${lines.toFixed(2)}`] : [])
      ]
    })
  })

/** Tables and pictures that a sheet of paper as wide as the window cuts off, and letters below 8 points. */
export const printProblems = (page: Page): Promise<ReadonlyArray<string>> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1
    const cut = [...document.querySelectorAll("table, pre, svg")]
      .filter((element) => element.getBoundingClientRect().right > edge)
      .map((element) => `${element.localName} is cut at the edge`)
    const small = [...document.querySelectorAll("td, th, p, li")]
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 10.6)
      .map((element) => `${element.localName} has letters below 8 points`)
    return [...new Set([...cut, ...small])]
  })

/** What a reader can see of the text in the page's main part. (`innerText` is empty in some Chromiums.) */
export const readableText = (page: Page): Promise<string> =>
  page.locator("main").evaluate((main) =>
    [main, ...main.querySelectorAll("*")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .flatMap((element) => [...element.childNodes])
      .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "").trim() : ""))
      .join("")
  )
