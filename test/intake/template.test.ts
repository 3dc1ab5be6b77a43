import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { Need } from "../../src/stages/1-need.ts"
import { Budget } from "../../src/stages/2-budget.ts"
import { Prep } from "../../src/stages/3-prep.ts"
import { Ground } from "../../src/stages/4-purchase/ground.ts"
import { Method } from "../../src/stages/4-purchase/method.ts"
import { Purchase } from "../../src/stages/4-purchase.ts"
import { Contract } from "../../src/stages/5-contract.ts"
import { ContractForm, ContractStatus } from "../../src/stages/5-contract/codes.ts"
import { Stock } from "../../src/stages/6-stock.ts"
import { notesOf } from "../../src/stages/field.ts"
import { Kind } from "../../src/stages/stage.ts"
import { cellCodecFor, isOneCell } from "../../src/intake/cell-codecs.ts"
import { templateColumns, templateRows } from "../../src/intake/template.ts"
import { templateRowsOf } from "../../src/intake/template-writing.ts"
import type { Statement } from "../../src/stages/statement.ts"
import { csv, readAll, windows874 } from "./support.ts"

const project = "เลขที่โครงการ"
const headings = templateColumns.map(({ heading }) => heading)
const kept = [
  "เลขที่โครงการ",
  "สิ่งที่ต้องการ",
  "ประเภทการจัดหา",
  "ส่วนราชการที่ต้องการ",
  "เหตุผลความจำเป็น",
  "กำหนดเวลาที่ต้องการใช้",
  "ปีงบประมาณ",
  "เงินงบประมาณที่กันไว้ (บาท)",
  "รหัสงบประมาณ",
  "แหล่งเงิน",
  "วันที่กันเงิน",
  "วันที่อนุมัติกันเงินเหลื่อมปี",
  "งานที่จัดซื้อหรือจัดจ้าง",
  "วงเงินที่จะซื้อหรือจ้าง (บาท)",
  "ราคากลาง (บาท)",
  "วันที่รายงานขอซื้อขอจ้าง",
  "วันที่เห็นชอบรายงานขอซื้อขอจ้าง",
  "อำเภอ/เขต",
  "ตำบล/แขวง",
  "พิกัดของโครงการ",
  "อยู่ในระบบข้อมูลสินค้า (e-catalog)",
  "วิธีซื้อหรือจ้าง",
  "เหตุตามมาตรา 56",
  "เหตุผลที่ใช้วิธีนี้",
  "วันที่ประกาศเชิญชวน",
  "วันสุดท้ายที่เผยแพร่ประกาศเชิญชวน",
  "รายชื่อผู้เสนอราคาและราคาที่เสนอ: ชื่อ",
  "รายชื่อผู้เสนอราคาและราคาที่เสนอ: เลขประจำตัวผู้เสียภาษี",
  "รายชื่อผู้เสนอราคาและราคาที่เสนอ: ราคาที่เสนอ (บาท)",
  "ผู้ได้รับการคัดเลือก: ชื่อ",
  "ผู้ได้รับการคัดเลือก: เลขประจำตัวผู้เสียภาษี",
  "ราคาที่ได้รับการคัดเลือก (บาท)",
  "เหตุผลที่คัดเลือกโดยสรุป",
  "วันที่ประกาศผู้ชนะใน e-GP",
  "วันที่ประกาศผู้ชนะในเว็บไซต์",
  "วันที่ปิดประกาศผู้ชนะ",
  "วันที่แจ้งผลผู้เสนอราคาทุกราย",
  "ประกาศผู้ชนะรวมรายไตรมาส",
  "เงินที่ขอเพิ่มภายหลัง (บาท)",
  "ปรับลดเนื้องาน",
  "วันที่ต่อรองราคา",
  "วันที่ได้รับแจ้งผลอุทธรณ์",
  "ราคาที่ตกลงรวมทั้งโครงการ (บาท)",
  "เลขที่สัญญา",
  "วันที่ลงนามสัญญา",
  "วันที่สิ้นสุดสัญญา",
  "คู่สัญญา: ชื่อ",
  "คู่สัญญา: เลขประจำตัวผู้เสียภาษี",
  "ราคาที่ตกลงซื้อหรือจ้าง (บาท)",
  "รูปแบบของข้อตกลง",
  "กำหนดส่งมอบครบถ้วน (วันทำการ)",
  "คู่สัญญาเป็นหน่วยงานของรัฐ",
  "กรณีอื่นตามประกาศ มาตรา 96 (5)",
  "เลขคุมสัญญาในระบบ e-GP",
  "บันทึกในระบบ e-GP แล้ว",
  "วันที่ส่งสำเนาให้ สตง.",
  "วันที่ส่งสำเนาให้กรมสรรพากร",
  "สถานะสัญญา",
  "วันที่ส่งมอบ",
  "วันที่ตรวจรับ"
]

describe("the template", () => {
  it("keeps its columns in order for the sheets that offices have, each heading once", () => {
    assert.deepStrictEqual(headings, kept)
    assert.strictEqual(new Set(headings).size, headings.length)
  })
  it("has each column's title, hint and reading from the field's annotation", () => {
    const stages = {
      need: Need,
      budget: Budget,
      prep: Prep,
      purchase: Purchase,
      contract: Contract,
      stock: Stock
    }
    for (const { heading, targets } of templateColumns)
      for (const { codec, field, part, stage } of targets) {
        const { as = "text", th } = notesOf(
          (stages[stage].fields as Readonly<Record<string, Schema.Constraint>>)[field]!
        )!
        assert.strictEqual(heading.split(": ")[0], th)
        assert.strictEqual(part === "whole", isOneCell(as), `${stage}.${field}`)
        if (isOneCell(as) && typeof as === "string") assert.strictEqual(codec, cellCodecFor(as))
      }
  })
  it.effect("its own hints are not read as a row", () =>
    Effect.gen(function* () {
      const [header, hints] = templateRows()
      assert.strictEqual(header!.length, hints!.length)
      assert.match(hints![0]!, /^#/)
      const read = yield* readAll(
        csv([...templateRows(), headings.map((heading) => (heading === project ? "2568-001" : ""))])
      )
      assert.strictEqual(read.provenance.format, "template")
      assert.deepStrictEqual(read.problems, [])
      assert.deepStrictEqual(read.statements as unknown, [{ procurement: "2568-001", contracts: [], row: 3 }])
    })
  )
  it.effect("blank is not recorded, ไม่มี is recorded as none", () =>
    Effect.gen(function* () {
      const read = yield* readAll(
        csv([
          [
            "วิธีซื้อหรือจ้าง",
            project,
            "วันที่ประกาศเชิญชวน",
            "วันที่ประกาศผู้ชนะใน e-GP",
            "ผู้ได้รับการคัดเลือก: ชื่อ",
            "ราคากลาง (บาท)"
          ],
          ["เฉพาะเจาะจง", "2568-001", "ไม่มี", "", "ไม่มี", "ไม่มี"]
        ])
      )
      assert.deepStrictEqual(read.problems, [])
      assert.deepStrictEqual(read.statements[0]?.purchase as unknown, {
        procurement: "2568-001",
        method: "specific",
        invitedFrom: null,
        winner: null
      })
      assert.isNull(read.statements[0]?.prep?.referencePrice)
    })
  )
  it.effect("a shared column makes no need and no budget by itself, but fills them", () =>
    Effect.gen(function* () {
      const head = [project, "ปีงบประมาณ", "ประเภทการจัดหา", "แหล่งเงิน", "สิ่งที่ต้องการ"]
      const read = yield* readAll(
        csv([head, ["2568-001", "2568", "ซื้อ", "", ""], ["2568-002", "2568", "ซื้อ", "เงินรายได้", "กระดาษ"]])
      )
      const [alone, full] = read.statements
      assert.deepStrictEqual(alone?.prep as unknown, {
        procurement: "2568-001",
        kind: "goods",
        fiscalYear: 2568
      })
      assert.isUndefined(alone?.need)
      assert.isUndefined(alone?.budget)
      assert.strictEqual(full?.need?.kind, "goods")
      assert.strictEqual(full?.budget?.fiscalYear as unknown, 2568)
    })
  )
  it.effect("two rows are two contracts of one purchase; apostrophes of Excel are taken off", () =>
    Effect.gen(function* () {
      const head = [
        project,
        "วิธีซื้อหรือจ้าง",
        "เหตุตามมาตรา 56",
        "เลขที่สัญญา",
        "คู่สัญญา: ชื่อ",
        "ราคาที่ตกลงซื้อหรือจ้าง (บาท)",
        "บันทึกในระบบ e-GP แล้ว"
      ]
      const read = yield* readAll(
        csv([
          head,
          ["2568-001", "เฉพาะเจาะจง", "56(2)(ข)", "'+1/2568", "ร้านตัวอย่าง", "1,000.00", "ใช่"],
          ["2568-001", "", "", "'-2", "บริษัท ตัวอย่าง จำกัด", "๒๐๐๐", "ไม่ใช่"]
        ])
      )
      assert.deepStrictEqual(read.problems, [])
      assert.strictEqual(read.statements.length, 1)
      assert.strictEqual(read.statements[0]?.purchase?.ground, "56-2-b")
      assert.deepStrictEqual(
        read.statements[0]?.contracts.map(
          ({ contract, row }) =>
            [contract.number, contract.amount, contract.amountBasis, contract.inEgp, row] as unknown
        ),
        [
          ["+1/2568", 100000n, "contract", true, 2],
          ["-2", 200000n, "contract", false, 3]
        ]
      )
    })
  )
  it.effect("Windows-874, as Excel saves it in Thailand", () =>
    Effect.gen(function* () {
      const read = yield* readAll(
        windows874(
          csv([
            [project, "งานที่จัดซื้อหรือจัดจ้าง"],
            ["2568-001", "ซื้อกระดาษ"]
          ])
        )
      )
      assert.strictEqual(read.encoding, "windows-874")
      assert.strictEqual(read.statements[0]?.prep?.title, "ซื้อกระดาษ")
    })
  )

  const word = Schema.Literals([
    "ซื้อกระดาษ",
    "ข้อความ, มีจุลภาค",
    'มี "คำพูด"',
    "=1+1",
    "+66",
    "-ขีด",
    "@ก",
    "๑/๒๕๖๘"
  ])
  const day = Schema.Literals(["2024-10-01", "2025-08-13", "2024-02-29"])
  const money = Schema.Literals([1n, 100n, 1234550n, 99999999999n])
  const year = Schema.Literals([2567, 2568])
  const supplier = Schema.Struct({
    name: Schema.Literals(["บริษัท ตัวอย่าง จำกัด", "ร้านตัวอย่าง"]),
    taxId: Schema.optionalKey(Schema.Literals(["0105569000002", "110150000xxxx"]))
  })
  const maybe = <S extends Schema.Top>(schema: S) => Schema.optionalKey(schema)
  const fact = <S extends Schema.Top>(schema: S) => Schema.optionalKey(Schema.NullOr(schema))
  const records = Schema.Struct({
    need: maybe(Schema.Struct({ title: word, reason: fact(word), neededBy: fact(day) })),
    budget: maybe(Schema.Struct({ amount: money, carryOverApprovedOn: fact(day) })),
    prep: Schema.Struct({
      title: maybe(word),
      kind: Kind,
      fiscalYear: year,
      referencePrice: fact(money),
      inCatalog: maybe(Schema.Boolean)
    }),
    purchase: maybe(
      Schema.Struct({
        method: Method,
        ground: fact(Ground),
        invitedFrom: fact(day),
        bids: maybe(
          Schema.NullOr(Schema.NonEmptyArray(Schema.Struct({ bidder: supplier, price: maybe(money) })))
        ),
        winner: fact(supplier),
        awardPrice: maybe(money),
        quarterly: maybe(Schema.Boolean),
        agreedTotal: maybe(money)
      })
    ),
    contracts: Schema.Array(
      Schema.Struct({
        signedOn: maybe(day),
        supplier,
        amount: money,
        form: maybe(ContractForm),
        deliveryWorkingDays: maybe(Schema.Literals([0, 30])),
        auditCopyOn: fact(day),
        status: maybe(ContractStatus)
      })
    ).pipe(Schema.check(Schema.isMaxLength(3))),
    stock: maybe(Schema.Struct({ acceptedOn: Schema.NullOr(day) }))
  })

  it.effect.prop(
    "what is written into it is read back",
    [records],
    ([made]) =>
      Effect.gen(function* () {
        const id = { procurement: "2568-001" }
        const { kind, fiscalYear } = made.prep
        const statement = {
          ...id,
          ...(made.need === undefined ? {} : { need: { ...id, ...made.need, kind } }),
          ...(made.budget === undefined ? {} : { budget: { ...id, ...made.budget, fiscalYear } }),
          prep: { ...id, ...made.prep },
          ...(made.purchase === undefined ? {} : { purchase: { ...id, ...made.purchase } }),
          ...(made.stock === undefined ? {} : { stock: { ...id, ...made.stock } }),
          contracts: made.contracts.map((contract, index) => ({
            contract: { ...id, ...contract, number: `${index}/2568`, amountBasis: "contract" },
            row: index + 3
          })),
          row: 3
        }
        const read = yield* readAll(
          csv([...templateRows(), ...templateRowsOf(statement as unknown as Statement)])
        )
        assert.deepStrictEqual(
          read.problems.filter(({ code }) => code !== "totals-differ"),
          []
        )
        assert.deepStrictEqual(read.statements as unknown, [statement])
      }),
    { arbitrary: { runs: 150 } }
  )
})
