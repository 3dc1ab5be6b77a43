import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core"
import { afterAll } from "vitest"
import { foundChromium } from "./found-chromium.ts"

/** A page in its own window, and what it did besides showing itself. */
export interface OpenedPage {
  readonly page: Page
  /** Errors and warnings on the console, and errors of scripts. */
  readonly said: ReadonlyArray<string>
  /** Every address that was asked for, the page's own among them. */
  readonly asked: ReadonlyArray<string>
  readonly close: () => Promise<void>
}

let started: Promise<Browser> | undefined

const start = async (): Promise<Browser> => {
  const { env, path } = await foundChromium()
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ["--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"]
  })
}

/** The browser of this test file: started for its first page, closed after its last test. */
export const browserOfFile = (): Promise<Browser> => (started ??= start())

afterAll(async () => (await started)?.close())

/** Opens a page, `width` CSS pixels wide (1280 if not said) and 800 high, and waits until it is loaded. Offline, every request to a network fails. */
export const openPage = async (wanted: {
  readonly url: string
  readonly width?: number
  readonly javaScript?: boolean
  readonly offline?: boolean
}): Promise<OpenedPage> => {
  const browser = await browserOfFile()
  const context: BrowserContext = await browser.newContext({
    viewport: { width: wanted.width ?? 1280, height: 800 },
    javaScriptEnabled: wanted.javaScript ?? true,
    offline: wanted.offline ?? false,
    locale: "th-TH",
    timezoneId: "Asia/Bangkok"
  })
  const page = await context.newPage()
  const said: Array<string> = []
  const asked: Array<string> = []
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text())
  })
  page.on("pageerror", (error) => void said.push(String(error)))
  page.on("requestfailed", (request) => void said.push(`failed: ${request.url()}`))
  page.on("request", (request) => void asked.push(request.url()))
  await page.goto(wanted.url, { waitUntil: "load" })
  return { page, said, asked, close: () => context.close() }
}
