import { Effect } from "effect"
import { assert, describe, it } from "@effect/vitest"
import { HtmlValidate } from "html-validate"
import { existsSync, globSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, normalize } from "node:path"
import { kit } from "../../src/apps/assets.ts"
import { formFiles } from "../../src/publish/form-files.ts"
import { aboutFiles, dataFiles } from "../../src/publish/pages/data/words.ts"
import { renderPages } from "../../src/publish/pages.ts"
import { type MonthPlace, renderMonth } from "../../src/publish/month.ts"
import { entryProofAddress } from "../../src/register/log-places.ts"
import { siteAssets, siteFiles } from "../../src/publish/site.ts"
import type { MonthView } from "../../src/register/month-view.ts"
import { baht } from "../../src/values/baht.ts"
import { fiscalYearOf } from "../../src/values/fiscal-year.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { formsOf, purchase as formPurchase } from "./forms-views.ts"
import { pages, readTemplate } from "./pages.ts"
import { hostileText } from "./text.ts"
import { finding, fullRow, month, purchase, row, siteOf } from "./views.ts"

const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes)
const monthPage = (view: MonthView, root: MonthPlace["root"] = "../") =>
  decode(renderMonth(view, { root }, pages)[0]!.bytes)

const shownPurchases = ["68089999001", "68089999002", "68089999003"].map((id, index) => {
  const [contract] = purchase().contracts
  return purchase({ id, contracts: [{ ...contract!, first: 101 + index }] })
})
const site = siteOf(shownPurchases, {
  months: [
    {
      month: "2024-10" as Month,
      fiscalYear: fiscalYearOf("2024-10" as Month),
      revisions: [{ number: 1, size: 90 }],
      rows: []
    },
    {
      month: "2025-08" as Month,
      fiscalYear: fiscalYearOf("2025-08" as Month),
      revisions: [{ number: 1, size: 290 }],
      rows: [
        fullRow(1, { findings: [{ finding }] }),
        row(2, { winner: "ร้านตัวอย่าง" }),
        row(3, { winnerWithdrawn: true })
      ]
    }
  ],
  formerPurchases: [
    {
      id: "68089999008",
      months: ["2025-08" as Month],
      contracts: [{ first: 101, isStruck: true }],
      corrections: [
        { ...purchase().corrections[0]!, struck: true, fields: [] },
        { ...purchase().corrections[0]!, entry: 306, fields: [] }
      ],
      entries: purchase().entries
    }
  ],
  formerSuppliers: [
    {
      slug: "c90",
      contracts: [
        { first: 90, procurement: "68089999008", now: "withdrawn" },
        { first: 91, procurement: "68089999008", now: "gone" },
        { first: 101, procurement: "68089999001", now: "moved", slug: "c101" }
      ]
    }
  ]
})
const pagesOf = (of = site) =>
  [...renderPages(of, pages)].map(({ bytes, path }) => [path, decode(bytes)] as const)
const busy = month(
  [
    fullRow(1, {
      findings: [
        { finding, explanation: { text: "เป็นงานเร่งด่วนหลังน้ำท่วม", entry: 301 } },
        { finding: { ...finding, outcome: "caution" } }
      ]
    }),
    row(2, { winner: "ร้านตัวอย่าง", agreedPrice: baht(4500), agreedPriceBasis: "project-total" }),
    row(3, { winnerWithdrawn: true })
  ],
  {
    revision: 2,
    earlier: [{ number: 1, size: 290 }],
    changes: [
      {
        kind: "changed",
        procurement: "68089999001",
        item: "ซื้อวัสดุ",
        contractNumber: "12/2568",
        fields: [
          { field: "method", before: "e-bidding", after: "specific" },
          { field: "signedOn", before: "2025-08-05", after: "2025-08-04" },
          { field: "reason", after: "เสนอราคาต่ำสุด" }
        ],
        reasons: [{ text: "บันทึกผิดวัน", entry: 305 }]
      },
      { kind: "removed", procurement: "68089999009", fields: [], reasons: [] }
    ]
  }
)
const zero = month([], { month: "2024-10" as Month })

const formsMade = await Effect.runPromise(formFiles(formsOf([formPurchase()]), pages, kit()))
const formPages = formsMade
  .filter(({ path }) => path.endsWith(".html"))
  .map(({ bytes, path }) => [path, decode(bytes)] as const)

const everyPage: ReadonlyArray<readonly [path: string, html: string]> = [
  ["2025-08/index.html", monthPage(busy)],
  ["2025-08/r1/index.html", monthPage(month([fullRow(1)], { signed: true }), "../../")],
  ["2025-08/r2/index.html", monthPage(busy, "../../")],
  ["2024-10/index.html", monthPage(zero)],
  ...pagesOf(),
  ...formPages
]
const pageAt = (path: string) => everyPage.find(([at]) => at === path)![1]

describe("the templates", () => {
  const templates = globSync("**/*.hbs", { cwd: new URL("../../src/publish/", import.meta.url).pathname })

  it("are found", () => assert.isAtLeast(templates.length, 5))

  it.each(templates)("%s escapes every value and quotes every attribute", (file) => {
    const text = readTemplate(file)
    assert.notMatch(text, /\{\{\{|\{\{&/, "a value that is not escaped")
    assert.notMatch(text, /=\s*\{\{/, "an attribute without quotes")
    const withoutScript = text.replace(/<script src="\{\{root\}\}assets\/scripts\/[a-z]+\.js"><\/script>/, "")
    assert.notMatch(withoutScript, /\sstyle=|\son[a-z]+=|<script|<style|javascript:|https?:/i)
  })
})

describe("every page", () => {
  it("asks for nothing outside the site, and every link within it leads somewhere", () => {
    const known = new Set([
      ...everyPage.map(([path]) => path),
      ...siteAssets.map(({ path }) => path),
      ...siteFiles().map(({ path }) => path),
      ...formsMade.map(({ path }) => path),
      ...[...dataFiles, ...aboutFiles].map(({ href }) => href),
      ...["2025-08", "2025-08/r1", "2025-08/r2", "2024-10"].flatMap((folder) =>
        [
          "sor-khor-ror-1.csv",
          "sor-khor-ror-1.xlsx",
          "sor-khor-ror-1.pdf",
          "purchases.csv",
          "manifest.json"
        ].map((name) => `${folder}/${name}`)
      ),
      ...["notice.html", "log.json", "checkpoints/2025-08"].map((name) => `ledger/${name}`),
      ...[fullRow(1).contract, fullRow(1).entry].map(entryProofAddress)
    ])
    let links = 0
    for (const [path, html] of everyPage) {
      for (const [, target] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
        links += 1
        if (target!.startsWith("#")) assert.include(html, `id="${target!.slice(1)}"`, `${path} → ${target}`)
        else {
          const at = normalize(join(dirname(path), target!.replace(/[?#].*$/, "")))
          assert.isTrue(known.has(at), `${path} → ${target}`)
        }
      }
    }
    assert.isAbove(links, 50)
  })

  it("is sound HTML for readers and their helpers", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard", "html-validate:a11y"],
      rules: { "no-trailing-whitespace": "off", "long-title": "off" }
    })
    for (const [path, html] of everyPage) {
      const { results } = await validator.validateString(html)
      assert.deepStrictEqual(
        results.flatMap(({ messages }) =>
          messages.map(({ line, message, ruleId }) => `${path}:${line} ${ruleId} ${message}`)
        ),
        []
      )
    }
  })

  it("is the same bytes for the same view", () => {
    for (const root of ["../", "../../"] as const)
      assert.deepStrictEqual(renderMonth(busy, { root }, pages), renderMonth(busy, { root }, pages))
    const [here, there] = (["../", "../../"] as const).map((root) => renderMonth(busy, { root }, pages))
    assert.deepStrictEqual(here!.slice(1), there!.slice(1), "the CSV files do not depend on the place")
  })
})

describe("the month page", () => {
  const html = everyPage[0]![1]
  const zeroHtml = everyPage[3]![1]

  it("has the title block and the official headings, the ninth over two columns", () => {
    assert.include(html, '<p class="tag">สขร.1</p>')
    assert.include(html, "<h1>สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือนสิงหาคม 2568</h1>")
    assert.include(html, "<p>วันที่ 31 เดือนสิงหาคม พ.ศ. 2568</p>")
    const head = /<thead>([\s\S]*?)<\/thead>/.exec(html)![1]!
    assert.deepStrictEqual(
      [...head.matchAll(/<th [^>]*>([^<]*)</g)].map(([, text]) => text),
      [
        "ลำดับ",
        "งานที่จัดซื้อหรือจัดจ้าง",
        "วงเงินที่จะซื้อหรือจ้าง (บาท)",
        "ราคากลาง (บาท)",
        "วิธีซื้อหรือจ้าง",
        "รายชื่อผู้เสนอราคาและราคาที่เสนอ",
        "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง",
        "เหตุผลที่คัดเลือกโดยสรุป",
        "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง",
        "เลขที่",
        "วันที่"
      ]
    )
    assert.include(head, 'scope="colgroup" colspan="2"')
  })

  it("adds up the prices that are known, below the table, and says how many are not", () => {
    const below = html.slice(html.indexOf("</table>"))
    assert.include(below, "502,500.00 บาท")
    assert.include(below, "ไม่ทราบราคาที่ตกลง</dt><dd>1 รายการ")
    assert.notInclude(monthPage(month([fullRow(1)])), "ไม่ทราบราคาที่ตกลง")
  })

  it("marks the price that is a project's total, and only that", () => {
    assert.strictEqual(html.split('href="#project-total"').length - 1, 1)
    assert.include(html, "ราคารวมของโครงการ ซึ่งมีสัญญาเดียว")
    assert.notInclude(monthPage(month([fullRow(1)])), "ราคารวมของโครงการ")
  })

  it("links a row to its findings: label, citation, the office's explanation with its entry", () => {
    assert.include(html, 'href="#f-101">ผลการตรวจ 2 เรื่อง</a>')
    assert.include(html, '<p class="label"><strong>ไม่เป็นไปตาม ควรชี้แจง</strong></p>')
    for (const citation of ["พ.ร.บ.จัดซื้อจัดจ้าง 2560 มาตรา 56 วรรคหนึ่ง (2) (ข)", "กฎกระทรวงวงเงิน 2560 ข้อ 1"])
      assert.strictEqual(html.split(citation).length - 1, 2, "once for each of the two findings")
    assert.include(html, "คำชี้แจงของหน่วยงาน: เป็นงานเร่งด่วนหลังน้ำท่วม")
    assert.include(html, "(บัญชีลำดับที่ 301)")
    assert.include(html, "หน่วยงานยังไม่ได้บันทึกคำชี้แจง")
    assert.include(html, "ไม่ใช่คำวินิจฉัย")
    for (const verdict of ["โมฆะ", "ผิดกฎหมาย", "ทุจริต"]) assert.notInclude(html, verdict)
  })

  it("says what changed since the first revision and why, and leads to it", () => {
    assert.include(html, 'href="../2025-08/r1/index.html">ฉบับที่ 1</a>')
    const changes = html.slice(html.indexOf('id="changes"'))
    assert.include(changes, "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)")
    assert.include(changes, "5 ส.ค. 2568")
    assert.include(changes, "เหตุผล: บันทึกผิดวัน")
    assert.include(changes, "นำออกจากเดือนนี้")
    assert.notInclude(zeroHtml, 'id="changes"')
  })

  it("says whether it is signed, and where the current revision is", () => {
    assert.include(html, "ฉบับที่ 2 ยังไม่ได้ลงลายมือชื่ออิเล็กทรอนิกส์")
    assert.include(everyPage[1]![1], "ฉบับที่ 1 ลงลายมือชื่ออิเล็กทรอนิกส์แล้ว")
    assert.include(everyPage[2]![1], 'href="../../2025-08/index.html">ดูฉบับปัจจุบัน')
    assert.notInclude(html, "ดูฉบับปัจจุบัน")
  })

  it("says that a month had no purchase", () => {
    assert.include(zeroHtml, '<td class="empty" colspan="10">ไม่มีการจัดซื้อจัดจ้างในรอบเดือนตุลาคม 2567</td>')
    assert.notInclude(zeroHtml, "data-label")
  })
})

const tags = (html: string) => [...html.matchAll(/<[a-z]+/g)].map(([tag]) => tag)

describe("hostile text", () => {
  const attack = `"><script>alert(1)</script><img src=x onerror='x'>{{{x}}}\`&lt;`
  const hostile = month(
    [
      fullRow(1, {
        item: attack,
        bids: [{ name: attack, price: baht(1) }],
        winner: attack,
        reason: attack,
        contractNumber: attack,
        procurement: attack,
        findings: [{ finding, explanation: { text: attack, entry: 1 } }]
      })
    ],
    {
      agency: { code: "6999999", name: attack },
      revision: 2,
      earlier: [{ number: 1, size: 1 }],
      changes: [
        {
          kind: "changed",
          procurement: attack,
          item: attack,
          contractNumber: attack,
          fields: [{ field: "reason", before: attack, after: attack }],
          reasons: [{ text: attack, entry: 2 }]
        }
      ]
    }
  )

  it("is inert in every field of every page", () => {
    const meek = month(
      hostile.rows.map((of) => ({ ...fullRow(1), bids: [{ name: "ก" }], findings: of.findings })),
      { revision: 2, earlier: hostile.earlier, changes: hostile.changes }
    )
    const html = monthPage(hostile)
    assert.deepStrictEqual(tags(html), tags(monthPage(meek)), "the text makes no element")
    assert.notMatch(html, /<script|<img|\{\{\{x\}\}\}<|onerror='/)
    assert.include(html, "&lt;script&gt;alert(1)")
    const [contract] = purchase().contracts
    const attacked = purchase({
      id: "68089999001",
      title: attack,
      unit: attack,
      reason: attack,
      bids: [{ name: attack }],
      contracts: [{ ...contract!, supplier: attack, number: attack }],
      corrections: [{ ...purchase().corrections[0]!, reason: attack }]
    })
    for (const [path, page] of pagesOf(siteOf([attacked], { agency: { code: "6999999", name: attack } })))
      assert.notMatch(
        page.replace(/<script src="[./]+assets\/scripts\/[a-z]+\.js"><\/script>/, ""),
        /<script|<img/,
        path
      )
  })

  it.prop("makes no element whatever it is", [hostileText, hostileText], ([item, reason]) => {
    const plain = tags(monthPage(month([fullRow(1)])))
    assert.deepStrictEqual(tags(monthPage(month([fullRow(1, { item, reason, winner: reason })]))), plain)
  })
})

describe("the fiscal-year page", () => {
  const html = pageAt("fy2568/index.html")

  it("tells a month without purchases from one not published", () => {
    assert.match(html, /href="\.\.\/2024-10\/index\.html">ตุลาคม 2567<\/a>.*>0<.*>0\.00<.*ไม่มีการจัดซื้อจัดจ้าง/)
    assert.match(html, /กันยายน 2568<\/th><td colspan="4" class="unpublished">ยังไม่เผยแพร่/)
    assert.notInclude(html, "2025-09")
  })

  it("adds up months and methods", () => {
    assert.include(html, "2 จาก 12 เดือน")
    assert.include(html, "1,234,567.89 บาท")
    assert.match(html, /methods\/specific\/index\.html">เฉพาะเจาะจง<\/a><\/th>.*>2<.*>234,567\.89</)
    assert.match(html, /methods\/none\/index\.html">ไม่มีข้อมูลวิธีซื้อหรือจ้าง<\/a><\/th>.*>1,000,000\.00<.*>1</)
  })
})

describe("the front page", () => {
  it("names the newest months first and every fiscal year", () => {
    const html = pageAt("index.html")
    assert.isBelow(html.indexOf("2025-08/index.html"), html.indexOf("2024-10/index.html"))
    assert.include(html, 'href="fy2568/index.html">ปีงบประมาณ 2568</a>')
  })

  it("stands before anything is published", () => {
    const html = pagesOf(siteOf([], { fiscalYears: [] })).find(([path]) => path === "index.html")![1]
    assert.include(html, "ยังไม่มีเดือนที่เผยแพร่")
    assert.notInclude(html, 'id="latest"')
  })
})

describe("the site's assets", () => {
  it("exist, and the style asks for exactly the fonts that are copied", () => {
    const require = createRequire(import.meta.url)
    for (const { from } of siteAssets)
      assert.isTrue(
        existsSync(
          "own" in from
            ? new URL(`../../src/publish/${from.own}`, import.meta.url)
            : require.resolve(from.package)
        )
      )
    const css = readFileSync(new URL("../../src/publish/styles/site.css", import.meta.url), "utf8")
    assert.deepStrictEqual(
      [...css.matchAll(/url\("([^"]*)"\)/g)].map(([, url]) => `assets/${url}`).toSorted(),
      siteAssets
        .map(({ path }) => path)
        .filter((path) => path.endsWith(".woff2"))
        .toSorted()
    )
    assert.notMatch(css, /@import|https?:/)
  })
})
