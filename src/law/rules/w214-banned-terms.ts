import { type BannedTerm, bannedTerms } from "../../stages/3-prep/qualification.ts"
import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { isNegotiated, qualifies } from "../invites.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * Bidders for construction may not be asked for a profit, an engineer's licence with the offer, or distributor's letters for equipment;
 * suppliers of goods not for such letters for components. Services and leases are not named; where an
 * officer negotiates with one trader (ข้อ 79), only what is recorded is looked at. Source: ว 214 ข้อ 1.1.3, 1.2.3 วรรคสอง (A).
 */
export const w214BannedTerms: ProcurementRule = {
  id: "w214-banned-terms",
  title: { th: "เงื่อนไขที่ห้ามกำหนดแก่ผู้ยื่นข้อเสนอ", en: "Terms that may not be asked of bidders" },
  stage: "prep",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2020-05-18"),
      citation: { instrument: "cgd-w214-2563", pinpoint: "ข้อ 1.1.3 และ 1.2.3" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const kind = kindOf(subject.procurement)
        return kind === "service" || kind === "lease" ? "out-of-scope" : qualifies(subject)
      },
      judge: (subject) => {
        const { procurement } = subject
        const { bannedTerms: asked } = recorded(procurement.prep)
        if (asked === undefined) return isNegotiated(subject) ? "out-of-scope" : missing("prep.bannedTerms")
        const isBanned = (term: BannedTerm) =>
          kindOf(procurement) === "construction" || term === "component-distributor"
        const terms = (asked ?? []).filter(isBanned)
        return terms.length === 0 ? "conforms" : caution("asked", { terms: terms.join(" ") })
      }
    })
  ],
  facts: { terms: bannedTerms },
  says: {
    asked: {
      th: "กำหนดเงื่อนไขที่ห้ามกำหนด: {terms}",
      en: "asked of bidders, though it may not be: {terms}"
    }
  },
  asks: { th: "ประกาศมีเงื่อนไขที่ห้ามกำหนดหรือไม่", en: "whether the invitation has a banned term" },
  advice: {
    requires: {
      th: "อย่ากำหนดเงื่อนไขที่กีดกันผู้ยื่นข้อเสนอ เช่น ต้องมีกำไร หรือต้องมีหนังสือตัวแทนจำหน่ายของส่วนประกอบ",
      en: "Do not ask for what shuts bidders out, such as a profit or distributor's letters for components."
    },
    remedy: {
      th: "ตัดเงื่อนไขนั้นออกก่อนประกาศ ถ้าประกาศแล้วให้พิจารณายกเลิกและประกาศใหม่",
      en: "Take the term out before inviting; where it is published, consider cancelling and inviting anew."
    },
    proof: { th: "ประกาศเชิญชวนส่วนคุณสมบัติผู้ยื่นข้อเสนอ", en: "The invitation's part on qualification." }
  }
}
