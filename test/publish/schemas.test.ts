import { assert, describe, it } from "@effect/vitest"
import { recordSchemas } from "../../src/publish/schemas.ts"

type Node = Readonly<Record<string, unknown>>

/** Every described field below a node, with its path. */
const fieldsIn = (node: Node, path: string): ReadonlyArray<readonly [path: string, field: Node]> =>
  Object.entries((node["properties"] ?? {}) as Readonly<Record<string, Node>>).flatMap(([name, field]) => {
    const here = `${path}.${name}`
    const branches = [field, ...((field["anyOf"] ?? []) as ReadonlyArray<Node>)]
    const items = branches.flatMap((branch) =>
      branch["items"] === undefined ? [] : [branch["items"] as Node]
    )
    return [[here, field] as const, ...items.flatMap((item) => fieldsIn(item, here))]
  })

describe("the records' schemas", () => {
  const schemas = recordSchemas().map(
    ({ bytes, path }) => [path, JSON.parse(new TextDecoder().decode(bytes)) as Node] as const
  )
  it("name every field in both languages, with its mark and its states", () => {
    const fields = schemas.flatMap(([path, schema]) => fieldsIn(schema, path))
    assert.isAbove(fields.length, 250)
    for (const [path, field] of fields) {
      if (field["mark"] === undefined) assert.match(path, /\.(?:name|position|taxId)$/)
      else {
        assert.match(String(field["title"]), /[A-Za-z]/, path)
        assert.match(String(field["title@th"]), /[ก-๙]/, path)
        assert.match(String(field["description"]), /Always there|Absent: not recorded/, path)
      }
    }
  })
  it("take no field that is not named, and none that is none where it cannot be", () => {
    for (const [path, schema] of schemas) {
      assert.strictEqual(schema["additionalProperties"], false, path)
      assert.notInclude(JSON.stringify(schema), "$ref")
      for (const [name, field] of fieldsIn(schema, ""))
        assert.strictEqual(
          JSON.stringify(field["anyOf"] ?? []).includes('{"type":"null"}'),
          String(field["description"]).includes("null: recorded as none"),
          `${path}${name}`
        )
    }
  })
})
