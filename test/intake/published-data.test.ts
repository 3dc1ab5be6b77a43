import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { parse } from "csv-parse/sync"
import { existsSync, readFileSync } from "node:fs"
import { formatBahtPlain, satang } from "../../src/values/baht.ts"
import { readAll } from "./support.ts"

const folder = new URL("../../../shared/data/egp-2568/", import.meta.url)
const present = existsSync(folder)
const title = present ? "published data" : "published data (skipped: no ../shared)"
const fileAt = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)))
const takhop = { code: "6301405", name: "องค์การบริหารส่วนตำบลตะขบ", province: "นครราชสีมา" }

describe.skipIf(!present)(title, () => {
  it.effect("ตะขบ, repaired: 124 contracts, every month to the satang", () =>
    Effect.gen(function* () {
      const read = yield* readAll(fileAt("obt-takhop-6301405.repaired.json"), 65_536, takhop)
      assert.deepStrictEqual(
        [read.statements.length, read.rows, read.problems.length, read.others],
        [124, 124, 0, 0]
      )
      const contracts = read.statements.flatMap((statement) =>
        statement.contracts.map(({ contract }) => contract)
      )
      const months = Map.groupBy(contracts, ({ signedOn }) => signedOn?.slice(0, 7))
      const sum = (list: typeof contracts) =>
        formatBahtPlain(satang(list.reduce((total, { amount }) => total + (amount ?? 0n), 0n)))
      assert.deepStrictEqual([...months].map(([month, list]) => [month, list.length, sum(list)]).sort(), [
        ["2024-11", 6, "706920.86"],
        ["2024-12", 8, "77207.26"],
        ["2025-01", 15, "321711.42"],
        ["2025-02", 9, "5591834.38"],
        ["2025-03", 14, "2414692.42"],
        ["2025-04", 13, "1731958.00"],
        ["2025-05", 8, "1527726.00"],
        ["2025-06", 14, "2579950.80"],
        ["2025-07", 7, "1091610.55"],
        ["2025-08", 14, "18399356.02"],
        ["2025-09", 16, "9334404.12"]
      ])
      assert.strictEqual(sum(contracts), "43777371.83")
      assert.strictEqual(contracts.filter(({ amountBasis }) => amountBasis === "project-total").length, 124)
      const methods = read.statements.filter(({ purchase }) => purchase?.method === "specific").length
      assert.strictEqual(methods, 118)
      assert.strictEqual(
        read.statements.filter(({ purchase }) => purchase?.invitedFrom !== undefined).length,
        6
      )
      assert.strictEqual(contracts.filter(({ supplier }) => supplier.taxId === undefined).length, 63)
    })
  )
  it.effect("ตะขบ, bulk mirror: every row is displaced and none is taken", () =>
    Effect.gen(function* () {
      const read = yield* readAll(fileAt("obt-takhop-6301405.bulk-mirror.json"), 65_536, takhop)
      assert.deepStrictEqual([read.statements.length, read.leftOut, read.problems.length], [0, 182, 182])
      assert.isTrue(
        read.problems.every(({ code, field }) => code === "displaced-columns" && field === "ชื่อผู้ชนะ")
      )
    })
  )
  const chamai = { code: "6800901", name: "เทศบาลตำบลชะมาย", province: "นครศรีธรรมราช" }
  for (const chunk of [7, 65_536])
    it.effect(`ชะมาย, shifted: 267 of 267 mended, in pieces of ${chunk}`, () =>
      Effect.gen(function* () {
        const read = yield* readAll(fileAt("tt-chamai-6800901.raw32-shifted.json"), chunk, chamai)
        assert.deepStrictEqual(
          [read.rows, read.repaired, read.problems.length, read.others],
          [267, 267, 0, 0]
        )
        const named = read.statements.find(({ procurement }) => (procurement as string) === "68029443265")
        const contract = named?.contracts[0]?.contract
        assert.deepStrictEqual(
          [
            contract?.supplier.taxId,
            contract?.number,
            contract?.signedOn,
            contract?.endsOn,
            contract?.amount,
            contract?.status
          ] as unknown,
          ["0125555009703", "88/2568", "2025-08-18", "2025-10-17", 46000000n, "running"]
        )
        assert.strictEqual(contract?.amountBasis, "contract")
        assert.deepStrictEqual(
          [named?.prep?.district, named?.prep?.subdistrict, named?.prep?.location],
          ["เมืองนครศรีธรรมราช", "ในเมือง", "POINT(99.67284701764584 8.147584334541929)"]
        )
        assert.isTrue(
          read.statements.every(
            ({ prep }) => prep?.location === undefined || /^[A-Z]+ ?\(/.test(prep.location)
          )
        )
        const suppliers = read.statements.flatMap(({ contracts }) =>
          contracts.map(({ contract: { supplier } }) => supplier)
        )
        assert.strictEqual(suppliers.filter(({ taxId }) => taxId?.endsWith("xxxx")).length, 169)
        assert.strictEqual(
          suppliers.filter(({ taxId }) => taxId !== undefined && /^\d{13}$/.test(taxId)).length,
          98
        )
      })
    )
  it.effect("another municipality has no row in ชะมาย's pull", () =>
    Effect.gen(function* () {
      const read = yield* readAll(fileAt("tt-chamai-6800901.raw32-shifted.json"), 65_536, takhop)
      assert.deepStrictEqual([read.statements.length, read.others], [0, 267])
    })
  )
  it.effect("the portal's 250 rows of many agencies: own rows taken, the others counted", () =>
    Effect.gen(function* () {
      const content = fileAt("dga-egp-contract-2568-250.csv")
      const named = new TextDecoder()
        .decode(content)
        .split("\n")
        .filter((line) => line.includes(",เทศบาลตำบลแม่ริม,")).length
      const maerim = { code: "5500799", name: "เทศบาลตำบลแม่ริม", province: "เชียงใหม่" }
      const read = yield* readAll(content, 65_536, maerim)
      assert.isAbove(named, 1)
      assert.deepStrictEqual(
        [read.statements.length, read.others, read.problems.length],
        [named, 250 - named, 0]
      )
    })
  )
  it.effect("every one of the 250 rows can be read for its own agency", () =>
    Effect.gen(function* () {
      const content = fileAt("dga-egp-contract-2568-250.csv")
      const rows: Array<Array<string>> = parse(content)
      const agencies = new Set(rows.slice(1).map((row) => row[4]!))
      let taken = 0
      for (const name of agencies) {
        const read = yield* readAll(content, 65_536, { code: "9999", name })
        assert.deepStrictEqual(read.problems, [])
        taken += read.rows - read.others
      }
      assert.strictEqual(taken, 250)
    })
  )
})
