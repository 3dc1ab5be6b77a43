import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { barChart } from "../../src/publish/charts/bars.ts"
import { frameWidth, shortened } from "../../src/publish/charts/chart.ts"
import { columnChart } from "../../src/publish/charts/columns.ts"
import { shortBaht } from "../../src/publish/language.ts"

const of = { id: "c", title: "ภาพ", description: "คำอธิบาย" }
const bar = (value: bigint, name = "ก") => ({ name, value, printed: String(value), short: String(value) })
const bars = (values: ReadonlyArray<bigint>) => barChart(of, [{ bars: values.map((value) => bar(value)) }])
const columns = (values: ReadonlyArray<bigint | undefined>) =>
  columnChart(
    of,
    values.map((value, index) => ({ name: `m${index}`, short: "ม.", value, printed: String(value) })),
    String,
    "–"
  )

const Amount = Schema.BigInt.pipe(Schema.check(Schema.isBetweenBigInt({ minimum: 0n, maximum: 10n ** 18n })))
const Amounts = Schema.NonEmptyArray(Amount)

const isProportional = (lengths: ReadonlyArray<number>, values: ReadonlyArray<bigint>) => {
  const most = values.reduce((max, value) => (value > max ? value : max))
  const longest = lengths[values.indexOf(most)]!
  for (const [index, length] of lengths.entries()) {
    const share = most === 0n ? 0 : Number(values[index]!) / Number(most)
    assert.approximately(length, share * longest, 0.011, `${values[index]} of ${most}`)
  }
}

describe("bars", () => {
  it.prop("are as long as their values, and lie within the frame", [Amounts], ([values]) => {
    const { height, marks } = bars(values)
    isProportional(
      marks.map(({ width }) => width),
      values
    )
    for (const mark of marks) {
      assert.isAtLeast(mark.width, 0)
      assert.isAtMost(mark.x + mark.width, frameWidth)
      assert.isAtMost(mark.y + mark.height, height)
    }
  })

  it("of nought have no length, and one alone the whole", () => {
    assert.deepStrictEqual(
      bars([0n, 0n]).marks.map(({ width }) => width),
      [0, 0]
    )
    assert.isAbove(bars([1n]).marks[0]!.width, 200)
    assert.strictEqual(bars([7n]).marks[0]!.width, bars([8n]).marks[0]!.width)
  })

  it("of several series are to one scale, named, and told apart by more than colour", () => {
    const { captions, marks } = barChart(of, [
      { heading: "ไตรมาส 1", bars: [{ ...bar(100n, "ตามแผน"), series: "second" }, bar(50n, "ตกลงจริง")] },
      { heading: "ไตรมาส 2", bars: [{ ...bar(25n, "ตามแผน"), series: "second" }] }
    ])
    assert.deepStrictEqual(
      marks.map(({ series }) => series),
      ["second", "first", "second"]
    )
    isProportional(
      marks.map(({ width }) => width),
      [100n, 50n, 25n]
    )
    for (const text of ["ไตรมาส 1", "ไตรมาส 2", "ตามแผน", "ตกลงจริง"])
      assert.isTrue(captions.some((caption) => caption.text === text))
  })

  it("of a thousand do not lie on each other", () => {
    const { marks } = bars(Array.from({ length: 1000 }, (_, index) => BigInt(index)))
    for (const [index, { height, y }] of marks.slice(0, -1).entries())
      assert.isAbove(marks[index + 1]!.y, y + height)
  })
})

describe("columns", () => {
  it.prop("are as high as their values, and stand on the ground within the frame", [Amounts], ([values]) => {
    const { height, lines, marks } = columns(values)
    isProportional(
      marks.map((mark) => mark.height),
      values
    )
    const ground = lines.find(({ role }) => role === "base")!.y1
    for (const mark of marks) {
      assert.isAtLeast(mark.height, 0)
      assert.isAtLeast(mark.y, 0)
      assert.approximately(mark.y + mark.height, ground, 0.011)
      assert.isAtMost(ground, height)
      assert.isAtMost(mark.x + mark.width, frameWidth)
    }
  })

  it("stand beside a scale that reaches them", () => {
    const { captions, lines, marks } = columns([1_839_935_602n, 0n])
    const steps = captions.filter(({ role }) => role.startsWith("step"))
    assert.deepStrictEqual(
      steps.map(({ text }) => text),
      ["0", "500000000", "1000000000", "1500000000", "2000000000"]
    )
    assert.strictEqual(lines.length, steps.length)
    assert.isAbove(marks[0]!.y, Math.min(...lines.map(({ y1 }) => y1)))
  })

  it("tell nothing from nought", () => {
    const { captions, marks } = columns([5n, undefined, 0n])
    assert.deepStrictEqual(
      marks.map(({ name }) => name),
      ["m0", "m2"]
    )
    assert.strictEqual(captions.filter(({ role }) => role.startsWith("absent")).length, 1)
  })
})

describe("texts of pictures", () => {
  it("are cut where a letter ends, marks above and below taking no room", () => {
    assert.strictEqual(shortened("ที่ดี", 2), "ที่ดี")
    assert.strictEqual(shortened("ที่ดีมาก", 2), "ที่ดี…")
    assert.strictEqual(shortened("น้ำมัน", 99), "น้ำมัน")
  })

  it("say amounts in few signs, rounded half up", () => {
    const cases: ReadonlyArray<readonly [bigint, string, string]> = [
      [0n, "0", "0"],
      [25n, "0.25", "0.25"],
      [70_692_086n, "706,921", "706,921"],
      [99_999_949n, "999,999", "999,999"],
      [99_999_950n, "1 ล้าน", "1M"],
      [120_000_000n, "1.2 ล้าน", "1.2M"],
      [123_500_000n, "1.24 ล้าน", "1.24M"],
      [10n ** 18n - 1n, "10,000,000,000 ล้าน", "10,000,000,000M"]
    ]
    for (const [amount, th, en] of cases) {
      assert.strictEqual(shortBaht(amount, "th"), th)
      assert.strictEqual(shortBaht(amount, "en"), en)
    }
  })
})
