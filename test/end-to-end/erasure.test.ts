import { assert, describe, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { officeFolder } from "../../src/apps/office-folder.ts"
import { digestOf, disclosureWith, readDisclosure, saltOf } from "../../src/ledger/commitment.ts"
import { SubjectKeys } from "../../src/ledger/keys.ts"
import { layerSqlite as keysSqlite } from "../../src/ledger/store/keys-sqlite.ts"
import { writeCsv } from "../../src/publish/formats/csv.ts"
import { personLookup } from "../../src/register/seal.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import { auditFile } from "../ledger/auditor.ts"
import { asCsv, begunOffice, type BegunOffice, entriesIn, filesBelow } from "./recorder.ts"
import { foundIn, type Trace, tracesOfBytes, tracesOfText } from "./traces.ts"

const person = { name: "นายกุ่ย ลับเฉพาะ", taxId: "1101700230708" }
const other = { name: "นางตัวอย่าง เปิดเผย", taxId: "1999900000071" }
const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000010" }
const [bought, sold, exported] = ["2568-001", "2568-002", "68079100003"] as const
const decision = ["--ground", "พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล มาตรา 33", "--decided-by", "นายก อบต."]

const of = (procurement: string, kind: string, values: EncodedFields): Fact => ({
  kind,
  procurement,
  values,
  row: 1
})

/** The person wins one purchase, loses another, sits in its committee, and stands in an export. */
const purchases = [
  of(bought, "purchase", {
    method: "selection",
    awardedOn: "2025-08-01",
    bids: [
      { bidder: firm, price: "95000000" },
      { bidder: person, price: "90000000" }
    ],
    winner: person,
    selectionReason: "ราคาต่ำสุด"
  }),
  of(sold, "purchase", {
    method: "selection",
    bids: [
      { bidder: person, price: "80000000" },
      { bidder: other, price: "70000000" }
    ],
    winner: other
  })
]
const contracts = [
  of(bought, "contract", { number: "1/2568", signedOn: "2025-08-20", supplier: person, amount: "90000000" }),
  of(sold, "contract", { number: "2/2568", signedOn: "2025-08-21", supplier: other, amount: "70000000" })
]
const preparations = [
  of(sold, "prep", { title: "ซื้อเครื่องคอมพิวเตอร์", requestedOn: "2025-07-01" }),
  of(sold, "prep.committees", {
    duty: "selection",
    members: [
      { name: person.name, role: "chair", isOfficial: true },
      { name: other.name, role: "member", isOfficial: true }
    ]
  })
]

const exportOf = (agreed: number): string =>
  JSON.stringify({
    agencyId: "egp-6990001",
    keyword: "องค์การบริหารส่วนตำบลตัวอย่าง",
    code: "6990001",
    fetchedAt: `2025-10-0${agreed % 9}T02:00:00.000Z`,
    source: "egp-contract-2568",
    count: 1,
    rows: [
      {
        รหัสโครงการ: exported,
        ชื่อโครงการ: "จ้างเหมาทำความสะอาด",
        "งบประมาณ(บาท)": "108000",
        กลุ่มวิธีจัดซื้อฯ: "เฉพาะเจาะจง",
        วิธีจัดซื้อฯ: "เฉพาะเจาะจง",
        ชื่อหน่วยงาน: "องค์การบริหารส่วนตำบลตัวอย่าง",
        จังหวัด: "ตัวอย่างบุรี",
        "เขต/อำเภอ": "ตัวอย่าง",
        ปีงบประมาณ: "2568",
        ชื่อผู้ชนะ: person.name,
        เลขนิติบุคคล: "110170023xxxx",
        "ราคาตกลงซื้อ/จ้าง": String(agreed),
        "งบสัญญา(บาท)": "",
        วันที่ลงนามสัญญา: "15 ส.ค. 68",
        วันที่ประกาศ: "-",
        เลขที่สัญญา: "จ.1/2568",
        วันที่สิ้นสุดสัญญา: "15 ก.ย. 68",
        สถานะสัญญา: "สิ้นสุดสัญญา"
      }
    ]
  })

/** An office that recorded, published twice, audited and backed up a person's purchases. */
const filled = async () => {
  const it = await begunOffice()
  const places = { ledger: join(it.folder, "backup"), keys: join(it.folder, "key-copies") }
  await it.done("import", it.file("egp.json", exportOf(90_001)))
  await it.done("record", "purchase", "--file", it.file("purchase.csv", asCsv("purchase", purchases)))
  await it.done("record", "contract", "--file", it.file("contract.csv", asCsv("contract", contracts)))
  await it.done("record", "prep", "--file", it.file("prep.csv", asCsv("prep", preparations)))
  await it.done("publish", "--month", "2025-08")
  await it.done("import", it.file("egp-newer.json", exportOf(90_002)))
  await it.done("publish", "--month", "2025-08")
  await it.done("publish", "--month", "2025-07")
  await it.done("audit", "--fiscal-year", "2568", "--out", join(it.office, "audit-2568"))
  mkdirSync(join(it.office, "quarantine"), { recursive: true })
  const problem = (row: string, said: string) => ["egp.json", row, "ผู้ชนะ", exported, "nonsense", "ใช่", said]
  writeFileSync(
    join(it.office, "quarantine", "egp.json.csv"),
    writeCsv([
      ["ไฟล์", "แถว", "คอลัมน์", "เลขที่โครงการ", "รหัส", "กักไว้", "ปัญหาและวิธีแก้"],
      problem("1", `ชื่อ ${person.name.replace(" ", "   ")} ซ้ำ`),
      problem("2", "เลข 1-1017-00230-70-8 ซ้ำ"),
      problem("3", "แถวอื่น")
    ])
  )
  await it.done("backup", "--to", places.ledger, "--keys-to", places.keys)
  return { ...it, places }
}
type Filled = Awaited<ReturnType<typeof filled>>

const onKeys = <A>(office: string, act: (keys: SubjectKeys["Service"]) => Effect.Effect<A, unknown>) =>
  Effect.runPromise(
    Effect.flatMap(SubjectKeys, act).pipe(
      Effect.provide(keysSqlite(officeFolder(office, undefined).keysFile)),
      Effect.orDie
    )
  )

const sealedUnder = (office: string, subject: string) => {
  const db = new DatabaseSync(join(office, "ledger.sqlite"), { readOnly: true })
  const rows = db.prepare("SELECT seq, field FROM sealed WHERE subject = ?").all(subject)
  db.close()
  return rows.map(({ field, seq }) => ({ seq: Number(seq), field: String(field) }))
}

const lookupIn = (office: string, subject: string): Uint8Array => {
  const db = new DatabaseSync(officeFolder(office, undefined).keysFile, { readOnly: true })
  const row = db.prepare("SELECT lookup FROM subject WHERE id = ?").get(subject)
  db.close()
  return row!["lookup"] as Uint8Array
}

/** What must be nowhere afterwards: name and number, the key and the way to find it, every salt made from it, and the hashes of the files that showed the name. */
const tracesIn = async ({ office }: BegunOffice): Promise<ReadonlyArray<Trace>> => {
  const { key, subject } = (await onKeys(office, (keys) => keys.find(personLookup(person))))!
  const log = JSON.parse(entriesIn(office)[0]!.text).log as string
  const places = sealedUnder(office, subject)
  assert.isAbove(places.length, 8)
  const files = [...filesBelow(join(office, "site"))].filter(
    ([path, bytes]) => path.startsWith("2025-08/") && bytes.includes(person.name)
  )
  assert.isAbove(files.length, 4)
  return [
    ...tracesOfText("the name", person.name),
    ...tracesOfText("the number", person.taxId),
    ...tracesOfText("the number as people write it", "1-1017-00230-70-8"),
    ...tracesOfText("the masked number", "110170023xxxx"),
    ...tracesOfBytes("the key", key),
    ...tracesOfBytes("the lookup", lookupIn(office, subject)),
    ...places.flatMap((place) =>
      tracesOfBytes(`salt of ${place.seq} ${place.field}`, saltOf(key, { log, ...place }))
    ),
    ...files.flatMap(([path, bytes]) =>
      tracesOfBytes(`SHA-256 of ${path}`, createHash("sha256").update(bytes).digest())
    )
  ]
}

const everyFile = ({ folder, office, places }: Filled) =>
  [office, `${office}-secrets`, places.ledger, places.keys].flatMap((at) =>
    [...filesBelow(at)].map(([path, bytes]) => [join(at.slice(folder.length), path), bytes] as const)
  )

/** What anybody may read: the entries and the site. */
interface Public {
  readonly entries: ReturnType<typeof entriesIn>
  readonly files: ReadonlyMap<string, Buffer>
}
const publicOf = ({ office }: BegunOffice): Public => ({
  entries: entriesIn(office),
  files: filesBelow(join(office, "site"))
})

/** Every text of 43 characters that could be a salt, in any public file, those inside openings among them. */
const saltsIn = ({ entries, files }: Public): ReadonlyArray<string> => {
  const texts = [
    ...entries.map(({ text }) => text),
    ...[...files.values()].map((bytes) => bytes.toString("utf8"))
  ]
  const inside = texts.flatMap((text) =>
    [...text.matchAll(/[A-Za-z0-9_-]{60,}/g)].map(([it]) => Buffer.from(it, "base64url").toString("utf8"))
  )
  return [
    ...new Set(
      [...texts, ...inside].flatMap((text) => [...text.matchAll(/[A-Za-z0-9_-]{43}/g)].map(([it]) => it))
    )
  ]
}

/** Tries to confirm guesses: which commitments of the entries open with some public salt to a guessed value, by entry and field. */
const confirmed = (it: Public, guesses: ReadonlyArray<unknown>): ReadonlyArray<string> => {
  const salts = saltsIn(it).map((salt) => new Uint8Array(Buffer.from(salt, "base64url")))
  return it.entries.flatMap(({ commit, seq }) =>
    Object.entries(commit).flatMap(([field, digest]) =>
      salts.some((salt) =>
        guesses.some((guess) => digestOf(disclosureWith(salt, field, guess as never)) === digest)
      )
        ? [`${seq} ${field}`]
        : []
    )
  )
}

/** As a published file is committed to: an attacker who makes the file again with a guessed name has exactly this. */
const asCommitted = (bytes: Buffer) => ({
  bytes: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex")
})

const withName = (files: ReadonlyMap<string, Buffer>): ReadonlyArray<Buffer> =>
  [...files]
    .filter(([path, bytes]) => /^2025-08\/.*csv$/.test(path) && bytes.includes(person.name))
    .map(([, it]) => it)

describe("erasing a person", () => {
  it("leaves no trace in any byte of the office, its secrets, its backups, its site and what the program says", async () => {
    const it = await filled()
    const traces = await tracesIn(it)
    const before = new Set(
      foundIn(everyFile(it), traces).map((found) => found.split(": ")[1]!.split(",")[0]!)
    )
    for (const what of ["the name", "the number as people write it", "the key", "the lookup"])
      assert.isTrue(before.has(what), `the search finds ${what} while it is there`)
    for (const what of ["salt of 11 supplier.name as text", "SHA-256 of 2025-08/r1/purchases.csv"])
      assert.isTrue(before.has(what), `the search finds the ${what} while it is there`)
    const stillThere = publicOf(it)
    const first = entriesIn(it.office)

    const asked = ["redact", "--name", "นายกุ่ย  ลับเฉพาะ", ...decision]
    const shown = await it.done(...asked)
    assert.include(shown, "--yes")
    assert.include(shown, "สิงหาคม 2568")
    assert.deepStrictEqual(publicOf(it), stillThere, "the first run changes nothing")

    const said: Array<string> = []
    const run = async (...args: ReadonlyArray<string>) => {
      const { err, out, status } = await it.run(...args)
      said.push(out, err)
      assert.strictEqual(status, 0, `${args.join(" ")}\n${out}${err}`)
      return out + err
    }
    const done = await run(...asked, "--yes")
    assert.match(done, /สิงหาคม 2568: ฉบับที่ 3 · ลบฉบับที่ 1, 2/)
    assert.include(done, "audit-2568")
    rmSync(join(it.office, "audit-2568"), { recursive: true })

    const again = await run("import", it.file("egp-newer.json", exportOf(90_002)))
    assert.include(again, "จึงไม่นำชื่อบุคคลกลับมา")
    await run("import", it.file("egp-third.json", exportOf(90_003)))
    for (const id of [bought, sold, exported]) await run("history", id)
    assert.match(said.at(-2)!, /ปกปิดข้อมูลส่วนบุคคล/)
    await run("check", "--all")
    await run("due")
    await run("publish", "--month", "2025-08")
    await run("publish", "--fiscal-year", "2568")
    await run("audit", "--fiscal-year", "2568", "--out", join(it.office, "audit-2568"))
    await run("rebuild")
    await run("backup", "--to", it.places.ledger, "--keys-to", it.places.keys)
    await run("--help")

    const heard = [["what was said", Buffer.from(said.join("\n"))] as const]
    assert.deepStrictEqual(foundIn([...everyFile(it), ...heard], traces), [])

    const now = entriesIn(it.office)
    assert.deepStrictEqual(
      now.slice(0, first.length).map(({ text }) => text),
      first.map(({ text }) => text),
      "no entry changed"
    )
    assert.strictEqual(now[first.length]!.type, "redaction")
    assert.strictEqual(now[first.length + 1]!.type, "disclosure")
    assert.deepStrictEqual(JSON.parse(now[first.length + 1]!.text).refs, [first.length])
    auditFile(join(it.office, "ledger.sqlite"))

    const site = readdirSync(join(it.office, "site", "2025-08"))
    assert.notIncludeMembers(site, ["r1"])
    assert.notIncludeMembers(site, ["r2"])
    const page = readFileSync(join(it.office, "site", "2025-08", "index.html"), "utf8")
    assert.include(page, "(ปกปิดตามคำขอของเจ้าของข้อมูล)")
    assert.include(page, other.name)
    assert.include(readFileSync(join(it.office, "quarantine", "egp.json.csv"), "utf8"), "แถวอื่น")
  }, 300_000)

  it("is refused in words: nobody named, a firm, no ground, a ground that names the person, no site", async () => {
    const it = await begunOffice()
    await it.done("record", "contract", "--file", it.file("contract.csv", asCsv("contract", contracts)))
    const name = ["--name", person.name]
    assert.include(await it.refused("redact", ...decision), "--project")
    assert.include(await it.refused("redact", ...name, "--project", bought, ...decision), "--project")
    assert.include(await it.refused("redact", "--name", firm.name, ...decision), "นิติบุคคล")
    assert.include(await it.refused("redact", "--name", "นายไม่มี ในบัญชี", ...decision), "ไม่พบบุคคลนี้")
    const naming = ["--ground", `คำขอของ${person.name}`, "--decided-by", "นายก อบต."]
    const said = await it.refused("redact", ...name, ...naming, "--yes")
    assert.notInclude(said, person.name)
    assert.include(await it.refused("redact", ...name, "--ground", "  ", "--decided-by", "นายก"), "--ground")
    assert.deepStrictEqual(
      entriesIn(it.office).filter(({ type }) => type === "redaction"),
      []
    )
  }, 300_000)

  it("after it nobody can confirm a guess from what is public, though before anybody could", async () => {
    const it = await filled()
    const before = publicOf(it)
    const pages = withName(before.files)
    assert.isAbove(pages.length, 3)
    const guesses = [person.name, person.taxId, ...pages.map(asCommitted)]
    const hits = confirmed(before, guesses)
    assert.isTrue(hits.some((hit) => hit.endsWith(" supplier.name")))
    assert.isTrue(hits.some((hit) => / bids\.\d\.bidder\.name$/.test(hit)))
    assert.isTrue(hits.some((hit) => hit.endsWith(" file:r1/purchases.csv")))

    await it.done("redact", "--project", exported, ...decision, "--yes")
    const after = publicOf(it)
    assert.deepStrictEqual(confirmed(after, guesses), [])
    assert.isAbove(confirmed(after, [other.name]).length, 1, "others are still opened")

    const hashes = pages.map((bytes) => asCommitted(bytes).sha256)
    for (const [path, bytes] of after.files)
      for (const hash of hashes) assert.isFalse(bytes.includes(hash), path)
    const opened = [...after.files.values()].flatMap((bytes) =>
      [...bytes.toString("utf8").matchAll(/[A-Za-z0-9_-]{60,}/g)].map(([it]) => readDisclosure(it))
    )
    assert.isAbove(opened.filter(Option.isSome).length, 5)
    assert.notInclude(JSON.stringify(opened), person.name)

    assert.isUndefined(await keyOfRedacted(it), "the office itself could not make the salts again")
  }, 300_000)
})

/** The key under which lies what the redaction names. */
const keyOfRedacted = async ({ office }: BegunOffice): Promise<Uint8Array | undefined> => {
  const { data } = entriesIn(office).find(({ type }) => type === "redaction")!
  const [place] = data["fields"] as ReadonlyArray<{ entry: number; fields: ReadonlyArray<string> }>
  const db = new DatabaseSync(join(office, "ledger.sqlite"), { readOnly: true })
  const row = db
    .prepare("SELECT subject FROM sealed WHERE seq = ? AND field = ?")
    .get(place!.entry, place!.fields[0]!)
  db.close()
  return onKeys(office, (keys) => keys.get(String(row!["subject"])))
}
