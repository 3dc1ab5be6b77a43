import type { AuditView } from "../../register/audit-view.ts"
import { suppliersOf, tickHeadings } from "./purchases-table.ts"
import * as words from "./words.ts"

/** `sample.html`: the worksheet to print, and how the purchases on it were drawn. */
export const sampleModel = ({ sample }: AuditView) => ({
  count: words.number(sample.drawn.length),
  population: words.number(sample.population),
  seed: sample.seed,
  strata: sample.strata.map(({ band, chosen, method, money, population }) => ({
    method: words.methodName(method),
    band: words.bandWords[band],
    population: words.number(population),
    money: words.money(money),
    chosen: words.number(chosen)
  })),
  drawn: sample.drawn.map(({ band, hash, purchase }, index) => ({
    place: index + 1,
    href: words.purchaseFile(purchase.id),
    id: purchase.id,
    title: purchase.title ?? "",
    method: words.methodName(purchase.method),
    band: words.bandWords[band],
    amount: purchase.amount === undefined ? "-" : words.money(purchase.amount),
    agreed: purchase.agreed === undefined ? "-" : words.money(purchase.agreed),
    contracts:
      purchase.contracts.length === 0
        ? "ยังไม่มีสัญญา"
        : `${purchase.contracts.map(({ number, signedOn }) => `สัญญา ${number ?? "-"}${signedOn === undefined ? "" : ` ลงนาม ${words.day(signedOn)}`}`).join(" · ")} · ${suppliersOf(purchase).join(", ")}`,
    entries: words.entryRanges(purchase.entries.map(({ seq }) => seq)),
    hash: hash.slice(0, 16),
    ticks: tickHeadings.filter((heading) => heading.startsWith("☐"))
  }))
})
