import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { notesOf } from "../../src/stages/field.ts"
import { Plan } from "../../src/stages/3-prep/plan.ts"
import { durationsFigure } from "../../src/publish/pages/figures/durations.ts"
import { renderPages } from "../../src/publish/pages.ts"
import { planOf } from "../../src/register/public-plans.ts"
import { unitsOf } from "../../src/register/public-units.ts"
import type { Dossier } from "../../src/register/dossier.ts"
import { unrecorded } from "../../src/stages/procurement.ts"
import type { ProcurementId } from "../../src/stages/stage.ts"
import type { SiteView } from "../../src/register/site-view.ts"
import { baht } from "../../src/values/baht.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { pages } from "./pages.ts"
import { Bought, siteFrom } from "./sites.ts"
import { purchase, siteOf } from "./views.ts"

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const pagesOf = (site: SiteView): ReadonlyMap<string, string> =>
  new Map([...renderPages(site, pages)].map(({ bytes, path }) => [path, decode(bytes)]))

/** The parts of a page: what its picture says of each name, and its table. */
const partsOf = (html: string) =>
  html
    .split('<section class="part" aria-labelledby="')
    .slice(1)
    .flatMap((text) => {
      const table = /<table[^>]*>([\s\S]*?)<\/table>/.exec(text)?.[1]
      if (table === undefined) return []
      const [body, foot] = table.split("<tfoot>") as [string, string?]
      const headings = [...table.matchAll(/<th scope="col" class="(\w+)">([^<]*)</g)].map(
        ([, role, name]) => ({
          role: role!,
          name: name!
        })
      )
      const rows = (part: string) =>
        [...part.matchAll(/<tr><th scope="row"[^>]*>(?:<a [^>]*>)?([^<]*)(?:<\/a>)?<\/th>(.*)<\/tr>/g)].map(
          ([, name, cells]) => ({
            name: name!,
            cells: [...cells!.matchAll(/<td[^>]*>([^<]*)</g)].map(([, value]) => value!)
          })
        )
      return [
        {
          id: text.slice(0, text.indexOf('"')),
          marks: [
            ...text.matchAll(/<g><title>(.*): (.*?)<\/title><rect class="\w+"[^>]* (?:width)="([\d.]+)"/g)
          ].map(([, name, value]) => ({ name: name!, value: value! })),
          headings,
          rows: rows(body),
          sum: rows(foot ?? "")[0]
        }
      ]
    })

const numberOf = (cell: string): bigint =>
  /^[\d,]+(?:\.\d\d)?$/.test(cell) ? BigInt(cell.replace(/[,.]/g, "")) : 0n

const adding = ["index.html", "fy2568/index.html", "fy2568/plan/index.html"]
const isAdding = (path: string): boolean =>
  adding.includes(path.replace(/^en\//, "")) || /(?:^|\/)(?:methods|units)\//.test(path)

describe("pages that add up", () => {
  it.prop(
    "sum every column of amounts, and show in a picture what stands in the table",
    [Schema.Array(Bought)],
    ([all]) => {
      let pictures = 0
      for (const [path, html] of pagesOf(siteFrom(all))) {
        if (!isAdding(path)) continue
        for (const { headings, id, marks, rows, sum } of partsOf(html)) {
          for (const [index, cell] of (sum?.cells ?? []).entries()) {
            if (headings[index + 1]?.role !== "amount" || cell.endsWith("%") || cell === "" || cell === "-")
              continue
            const added = rows.reduce((total, { cells }) => total + numberOf(cells[index] ?? ""), 0n)
            assert.strictEqual(added, numberOf(cell), `${path} ${id} ${headings[index + 1]!.name}`)
          }
          pictures += marks.length
          if (id === "by-quarter") continue
          for (const { name, value } of marks) {
            const same = rows.filter((each) => each.name === name)
            assert.isNotEmpty(same, `${path} ${id} ${name}`)
            const amount = value.replace(/ (?:บาท|baht|รายการ|contracts|วัน|days)$/, "")
            assert.isTrue(
              same.some(({ cells }) => cells.includes(amount)),
              `${path} ${id} ${name}: ${value}`
            )
          }
        }
      }
      if (all.some(({ price }) => price !== undefined && price > 0n)) assert.isAbove(pictures, 0)
    }
  )

  it.prop(
    "come to the same on every page: of the year, of its methods and units, and of the plan",
    [Schema.Array(Bought)],
    ([all]) => {
      const site = siteFrom(all)
      const html = pagesOf(site)
      const whole = all.reduce((sum, { month, price }) => sum + (month < 12 ? (price ?? 0n) : 0n), 0n)
      const sumIn = (path: string, id: string, at: number) =>
        numberOf(partsOf(html.get(path)!).find((part) => part.id === id)?.sum?.cells[at] ?? "")
      assert.strictEqual(sumIn("fy2568/index.html", "by-month", 1), whole)
      if (all.length === 0) return
      for (const id of ["by-method", "by-kind", "by-unit", "by-supplier"])
        assert.strictEqual(sumIn("fy2568/index.html", id, 1), whole, id)
      const over = (paths: ReadonlyArray<string>) =>
        paths.reduce((sum, path) => sum + sumIn(path, "purchases", 2), 0n)
      const below = (folder: string) =>
        [...html.keys()].filter((path) => path.startsWith(folder) && path !== `${folder}index.html`)
      assert.strictEqual(over(below("methods/")), whole)
      assert.strictEqual(over(below("units/")), whole)
      const planned = sumIn("fy2568/plan/index.html", "planned", 3)
      assert.strictEqual(planned, sumIn("fy2568/plan/index.html", "by-quarter", 1))
      assert.strictEqual(planned + sumIn("fy2568/plan/index.html", "unplanned", 2), whole)
    }
  )

  it("name ten suppliers of a thousand and add up the others", () => {
    const all = Array.from({ length: 1000 }, (_, index) => ({
      month: index % 12,
      price: BigInt(index + 1) * 100n,
      supplier: index,
      offers: 1
    }))
    const html = pagesOf(siteFrom(all)).get("fy2568/index.html")!
    const part = partsOf(html).find(({ id }) => id === "by-supplier")!
    assert.strictEqual(part.rows.length, 11)
    assert.strictEqual(part.rows[0]!.name, "บริษัท ที่ 999 จำกัด")
    assert.deepStrictEqual(part.rows[10], {
      name: "อื่น ๆ อีก 990",
      cells: ["990", "490,545.00", "98.0%"]
    })
    assert.deepStrictEqual(part.sum!.cells, ["1000", "500,500.00", "100.0%"])
    assert.strictEqual(part.marks.length, 11)
  })
})

describe("offers", () => {
  it("count a single offer among those that are recorded", () => {
    const site = siteFrom([1, 1, 2, 3, 0].map((offers) => ({ month: 0, price: 100n, offers })))
    const html = pagesOf(site).get("fy2568/index.html")!
    assert.include(html, "มีผู้เสนอราคารายเดียว 2 จาก 4 รายการที่บันทึกผู้เสนอราคาไว้")
    const part = partsOf(html).find(({ id }) => id === "by-offers")!
    assert.deepStrictEqual(
      part.rows.map(({ cells }) => cells),
      [
        ["2", "50.0%"],
        ["1", "25.0%"],
        ["1", "25.0%"],
        ["1", "-"]
      ]
    )
  })
})

describe("days from step to step", () => {
  const titled = { th: "วัน", en: "Day" }
  const record = (kind: string, field: string, on: string) => ({
    kind,
    title: titled,
    first: 1,
    newest: 1,
    facts: [{ field, title: titled, value: titled, on: thaiDate(on), withdrawn: false }]
  })
  const asked = (on: string, requested?: string) =>
    purchase({
      stages: new Map([
        ["need", [record("need", "askedOn", on)]],
        ...(requested === undefined ? [] : ([["prep", [record("prep", "requestedOn", requested)]]] as const))
      ])
    })

  it("are told of purchases with both days in that order: the median to a half, and the longest", () => {
    const days = [
      asked("2025-08-01", "2025-08-04"),
      asked("2025-08-01", "2025-08-05"),
      asked("2025-08-01", "2025-07-01"),
      asked("2025-08-01")
    ]
    const figure = durationsFigure(days, "th")!
    assert.deepStrictEqual(
      figure.rows.map(({ cells }) => cells.map(({ value }) => value)),
      [["3.5", "4", "2"]]
    )
    assert.isUndefined(durationsFigure([asked("2025-08-01")], "th"))
  })
})

describe("units", () => {
  it("are one where their names differ in spaces only, by the first need of all that names them", () => {
    const one = purchase({ id: "A", unit: "กองช่าง", unitEntry: 12 })
    const two = purchase({ id: "B", unit: "กอง ช่าง", unitEntry: 7 })
    const none = purchase({ id: "C" })
    assert.deepStrictEqual(
      unitsOf([none, one, two]).map(({ name, purchases, slug }) => [slug, name, purchases.length]),
      [
        ["u7", "กองช่าง", 2],
        ["none", undefined, 1]
      ]
    )
    assert.strictEqual(unitsOf([one], () => 3)[0]!.slug, "u3")
  })

  it("without a name are said not to be recorded", () => {
    const html = pagesOf(siteOf([purchase()])).get("units/none/index.html")!
    assert.include(html, "ไม่ได้บันทึกส่วนราชการ")
  })
})

describe("plans", () => {
  const id = "68089999001" as ProcurementId
  const version = (more: object) => ({ version: 1, planName: "ซื้อรถบรรทุก", ...more })
  const planWith = (plans: ReadonlyArray<{ version: number }>, isShown: boolean) =>
    planOf(
      {
        dossier: { id } as Dossier,
        procurement: { ...unrecorded(id), prep: { procurement: id, plans } }
      },
      isShown
    )

  it("of a purchase that no month shows are told only as far as they were published", () => {
    const unpublished = version({ planAmount: baht(1) })
    const published = version({ version: 2, planEgpOn: "2024-10-20", expected: "2024-11" as Month })
    assert.isUndefined(planWith([unpublished], false))
    assert.isUndefined(planWith([{ ...unpublished, planEgpOn: null } as { version: number }], false))
    assert.deepStrictEqual(planWith([published, unpublished], false)?.versions, [published] as never)
    assert.strictEqual(planWith([published], false)?.fiscalYear, 2568 as never)
    assert.strictEqual(planWith([published, unpublished], true)?.versions.length, 2)
  })

  it("have no field that is not public", () => {
    for (const [name, field] of Object.entries(Plan.fields))
      assert.strictEqual(notesOf(field)?.mark, "public", name)
  })

  it("tell why they changed, and that a purchase stands in no published month", () => {
    const plan = planWith(
      [
        version({ planEgpOn: "2024-10-20", planAmount: baht(900) }),
        version({
          version: 2,
          planEgpOn: "2025-01-20",
          planAmount: baht(800),
          expected: "2025-02" as Month,
          changeReason: "ราคาลดลง"
        })
      ],
      false
    )!
    const html = pagesOf(siteOf([], { plans: [plan] })).get("fy2568/plan/index.html")!
    assert.include(html, "ฉบับที่ 2: ราคาลดลง")
    assert.include(html, "ยังไม่มีสัญญาในเดือนที่เผยแพร่")
    assert.include(html, "800.00")
    assert.notInclude(html, "900.00")
    assert.notInclude(html, "purchases/68089999001")
  })
})
