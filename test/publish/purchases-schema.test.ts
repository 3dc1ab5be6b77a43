import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { purchasesCsv } from "../../src/publish/formats/csv.ts"
import { purchaseColumns, purchasesTableSchema } from "../../src/publish/forms/purchases/form.ts"
import { siteFiles } from "../../src/publish/site.ts"
import { fullRow, month, row } from "./views.ts"

interface Field {
  readonly name: string
  readonly title: string
  readonly "title@th": string
  readonly type: string
  readonly constraints?: {
    readonly required?: boolean
    readonly pattern?: string
    readonly enum?: ReadonlyArray<string>
  }
}
const schema = purchasesTableSchema() as {
  readonly fields: ReadonlyArray<Field>
  readonly primaryKey: ReadonlyArray<string>
}

const shapes: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^\d+$/,
  number: /^\d+\.\d\d$/,
  date: /^\d{4}-\d\d-\d\d$/,
  yearmonth: /^\d{4}-\d\d$/
}

describe("the Table Schema of purchases.csv", () => {
  it("names the header's columns in order", () => {
    const [header] = new TextDecoder().decode(purchasesCsv(month([]))).split("\n")
    assert.strictEqual(schema.fields.map(({ name }) => name).join(","), header)
    for (const key of schema.primaryKey) assert.include(header!.split(","), key)
  })

  it("has a title in both languages for every column", () => {
    for (const field of schema.fields) {
      assert.match(field.title, /^[A-Za-z]/)
      assert.match(field["title@th"], /[ก-๙]/)
    }
  })

  it("is true of the values", () => {
    const rows = [fullRow(1), row(2), fullRow(3, { method: "before-2560", referencePrice: null })]
    const view = month(rows)
    for (const [index, { constraints, name, type }] of schema.fields.entries()) {
      for (const of of rows) {
        const value = purchaseColumns[index]!.value(of, view)
        if (value === "") assert.isNotTrue(constraints?.required, name)
        else {
          assert.match(value, shapes[type]!, name)
          if (constraints?.pattern !== undefined) assert.match(value, new RegExp(constraints.pattern), name)
          if (constraints?.enum !== undefined) assert.include(constraints.enum, value, name)
        }
      }
    }
  })

  it("lies in schemas/ and on the site, fresh", () => {
    const kept = readFileSync(new URL("../../schemas/purchases.json", import.meta.url), "utf8")
    assert.strictEqual(kept, `${JSON.stringify(schema, null, 2)}\n`, "run npm run generate")
    const [published] = siteFiles()
    assert.strictEqual(published!.path, "schemas/purchases.json")
    assert.strictEqual(new TextDecoder().decode(published!.bytes), kept)
  })
})
