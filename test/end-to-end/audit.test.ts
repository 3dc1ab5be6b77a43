import { assert, beforeAll, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { Effect } from "effect"
import { HtmlValidate } from "html-validate"
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { runCli } from "../../src/apps/cli/main.ts"
import { exampleYear } from "../../src/apps/example.ts"
import { freshFolder, hasShared, sharedData, skipped } from "./cli.ts"

/** Runs a command line in this process; answers with its exit status and all it said. */
const run = async (
  ...args: ReadonlyArray<string>
): Promise<{ readonly status: number; readonly said: string }> => {
  const said: Array<string> = []
  const { error, log } = console
  console.log = (text: string) => void said.push(text)
  console.error = (text: string) => void said.push(text)
  try {
    return { status: await Effect.runPromise(runCli(args)), said: said.join("\n") }
  } finally {
    Object.assign(console, { error, log })
  }
}

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

const contents = (folder: string) =>
  filesIn(folder).map((name) => [name, readFileSync(join(folder, name), "base64")])

type Row = Readonly<Record<string, string>>
const table = (folder: string, name: string): ReadonlyArray<Row> =>
  parse(readFileSync(join(folder, name)), { columns: true, bom: true })

const sizeIn = (said: string): number => Number(/\[0, (\d+)\)/.exec(said)?.[1])

describe("the auditor's report of the invented agency", () => {
  const folder = freshFolder()
  const office = join(folder, "office")
  const out = join(folder, "audit")
  const auditTo = (to: string, ...more: ReadonlyArray<string>) =>
    run("audit", "--fiscal-year", "2568", "--office", office, "--out", to, ...more)
  const audit = (...more: ReadonlyArray<string>) => auditTo(out, ...more)
  let first: Awaited<ReturnType<typeof run>>
  beforeAll(async () => {
    for (const step of exampleYear(office, join(folder, "site"))) {
      const args = await Effect.runPromise(step)
      if (args === undefined || ["check", "budget"].includes(args[0]!)) continue
      assert.strictEqual((await run(...args)).status, 0, args.join(" "))
    }
    first = await audit()
  }, 300_000)

  it("is written whole, and again with the same bytes; what it says agrees with check", async () => {
    assert.strictEqual(first.status, 0, first.said)
    const before = contents(out)
    assert.strictEqual((await audit()).status, 0)
    assert.deepStrictEqual(contents(out), before)
    assert.deepStrictEqual(
      readdirSync(folder).filter((name) => name.startsWith(".")),
      [],
      "nothing is left aside"
    )
    const findings = table(out, "findings.csv")
    const checked = await run("check", "--format", "json", "--office", office)
    const ids = new Set(table(out, "sample.csv").map((row) => row["เลขที่โครงการ"]))
    assert.isAtLeast(ids.size, 20)
    const lines = checked.said
      .split("\n")
      .map((line) => JSON.parse(line) as { procurement: string; outcome: string })
    const audited = new Set(filesIn(join(out, "purchases")).map((name) => name.replace(/\.html$/, "")))
    assert.strictEqual(
      findings.filter((row) => row["เป็นเรื่องของ"] === "โครงการ" || row["เป็นเรื่องของ"] === "สัญญา").length,
      lines.filter(({ procurement }) => audited.has(procurement)).length
    )
    const size = sizeIn(first.said)
    for (const row of findings) {
      const entries = row["รายการบัญชี"]!.split(/, |–/).map(Number)
      assert.isTrue(
        entries.length > 0 && entries.every((entry) => entry >= 0 && entry < size),
        row["รหัสข้อตรวจ"]
      )
    }
    assert.isTrue(findings.some((row) => row["คำชี้แจงของหน่วยงาน"]!.startsWith("วงเงินรวมค่าขนย้าย")))
  })

  it("names no official and no number that may be somebody's, and is sound HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard", "html-validate:a11y"],
      rules: { "no-trailing-whitespace": "off", "long-title": "off" }
    })
    for (const name of filesIn(out).filter((file) => /\.(?:html|csv|json)$/.test(file))) {
      const text = readFileSync(join(out, name), "utf8")
      assert.notMatch(text, /(?:สมมุติ|สมมติ|ตัวอย่าง) ?(?:ยี่สิบ|สามสิบ|สี่สิบ)/, name)
      assert.notMatch(text, /(?<![0-9A-Za-z])[1-8]\d{12}(?![0-9A-Za-z])/, name)
      assert.notMatch(text, /<script|https?:\/\//, name)
    }
    for (const name of ["index.html", "purchases/67129114521.html", "rules/reg-26-no-dual.html"]) {
      const { results } = await validator.validateString(readFileSync(join(out, name), "utf8"))
      assert.deepStrictEqual(
        results.flatMap(({ messages }) => messages),
        [],
        name
      )
    }
  })

  it("draws the sample by the seed it is given", async () => {
    const to = join(folder, "other")
    const { said, status } = await auditTo(to, "--seed", "ก", "--sample", "30")
    assert.strictEqual(status, 0)
    assert.include(said, "สุ่มตรวจ 30 โครงการ คำตั้งต้น ก")
    const [first, second] = [out, to].map((of) => table(of, "sample.csv").map((row) => row["เลขที่โครงการ"]))
    assert.deepStrictEqual([first!.length, second!.length], [20, 30])
    assert.notDeepEqual(second!.slice(0, 20), first)
  })

  it("leaves alone a folder that is no report, and a report that somebody wrote in", async () => {
    const foreign = join(folder, "foreign")
    mkdirSync(foreign)
    writeFileSync(join(foreign, "notes.txt"), "mine")
    const refused = await auditTo(foreign)
    assert.strictEqual(refused.status, 2)
    assert.include(refused.said, "ไม่ใช่รายงานผู้ตรวจสอบของบัญชีนี้")
    assert.deepStrictEqual(filesIn(foreign), ["notes.txt"])
    assert.strictEqual((await auditTo(join(folder, "site"))).status, 2)
    writeFileSync(join(out, "sample.csv"), "ticked")
    const ticked = await audit("--lang", "en")
    assert.strictEqual(ticked.status, 2)
    assert.include(ticked.said, "sample.csv")
    assert.strictEqual(readFileSync(join(out, "sample.csv"), "utf8"), "ticked")
  })

  it("says what is wrong with what it was asked", async () => {
    for (const [args, told] of [
      [["--on", "1/10/2560"], "--on คือวันที่บันทึกในบัญชี"],
      [["--on", "เมื่อวาน"], "ไม่ใช่วันที่"],
      [["--sample", "-1"], "--sample"]
    ] as const) {
      const { said, status } = await run("audit", "--fiscal-year", "2568", "--office", office, ...args)
      assert.strictEqual(status, 2, said)
      assert.include(said, told)
    }
    assert.strictEqual((await run("audit", "--fiscal-year", "2025", "--office", office)).status, 2)
  })
})

describe.skipIf(!hasShared)(`the auditor's report of a real year${skipped}`, () => {
  it("accuses nobody where the data are thin, and holds every contract and its money", async () => {
    const folder = freshFolder()
    const at = ["--office", join(folder, "office")]
    const name = "องค์การบริหารส่วนตำบลตะขบ"
    await run("init", "--agency-code", "6301405", "--agency-name", name, ...at)
    await run("import", join(sharedData, "obt-takhop-6301405.repaired.json"), ...at)
    const out = join(folder, "audit")
    const { said, status } = await run("audit", "--fiscal-year", "2568", "--out", out, ...at)
    assert.strictEqual(status, 0, said)
    assert.include(said, "124 โครงการ")
    const index = readFileSync(join(out, "index.html"), "utf8")
    assert.include(index, "43,777,371.83")
    assert.include(index, "ไม่พบเรื่องที่ข้อมูลบันทึกไว้ขัดกับข้อกฎหมาย")
    for (const file of filesIn(out).filter((it) => /\.(?:html|csv)$/.test(it)))
      assert.notMatch(
        readFileSync(join(out, file), "utf8"),
        /(?<![0-9A-Za-z])[1-8]\d{12}(?![0-9A-Za-z])|\d{9}xxxx/,
        file
      )
  })
})
