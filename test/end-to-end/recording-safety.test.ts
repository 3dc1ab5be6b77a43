import { assert, describe, it } from "@effect/vitest"
import { mkdirSync, truncateSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { crc32, deflateRawSync } from "node:zlib"
import { sheetHeadings, sheets } from "../../src/intake/sheet.ts"
import { writeCsv } from "../../src/publish/formats/csv.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import { auditFile } from "../ledger/auditor.ts"
import { heldBy, statedBy } from "../register/stated.ts"
import { asCsv, begunOffice, ended, entriesIn, inWindows874, purchasesIn, started } from "./recorder.ts"

const id = "68079000001"
const fact = (kind: string, values: EncodedFields, procurement = id): Fact => ({
  kind,
  procurement,
  values,
  row: 1
})

/** A zip archive of one file; what it says it unpacks to may be another size than it is. */
const zipOf = (name: string, content: Uint8Array, said = content.length): Buffer => {
  const packed = deflateRawSync(content)
  const [local, central, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)]
  const common = (to: Buffer, at: number) => {
    to.writeUInt16LE(20, at)
    to.writeUInt16LE(8, at + 4)
    to.writeUInt32LE(crc32(content), at + 10)
    to.writeUInt32LE(packed.length, at + 14)
    to.writeUInt32LE(said, at + 18)
    to.writeUInt16LE(Buffer.byteLength(name), at + 22)
  }
  local.writeUInt32LE(0x04034b50, 0)
  common(local, 4)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  common(central, 6)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  const before = Buffer.concat([local, Buffer.from(name), packed])
  end.writeUInt32LE(46 + Buffer.byteLength(name), 12)
  end.writeUInt32LE(before.length, 16)
  return Buffer.concat([before, central, Buffer.from(name), end])
}

/** Runs acts two at a time: as many as the machine has cores for. */
const byTwos = async (acts: ReadonlyArray<() => Promise<void>>): Promise<void> => {
  const left = [...acts]
  const worker = async () => {
    for (let act = left.shift(); act !== undefined; act = left.shift()) await act()
  }
  await Promise.all([worker(), worker()])
}

const needHeadings = sheetHeadings(sheets.need)
/** A sheet of needs as an officer types it: cells by their headings, from the third row on. */
const typed = (
  ...rows: ReadonlyArray<Readonly<Record<string, string>>>
): ReadonlyArray<ReadonlyArray<string>> => [
  needHeadings,
  needHeadings.map((_, at) => (at === 0 ? "# คำแนะนำ" : "")),
  ...rows.map((row) => {
    for (const heading of Object.keys(row)) assert.include(needHeadings, heading)
    return needHeadings.map((heading) => row[heading] ?? "")
  })
]
const good = (procurement: string) => ({
  เลขที่โครงการ: procurement,
  สิ่งที่ต้องการ: "ซื้อกระดาษ",
  กำหนดเวลาที่ต้องการใช้: "30 ก.ย. 2568",
  วันที่แจ้งความต้องการ: "1/7/2568"
})

describe.concurrent("recording by hand, safely", { timeout: 300_000 }, () => {
  it("a file that cannot be taken whole records nothing, and says where and what to do", async () => {
    const { done, file, folder, office, refused } = await begunOffice()
    const before = entriesIn(office).length
    const csv = (...rows: ReadonlyArray<Readonly<Record<string, string>>>) => writeCsv(typed(...rows))
    const bad = { ...good("68079000003"), กำหนดเวลาที่ต้องการใช้: "30/09/68" }
    const [heads, hints, row] = typed(good("68079000001")) as [Array<string>, Array<string>, Array<string>]
    const json = (value: unknown) => JSON.stringify(value)
    const big = file("big.csv", "")
    truncateSync(big, 100 << 20)
    const directory = join(folder, "need.csv")
    mkdirSync(directory)
    const thai = csv(good("68079000001"))
    const cases: ReadonlyArray<
      readonly [name: string, stage: string, path: string, ...said: ReadonlyArray<string>]
    > = [
      [
        "one bad row of three",
        "need",
        file("row.csv", csv(good("68079000001"), good("68079000002"), bad)),
        "ยังไม่ได้บันทึกสิ่งใด",
        "แถวที่ 5",
        "“กำหนดเวลาที่ต้องการใช้”",
        "ให้ใส่ปี พ.ศ. สี่หลัก"
      ],
      [
        "cells one to the right",
        "need",
        file("right.csv", writeCsv([heads, hints, ["", ...row]])),
        "แถวที่ 3",
        "“เลขที่โครงการ”"
      ],
      [
        "cells one to the right from the middle on",
        "need",
        file("inside.csv", writeCsv([heads, hints, [...row.slice(0, 5), "", ...row.slice(5, -1)]])),
        "แถวที่ 3",
        "“ผู้แจ้งความต้องการ”"
      ],
      ["100 MiB", "need", big, "ใหญ่เกิน 64 MiB", "แบ่งเป็นหลายไฟล์"],
      [
        "a number for a text",
        "need",
        file("type.json", json([{ procurement: id, title: 5 }])),
        "แถวที่ 1",
        "“title”",
        "schemas/"
      ],
      [
        "baht for satang",
        "budget",
        file("baht.json", json({ procurement: id, fiscalYear: 2568, amount: 12_500.5 })),
        "“amount”",
        "สตางค์"
      ],
      ["no workbook", "need", file("no.xlsx", Buffer.from("PK\u0003\u0004 nothing of the kind")), "Excel"],
      [
        "a zip bomb",
        "need",
        file("bomb.xlsx", zipOf("xl/workbook.xml", Buffer.alloc(80 << 20, "a"))),
        "64 MiB"
      ],
      [
        "a zip bomb that says it is small",
        "need",
        file("lie.xlsx", zipOf("xl/workbook.xml", Buffer.alloc(80 << 20, "a"), 1_000)),
        "Excel"
      ],
      ["a stage that is none", "needs", file("stage.csv", thai)],
      ["a folder", "need", directory, "โฟลเดอร์"],
      [
        "bytes of no encoding",
        "need",
        file("bytes.csv", Buffer.concat([thai, Buffer.from("2568-003,\xff\xdb\r\n", "latin1")])),
        "UTF-8"
      ],
      [
        "JSON in another encoding than UTF-8",
        "need",
        file("thai.json", inWindows874(json({ procurement: id, title: "ซื้อกระดาษ" }))),
        "UTF-8"
      ],
      [
        "two rows that contradict each other",
        "need",
        file("twice.csv", csv(good(id), { ...good(id), สิ่งที่ต้องการ: "ซื้อหมึก" })),
        "แถวที่ 4",
        "ไฟล์เดียวกัน"
      ]
    ]
    await byTwos(
      cases.map(([name, stage, path, ...said]) => async () => {
        const err = await refused("record", stage, "--file", path)
        for (const text of said) assert.include(err, text, name)
      })
    )
    const astray = await refused("correct", "1", "--reason", "ก", "--file", join(folder, "none.json"))
    assert.include(astray, "ไม่พบไฟล์")
    assert.strictEqual(entriesIn(office).length, before, "nothing was recorded")
    const utf16 = Buffer.from(
      `\ufeff${typed(good(id))
        .map((cells) => cells.join("\t"))
        .join("\r\n")}\r\n`,
      "utf16le"
    )
    await done("record", "need", "--file", file("unicode.txt", utf16))
    assert.strictEqual(entriesIn(office).length, before + 1)
  })

  it("twice adds nothing; what contradicts is refused and names the entry; a correction keeps before and after", async () => {
    const { done, file, office, refused } = await begunOffice()
    const record = (stage: string, ...facts: ReadonlyArray<EncodedFields>) => [
      "record",
      stage,
      "--file",
      file("facts.json", JSON.stringify(facts.map((values) => ({ procurement: id, ...values }))))
    ]
    const first = record("prep", { title: "ซื้อกระดาษ", committees: [{ duty: "inspection", order: "1/2568" }] })
    await done(...first)
    await done(...record("prep", { amount: "1000000", referencePrice: null }))
    const size = entriesIn(office).length
    assert.include(await done(...first), "ไม่มีอะไรเพิ่ม")
    assert.strictEqual(entriesIn(office).length, size)

    const entryOf = (field: string) => entriesIn(office).find(({ data }) => data[field] !== undefined)!.seq
    const amount = entryOf("amount")
    const said = await refused(...record("prep", { location: "POINT(1 2)", amount: "2000000" }))
    for (const text of [`prongsai correct ${amount} `, "วงเงินที่จะซื้อหรือจ้าง (บาท)", id, "แถวที่ 1"])
      assert.include(said, text)
    const order = entryOf("order")
    assert.include(
      await refused(...record("prep", { committees: [{ duty: "inspection", order: "2/2568" }] })),
      `prongsai correct ${order} `
    )
    assert.strictEqual(entriesIn(office).length, size)

    const field = "วงเงินที่จะซื้อหรือจ้าง (บาท)"
    await done("correct", String(amount), "--reason", "พิมพ์วงเงินผิด", "--set", `${field}=20,000`)
    await done("correct", String(amount), "--reason", "ไม่มีคำสั่งแต่งตั้ง", "--unset", "referencePrice")
    await done("correct", String(order), "--reason", "แต่งตั้งผิดคณะ", "--strike")
    const history = await done("history", id)
    for (const text of [
      "เหตุผล: พิมพ์วงเงินผิด",
      `${field}: 10,000.00 บาท → 20,000.00 บาท`,
      "ราคากลาง (บาท): ไม่มี → ไม่ทราบ",
      "เหตุผล: แต่งตั้งผิดคณะ"
    ])
      assert.include(history, text)
    const { dossier } = (await purchasesIn(office)).get(id)!
    assert.deepStrictEqual(
      heldBy(dossier),
      statedBy([fact("prep", { title: "ซื้อกระดาษ", amount: "2000000" })])
    )
    for (const { text } of entriesIn(office).slice(0, size)) assert.notInclude(text, "พิมพ์วงเงินผิด")
  })

  it("two processes at once on one purchase lose nothing: both are in, or one is refused", async () => {
    const { file, office, run } = await begunOffice()
    const record = (stage: string, values: object) =>
      run("record", stage, "--file", file("f.json", JSON.stringify({ procurement: id, ...values })))
    const pair = await Promise.all([
      record("prep", { title: "ซื้อกระดาษ", meetings: [{ duty: "selection", meeting: 1 }] }),
      record("prep", { amount: "1000000", meetings: [{ duty: "selection", meeting: 2 }] })
    ])
    for (const { err, status } of pair) assert.strictEqual(status, 0, err)
    const after = heldBy((await purchasesIn(office)).get(id)!.dossier)
    assert.deepStrictEqual(
      after,
      statedBy([
        fact("prep", { title: "ซื้อกระดาษ", amount: "1000000" }),
        fact("prep.meetings", { duty: "selection", meeting: 1 }),
        fact("prep.meetings", { duty: "selection", meeting: 2 })
      ])
    )
    for (const [field, one, other] of [
      ["district", "เมือง", "แม่สอด"],
      ["subdistrict", "ตาก", "ตาก"]
    ] as const) {
      const both = await Promise.all([record("prep", { [field]: one }), record("prep", { [field]: other })])
      const failed = both.filter(({ status }) => status !== 0)
      if (one === other) assert.deepStrictEqual(failed, [])
      else {
        assert.strictEqual(failed.length, 1, both.map(({ err, out }) => out + err).join("\n"))
        assert.strictEqual(failed[0]!.status, 2)
        assert.include(failed[0]!.err, "บันทึกไว้แล้วเป็นค่าอื่น")
      }
      const holding = entriesIn(office).filter(({ data }) => data[field] !== undefined)
      assert.strictEqual(holding.length, 1, field)
    }
    auditFile(join(office, "ledger.sqlite"))
  })

  it("a process killed at any moment leaves whole files only, and what it said was recorded is there", async () => {
    const { at, done, file, office } = await begunOffice()
    const purchases = (turn: number) => Array.from({ length: 60 }, (_, n) => `2568-${turn}-${n}`)
    const factsOf = (turn: number): ReadonlyArray<Fact> =>
      purchases(turn).flatMap((procurement) => [
        fact(
          "prep",
          { title: "ซื้อวัสดุ".repeat(1 + (turn % 20)), torPreparedBy: [{ name: `นาย${procurement}` }] },
          procurement
        ),
        fact(
          "prep.committees",
          { duty: "inspection", members: [{ name: `นาง${procurement}` }] },
          procurement
        ),
        fact("prep.declarations", { declaration: 1, interest: `ลับ ${procurement}` }, procurement)
      ])
    const turns = Array.from({ length: 16 }, (_, turn) => ({
      turn,
      path: file("many.csv", asCsv("prep", factsOf(turn)))
    }))
    const [warmUp, ...killed] = turns
    const began = performance.now()
    await done("record", "prep", "--file", warmUp!.path)
    const whole = performance.now() - began
    const acknowledged = new Set([warmUp!.turn])
    await byTwos(
      killed.map(({ path, turn }) => async () => {
        const child = started("record", "prep", "--file", path, ...at)
        const end = ended(child)
        await Promise.race([sleep(whole * (0.4 + Math.random())), end])
        child.kill("SIGKILL")
        const { err, out, status } = await end
        assert.isTrue(status === null || status === 0, err)
        if (out.includes("บันทึกแล้ว")) acknowledged.add(turn)
      })
    )
    auditFile(join(office, "ledger.sqlite"))
    const standing = await purchasesIn(office)
    const there = turns.filter(({ turn }) => purchases(turn).some((procurement) => standing.has(procurement)))
    for (const { turn } of there)
      for (const procurement of purchases(turn))
        assert.deepStrictEqual(
          standing.get(procurement) && heldBy(standing.get(procurement)!.dossier),
          statedBy(factsOf(turn).filter((it) => it.procurement === procurement)),
          procurement
        )
    for (const turn of acknowledged)
      assert.include(
        there.map((it) => it.turn),
        turn
      )
    const missing = turns.find((it) => !there.includes(it)) ?? warmUp!
    const again = await done("record", "prep", "--file", missing.path)
    assert.include(again, there.includes(missing) ? "ไม่มีอะไรเพิ่ม" : "บันทึกแล้ว")
    assert.isTrue((await purchasesIn(office)).has(purchases(missing.turn)[0]!))
  })
})
