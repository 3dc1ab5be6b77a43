import type { Procurement } from "../stages/procurement.ts"
import { invitesAll } from "./bought-or-hired.ts"
import type { Hired } from "./hired.ts"
import { breach, type FieldName, recorded, type Text, unrecorded, type Verdict } from "./rule.ts"

/** The items that the reports of ข้อ 104 and 140 have and the record can tell. */
export const hiredItems = {
  reason: { th: "เหตุผลและความจำเป็น", en: "reason and necessity" },
  terms: { th: "ขอบเขตของงาน", en: "terms of reference" },
  qualification: { th: "คุณสมบัติของที่ปรึกษา", en: "qualification of the consultant" },
  price: { th: "ราคากลาง", en: "reference price" },
  works: { th: "วงเงินค่าก่อสร้าง", en: "budget of the works" },
  amount: { th: "วงเงินที่จะจ้าง", en: "budget of the hire" },
  time: { th: "กำหนดเวลาแล้วเสร็จ", en: "time of completion" },
  method: { th: "เหตุผลที่ใช้วิธีนี้", en: "reason for the method" },
  criteria: { th: "หลักเกณฑ์การพิจารณา", en: "criteria" }
} as const satisfies Record<string, Text>
type Item = readonly [name: keyof typeof hiredItems, field: FieldName, value: unknown]

const itemsOf = (procurement: Procurement, whom: Hired): ReadonlyArray<Item> => {
  const { neededBy, reason } = recorded(procurement.need)
  const prep = recorded(procurement.prep)
  const { groundReason, method } = recorded(procurement.purchase)
  const isForAll = method !== undefined && invitesAll(method)
  return [
    ["reason", "need.reason", reason],
    ["terms", "prep.specification", prep.specification],
    ...(whom === "consultant"
      ? ([
          ["qualification", "prep.consultantQualification", prep.consultantQualification],
          ["price", "prep.referencePrice", prep.referencePrice]
        ] as const)
      : ([["works", "prep.constructionBudget", prep.constructionBudget]] as const)),
    ["amount", "prep.amount", prep.amount],
    ["time", "need.neededBy", neededBy],
    ["method", "purchase.groundReason", isForAll ? method : groundReason],
    ["criteria", "prep.criteria", prep.criteria?.length === 0 ? undefined : prep.criteria]
  ]
}

/** Whether the report for hiring consultants or designers was made, with its items; one recorded as none is lacking. */
export const hiredReport = (procurement: Procurement, whom: Hired): Verdict => {
  if (recorded(procurement.prep).requestedOn === null) return breach("no-report", {})
  const items = itemsOf(procurement, whom)
  const none = items.filter(([, , value]) => value === null).map(([name]) => name)
  if (none.length > 0) return breach("items", { items: none.join(" ") })
  return unrecorded(Object.fromEntries(items.map(([, field, value]) => [field, value]))) ?? "conforms"
}
