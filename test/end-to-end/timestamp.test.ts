import { afterEach, assert, describe, it } from "@effect/vitest"
import { Effect, Exit } from "effect"
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { nonceOf } from "../../src/ledger/timestamp-request.ts"
import { askTsa } from "../../src/apps/tsa.ts"
import { fixture, fixtureFolder } from "../ledger/timestamp-fixtures.ts"
import { earlierMonth, publicSite, siteMonths } from "../apps/public-site.ts"
import { worked } from "../ledger/proof/worked-example.ts"
import { prongsai, prongsaiAlongside } from "./cli.ts"
import { runHere } from "./run-here.ts"

const nonce = nonceOf(fixture("request.tsq"))!
const chance = () => nonce
const ca = join(fixtureFolder, "ca.pem")
const [first, last] = siteMonths

interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}
type Asked = { readonly type: string | undefined; readonly method: string | undefined; readonly body: Buffer }

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

/** A time-stamping authority on this machine; answers with its address and what it was asked. */
const tsa = async (answer: (body: Buffer) => Answer | undefined) => {
  const asked: Array<Asked> = []
  server = createServer((request: IncomingMessage, response) => {
    const parts: Array<Buffer> = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const body = Buffer.concat(parts)
      asked.push({ type: request.headers["content-type"], method: request.method, body })
      const given = answer(body)
      if (given === undefined) return
      response.writeHead(given.status ?? 200, {
        "content-type": "application/timestamp-reply",
        ...given.headers
      })
      response.end(given.body ?? "")
    })
  })
  await new Promise<void>((ready) => server!.listen(0, "127.0.0.1", ready))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`, asked }
}

const stampOf = (log: string, month: string) => join(log, "proofs", `${month}.tsr`)

describe("prongsai timestamp --tsa", () => {
  it("asks for the newest month-end checkpoint and keeps the verified answer beside all of the same bytes", async () => {
    const { log, out } = publicSite()
    const { asked, url } = await tsa(() => ({ body: fixture("ec.tsr") }))
    const { said, status } = await runHere(["timestamp", "--out", out, "--tsa", url, "--tsa-ca", ca], chance)
    assert.strictEqual(status, 0, said)
    assert.deepStrictEqual(
      asked.map(({ method, type }) => `${method} ${type}`),
      ["POST application/timestamp-query"]
    )
    assert.deepStrictEqual(new Uint8Array(asked[0]!.body), fixture("request.tsq"))
    for (const month of siteMonths) {
      assert.deepStrictEqual(new Uint8Array(readFileSync(stampOf(log, month))), fixture("ec.tsr"))
      assert.include(said, month)
    }
    assert.isFalse(existsSync(stampOf(log, earlierMonth)))
    assert.include(said, "Invented EC time stamps ใบรับรองนำไปถึงผู้ออกที่ระบุไว้")
    const notice = readFileSync(join(log, "notice.html"), "utf8")
    assert.strictEqual(notice.split("โดย Invented EC time stamps").length - 1, 2)
    assert.strictEqual(notice.split("ยังไม่ได้ประทับเวลา").length - 1, 1)
    assert.isFalse(existsSync(join(log, ".staging")))
    assert.isFalse(existsSync(join(out, ".publication.lock")))
  })

  it("keeps the first time stamp, whichever comes later, without asking again", async () => {
    const { log, out } = publicSite()
    const { asked, url } = await tsa(() => ({ body: fixture(asked.length === 1 ? "rsa.tsr" : "ec.tsr") }))
    const once = await runHere(["timestamp", "--out", out, "--tsa", url, "--lang", "en"], chance)
    assert.include(once.said, "certificate not checked against a trusted one")
    const again = await runHere(["timestamp", "--out", out, "--tsa", url, "--lang", "en"], chance)
    assert.deepStrictEqual([again.status, asked.length], [0, 1])
    assert.include(again.said, "the first is kept")
    const byHand = ["timestamp", "--out", out, "--response", join(fixtureFolder, "ec.tsr"), "--lang", "en"]
    const other = await runHere(byHand)
    assert.strictEqual(other.status, 0)
    assert.include(other.said, "the first is kept")
    assert.deepStrictEqual(new Uint8Array(readFileSync(stampOf(log, last))), fixture("rsa.tsr"))
  })

  it("--all asks once for what is one checkpoint, and for what lacks one only", async () => {
    const { log, out } = publicSite()
    const bodies: Array<string> = []
    const { asked, url } = await tsa((body) => {
      bodies.push(body.toString("hex"))
      return { body: fixture("ec.tsr") }
    })
    const all = await runHere(["timestamp", "--all", "--out", out, "--tsa", url], chance)
    assert.strictEqual(all.status, 2, "the authority answers for another month")
    assert.lengthOf(asked, 1)
    rmSync(join(log, "checkpoints", earlierMonth))
    assert.strictEqual((await runHere(["timestamp", "--all", "--out", out, "--tsa", url], chance)).status, 0)
    assert.lengthOf(asked, 2)
    assert.notStrictEqual(bodies[0], bodies[1])
    const done = await runHere(["timestamp", "--all", "--out", out, "--tsa", url], chance)
    assert.deepStrictEqual([done.status, asked.length], [0, 2])
    assert.include(done.said, "ทุกเดือนมีตราประทับเวลาแล้ว")
  })

  it("stores nothing of an answer that proves nothing, and says what is wrong with it", async () => {
    const other = join(fixtureFolder, "other-ca.pem")
    for (const [name, trusted, words] of [
      ["refused.tsr", [], "Message digest algorithm is not supported."],
      ["without-certificate.tsr", [], "nonce"],
      ["expired.tsr", [], "not valid at the time"],
      ["no-purpose.tsr", [], "not one for time stamping alone"],
      ["ec.tsr", [other], "leads to none named with --tsa-ca"],
      ["ec.tsr", [join(fixtureFolder, "README.md")], "no certificate in PEM or DER"],
      ["checkpoint", [], "no answer of RFC 3161"]
    ] as const) {
      const { log, out } = publicSite()
      const { url } = await tsa(() => ({ body: fixture(name) }))
      const asked = ["timestamp", "--out", out, "--tsa", url, "--lang", "en"]
      const { said, status } = await runHere(
        [...asked, ...trusted.flatMap((file) => ["--tsa-ca", file])],
        chance
      )
      assert.strictEqual(status, 2, name)
      assert.include(said, words)
      assert.isFalse(existsSync(join(log, "proofs")), name)
      server?.close()
    }
    const { log, out } = publicSite()
    const { url } = await tsa(() => ({ body: fixture("ec.tsr") }))
    const late = await runHere(["timestamp", "--out", out, "--tsa", url, "--lang", "en"], () =>
      Uint8Array.of(1)
    )
    assert.deepStrictEqual([late.status, existsSync(join(log, "proofs"))], [2, false])
    assert.include(late.said, "another request")
  })

  it("says how an authority failed to answer", async () => {
    const { out } = publicSite()
    for (const [given, words] of [
      [{ status: 503 }, "HTTP status 503"],
      [{ status: 302, headers: { location: "http://127.0.0.1:1/" } }, "redirects"],
      [{ body: new Uint8Array(1_000_001) }, "more than a megabyte"]
    ] as const) {
      const { url } = await tsa(() => given)
      const { said, status } = await runHere(
        ["timestamp", "--out", out, "--tsa", url, "--lang", "en"],
        chance
      )
      assert.strictEqual(status, 3)
      assert.include(said, words)
      server?.close()
    }
    const { url } = await tsa(() => undefined)
    const silent = await Effect.runPromiseExit(askTsa(new URL(url), fixture("request.tsq"), 0.05))
    assert.isTrue(Exit.isFailure(silent))
    assert.include(String(silent), "timeout")
    server?.closeAllConnections()
    await new Promise((closed) => server?.close(closed))
    const gone = await runHere(["timestamp", "--out", out, "--tsa", url, "--lang", "en"], chance)
    assert.strictEqual(gone.status, 3)
    assert.include(gone.said, "ECONNREFUSED")
  })
})

describe("prongsai timestamp by hand", () => {
  it("writes the request, and puts the answer in place where it answers that request", async () => {
    const { folder, log, out } = publicSite()
    const request = join(folder, "month.tsq")
    const asking = ["timestamp", "--out", out, "--month", first, "--request", request]
    const wrote = await runHere(asking, chance)
    assert.strictEqual(wrote.status, 0)
    assert.include(wrote.said, request)
    assert.deepStrictEqual(new Uint8Array(readFileSync(request)), fixture("request.tsq"))
    assert.strictEqual((await runHere(asking, chance)).status, 2, "not overwritten")
    const answer = (name: string) => [...asking, "--response", join(fixtureFolder, name)]
    assert.strictEqual((await runHere(answer("without-certificate.tsr"))).status, 2)
    assert.isFalse(existsSync(join(log, "proofs")))
    const placed = await runHere([...answer("rsa.tsr"), "--tsa-ca", ca])
    assert.strictEqual(placed.status, 0, placed.said)
    assert.isTrue(existsSync(stampOf(log, first)))
  })

  it("leaves what lies in the time stamp's place and is none, and says so", async () => {
    const { log, out } = publicSite()
    const answer = ["timestamp", "--out", out, "--response", join(fixtureFolder, "ec.tsr")]
    await runHere(answer)
    writeFileSync(stampOf(log, last), "something else")
    const { said, status } = await runHere([...answer, "--lang", "en"])
    assert.strictEqual(status, 3)
    assert.include(said, stampOf(log, last))
    assert.strictEqual(readFileSync(stampOf(log, last), "utf8"), "something else")
  })

  it("refuses a folder without a signed ledger, a month that is not there, and a checkpoint that was altered", async () => {
    const { folder, log, out } = publicSite()
    const answer = ["--response", join(fixtureFolder, "ec.tsr")]
    for (const [args, status, words] of [
      [["--out", join(folder, "nowhere"), ...answer], 2, "no signed public ledger"],
      [["--out", out, "--month", "2026-12", ...answer], 2, `${earlierMonth}, ${first}, ${last}`],
      [["--out", out, "--month", `${first}.r2`, ...answer], 2, "no month-end checkpoint"],
      [["--out", out, "--month", `${first}.r1`, ...answer], 0, first],
      [["--out", out], 2, "--tsa URL"],
      [["--out", out, "--all", ...answer], 2, "--tsa URL"],
      [["--out", out, "--tsa", "ftp://tsa.example/"], 2, "http"],
      [["--out", out, "--month", earlierMonth, "--tsa", "https://me:secret@tsa.example/"], 2, "http"]
    ] as const) {
      const done = await runHere(["timestamp", ...args, "--lang", "en"])
      assert.strictEqual(done.status, status, done.said)
      assert.include(done.said, words)
      assert.notInclude(done.said, "secret@")
    }
    const note = join(log, "checkpoints", last)
    writeFileSync(note, readFileSync(note, "utf8").replace("\n3\n", "\n4\n"))
    const altered = prongsai("timestamp", "--out", out, ...answer)
    assert.strictEqual(altered.status, 3)
    assert.include(altered.err, note)
  })
})

describe("prongsai verify", () => {
  const verdictOf = async (out: string, ...args: ReadonlyArray<string>) => {
    const { said } = await runHere(["verify", out, "--json", "--key", worked.logKey, ...args])
    const verdict = JSON.parse(said.slice(said.indexOf("{"))) as {
      readonly timestamps: Readonly<
        Record<string, { readonly isTrusted: boolean; readonly authority: string }>
      >
      readonly checks: ReadonlyArray<{
        readonly check: string
        readonly held: number
        readonly broken: number
      }>
    }
    const { broken, held } = verdict.checks.find(({ check }) => check === "time.timestamps")!
    return { broken, held, stamps: verdict.timestamps }
  }

  it("holds the time stamps against their checkpoints and the certificates that it is given", async () => {
    const { log, out } = publicSite()
    await runHere(["timestamp", "--out", out, "--response", join(fixtureFolder, "rsa.tsr")])
    const trusted = await verdictOf(out, "--tsa-ca", ca)
    assert.deepInclude(trusted, { broken: 0, held: 2 })
    assert.deepInclude(trusted.stamps[last], { isTrusted: true, authority: "Invented RSA time stamps" })
    const unchecked = await verdictOf(out)
    assert.deepInclude(unchecked, { broken: 0, held: 0 })
    assert.strictEqual(unchecked.stamps[last]?.isTrusted, false)
    const another = await verdictOf(out, "--tsa-ca", join(fixtureFolder, "other-ca.pem"))
    assert.deepInclude(another, { broken: 2, held: 0 })
    writeFileSync(stampOf(log, last), fixture("expired.tsr"))
    assert.deepInclude(await verdictOf(out), { broken: 1, held: 0 })
    const none = await runHere(["verify", out, "--tsa-ca", join(fixtureFolder, "README.md")])
    assert.strictEqual(none.status, 2)
  })
})

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0

describe(`prongsai timestamp against openssl's authority${hasOpenssl ? "" : " (skipped: no openssl)"}`, () => {
  it.skipIf(!hasOpenssl)("is answered, and openssl verifies what was stored", async () => {
    const { log, out } = publicSite()
    const folder = mkdtempSync(join(tmpdir(), "prongsai-tsa-"))
    writeFileSync(
      join(folder, "tsa.cnf"),
      "[req]\ndistinguished_name=dn\n[dn]\n[v3]\nextendedKeyUsage=critical,timeStamping\n[tsa]\ndefault_tsa=stamp\n[stamp]\nserial=serial\ndefault_policy=1.2.3\ndigests=sha256\nsigner_digest=sha256\n"
    )
    const openssl = (line: string) => spawnSync("openssl", line.split(" "), { cwd: folder, encoding: "utf8" })
    openssl(
      "req -x509 -config tsa.cnf -extensions v3 -subj /CN=live -days 2 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem"
    )
    const { url } = await tsa((body) => {
      writeFileSync(join(folder, "query"), body)
      openssl("ts -reply -config tsa.cnf -queryfile query -signer cert.pem -inkey key.pem -out reply")
      return { body: readFileSync(join(folder, "reply")) }
    })
    const asked = ["timestamp", "--all", "--out", out, "--tsa", url, "--tsa-ca", join(folder, "cert.pem")]
    const { err, status } = await prongsaiAlongside(...asked)
    assert.strictEqual(status, 0, err)
    for (const month of [earlierMonth, ...siteMonths]) {
      const verified = openssl(
        `ts -verify -in ${stampOf(log, month)} -data ${join(log, "checkpoints", month)} -CAfile cert.pem`
      )
      assert.strictEqual(verified.status, 0, verified.stderr)
    }
    rmSync(folder, { recursive: true })
  })
})
