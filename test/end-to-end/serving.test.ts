import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { type ChildProcess, spawn } from "node:child_process"
import { request } from "node:http"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../../src/apps/cli/main.ts", import.meta.url))
const site = fileURLToPath(new URL("../../disclosures", import.meta.url))
const port = 20_000 + (process.pid % 20_000)
let server: ChildProcess

const get = (path: string, method: string = "GET", host: string = `localhost:${port}`) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, failed) => {
    const asked = request({ host: "localhost", port, path, method, headers: { host } }, (response) => {
      let body = ""
      response.setEncoding("utf8").on("data", (text: string) => (body += text))
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asked.on("error", failed)
    asked.end()
  })

beforeAll(async () => {
  server = spawn(process.execPath, [main, "serve", "--out", site, "--port", String(port), "--lang", "en"])
  await new Promise((ready) => server.stdout!.once("data", ready))
})
afterAll(() => {
  server.kill("SIGKILL")
})

describe("serving a published site", () => {
  it("answers with the pages, their types and a strict policy", async () => {
    const home = await get("/")
    assert.strictEqual(home.status, 200)
    assert.strictEqual(home.headers["content-type"], "text/html; charset=utf-8")
    assert.include(String(home.headers["content-security-policy"]), "default-src 'self'")
    assert.strictEqual(home.headers["x-content-type-options"], "nosniff")
    assert.include((await get("/2024-12/")).body, "สรุปผลการดำเนินการจัดซื้อจัดจ้าง")
    assert.strictEqual(
      (await get("/2024-12/purchases.csv")).headers["content-type"],
      "text/csv; charset=utf-8"
    )
    for (const [path, type] of [
      ["/feed.atom", "application/atom+xml; charset=utf-8"],
      ["/data/purchases.jsonl", "application/jsonl; charset=utf-8"],
      ["/catalog.jsonld", "application/ld+json; charset=utf-8"]
    ] as const)
      assert.strictEqual((await get(path)).headers["content-type"], type, path)
    assert.strictEqual(
      (await get("/assets/fonts/sarabun-thai-400.woff2")).headers["content-type"],
      "font/woff2"
    )
    assert.strictEqual((await get("/2024-12")).status, 301)
  })

  it("keeps /office/ free and answers nothing outside the site", async () => {
    assert.strictEqual((await get("/office/")).status, 404)
    for (const path of [
      "/../package.json",
      "/%2e%2e/package.json",
      "/..%2fpackage.json",
      "/2024-12/../../package.json",
      "//etc/passwd",
      "/%00"
    ]) {
      const answer = await get(path)
      assert.isTrue(answer.status >= 400, `${path}: ${answer.status}`)
      assert.notInclude(answer.body, "prongsai")
    }
  })

  it("reads only, on this machine's names only, and shows no hidden file", async () => {
    for (const method of ["POST", "PUT", "DELETE", "TRACE"])
      assert.strictEqual((await get("/", method)).status, 405)
    assert.strictEqual((await get("/", "HEAD")).status, 200)
    assert.strictEqual((await get("/", "GET", "evil.example")).status, 421)
    for (const path of ["/.staging/", "/%2estaging/", "/2024-12/.hidden"])
      assert.strictEqual((await get(path)).status, 404)
  })

  it("says so when the port is taken, and stops on a signal", async () => {
    const second = spawn(process.execPath, [main, "serve", "--out", site, "--port", String(port)])
    let said = ""
    second.stderr.on("data", (text) => (said += text))
    const status = await new Promise((ended) => second.on("close", ended))
    assert.strictEqual(status, 2)
    assert.include(said, String(port))
    const ended = new Promise((done) => server.on("close", (code) => done(code)))
    server.kill("SIGINT")
    assert.strictEqual(await ended, 0)
  })
})
