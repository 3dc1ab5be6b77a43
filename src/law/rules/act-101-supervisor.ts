import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { breach, caution, type ContractRule, missing, unrecorded, wording } from "../rule.ts"
import { isConstruction, mayBeReportedAfter } from "../site-works.ts"

/**
 * Works done in stages, with several instalments, have a site supervisor with technical knowledge, normally a vocational certificate at
 * least. Recorded as without one is a breach, without that schooling a caution. Another agency's staff may be lent. Works paid at once are
 * outside. Source: มาตรา 101, ข้อ 177 (A).
 */
export const act101Supervisor: ContractRule = {
  id: "act-101-supervisor",
  title: { th: "แต่งตั้งผู้ควบคุมงาน", en: "Appointment of a site supervisor" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 101" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 177" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: isConstruction,
      judge: ({ contract, procurement }) => {
        const { instalments, supervisors, supervisorsQualified } = contract
        if (instalments === undefined) return missing("contract.instalments")
        const count = instalments?.length ?? 0
        if (count < 2) return "out-of-scope"
        if (supervisors === undefined) return missing("contract.supervisors")
        if (supervisors === null) {
          return mayBeReportedAfter(procurement)
            ? missing("purchase.subMethod")
            : breach("none", { instalments: count })
        }
        if (supervisorsQualified === false) return caution("unqualified", {})
        return unrecorded({ "contract.supervisorsQualified": supervisorsQualified }) ?? "conforms"
      }
    })
  ],
  facts: { instalments: "count" },
  says: {
    none: {
      th: "งานก่อสร้างแบ่งเป็น {instalments} งวด บันทึกว่าไม่มีผู้ควบคุมงาน",
      en: "works in {instalments} instalments, recorded as without a site supervisor"
    },
    unqualified: {
      th: "บันทึกว่าผู้ควบคุมงานไม่มีความรู้ทางช่างหรือวุฒิต่ำกว่า ปวช.",
      en: "the supervisor is recorded as without technical schooling"
    }
  },
  asks: { th: "มีผู้ควบคุมงานที่มีความรู้ทางช่างหรือไม่", en: "whether a qualified supervisor was appointed" },
  advice: {
    requires: {
      th: "งานก่อสร้างที่แบ่งเป็นขั้นตอนหรือหลายงวด ต้องมีผู้ควบคุมงานที่มีความรู้ทางช่าง ปกติวุฒิ ปวช. ขึ้นไป",
      en: "Works in stages or instalments need a supervisor with technical knowledge, normally a vocational certificate."
    },
    remedy: {
      th: "แต่งตั้งผู้ควบคุมงานก่อนเริ่มงาน ถ้าไม่มีช่างให้ขอเจ้าหน้าที่จากหน่วยงานอื่น แล้วบันทึกชื่อไว้",
      en: "Appoint one before the works begin, if need be from another agency, and record the name."
    },
    proof: { th: "คำสั่งแต่งตั้งผู้ควบคุมงานและหลักฐานวุฒิ", en: "The appointment and the evidence of qualification." }
  }
}
