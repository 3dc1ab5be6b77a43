import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { leaseItems, leasesLand, leaseParts } from "../leases.ts"
import { breach, caution, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * A lease of land or buildings is for one of four purposes and begins with the officer's report: reason, rent offered, details with the last
 * rent, rents nearby if any. The price is agreed with the owner; no method of มาตรา 56 applies. No report is a breach, a part of it recorded as none a caution; the
 * reason is reg-22-1-reason's to tell. Source: ข้อ 93, 94 (A).
 */
export const reg94Lease: ProcurementRule = {
  id: "reg-94-lease",
  title: { th: "เช่าที่ดินหรืออาคาร", en: "Lease of land or buildings" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 94" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 93" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: leasesLand,
      judge: ({ procurement }) => {
        const { approvedOn, requestedOn } = recorded(procurement.prep)
        if (requestedOn === null && approvedOn == null) return breach("no-report", {})
        const { none, lacking } = leaseItems(procurement)
        const parts = none.filter((part) => part !== "reason")
        if (parts.length > 0) return caution("parts", { parts: parts.join(" ") })
        return lacking ?? (none.length > 0 ? "out-of-scope" : "conforms")
      }
    })
  ],
  facts: { parts: leaseParts },
  says: {
    "no-report": {
      th: "บันทึกว่าไม่ได้ทำรายงานขอเช่าเสนอหัวหน้าหน่วยงาน",
      en: "the report to the head is recorded as not made"
    },
    parts: { th: "บันทึกว่าไม่มี: {parts}", en: "recorded as none: {parts}" }
  },
  asks: { th: "รายงานขอเช่าครบถ้วนหรือไม่", en: "whether the report on the lease is complete" },
  advice: {
    requires: {
      th: "ก่อนเช่าที่ดินหรืออาคาร ให้รายงานเหตุผล ค่าเช่าที่เสนอ สภาพสถานที่ และค่าเช่าครั้งก่อน",
      en: "Before a lease, report the reason, the rent offered, the place and the last rent."
    },
    remedy: {
      th: "ทำรายงานขอเช่าให้ครบรายการ เสนอผ่านหัวหน้าเจ้าหน้าที่ แล้วเจรจากับผู้ให้เช่าโดยตรง",
      en: "Complete the report, hand it in through the head officer, then agree with the owner directly."
    },
    proof: { th: "รายงานขอเช่าที่หัวหน้าหน่วยงานเห็นชอบ", en: "The report, approved by the head." }
  }
}
