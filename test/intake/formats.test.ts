import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { agency, csvOf, mirror, readAll, row18, row32, shifted32, windows874 } from "./support.ts"

const { _id, ...columns31 } = row32()

describe("the 18 fields", () => {
  it.effect("become the request, the purchase and one contract at the project's total", () =>
    Effect.gen(function* () {
      const read = yield* readAll(mirror([row18()], { fetchedAt: "2026-07-14T02:58:11.581Z" }))
      assert.deepStrictEqual(read.provenance, {
        source: "ตัวอย่าง",
        format: "egp-18",
        fetchedAt: "2026-07-14T02:58:11.581Z"
      })
      assert.deepStrictEqual(read.problems, [])
      assert.deepStrictEqual(read.statements as unknown, [
        {
          procurement: "68019000001",
          prep: {
            procurement: "68019000001",
            title: "จ้างซ่อมถนนสายตัวอย่าง หมู่ที่ ๘",
            district: "ตัวอย่าง",
            fiscalYear: 2568,
            amount: 45000000n
          },
          purchase: { procurement: "68019000001", agreedTotal: 44850050n, method: "specific" },
          contracts: [
            {
              contract: {
                procurement: "68019000001",
                number: "22/2568",
                signedOn: "2025-08-13",
                endsOn: "2025-12-11",
                supplier: { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0105569000002" },
                inEgp: true,
                status: "running",
                amount: 44850050n,
                amountBasis: "project-total"
              },
              row: 1
            }
          ],
          row: 1
        }
      ])
    })
  )
  it.effect("a row without a contract is an open purchase", () =>
    Effect.gen(function* () {
      const none = { ชื่อผู้ชนะ: "-", เลขนิติบุคคล: null, เลขที่สัญญา: "", วันที่ลงนามสัญญา: "-", วันที่สิ้นสุดสัญญา: "" }
      const read = yield* readAll(mirror([row18(none)]))
      assert.deepStrictEqual(read.statements[0]?.contracts, [])
      assert.strictEqual(read.statements[0]?.purchase?.agreedTotal as unknown, 44850050n)
    })
  )
  it.effect("a project's total is copied onto neither of two contracts, and rows wait for each other", () =>
    Effect.gen(function* () {
      const rows = [
        row18(),
        row18({ รหัสโครงการ: "68019000002" }),
        row18({ เลขที่สัญญา: "23/2568", ชื่อผู้ชนะ: "ร้านตัวอย่าง", เลขนิติบุคคล: "110150000xxxx" })
      ]
      const read = yield* readAll(mirror(rows))
      assert.deepStrictEqual(
        read.statements.map(({ procurement, row }) => [procurement, row] as unknown),
        [
          ["68019000002", 2],
          ["68019000001", 1]
        ]
      )
      assert.deepStrictEqual(
        read.statements[1]?.contracts.map(({ contract }) => [
          contract.amount,
          contract.amountBasis,
          contract.supplier.taxId
        ]),
        [
          [undefined, undefined, "0105569000002"],
          [undefined, undefined, "110150000xxxx"]
        ]
      )
      assert.strictEqual(read.rows, 3)
    })
  )
  it.effect("two identical rows are one contract", () =>
    Effect.gen(function* () {
      const read = yield* readAll(mirror([row18(), row18()]))
      assert.strictEqual(read.statements.length, 1)
      assert.strictEqual(read.rows, 2)
      assert.deepStrictEqual(
        read.statements[0]?.contracts.map(({ contract }) => contract.amountBasis),
        ["project-total"]
      )
      assert.deepStrictEqual(read.problems, [])
    })
  )
  it.effect("where a row of the project is left out, the total is not the other contract's price", () =>
    Effect.gen(function* () {
      const read = yield* readAll(
        mirror([row18(), row18({ เลขที่สัญญา: "23/2568", วันที่ลงนามสัญญา: "32 ส.ค. 68" })])
      )
      assert.strictEqual(read.leftOut, 1)
      assert.strictEqual(read.statements[0]?.contracts.length, 1)
      assert.isUndefined(read.statements[0]?.contracts[0]?.contract.amount)
    })
  )
  it.effect("Thai digits, thousands marks, JSON numbers and doubled names are read", () =>
    Effect.gen(function* () {
      const read = yield* readAll(
        mirror([
          row18({
            รหัสโครงการ: "๖๘๐๑๙๐๐๐๐๐๑",
            "งบประมาณ(บาท)": "๔๕๐,๐๐๐.๕๐",
            "ราคาตกลงซื้อ/จ้าง": 448500.5,
            ปีงบประมาณ: 2568,
            วันที่ลงนามสัญญา: "๑๓ ส.ค. ๖๘",
            เลขที่สัญญา: "จ. ๗๓/๒๕๖๘",
            ชื่อผู้ชนะ: "ห้างหุ้นส่วนจำกัด ห้างหุ้นส่วนจำกัด  ตัวอย่างการโยธา"
          })
        ])
      )
      const contract = read.statements[0]?.contracts[0]?.contract
      assert.strictEqual(read.statements[0]?.procurement as unknown, "68019000001")
      assert.strictEqual(read.statements[0]?.prep?.amount as unknown, 45000050n)
      assert.strictEqual(contract?.amount as unknown, 44850050n)
      assert.strictEqual(contract?.signedOn as unknown, "2025-08-13")
      assert.strictEqual(contract?.number, "จ. ๗๓/๒๕๖๘")
      assert.strictEqual(contract?.supplier.name, "ห้างหุ้นส่วนจำกัด ตัวอย่างการโยธา")
    })
  )
  it.effect("the method is found in whichever of the two columns holds it", () =>
    Effect.gen(function* () {
      const rows = [
        row18({ รหัสโครงการ: "68019000001", วิธีจัดซื้อฯ: "คัดเลือก", กลุ่มวิธีจัดซื้อฯ: "งานจ้างที่ปรึกษา" }),
        row18({ รหัสโครงการ: "59019000002", กลุ่มวิธีจัดซื้อฯ: "สอบราคา" }),
        row18({ รหัสโครงการ: "68019000003", กลุ่มวิธีจัดซื้อฯ: "สอบราคา" }),
        row18({ รหัสโครงการ: "59019000004", กลุ่มวิธีจัดซื้อฯ: "ตกลงราคา" }),
        row18({ รหัสโครงการ: "68019000005", กลุ่มวิธีจัดซื้อฯ: "จ้างที่ปรึกษาโดยวิธีคัดเลือก" })
      ]
      const read = yield* readAll(mirror(rows))
      assert.deepStrictEqual(
        read.statements.map(({ purchase }) => purchase?.method),
        ["selection", "before-2560", "price-inquiry", "before-2560", "consultant-selection"]
      )
    })
  )
  it.effect("a bare list and the portal's envelope are read like the mirror's", () =>
    Effect.gen(function* () {
      const bare = yield* readAll(JSON.stringify([row18()]))
      const portal = yield* readAll(
        JSON.stringify({
          help: "x",
          success: true,
          result: { fields: [{ id: "a" }], records: [row18()], total: 1 }
        })
      )
      const wrapped = yield* readAll(mirror([row18()]))
      assert.deepStrictEqual(bare.statements, wrapped.statements)
      assert.deepStrictEqual(portal.statements, wrapped.statements)
    })
  )
})

describe("the 32 columns", () => {
  it.effect("read alike straight and shifted, in JSON and CSV, with either heading", () =>
    Effect.gen(function* () {
      const straight = yield* readAll(mirror([row32()]))
      const spaced = Object.fromEntries(
        Object.entries(shifted32(row32())).map(([key, value]) => [key.replace("(Eng)", " (Eng)"), value])
      )
      const contract = straight.statements[0]?.contracts[0]?.contract
      assert.strictEqual(straight.provenance.format, "egp-32")
      assert.strictEqual(straight.repaired, 0)
      assert.deepStrictEqual(contract as unknown, {
        procurement: "68019000001",
        number: "2/2568",
        signedOn: "2024-11-01",
        supplier: { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0105569000002" },
        amount: 480000n,
        amountBasis: "contract",
        inEgp: true,
        status: "ended"
      })
      const inSheet = straight.statements.map((statement) => ({
        ...statement,
        row: 2,
        contracts: statement.contracts.map((stated) => ({ ...stated, row: 2 }))
      }))
      for (const [content, expected] of [
        [mirror([shifted32(row32())]), straight.statements],
        [mirror([spaced]), straight.statements],
        [csvOf([shifted32(columns31)]), inSheet],
        [csvOf([columns31]), inSheet]
      ] as const) {
        const read = yield* readAll(content)
        assert.deepStrictEqual(read.statements, expected)
        assert.deepStrictEqual(read.problems, [])
      }
      assert.strictEqual((yield* readAll(mirror([spaced]))).repaired, 1)
    })
  )
  for (const [name, over] of Object.entries({
    "a status that is none": { สถานะสัญญา: "ไม่รู้" },
    "no price": { "งบสัญญา(บาท)": null },
    "a signing day that is none": { วันที่ลงนามสัญญา: "-" },
    "a tax number in the name": { ชื่อผู้ชนะ: "0105569000002" }
  }))
    it.effect(`a shifted row with ${name} is left out, not guessed`, () =>
      Effect.gen(function* () {
        const read = yield* readAll(mirror([shifted32(row32(over))]))
        assert.deepStrictEqual(read.statements, [])
        assert.deepStrictEqual(
          read.problems.map(({ code, kept }) => [code, kept]),
          [["displaced-columns", false]]
        )
      })
    )
})

describe("the other formats", () => {
  it.effect("15 columns say nothing of a contract; the agreed total stays with the purchase", () =>
    Effect.gen(function* () {
      const keys = Object.keys(columns31).slice(0, 15)
      const row = Object.fromEntries(keys.map((key) => [key, columns31[key as keyof typeof columns31]]))
      const read = yield* readAll(csvOf([row]))
      assert.strictEqual(read.provenance.format, "egp-15")
      assert.deepStrictEqual(read.statements[0]?.contracts, [])
      assert.strictEqual(read.statements[0]?.purchase?.agreedTotal as unknown, 480000n)
      assert.strictEqual(read.statements[0]?.prep?.kind, "goods")
      assert.strictEqual(read.statements[0]?.prep?.referencePrice as unknown, 490000n)
    })
  )
  const apiRow = (over = {}) => ({
    project_id: 68019000001,
    project_name: "จ้างก่อสร้างถนนตัวอย่าง",
    project_type_name: "จ้างก่อสร้าง",
    dept_name: agency.name,
    purchase_method_name: "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)",
    purchase_method_group_name: "วิธีการจัดหา ประกาศเชิญชวนทั่วไป คัดเลือก เฉพาะเจาะจง",
    announce_date: "14 ก.ค. 68",
    project_money: "1,500,000.00",
    price_build: "1,510,000.00",
    sum_price_agree: "1,400,000.00",
    budget_year: "2568",
    province: agency.province,
    contract: [
      {
        winner_tin: "0105569000002",
        winner: "บริษัท ตัวอย่างวัสดุ จำกัด",
        contract_no: "1/2568",
        contract_date: "13 ส.ค. 68",
        contract_finish_date: "-",
        price_agree: "900,000.00",
        status: "ระหว่างดำเนินการ"
      },
      {
        winner_tin: "110150000xxxx",
        winner: "ร้านตัวอย่าง",
        contract_no: "2/2568",
        contract_date: "14 ส.ค. 68",
        contract_finish_date: "1 ก.ย. 68",
        price_agree: "500,000.00",
        status: ""
      }
    ],
    ...over
  })
  const envelope = (rows: ReadonlyArray<unknown>, over = {}) =>
    JSON.stringify({
      code: 200,
      status: true,
      msg: "ok",
      param_obj: { dept_code: agency.code },
      result: rows,
      ...over
    })

  it.effect("the API's nested contracts", () =>
    Effect.gen(function* () {
      const read = yield* readAll(envelope([apiRow()]))
      assert.strictEqual(read.provenance.format, "egp-api")
      assert.deepStrictEqual(read.problems, [])
      assert.strictEqual(read.rows, 1)
      assert.strictEqual(read.statements[0]?.purchase?.invitedFrom as unknown, "2025-07-14")
      assert.deepStrictEqual(
        read.statements[0]?.contracts.map(
          ({ contract }) => [contract.number, contract.amount, contract.amountBasis] as unknown
        ),
        [
          ["1/2568", 90000000n, "contract"],
          ["2/2568", 50000000n, "contract"]
        ]
      )
    })
  )
  for (const [said, project_location, expected, codes] of [
    ["a point, longitude first", { lat: "8.1", lon: "99.6" }, "POINT(99.6 8.1)", []],
    ["nothing", { lat: "", lon: null }, undefined, []],
    ["no degrees: told, and the row is kept", { lat: "north", lon: "east" }, undefined, ["unreadable-text"]]
  ] as const)
    it.effect(`the API's place: ${said}`, () =>
      Effect.gen(function* () {
        const read = yield* readAll(
          envelope([apiRow({ district: "เมืองตัวอย่าง", subdistrict: "ในเมือง", project_location })])
        )
        const prep = read.statements[0]?.prep
        assert.deepStrictEqual(
          [prep?.district, prep?.subdistrict, prep?.location],
          ["เมืองตัวอย่าง", "ในเมือง", expected]
        )
        assert.deepStrictEqual(
          read.problems.map(({ code, kept }) => [code, kept]),
          codes.map((code) => [code, true])
        )
      })
    )
  it.effect("the API's code 200 is no agency; its dept_code is", () =>
    Effect.gen(function* () {
      const other = yield* readAll(envelope([apiRow()], { param_obj: { dept_code: "5301403" } }))
      assert.deepStrictEqual([other.statements.length, other.others], [0, 1])
      const byName = yield* readAll(
        envelope([apiRow(), apiRow({ dept_name: "เทศบาลอื่น" })], { param_obj: {} })
      )
      assert.deepStrictEqual([byName.statements.length, byName.others], [1, 1])
    })
  )
  it.effect("the API's contract with a date for a name leaves the row out", () =>
    Effect.gen(function* () {
      const read = yield* readAll(envelope([apiRow({ contract: [{ winner: "13 ส.ค. 68" }] })]))
      assert.deepStrictEqual(
        read.problems.map(({ code, field }) => [code, field]),
        [["displaced-columns", "winner"]]
      )
    })
  )
  it.effect("the older flat names", () =>
    Effect.gen(function* () {
      const { contract, ...flat } = apiRow()
      assert.strictEqual(contract.length, 2)
      const read = yield* readAll(
        JSON.stringify([
          {
            ...flat,
            winner_tin: "0105569000002",
            winner_name: "บริษัท ตัวอย่างวัสดุ จำกัด",
            contract_no: "1/2568",
            contract_date: "13 ส.ค. 68",
            contract_price_agree: "1400000"
          }
        ])
      )
      assert.strictEqual(read.provenance.format, "egp-flat")
      assert.strictEqual(read.statements[0]?.contracts[0]?.contract.amount as unknown, 140000000n)
      assert.strictEqual(read.statements[0]?.contracts[0]?.contract.supplier.taxId, "0105569000002")
    })
  )
})

describe("encodings and pieces", () => {
  const text = csvOf([columns31, { ...columns31, รหัสโครงการ: 68019000002 }])
  const utf16 = (bigEndian: boolean) => {
    const bytes = new Uint8Array(2 + text.length * 2)
    const view = new DataView(bytes.buffer)
    view.setUint16(0, 0xfeff, !bigEndian)
    for (let index = 0; index < text.length; index++)
      view.setUint16(2 + index * 2, text.charCodeAt(index), !bigEndian)
    return bytes
  }
  for (const [name, content, encoding] of [
    ["UTF-8", text, "utf-8"],
    ["UTF-8 with a byte order mark", `\ufeff${text}`, "utf-8"],
    ["UTF-16 little endian", utf16(false), "utf-16le"],
    ["UTF-16 big endian", utf16(true), "utf-16be"],
    ["Windows-874", windows874(text), "windows-874"],
    ["line feeds only", text.replaceAll("\r\n", "\n"), "utf-8"],
    ["semicolons", text.replaceAll(",", ";"), "utf-8"],
    ["tabs", text.replaceAll(",", "\t"), "utf-8"]
  ] as const)
    it.effect(`${name}, in pieces of 1, 7 and 64k bytes`, () =>
      Effect.gen(function* () {
        const whole = yield* readAll(text)
        assert.strictEqual(whole.statements.length, 2)
        for (const chunk of [1, 7, 65_536]) {
          const read = yield* readAll(content, chunk)
          assert.strictEqual(read.encoding, encoding)
          assert.deepStrictEqual(read.statements, whole.statements)
          assert.deepStrictEqual(read.problems, whole.problems)
        }
      })
    )
  it.effect("English headings leave the encoding to be found out further on", () =>
    Effect.gen(function* () {
      const row = {
        project_id: "68019000001",
        project_name: "ซื้อวัสดุ",
        dept_name: agency.name,
        purchase_method_name: "เฉพาะเจาะจง",
        winner_name: "ร้านตัวอย่าง"
      }
      const read = yield* readAll(windows874(csvOf([row])))
      assert.strictEqual(read.encoding, "windows-874")
      assert.strictEqual(read.statements[0]?.prep?.title, "ซื้อวัสดุ")
    })
  )
  for (const chunk of [1, 7, 65_536])
    it.effect(`JSON in pieces of ${chunk}, the wrapper after the rows`, () =>
      Effect.gen(function* () {
        const rows = [row18(), row18({ รหัสโครงการ: "68019000002" }), row18({ เลขที่สัญญา: "9/2568" })]
        const content = `\ufeff{"rows":${JSON.stringify(rows, null, 1)},"count":3,"code":"${agency.code}","source":"ท้าย"}\n`
        const read = yield* readAll(content, chunk)
        assert.strictEqual(read.provenance.source, "ท้าย")
        assert.deepStrictEqual([read.statements.length, read.rows, read.problems.length], [2, 3, 0])
        const other = yield* readAll(content.replace(agency.code, "5301403"), chunk)
        assert.deepStrictEqual([other.statements.length, other.others], [0, 3])
      })
    )
})

describe("whose rows", () => {
  it.effect("without a code the name and the province of each row say it", () =>
    Effect.gen(function* () {
      const rows = [
        row18(),
        row18({ รหัสโครงการ: "68019000002", จังหวัด: "เชียงตัวอย่าง" }),
        row18({ รหัสโครงการ: "68019000003", ชื่อหน่วยงาน: "เทศบาลตำบลตัวอย่าง" }),
        row18({ รหัสโครงการ: "68019000004", ชื่อหน่วยงาน: `  ${agency.name} ` })
      ]
      const read = yield* readAll(JSON.stringify({ keyword: agency.name, rows }))
      assert.deepStrictEqual(
        read.statements.map(({ procurement }) => procurement as string),
        ["68019000001", "68019000004"]
      )
      assert.strictEqual(read.others, 2)
    })
  )
  it.effect("a code decides, whatever the rows call the agency", () =>
    Effect.gen(function* () {
      const read = yield* readAll(mirror([row18({ ชื่อหน่วยงาน: "อบต.ตัวอย่าง" })]))
      assert.strictEqual(read.statements.length, 1)
    })
  )
})
