import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Fiber } from "effect"
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { folderSource } from "../../src/apps/verifying/folder-source.ts"
import { keptSource } from "../../src/apps/verifying/kept-source.ts"
import { webSource } from "../../src/apps/verifying/web-source.ts"
import { FileTooLarge, type Source, SourceUnavailable } from "../../src/ledger/proof/checking/source.ts"

const limit = 1_000
const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8")
const read = (source: Source, path: string) => Effect.map(source.read(path, limit), textOf)

describe("a site in a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-source-"))
  const outside = join(folder, "outside.txt")
  const site = join(folder, "site")
  mkdirSync(join(site, "2025-08", "r1"), { recursive: true })
  writeFileSync(outside, "secret")
  writeFileSync(join(site, "index.html"), "home")
  writeFileSync(join(site, "2025-08", "r1", "purchases.csv"), "table")
  writeFileSync(join(site, "large"), "x".repeat(limit + 1))
  symlinkSync(outside, join(site, "link"))
  symlinkSync(folder, join(site, "up"))
  symlinkSync(join(site, "index.html"), join(site, "inner"))
  symlinkSync(site, join(folder, "linked"))
  execFileSync("mkfifo", [join(site, "pipe")])

  it.effect("is read as it lies, through a link to the whole of it too", () =>
    Effect.gen(function* () {
      for (const source of [folderSource(site), folderSource(join(folder, "linked"))]) {
        assert.strictEqual(yield* read(source, "index.html"), "home")
        assert.strictEqual(yield* read(source, "2025-08/r1/purchases.csv"), "table")
        assert.isUndefined(yield* read(source, "2025-08/r2/purchases.csv"))
        assert.isUndefined(yield* read(source, "index.html/x"))
        assert.isUndefined(yield* read(source, "2025-08"))
        assert.deepStrictEqual(yield* source.list, [
          "2025-08/r1/purchases.csv",
          "index.html",
          "inner",
          "large",
          "link",
          "pipe",
          "up"
        ])
      }
    })
  )

  it.effect("a folder that cannot be entered is told, and is no defect", () =>
    Effect.gen(function* () {
      const folder = mkdtempSync(join(tmpdir(), "prongsai-loop-"))
      symlinkSync("loop", join(folder, "loop"))
      const error = yield* Effect.flip(folderSource(join(folder, "loop")).list)
      assert.strictEqual(error._tag, "SourceUnavailable")
      assert.isUndefined(yield* folderSource(join(folder, "gone")).read("ledger/checkpoint", 10))
    })
  )

  it.effect("shows nothing that lies outside, waits for no pipe, and reads nothing too large", () =>
    Effect.gen(function* () {
      const source = folderSource(site)
      for (const path of [
        "link",
        "up/outside.txt",
        "../outside.txt",
        outside,
        "pipe",
        "inner",
        "2025-08/../index.html"
      ])
        assert.isUndefined(yield* read(source, path), path)
      assert.instanceOf(yield* Effect.flip(source.read("large", limit)), FileTooLarge)
    })
  )
})

describe("what was fetched", () => {
  it.effect("is kept under names of the verifier's own, except what must be fresh", () =>
    Effect.gen(function* () {
      const own = mkdtempSync(join(tmpdir(), "prongsai-kept-"))
      const asked: Array<string> = []
      const inner: Source = {
        read: (path) =>
          Effect.sync(() => (asked.push(path), path === "none" ? undefined : Buffer.from(`of ${path}`))),
        list: Effect.undefined,
        atOnce: 6
      }
      const source = keptSource(inner, own, (path) => path === "fresh")
      for (let time = 0; time < 2; time++)
        for (const path of ["a/b", "fresh", "none"])
          assert.strictEqual(yield* read(source, path), path === "none" ? undefined : `of ${path}`)
      assert.deepStrictEqual(asked, ["a/b", "fresh", "none", "fresh", "none"])
      assert.deepStrictEqual(readdirSync(own), ["0"])
      assert.instanceOf(yield* Effect.flip(source.read("a/b", 3)), FileTooLarge)
    })
  )
})

describe("a site on the web", () => {
  let server: Server
  let base: URL
  let other: Server
  const asked: Array<string> = []
  let fallen = 0

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url!.replace(/^\/site\//, "")
    asked.push(path)
    if (path === "home") response.end("home")
    else if (path === "moved") response.writeHead(301, { location: "home" }).end()
    else if (path === "round") response.writeHead(302, { location: "round" }).end()
    else if (path === "away")
      response.writeHead(302, { location: `http://localhost:${portOf(other)}/home` }).end()
    else if (path === "long") response.end("x".repeat(limit + 1))
    else if (path === "endless") {
      response.writeHead(200)
      const more = () => response.write("x".repeat(65_536), (error) => error == null && setImmediate(more))
      more()
    } else if (path === "zipped")
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000)))
    else if (path === "forbidden") response.writeHead(403).end()
    else if (path === "gone") response.writeHead(410).end()
    else if (path === "falls" && ++fallen < 3) response.destroy()
    else if (path === "falls") response.end("risen")
    else response.writeHead(404).end("no such page")
  }
  const portOf = (it: Server): number => (it.address() as AddressInfo).port
  const listening = async (it: Server): Promise<Server> => {
    await new Promise<void>((ready) => it.listen(0, "localhost", ready))
    return it
  }

  beforeAll(async () => {
    server = await listening(createServer(answer))
    other = await listening(createServer((_, response) => response.end("elsewhere")))
    base = new URL(`http://localhost:${portOf(server)}/site/`)
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
    other.close()
  })

  const reasonOf = (path: string, from: () => URL = () => base) =>
    Effect.gen(function* () {
      const source = yield* webSource(from())
      const error = yield* Effect.flip(source.read(path, limit))
      assert.instanceOf(error, SourceUnavailable)
      return (error as SourceUnavailable).reason
    })

  it.live("is read file by file; what is not there is not there", () =>
    Effect.gen(function* () {
      const source = yield* webSource(base)
      assert.strictEqual(yield* read(source, "home"), "home")
      assert.strictEqual(yield* read(source, "moved"), "home")
      assert.isUndefined(yield* read(source, "nothing"))
      assert.isUndefined(yield* read(source, "gone"))
      assert.isUndefined(yield* source.list)
    })
  )

  it.live("is not followed to another, nor round in circles", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* reasonOf("away"), "redirect")
      assert.strictEqual(yield* reasonOf("round"), "redirect")
    })
  )

  it.live("cannot send more than a file can be, zipped or not", () =>
    Effect.gen(function* () {
      const source = yield* webSource(base)
      for (const path of ["long", "endless", "zipped"])
        assert.instanceOf(yield* Effect.flip(source.read(path, limit)), FileTooLarge, path)
    })
  )

  it.live("is never asked for what no site has", () =>
    Effect.gen(function* () {
      const source = yield* webSource(base)
      const before = asked.length
      for (const path of ["../home", "/home", "%2e%2e/home", "home?x", "home#x", "http://other.example/"])
        assert.isUndefined(yield* read(source, path), path)
      assert.strictEqual(asked.length, before)
    })
  )

  it.live("is asked again where the line broke, not where the answer was no", () =>
    Effect.gen(function* () {
      const source = yield* webSource(base)
      assert.strictEqual(yield* read(source, "falls"), "risen")
      const before = asked.length
      assert.strictEqual(yield* reasonOf("forbidden"), "status")
      assert.strictEqual(asked.length, before + 1)
    })
  )

  it.live("says why it cannot be reached", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* reasonOf("home", () => new URL("http://no-such-host.invalid/")), "name")
      const closed = yield* Effect.promise(async () => {
        const it = await listening(createServer())
        const port = portOf(it)
        await new Promise((done) => it.close(done))
        return new URL(`http://localhost:${port}/`)
      })
      assert.strictEqual(yield* reasonOf("home", () => closed), "refused")
    })
  )

  it.live("is let go of when the reader is interrupted", () =>
    Effect.gen(function* () {
      const source = yield* webSource(base)
      const fiber = yield* Effect.forkChild(source.read("endless", Number.MAX_SAFE_INTEGER))
      yield* Effect.sleep("50 millis")
      yield* Fiber.interrupt(fiber)
      const exit = yield* Fiber.await(fiber)
      assert.isTrue(Exit.isFailure(exit) && Cause.hasInterrupts(exit.cause))
    })
  )
})
