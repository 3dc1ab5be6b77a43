import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { rules } from "../../src/law/rules.ts"
import { methodLabels } from "../../src/stages/4-purchase/method.ts"
import type { Fact } from "../../src/stages/fact.ts"
import type { Kind } from "../../src/stages/stage.ts"
import { jsonOf } from "../intake/generated-facts.ts"
import { heldBy, statedBy } from "../register/stated.ts"
import { delegation, officials, people, recordedIn, type Step, steps, told } from "./each-kind.ts"
import {
  asCsv,
  asWorkbook,
  type BegunOffice,
  begunOffice,
  entriesIn,
  filesBelow,
  inWindows874,
  purchasesIn
} from "./recorder.ts"

const ids = told.map(({ id }) => id)
const idOf = (kind: Kind): string => told.find((it) => it.kind === kind)!.id
const factsIn = (step: Step, of: ReadonlyArray<string> = ids): ReadonlyArray<Fact> =>
  of.flatMap((id) => recordedIn.get(id)![step])

const all: ReadonlyArray<Kind> = told.map(({ kind }) => kind)
/** What is inspected in the form of ข้อ 175 to 180. */
const inspected: ReadonlyArray<Kind> = [
  "goods",
  "service",
  "construction",
  "consultant",
  "design-supervision"
]
const allBut = (...left: ReadonlyArray<Kind>) => all.filter((kind) => !left.includes(kind))

/** Which rules answer "conforms" from which step on, and could not tell before: by what each asks for, not by what the program said. */
const conformsFrom: Partial<Record<Step, Readonly<Record<string, ReadonlyArray<Kind>>>>> = {
  money: { "fy-boundary": all },
  request: {
    "date-order": ["construction"],
    "reg-106-consultant-committee": ["consultant"],
    "reg-142-design-committee": ["design-supervision"]
  },
  approval: { "date-order": allBut("construction") },
  method: {
    "act-11-plan-publish": ["construction"],
    "reg-11-no-plan-no-buy": ["construction"],
    "act-4-refprice-order": ["goods", "service", "construction", "consultant", "design-supervision"],
    "act-56-default-general": ["goods", "service", "construction"],
    "act-56-ground-required": ["goods", "service"],
    "act-56-specific-cap": ["goods", "service"],
    "act-63-refprice-publish": ["service", "construction", "consultant", "design-supervision"],
    "mr2-consultant-cap": ["consultant"],
    "reg-104-consultant-report": ["consultant"],
    "reg-140-design-report": ["design-supervision"],
    "mr5-single-inspector": ["goods", "service", "construction", "consultant", "design-supervision"],
    "reg-22-report": ["goods", "service", "construction"],
    "reg-24-approval-first": ["goods", "service", "construction", "consultant", "design-supervision"],
    "reg-26-no-dual": ["construction"],
    "reg-26-size": ["service", "construction"],
    "reg-31-ebidding": ["construction"],
    "reg-43-bid-day": ["construction"],
    "reg-51-ebidding-days": ["construction"]
  },
  offers: {
    "reg-124-152-specific": ["consultant", "design-supervision"],
    "reg-57-price-ceiling": ["construction"],
    "reg-86-authority-specific": ["goods", "service"]
  },
  award: {
    "act-66-award-announce": allBut("lease"),
    "reg-127-authority-consultant": ["consultant"],
    "reg-158-authority-design": ["design-supervision"]
  },
  contract: {
    "act-100-inspector": inspected,
    "act-101-supervisor": ["construction"],
    "act-87-licence": ["design-supervision"],
    "act-88-design-independence": ["design-supervision"],
    "reg-101-consultant-reg": ["consultant"],
    "reg-176-weekly": ["construction"],
    "reg-178-daily": ["construction"],
    "reg-190-perf-old": ["construction"],
    "budget-sufficient": all,
    "contract-matches-award": all,
    "act-66-standstill": ["construction"],
    "act-96-agreement": ["goods"],
    "reg-162-penalty-goods": ["goods", "service"],
    "reg-162-penalty-work": ["construction", "design-supervision"],
    "reg-164-copy-1m": ["construction"],
    "reg-168-guarantee": allBut("lease-immovable")
  },
  fulfilment: {
    "la-pay-5d": inspected,
    "pay-after-inspection": inspected,
    "reg-175-3-same-day": ["goods", "service", "consultant", "design-supervision"],
    "reg-175-4-certificate": inspected,
    "reg-175-7-dissent": ["service", "construction", "consultant", "design-supervision"],
    "reg-176-5-3wd": ["construction"]
  },
  stock: { "reg-203-register": ["goods"] }
}

/** The rules this test follows step by step; whole stories, with every rule, stand in `fixtures/law/stories/`. */
const followed: ReadonlySet<string> = new Set(Object.values(conformsFrom).flatMap((of) => Object.keys(of)))

interface Found {
  readonly rule: string
  readonly outcome: string
  readonly procurement: string
}
const foundIn = (out: string): ReadonlyArray<Found> =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))

const saying = (found: ReadonlyArray<Found>): ReadonlyArray<string> =>
  found.map(({ outcome, procurement, rule }) => `${procurement} ${rule} ${outcome}`).sort()

/** How the office hands in each step: every kind of file that `record` takes, and the commands for approvals. */
const recordStep = async ({ done, file, refused }: BegunOffice, step: Step): Promise<void> => {
  const stage = steps[step]
  const facts = factsIn(step)
  switch (step) {
    case "money":
    case "stock":
    case "award":
      await done(
        "record",
        stage,
        "--file",
        file("facts.json", JSON.stringify(facts.map((fact) => jsonOf(stage, fact))))
      )
      return
    case "request":
    case "contract":
      await done("record", stage, "--file", file("sheet.xlsx", await asWorkbook([stage], facts)))
      return
    case "fulfilment":
      await done("record", "all", "--file", file("all.xlsx", await asWorkbook(["need", "contract"], facts)))
      return
    case "approval": {
      const [first, second] = [idOf("goods"), idOf("construction")]
      const others = ids.filter((id) => id !== first && id !== second)
      const under = ["approve", second, "request", "--on", "6 มิ.ย. 2568", "--as", "delegate"]
      const byHead = ["approve", first, "request", "--on", "02/07/2568", "--as", "head"]
      const order = ["--delegation", delegation, "--by", officials.at(-1)!]
      assert.include(await refused(...under, ...order), "prongsai delegate")
      await done(
        "delegate",
        delegation,
        "--on",
        "1 ต.ค. 2567",
        "--to",
        "ปลัด อบต.",
        "--name",
        officials.at(-1)!,
        "--scope",
        "request,award"
      )
      await Promise.all([
        done(...under, ...order),
        done(...byHead, "--by", officials.at(-1)!, "--position", "นายก อบต."),
        done("record", stage, "--file", file("sheet.csv", asCsv(stage, factsIn(step, others))))
      ])
      return
    }
    case "method":
      await done(
        "record",
        stage,
        "--file",
        file("sheet.csv", inWindows874(new TextDecoder().decode(asCsv(stage, facts))))
      )
      return
    default:
      await done("record", stage, "--file", file("sheet.csv", asCsv(stage, facts)))
  }
}

/** What was recorded up to a step, as it should be held; approvals given on the command line are told apart. */
const heldAfter = (recorded: ReadonlyArray<Step>, id: string) =>
  statedBy(
    recorded.flatMap((step) => factsIn(step, [id])).filter(({ procurement }) => procurement === id)
  ).map((record) =>
    id === idOf("construction") && record.of.startsWith("approval")
      ? {
          ...record,
          values: {
            act: "request",
            decidedAs: "delegate",
            decidedBy: { name: officials.at(-1)! },
            decidedOn: "2025-06-06",
            decision: "approved",
            underDelegation: delegation
          }
        }
      : record
  )

const hash = (opening: string) => createHash("sha256").update(opening, "ascii").digest("base64url")

/** Everything that base64url texts of a file say. */
const decodedIn = (bytes: Buffer): string =>
  bytes
    .toString()
    .split(/[^A-Za-z0-9_-]+/)
    .filter((word) => word.length > 20)
    .map((word) => Buffer.from(word, "base64url").toString())
    .join("\n")

const names = [...Object.values(people).map(({ name }) => name), ...officials]
const numbers = Object.values(people).map(({ taxId }) => taxId)

describe("recording one purchase of every kind by hand", () => {
  it("step by step, then in its published month, then corrected", async () => {
    const office = await begunOffice()
    const recorded: Array<Step> = []
    const conforming = new Map<string, ReadonlySet<string>>()
    let open = new Set<string>()

    for (const step of Object.keys(steps) as ReadonlyArray<Step>) {
      await recordStep(office, step)
      recorded.push(step)
      const one = ids[recorded.length % ids.length]!
      const [alone, standing] = await Promise.all([
        office.done("check", "--id", one, "--all", "--format", "json").then(foundIn),
        purchasesIn(office.office)
      ])
      const everything: ReadonlyArray<Found> = ids
        .flatMap((id) => standing.get(id)!.judged)
        .filter(({ outcome }) => !["conforms", "not-judged", "out-of-scope"].includes(outcome))
      assert.deepStrictEqual(
        everything.filter(({ outcome }) => outcome === "breach" || outcome === "caution"),
        [],
        `after ${step} nothing is held against a lawful purchase`
      )
      assert.deepStrictEqual(
        saying(alone),
        saying(everything.filter(({ procurement }) => procurement === one)),
        `check --id ${one} after ${step}`
      )
      for (const id of ids) {
        const { dossier, judged } = standing.get(id)!
        assert.deepStrictEqual(heldBy(dossier), heldAfter(recorded, id), `${id} after ${step}`)
        const now = judged
          .filter(({ outcome, rule }) => outcome === "conforms" && followed.has(rule))
          .map(({ rule }) => rule)
        const gone = [...(conforming.get(id) ?? [])].filter((rule) => !now.includes(rule))
        assert.deepStrictEqual(gone, [], `${id}: what conformed still does after ${step}`)
        conforming.set(id, new Set(now))
      }
      const still = new Set(
        everything
          .filter(({ rule }) => followed.has(rule))
          .map(({ procurement, rule }) => `${procurement} ${rule}`)
      )
      for (const [rule, kinds] of Object.entries(conformsFrom[step] ?? {})) {
        const isOfContract = rules.find(({ id }) => id === rule)!.about === "contract"
        for (const id of kinds.map(idOf)) {
          if (!isOfContract) assert.isTrue(open.has(`${id} ${rule}`), `${id} ${rule} was open before ${step}`)
          assert.isFalse(still.has(`${id} ${rule}`), `${id} ${rule} is open no more after ${step}`)
          assert.isTrue(conforming.get(id)!.has(rule), `${id} ${rule} conforms after ${step}`)
        }
      }
      open = still
      if (step === "offers") hiddenUntilTheAward(office)
    }
    assert.deepStrictEqual([...open], [], "everything that is asked is recorded")
    const found = foundIn(await office.done("check", "--format", "json"))
    assert.deepStrictEqual(
      found.filter(({ outcome }) => outcome === "breach" || outcome === "caution"),
      []
    )
    const expected = (id: string) =>
      Object.values(conformsFrom)
        .flatMap((of) => Object.entries(of))
        .filter(([, kinds]) => kinds.map(idOf).includes(id))
        .map(([rule]) => rule)
    for (const id of ids) assert.deepStrictEqual([...conforming.get(id)!].sort(), expected(id).sort(), id)

    const published = await office.done("publish", "--month", "2025-08")
    assert.include(published, `${told.length} รายการ`)
    formsPrintWhatWasRecorded(office)
    openingsOpen(office)
    nobodyIsNamed(office)
    await correctedIsPublishedAnew(office)
    nobodyIsNamed(office)
  }, 300_000)
})

/** Before the award no offer, winner, price or reason stands in an entry, not even in the newest. */
const hiddenUntilTheAward = ({ office }: BegunOffice): void => {
  const offers = entriesIn(office).filter(({ commit }) =>
    Object.keys(commit).some((field) => field.startsWith("bids."))
  )
  assert.strictEqual(offers.length, told.length)
  for (const { data, text } of offers) {
    assert.deepStrictEqual(Object.keys(data).sort(), ["adds", "evaluatedOn", "procurement"])
    const it = told.find(({ id }) => id === data["procurement"])!
    for (const hidden of [it.reason, JSON.stringify(it.winner), String(it.price * 100)])
      assert.notInclude(text, hidden)
  }
  const texts = entriesIn(office)
    .map(({ text }) => text)
    .join("\n")
  for (const it of told) assert.notInclude(texts, it.reason)
  for (const name of ["บริษัท ตัวอย่างวัสดุ", "ห้างหุ้นส่วนจำกัด ตัวอย่างโยธา"]) assert.notInclude(texts, name)
}

const rowsOf = (path: string): ReadonlyArray<Readonly<Record<string, string>>> =>
  parse(readFileSync(path), { columns: true, bom: true })
const plain = (baht: number): string => baht.toFixed(2)
const nameIn = (supplier: unknown): string => (supplier as { readonly name: string }).name

/** The month's forms print what was recorded, `-` or nothing for what was not. */
const formsPrintWhatWasRecorded = ({ office }: BegunOffice): void => {
  const folder = join(office, "site", "2025-08")
  const form = rowsOf(join(folder, "sor-khor-ror-1.csv"))
  const rows = rowsOf(join(folder, "purchases.csv"))
  assert.deepStrictEqual([form.length, rows.length], [told.length, told.length])
  told.forEach((it, at) => {
    const offers = it.bids.map(({ bidder, price }) => ({
      name: nameIn(bidder),
      price: plain(Number(price) / 100)
    }))
    const method = it.method["method"] as keyof typeof methodLabels
    assert.deepStrictEqual(
      { ...form[at] },
      {
        ลำดับ: String(at + 1),
        งานที่จัดซื้อหรือจัดจ้าง: it.title,
        "วงเงินที่จะซื้อหรือจ้าง (บาท)": plain(it.budget),
        "ราคากลาง (บาท)": it.reference === undefined ? "-" : plain(it.reference),
        วิธีซื้อหรือจ้าง: methodLabels[method].th,
        รายชื่อผู้เสนอราคาและราคาที่เสนอ: offers.map(({ name, price }) => `${name} ${price} บาท`).join("\n"),
        ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง: `${nameIn(it.winner)} ${plain(it.price)} บาท`,
        เหตุผลที่คัดเลือกโดยสรุป: it.reason,
        เลขที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง: it.number,
        วันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง: form[at]!["วันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง"]
      }
    )
    const { entry, ...row } = rows[at]!
    const isEgp = /^\d{11}$/.test(it.id)
    assert.deepStrictEqual(
      { ...row },
      {
        agency_code: "6990001",
        agency_name: "องค์การบริหารส่วนตำบลตัวอย่าง",
        fiscal_year: "2568",
        month: "2025-08",
        sequence: String(at + 1),
        item: it.title,
        budget_baht: plain(it.budget),
        reference_price_baht: it.reference === undefined ? "" : plain(it.reference),
        method,
        bidders: offers.map(({ name }) => name).join(" | "),
        bid_prices_baht: offers.map(({ price }) => price).join(" | "),
        winner: nameIn(it.winner),
        agreed_price_baht: plain(it.price),
        reason: it.reason,
        contract_no: it.number,
        contract_date: it.signedOn,
        egp_project_no: isEgp ? it.id : "",
        egp_contract_no: String(it.contract["egpNumber"] ?? ""),
        budget_line: `00${at + 1}`,
        fund_source: "ข้อบัญญัติงบประมาณ",
        contract_date_of: "signed"
      }
    )
    assert.strictEqual(
      Number(entry),
      entriesIn(office).findLast(({ data }) => data["procurement"] === it.id)!.seq,
      "the newest entry behind the row"
    )
    assert.strictEqual(
      form[at]!["วันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง"],
      `${Number(it.signedOn.slice(8))} ส.ค. 68`
    )
  })
  const page = readFileSync(join(folder, "index.html"), "utf8")
  for (const { number, title } of told) {
    assert.include(page, title)
    assert.include(page, number)
  }
}

/** What opens the offers and contractors lies beside the month, fits the entries, and leaves persons' numbers closed. */
const openingsOpen = ({ office }: BegunOffice): void => {
  const entries = entriesIn(office)
  const lines = readFileSync(join(office, "site", "2025-08", "openings.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
  const opened = new Set<string>()
  for (const line of lines) {
    const { entry, field, opening } = JSON.parse(line)
    assert.strictEqual(hash(opening), entries[entry]!.commit[field], `${entry} ${field}`)
    const [salt, name] = JSON.parse(Buffer.from(opening, "base64url").toString())
    assert.strictEqual(name, field)
    assert.isAtLeast(Buffer.from(salt, "base64url").length, 32)
    opened.add(`${entry} ${field}`)
  }
  const hidden = entries.flatMap(({ commit, seq }) => {
    const fields = Object.keys(commit)
    const isOffer = fields.some((field) => field.startsWith("bids."))
    return fields
      .filter((field) => isOffer || field.startsWith("supplier."))
      .map((field) => `${seq} ${field}`)
  })
  assert.deepStrictEqual([...opened].sort(), hidden.filter((at) => !at.endsWith(".taxId")).sort())
  assert.isAbove(hidden.length, opened.size)
}

/** No name of a natural person and no number stands in an entry; no number in any published byte, decoded or not. */
const nobodyIsNamed = ({ office }: BegunOffice): void => {
  const entries = entriesIn(office)
    .map(({ text }) => text)
    .join("\n")
  for (const secret of [...names, ...numbers]) assert.notInclude(entries, secret)
  const ledger = readFileSync(join(office, "ledger.sqlite"))
  for (const secret of [...names, ...numbers]) assert.isFalse(ledger.includes(secret), secret)
  for (const [path, bytes] of filesBelow(join(office, "site")))
    for (const number of numbers) {
      assert.isFalse(bytes.includes(number), `${number} in ${path}`)
      if (/\.(?:jsonl?|csv|html)$/.test(path)) assert.notInclude(decodedIn(bytes), number, path)
    }
  for (const [path, bytes] of filesBelow(join(office, "site")))
    for (const official of officials) assert.isFalse(bytes.includes(official), `${official} in ${path}`)
}

/** A correction after the publication: before and after in the history, a second revision that says so, the first one byte for byte. */
const correctedIsPublishedAnew = async ({ done, office, refused }: BegunOffice): Promise<void> => {
  const id = idOf("service")
  const before = filesBelow(join(office, "site", "2025-08", "r1"))
  assert.isAbove(before.size, 3)
  const contract = entriesIn(office).find(
    ({ data, type }) => type === "contract" && data["procurement"] === id && data["part"] === undefined
  )!
  const amount = "ราคาที่ตกลงซื้อหรือจ้าง (บาท)"
  const reason = "พิมพ์ราคาผิด"
  const entry = String(contract.seq)
  assert.include(await refused("correct", entry, "--reason", "  ", "--set", `${amount}=237,000`), "เหตุผล")
  await done("correct", entry, "--reason", reason, "--set", `${amount}=237,000`)
  const history = await done("history", id)
  assert.include(history, `${amount}: 238,000.50 บาท → 237,000.00 บาท`)
  assert.include(history, reason)
  assert.include(await done("publish", "--month", "2025-08"), "ฉบับที่ 2")
  const folder = join(office, "site", "2025-08")
  const after = filesBelow(join(folder, "r1"))
  assert.deepStrictEqual([...after.keys()].sort(), [...before.keys()].sort())
  for (const [path, bytes] of before) assert.isTrue(bytes.equals(after.get(path)!), `r1/${path}`)
  const page = readFileSync(join(folder, "index.html"), "utf8")
  for (const said of ["ฉบับที่ 2", reason, "238,000.50", "237,000.00"]) assert.include(page, said)
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))
  assert.deepStrictEqual([manifest.revision, manifest.rowCount], [2, told.length])
  assert.strictEqual(rowsOf(join(folder, "purchases.csv"))[1]!["agreed_price_baht"], "237000.00")
  assert.include(await done("publish", "--month", "2025-08"), "ไม่มีการเปลี่ยนแปลง")
}
