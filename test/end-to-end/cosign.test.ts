import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { utf8 } from "../../src/ledger/proof/bytes.ts"
import { formatNote, type Note, parseNote } from "../../src/ledger/proof/note.ts"
import { earlierMonth, earlierText, publicSite, siteMonths, siteNote, siteText } from "../apps/public-site.ts"
import { testWitness } from "../apps/witness.ts"
import { worked } from "../ledger/proof/worked-example.ts"
import { prongsai } from "./cli.ts"
import { runHere } from "./run-here.ts"

const one = testWitness("witness.example/w1", worked.seeds.witness)
const two = testWitness("audit.example/w2", 4)
const three = testWitness("press.example/w3", 6)
const stranger = testWitness("stranger.example/w", 5)
const time = worked.cosignedAt
const policy = [
  `witness auditors ${two.vkey}`,
  `witness university ${one.vkey}`,
  `witness press ${three.vkey}`,
  "group outside any university press",
  "group enough all auditors outside",
  "quorum enough",
  ""
].join("\n")
const last = siteMonths[1]

const siteWith = (answer: string, witnessPolicy: string = policy) => {
  const site = publicSite(witnessPolicy)
  const file = join(site.folder, "answer")
  writeFileSync(file, answer)
  const read = (path: string) => readFileSync(join(site.log, path), "utf8")
  const cosign = (...args: ReadonlyArray<string>) =>
    runHere(["cosign", file, "--out", site.out, ...args, "--lang", "en"])
  const next = (text: string) => writeFileSync(file, text)
  return { ...site, file, read, cosign, next }
}

const cosignedFile = (month: string) => `proofs/${month}.cosigned`

describe("prongsai cosign", () => {
  it("adds a witness's lines to the published checkpoint and to its months', and the notice says so", async () => {
    const { cosign, log, next, read } = siteWith(one.line(siteText, time))
    const { said, status } = await cosign()
    assert.strictEqual(status, 0, said)
    assert.include(said, "quorum not met")
    for (const path of ["checkpoint", ...siteMonths.map(cosignedFile)])
      assert.strictEqual(read(path), worked.checkpoint, path)
    for (const month of siteMonths) assert.strictEqual(read(`checkpoints/${month}`), siteNote)
    assert.isFalse(existsSync(join(log, cosignedFile(earlierMonth))))
    assert.include(read("notice.html"), "(quorum not met)")

    next(read("checkpoint") + two.line(siteText, time + 60))
    const enough = await cosign()
    assert.include(enough.said, "2 witnesses, quorum met")
    const whole = siteNote + two.line(siteText, time + 60) + one.line(siteText, time)
    for (const path of ["checkpoint", cosignedFile(last)]) assert.strictEqual(read(path), whole)
    const notice = read("notice.html")
    assert.include(notice, 'witness.example/w1 <span class="entry">(23 พ.ย. 2569 เวลา 10.00 น.)</span>')
    assert.include(notice, "(quorum met)")
    assert.notInclude(notice, "not yet witnessed")
    assert.isFalse(existsSync(join(log, ".staging")))
  })

  it("replaces a witness's earlier line by its later one, and never the other way", async () => {
    const { cosign, next, read } = siteWith(one.line(siteText, time))
    await cosign()
    for (const at of [time + 3600, time - 3600]) {
      next(one.line(siteText, at))
      assert.strictEqual((await cosign()).status, 0)
      assert.strictEqual(read("checkpoint"), siteNote + one.line(siteText, time + 3600))
    }
  })

  it("takes a month-end checkpoint's answer by --month, or by the text in it", async () => {
    const { cosign, log, next, read } = siteWith(one.line(earlierText, time))
    assert.strictEqual((await cosign()).status, 2, "lines alone are taken for the newest")
    assert.strictEqual((await cosign("--month", earlierMonth)).status, 0)
    const own = read(`checkpoints/${earlierMonth}`)
    assert.strictEqual(read(cosignedFile(earlierMonth)), own + one.line(earlierText, time))
    assert.strictEqual(read("checkpoint"), siteNote)
    assert.isFalse(existsSync(join(log, cosignedFile(last))))
    next(own + two.line(earlierText, time))
    assert.strictEqual((await cosign()).status, 0)
    assert.include(read(cosignedFile(earlierMonth)), two.name)
    assert.strictEqual((await cosign("--month", last)).status, 2, "another month's text")
  })

  it("writes nothing of an answer that is forged, of another text, of a stranger, or of tomorrow", async () => {
    const forged = testWitness(one.name, 9).cosign(siteText, time)
    const impostor: Note = { text: siteText, signatures: [{ ...forged, id: one.key.id }] }
    const ahead = Math.floor(Date.now() / 1000) + 2 * 86_400
    for (const [answer, words] of [
      [Buffer.from(formatNote(impostor)).toString("utf8"), `The cosignature of ${one.name} does not hold`],
      [testWitness(one.name, 9).line(siteText, time), `${one.name} is no witness`],
      [one.line(earlierText, time), "does not hold for this checkpoint"],
      [one.line(siteText, time) + stranger.line(siteText, time), `${stranger.name} is no witness`],
      [worked.checkpoint.replace("\n3\n", "\n4\n"), "another checkpoint"],
      [one.line(siteText, ahead), "more than a day ahead"],
      [siteNote, "no cosignature"],
      ["hello", "no witness's answer"]
    ] as const) {
      const { cosign, log, read } = siteWith(answer)
      const { said, status } = await cosign()
      assert.strictEqual(status, 2, words)
      assert.include(said, words)
      assert.include(said, "Nothing was written.")
      assert.strictEqual(read("checkpoint"), siteNote)
      assert.isFalse(existsSync(join(log, "proofs")))
      assert.isFalse(existsSync(join(log, "notice.html")))
    }
  })

  it("needs a policy that names witnesses, and a checkpoint that this ledger signed", async () => {
    for (const none of ["quorum none\n", undefined]) {
      const { file, out } = {
        ...siteWith(one.line(siteText, time)),
        ...(none === undefined ? publicSite() : publicSite(none))
      }
      const { said, status } = await runHere(["cosign", file, "--out", out, "--lang", "en"])
      assert.strictEqual(status, 2)
      assert.include(said, "witness-policy")
    }
    const { cosign, log } = siteWith(one.line(siteText, time))
    writeFileSync(join(log, "checkpoint"), one.line(siteText, time))
    assert.strictEqual((await cosign()).status, 3)
    rmSync(join(log, "log.json"))
    assert.strictEqual((await cosign()).status, 2)
  })

  it("leaves out a wrong line of a witness that somebody put into the published checkpoint", async () => {
    const { cosign, log, read } = siteWith(two.line(siteText, time))
    const wrong = one.line(earlierText, time + 999)
    writeFileSync(join(log, "checkpoint"), siteNote + wrong + stranger.line(siteText, 1))
    assert.strictEqual((await cosign()).status, 0)
    assert.strictEqual(read("checkpoint"), siteNote + two.line(siteText, time) + stranger.line(siteText, 1))
  })

  it("speaks Thai to the officer", () => {
    const { file, out } = siteWith(one.line(siteText, time))
    const { out: said, status } = prongsai("cosign", file, "--out", out)
    assert.strictEqual(status, 0)
    assert.include(said, "เพิ่มลายมือชื่อผู้ร่วมลงนามแล้ว")
    assert.include(said, "ยังไม่ครบตามจำนวนที่นโยบายกำหนด")
  })
})

describe("prongsai cosign --request", () => {
  const requested = async (site: ReturnType<typeof siteWith>, ...args: ReadonlyArray<string>) => {
    const file = join(site.folder, "request")
    rmSync(file, { force: true })
    const done = await runHere(["cosign", "--request", file, "--out", site.out, ...args, "--lang", "en"])
    return { ...done, body: existsSync(file) ? readFileSync(file, "utf8") : undefined }
  }

  it("writes the published example's add-checkpoint body, the log's own lines only", async () => {
    const site = siteWith(one.line(siteText, time))
    await site.cosign()
    const { body, said, status } = await requested(site, "--old", "2")
    assert.strictEqual(status, 0, said)
    assert.strictEqual(
      body,
      `old 2\n${Buffer.from(worked.leaves[2], "hex").toString("base64")}\n\n${siteNote}`
    )
    assert.isTrue(Result.isSuccess(parseNote(utf8(body!.slice(body!.indexOf("\n\n") + 2)))))
  })

  it("goes on from the newest month that was cosigned, else from nothing", async () => {
    const site = siteWith(one.line(earlierText, time))
    assert.match((await requested(site)).body!, /^old 0\n\n/)
    await site.cosign("--month", earlierMonth)
    assert.match((await requested(site)).body!, /^old 2\n[^\n]+\n\n/)
    assert.match((await requested(site, "--month", earlierMonth)).body!, /^old 0\n\n/)
    assert.match((await requested(site, "--old", "3")).body!, /^old 3\n\n/)
  })

  it("refuses a size beyond the checkpoint, tiles that are not its own, and a file that exists", async () => {
    const site = siteWith("")
    assert.strictEqual((await requested(site, "--old", "4")).status, 2)
    assert.strictEqual((await requested(site, "--old=-1")).status, 2)
    const tile = join(site.log, worked.tile.path)
    const whole = readFileSync(tile)
    writeFileSync(tile, whole.with(70, whole[70]! ^ 1))
    assert.deepInclude(await requested(site, "--old", "2"), { status: 3, body: undefined })
    rmSync(tile)
    assert.deepInclude(await requested(site, "--old", "2"), { status: 3, body: undefined })
    writeFileSync(tile, whole)
    const file = join(site.folder, "request")
    writeFileSync(file, "kept")
    assert.strictEqual((await runHere(["cosign", "--request", file, "--out", site.out])).status, 2)
    assert.strictEqual(readFileSync(file, "utf8"), "kept")
  })
})
