import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import type { SubjectKeys } from "../../src/ledger/keys.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { languages } from "../../src/publish/language.ts"
import { pageKinds, renderPages } from "../../src/publish/pages.ts"
import { correct } from "../../src/register/correct.ts"
import { findPerson } from "../../src/register/person.ts"
import { discloseMonths, type SiteState } from "../../src/register/publication.ts"
import { appendRedaction, eraseRedacted } from "../../src/register/redact.ts"
import { type SiteView, siteView } from "../../src/register/site-view.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { pages } from "../publish/pages.ts"
import { begin, contractOf, layerOffice, origin, pull, statementOf } from "./office.ts"

const [july, august] = ["2025-07", "2025-08"] as unknown as readonly [Month, Month]
const person = { name: "นายตัวอย่าง เจ็ด", taxId: "1101700230708" }
const named = [
  { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000012" },
  { name: "บริษัท ตัวอย่างวัสดุ จำกัด" },
  { name: "บริษัท สมมุติการค้า จำกัด", taxId: "0999999000021" },
  { name: "ร้านตัวอย่างพาณิชย์" },
  { name: "นางตัวอย่าง แปด" },
  person
]
const idOf = (index: number) => `6807910000${index}`
const decision = { ground: "มาตรา 33", decidedBy: "นายก อบต.", decidedOn: undefined }

const statement = (index: number, supplier = named[index % named.length]!, signedOn = "2025-08-13") =>
  statementOf(idOf(index), [
    contractOf(idOf(index), { number: `${index}/2568`, supplier, signedOn: thaiDate(signedOn) })
  ])

/** Publishes months and answers with the site as that publication leaves it. */
const publish = (...months: ReadonlyArray<Month>) =>
  Effect.gen(function* () {
    let site: SiteView | undefined
    yield* discloseMonths(months, {
      generator: "test",
      forms: ["sor-khor-ror-1"],
      render: () => Effect.succeed([{ path: "index.html", bytes: 1, sha256: "00" }]),
      renderSite: Effect.fnUntraced(function* (state: SiteState) {
        site = yield* siteView(state)
        return { path: "site.json", bytes: 0, sha256: "" }
      }),
      filesIn: () => Effect.undefined,
      siteList: Effect.undefined,
      isInPlace: () => Effect.succeed(true),
      progress: () => Effect.void
    })
    return site!
  })

const addressesOf = (site: SiteView): ReadonlyArray<string> =>
  languages.flatMap((language) =>
    Object.values(pageKinds).flatMap((kind) =>
      [...kind.pages(site, language, new Map())].map(({ path }) => path)
    )
  )

const firstContract = Effect.fnUntraced(function* (index: number) {
  const store = yield* LedgerStore
  const entries = yield* store.entriesOfProcurement(idOf(index), (yield* store.head).size)
  return entries
    .map(({ bytes, seq }) => ({ seq, text: new TextDecoder().decode(bytes) }))
    .find(({ text }) => text.includes('"type":"contract"'))!.seq
})

const change = Effect.fnUntraced(function* (index: number, what: Partial<Parameters<typeof correct>[0]>) {
  const entry = yield* firstContract(index)
  return yield* correct({ entry, reason: "บันทึกผิด", set: {}, unset: [], strike: false, ...what })
})

const redact = Effect.gen(function* () {
  const { size } = yield* (yield* LedgerStore).head
  const { fields } = yield* findPerson(origin, size, { name: person.name })
  yield* appendRedaction(fields, decision)
  yield* eraseRedacted()
})

const filled = Effect.gen(function* () {
  yield* begin
  yield* pull("2025-09-01T00:00:00.000Z", ...[0, 1, 2, 3, 4, 5].map((index) => statement(index)))
})

const textOf = (site: SiteView): string =>
  [...renderPages(site, pages)].map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n")

const pageAt = (site: SiteView, path: string): string =>
  new TextDecoder().decode([...renderPages(site, pages)].find((file) => file.path === path)!.bytes)

describe("an address that was published once", () => {
  it.effect("a corrected number: the earlier page says where the supplier stands now", () =>
    Effect.gen(function* () {
      yield* filled
      yield* publish(august)
      yield* change(2, { set: { supplier: named[0]! } })
      const site = yield* publish(august)
      const page = pageAt(site, "suppliers/0999999000021/index.html")
      assert.include(page, 'href="../../suppliers/0999999000012/index.html"')
      assert.include(page, "ที่อยู่เดิมของคู่สัญญา")
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect("a struck contract: purchase and supplier say so, with the reason and the entries", () =>
    Effect.gen(function* () {
      yield* filled
      const before = yield* publish(august)
      const slug = before.suppliers.find(({ name }) => name === "ร้านตัวอย่างพาณิชย์")!.slug
      yield* change(3, { strike: true, reason: "บันทึกซ้ำ" })
      const site = yield* publish(august)
      assert.notInclude(
        site.purchases.map(({ id }) => id),
        idOf(3)
      )
      const purchase = pageAt(site, `purchases/${idOf(3)}/index.html`)
      assert.include(purchase, "บันทึกซ้ำ")
      assert.include(purchase, "ถูกขีดฆ่า")
      assert.notInclude(purchase, "ร้านตัวอย่างพาณิชย์")
      assert.include(pageAt(site, `suppliers/${slug}/index.html`), `purchases/${idOf(3)}/index.html`)
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect("a withdrawn name: a note stays and no page has the name, in no language", () =>
    Effect.gen(function* () {
      yield* filled
      const before = yield* publish(august)
      assert.include(textOf(before), person.name)
      const { slug } = before.suppliers.find(({ name }) => name === person.name)!
      yield* redact
      const site = yield* publish(august)
      assert.notInclude(textOf(site), person.name)
      assert.include(pageAt(site, `suppliers/${slug}/index.html`), "ปกปิดตามคำขอของเจ้าของข้อมูล")
      assert.include(pageAt(site, `en/suppliers/${slug}/index.html`), "withdrawn")
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect("a purchase that was never published has no page", () =>
    Effect.gen(function* () {
      yield* filled
      yield* pull("2025-09-02T00:00:00.000Z", statement(7, named[3], "2025-07-09"))
      const site = yield* publish(august)
      assert.notInclude(addressesOf(site).join("\n"), idOf(7))
    }).pipe(Effect.provide(layerOffice))
  )

  const step = Schema.Struct({
    act: Schema.Literals(["name", "day", "strike", "pull", "redact", "publish"]),
    which: Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 8 }))),
    how: Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 5 })))
  })

  it.effect.prop(
    "exists in every later site, whatever is corrected, struck out, withdrawn or moved",
    { steps: Arbitrary.array(Arbitrary.schema(step), { minLength: 4, maxLength: 14 }) },
    ({ steps }) =>
      Effect.gen(function* () {
        yield* filled
        let known = new Set(addressesOf(yield* publish(august)))
        for (const { act, how, which } of [...steps, { act: "publish", how: 2, which: 0 } as const]) {
          if (act === "publish") {
            const months = how === 0 ? [july] : how === 1 ? [august] : [july, august]
            const now = addressesOf(yield* publish(...months))
            assert.deepStrictEqual(
              [...known].filter((address) => !now.includes(address)),
              []
            )
            known = new Set([...known, ...now])
          } else
            yield* Effect.exit<unknown, unknown, LedgerStore | SubjectKeys>(
              act === "name"
                ? change(which % 6, { set: { supplier: named[how]! } })
                : act === "day"
                  ? change(which % 6, { set: { signedOn: how % 2 === 0 ? "2025-07-09" : "2025-08-20" } })
                  : act === "strike"
                    ? change(which % 6, { strike: true })
                    : act === "redact"
                      ? redact
                      : pull(
                          "2025-09-03T00:00:00.000Z",
                          statement(which, named[how], which % 2 === 0 ? "2025-07-10" : "2025-08-10")
                        )
            )
        }
      }).pipe(Effect.provide(layerOffice)),
    { arbitrary: { runs: 25, seed: 2568 } }
  )
})
