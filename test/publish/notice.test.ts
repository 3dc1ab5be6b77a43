import { assert, describe, it } from "@effect/vitest"
import { HtmlValidate } from "html-validate"
import { type NoticeView, renderNotice } from "../../src/publish/log-page.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { pages } from "./pages.ts"
import { agency } from "./views.ts"

const hostileText = `<script>alert("x")</script><img src=x onerror='y'>&`
const root = "liPEEhpRXWusOVAFje8ksBxnF4JQ6rlPJNOat8OkmkI="
const origin = "prongsai.example/agency/6990001"
const [early, late] = [Date.parse("2025-09-01T03:00:00Z"), Date.parse("2025-09-01T17:30:00Z")]
const month = { revision: 1, size: 17, root, witnessing: { by: [] } }

const bare: NoticeView = {
  agency,
  origin,
  keys: [{ vkey: `${origin}+243c4be4+AYqI`, from: 5 }],
  printedAt: [],
  newest: { origin, size: 17, root },
  witnessing: { by: [] },
  months: [{ ...month, month: "2025-07" as Month, path: "checkpoints/2025-07" }]
}

const by = [
  { name: "audit.example/w2", time: early },
  { name: "witness.example/w1", time: late }
]
const full: NoticeView = {
  ...bare,
  keys: [
    { vkey: `${origin}+11111111+AYqI`, from: 5, until: 9 },
    { vkey: `${origin}+22222222+AYqJ`, from: 7, compromised: 12 },
    { vkey: `${origin}+33333333+AYqK`, from: 9 }
  ],
  printedAt: ["ราชกิจจานุเบกษา", hostileText],
  witnessPolicy: "quorum none\n",
  witnessing: { by, quorum: "met" },
  months: [
    {
      ...month,
      month: "2025-07" as Month,
      path: "checkpoints/2025-07",
      timestamp: { path: "proofs/2025-07.tsr", says: { time: early, authority: hostileText } }
    },
    {
      ...month,
      month: "2025-08" as Month,
      revision: 2,
      path: "checkpoints/2025-08.r2",
      timestamp: { path: "proofs/2025-08.r2.tsr" },
      witnessing: { by: by.slice(0, 1), quorum: "not-met" },
      cosigned: "proofs/2025-08.r2.cosigned"
    }
  ]
}

const htmlOf = (view: NoticeView) => new TextDecoder().decode(renderNotice(view, pages).bytes)

describe("the printable notice", () => {
  it("is sound HTML for readers and their helpers", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard", "html-validate:a11y"],
      rules: { "no-trailing-whitespace": "off", "long-title": "off" }
    })
    for (const view of [bare, full, { ...bare, months: [] }]) {
      const { results } = await validator.validateString(htmlOf(view))
      assert.deepStrictEqual(
        results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line} ${message}`)),
        []
      )
    }
  })

  it("shows the three lines as they are checked, and that nobody cosigned", () => {
    const html = htmlOf(bare)
    assert.include(html, `>${origin}\n17\n${root.replaceAll("=", "&#x3D;")}</pre>`)
    assert.include(html, "ยังไม่มีผู้ร่วมลงนามรับรอง (not yet witnessed)")
    assert.include(html, "<li>ยังไม่ได้ประทับเวลา</li>\n<li>ยังไม่มีผู้ร่วมลงนามรับรอง</li>")
    assert.notInclude(html, "quorum")
  })

  it("shows who cosigned, when by Bangkok's clock, and whether they are enough", () => {
    const html = htmlOf(full)
    const above = html.slice(0, html.indexOf('id="months"'))
    assert.include(above, 'witness.example/w1 <span class="entry">(2 ก.ย. 2568 เวลา 00.30 น.)</span>')
    assert.include(above, "(quorum met)")
    assert.notInclude(html, "not yet witnessed")
    const months = html.slice(html.indexOf('id="months"'))
    const [august, july] = months.split("<tr>").slice(-2) as [string, string]
    assert.include(august, '<a href="proofs/2025-08.r2.cosigned">ร่วมลงนาม</a> audit.example/w2')
    assert.include(august, "(quorum not met)")
    assert.include(august, '<a href="proofs/2025-08.r2.tsr">ตราประทับเวลาใช้ยืนยันไม่ได้</a>')
    assert.include(july, '<a href="proofs/2025-07.tsr">ประทับเวลา 1 ก.ย. 2568 เวลา 10.00 น.</a> โดย ')
    assert.include(july, "ยังไม่มีผู้ร่วมลงนามรับรอง")
  })

  it("tells keys that ended from those that sign, and shows others' words as text", () => {
    const html = htmlOf(full)
    assert.include(
      html,
      '22222222+AYqJ</code> <span class="entry">(แจ้งว่าสูญหายหรืออาจตกอยู่ในมือผู้อื่น ตั้งแต่บัญชีลำดับที่ 12)'
    )
    assert.include(html, '33333333+AYqK</code> <span class="entry">(ตั้งแต่บัญชีลำดับที่ 9)')
    assert.notInclude(html, hostileText)
    assert.notMatch(html, /<script|<img/i)
  })
})
