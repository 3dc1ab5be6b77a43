import { assert, beforeAll, describe, it, vi } from "@effect/vitest"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { jsonOf } from "../intake/generated-facts.ts"
import { people, recordedIn, type Step, steps, told } from "./each-kind.ts"
import { exampleSite } from "./example-site.ts"
import { entriesIn } from "./recorder.ts"
import { runHere } from "./run-here.ts"

const folder = mkdtempSync(join(tmpdir(), "prongsai-verify-test-"))
const office = join(folder, "office")
const site = join(folder, "site")
const unlock = join(folder, "unlock.key")
const kept = join(folder, "kept")
const keyFile = join(folder, "key.txt")
const place = "ป้ายประกาศที่ทำการ อบต."

const done = async (...args: ReadonlyArray<string>): Promise<string> => {
  const { said, status } = await runHere([...args, "--office", office])
  assert.strictEqual(status, 0, `${args.join(" ")}\n${said}`)
  return said
}
const publish = () => done("publish", "--month", "2025-08", "--out", site, "--unlock", unlock)
let copies = 0
const copyOf = (of: string): string => {
  const copy = join(folder, `copy-${++copies}`)
  cpSync(of, copy, { recursive: true })
  return copy
}
const verify = (of: string, ...args: ReadonlyArray<string>) => runHere(["verify", of, ...args])

interface Told {
  readonly holds: boolean
  readonly checkpoint: { readonly size: number }
  readonly checks: ReadonlyArray<{
    readonly check: string
    readonly state: string
    readonly held: number
    readonly failures: ReadonlyArray<Record<string, unknown>>
  }>
  readonly remarks: ReadonlyArray<{ readonly code: string; readonly about: ReadonlyArray<string> }>
}
const verdictOf = async (of: string, ...args: ReadonlyArray<string>) => {
  const { said, status } = await verify(of, "--json", ...args)
  return { status, verdict: JSON.parse(said) as Told }
}
const heldIn = ({ checks }: Told, id: string): number => checks.find(({ check }) => check === id)!.held
const brokenIn = ({ checks }: Told): ReadonlyArray<string> =>
  checks.flatMap(({ check, failures }) =>
    failures.map(({ file, problem }) => `${check} ${String(problem)} ${String(file)}`)
  )

/** A site of every kind of purchase, of which offers were hidden until the award; corrected once, and once a person's data were redacted. */
beforeAll(async () => {
  await done("init", "--agency-code", "6990001", "--agency-name", "องค์การบริหารส่วนตำบลตัวอย่าง")
  const made = await done("key", "new", "--unlock", unlock, "--printed-at", place)
  writeFileSync(keyFile, `${/prongsai\.example\S+\+\S+/.exec(made)![0]}\n`)
  await done(
    "delegate",
    "99/2568",
    "--on",
    "1 ต.ค. 2567",
    "--to",
    "ปลัด อบต.",
    "--name",
    "นายก",
    "--scope",
    "request,award"
  )
  for (const step of Object.keys(steps) as ReadonlyArray<Step>) {
    const facts = told.flatMap(({ id }) => recordedIn.get(id)![step])
    const file = join(folder, `${step}.json`)
    writeFileSync(file, JSON.stringify(facts.map((fact) => jsonOf(steps[step], fact))))
    await done("record", steps[step], "--file", file)
  }
  await publish()
}, 120_000)

describe("prongsai verify", () => {
  it("proves a site in plain Thai and English, and says what it does not prove", async () => {
    const { said, status } = await verify(site)
    assert.strictEqual(status, 0, said)
    const [thai, english] = said.split("─".repeat(40))
    for (const [text, words] of [
      [
        thai,
        [
          "ทุกข้อที่ตรวจได้ถูกต้อง",
          "ป้ายประกาศ",
          "--key",
          "--old",
          "--policy",
          "ตราประทับเวลา",
          "ไม่มีการตรวจใดรับรองได้",
          place
        ]
      ],
      [
        english,
        [
          "Everything that could be checked holds.",
          "notice board",
          "--key",
          "--old",
          "--policy",
          "timestamp",
          "What no check can promise",
          place
        ]
      ]
    ] as const) {
      for (const word of words) assert.include(text, word)
      assert.include(text, readFileSync(join(site, "ledger", "checkpoint"), "utf8").split("\n")[2])
      for (const id of ["files.rebuilt", "log.root", "history.month-ends"]) assert.include(text, `[${id}]`)
    }
    assert.notMatch(said, /illegal|void|corrupt|ทุจริต|โมฆะ|ผิดกฎหมาย/i)
    assert.notInclude(said, "Error")
    for (const { taxId } of Object.values(people)) assert.notInclude(said, taxId)
  })

  it("makes every table again, whatever was hidden until the award or is hidden for ever", async () => {
    const { status, verdict } = await verdictOf(site)
    assert.strictEqual(status, 0)
    assert.deepStrictEqual(brokenIn(verdict), [])
    assert.strictEqual(heldIn(verdict, "files.rebuilt"), 4)
    assert.isAbove(heldIn(verdict, "files.openings"), 2 * told.length)
    assert.notInclude(
      verdict.remarks.map(({ code }) => code),
      "hidden-values"
    )
    assert.strictEqual(heldIn(verdict, "log.entries"), verdict.checkpoint.size)
  })

  it("goes by the key of the notice board, given or in a file", async () => {
    const key = readFileSync(keyFile, "utf8").trim()
    for (const given of [key, keyFile]) {
      const { status, verdict } = await verdictOf(site, "--key", given)
      assert.strictEqual(status, 0)
      assert.notInclude(
        verdict.remarks.map(({ code }) => code),
        "key-from-site"
      )
    }
  })

  it("tells which file does not hold, in both languages, with exit status 1", async () => {
    const copy = copyOf(site)
    const file = join(copy, "2025-08", "purchases.csv")
    writeFileSync(file, readFileSync(file, "utf8").replace(/\.50/, ".51"))
    const { said, status } = await verify(copy)
    assert.strictEqual(status, 1)
    for (const words of [
      "2025-08/purchases.csv",
      "[files.committed]",
      "มีข้อที่ไม่ถูกต้อง",
      "Something does not hold",
      "ดาวน์โหลดใหม่",
      "Download again"
    ])
      assert.include(said, words)
    assert.notMatch(said, /fraud|forg|ปลอม|ทุจริต/i)
    const { verdict } = await verdictOf(copy)
    assert.isFalse(verdict.holds)
    assert.deepStrictEqual(brokenIn(verdict), ["files.committed file-differs 2025-08/purchases.csv"])
    assert.strictEqual(heldIn(verdict, "files.rebuilt"), 3)
  })

  it("shows nothing of a hostile site but its letters", async () => {
    const copy = copyOf(site)
    const file = join(copy, "2025-08", "manifest.json")
    const manifest = JSON.parse(readFileSync(file, "utf8"))
    manifest.files.push({ name: "\u001b]0;owned\u0007\u202e", bytes: 0, sha256: "" })
    writeFileSync(file, JSON.stringify(manifest))
    const { said, status } = await verify(copy)
    assert.strictEqual(status, 1)
    assert.notMatch(said.replaceAll("\n", ""), /\p{C}/u)
  })

  it("refuses what it is given wrongly with exit status 2 and a word on what to do", async () => {
    const empty = join(folder, "empty")
    cpSync(join(site, "assets"), empty, { recursive: true })
    const wrong: ReadonlyArray<readonly [words: string, ...args: ReadonlyArray<string>]> = [
      ["ไม่พบโฟลเดอร์", join(folder, "nowhere")],
      ["ไม่พบเว็บที่เผยแพร่", empty],
      ["https://", "https://user:secret@example.go.th/"],
      ["ชื่อ+รหัส+กุญแจ", site, "--key", "not a key"],
      ["ไม่พบแฟ้ม", site, "--old", join(folder, "nowhere")],
      ["เกณฑ์พยาน", site, "--policy", keyFile],
      ["--proofs", site, "--proofs", "some"]
    ]
    for (const [words, ...args] of wrong) {
      const { said, status } = await runHere(["verify", ...args])
      assert.strictEqual(status, 2, said)
      assert.include(said, words)
      assert.notInclude(said, "secret@")
    }
  })

  it("verifies over the web, and cannot where nobody answers, with exit status 3", async () => {
    const asked: Array<string> = []
    const server = createServer((request, response) => {
      const path = decodeURIComponent(request.url!.slice("/egp".length))
      asked.push(path)
      const file = join(site, path)
      if (existsSync(file) && !path.endsWith("/")) response.end(readFileSync(file))
      else response.writeHead(404).end()
    })
    await new Promise<void>((ready) => server.listen(0, "localhost", ready))
    const address = `http://localhost:${(server.address() as AddressInfo).port}/egp`
    const own = join(folder, "tmp")
    mkdirSync(own)
    vi.stubEnv("TMPDIR", own)
    for (const form of [address, `${address}/`, `${address}/index.html`]) {
      const { status, verdict } = await verdictOf(form, "--key", keyFile)
      assert.strictEqual(status, 0, brokenIn(verdict).join())
      assert.strictEqual(heldIn(verdict, "files.rebuilt"), 4)
      assert.include(
        verdict.remarks.map(({ code }) => code),
        "not-listable"
      )
    }
    const times = (path: string) => asked.filter((each) => each === path).length
    assert.strictEqual(times("/2025-08/purchases.csv"), 3, "nothing is fetched twice in one run")
    assert.strictEqual(times("/ledger/checkpoint"), 6, "but the checkpoint")
    await new Promise((closed) => {
      server.close(closed)
      server.closeAllConnections()
    })
    const { said, status } = await verify(address)
    assert.strictEqual(status, 3)
    assert.include(said, "ไม่รับการเชื่อมต่อ")
    assert.include(said, "ผลนี้ไม่ได้บอกว่าบัญชีถูกหรือผิด")
    assert.deepStrictEqual(readdirSync(own), [], "its own folder is gone")
    vi.unstubAllEnvs()
  })

  it("needs nothing of the office, and holds what somebody kept against what is published later", async () => {
    cpSync(join(site, "ledger", "checkpoint"), join(kept, "checkpoint-1"), { recursive: true })
    const before = copyOf(site)
    const goods = told.find(({ kind }) => kind === "goods")!
    const prep = entriesIn(office).find(
      ({ data, type }) => type === "prep" && data["procurement"] === goods.id
    )!
    const change = join(folder, "change.json")
    writeFileSync(change, JSON.stringify({ set: { title: "ซื้อวัสดุสำนักงาน (แก้ไข)" } }))
    await done("correct", String(prep.seq), "--file", change, "--reason", "พิมพ์ชื่องานผิด")
    await publish()
    const name = people.bidder.name
    await done(
      "redact",
      "--name",
      name,
      "--ground",
      "มาตรา 33",
      "--decided-by",
      "นายก อบต.",
      "--out",
      site,
      "--unlock",
      unlock,
      "--yes"
    )
    const { status, verdict } = await verdictOf(copyOf(site), "--key", keyFile, "--old", kept)
    assert.strictEqual(status, 0, brokenIn(verdict).join("\n"))
    assert.strictEqual(heldIn(verdict, "history.old"), 1)
    assert.isFalse(existsSync(join(site, "2025-08", "r1")))
    assert.isAbove(verdict.remarks.find(({ code }) => code === "withdrawn")!.about.length, 0)
    assert.notInclude(JSON.stringify(verdict), name)
    assert.isAbove(heldIn(verdict, "files.rebuilt"), 3)

    cpSync(join(site, "ledger", "checkpoint"), join(kept, "checkpoint-2"))
    const cutBack = await verdictOf(before, "--old", kept)
    assert.strictEqual(cutBack.status, 1)
    assert.deepStrictEqual(brokenIn(cutBack.verdict), [
      `history.old note-ahead ${join(kept, "checkpoint-2")}`
    ])

    rmSync(join(before, "ledger", "tile"), { recursive: true })
    assert.strictEqual((await verify(before)).status, 1)
  }, 60_000)

  it("proves the example in this repository", async () => {
    const { status, verdict } = await verdictOf(await exampleSite())
    assert.strictEqual(status, 0, brokenIn(verdict).join("\n"))
    assert.isAbove(heldIn(verdict, "files.rebuilt"), 24)
    const said = verdict.remarks.map(({ code }) => code)
    for (const code of ["uncovered", "notice-differs", "proof-missing", "nothing-rebuilt"])
      assert.notInclude(said, code)
  }, 120_000)
})
