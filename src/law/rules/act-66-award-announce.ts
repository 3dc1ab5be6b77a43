import { thaiDate } from "../../values/thai-date.ts"
import { awardParts, awardPlaces } from "../award-places.ts"
import { requestDate } from "../dating.ts"
import { breach, type ProcurementRule, recorded, wording } from "../rule.ts"
import { awarded, every, notLeasedFromOne } from "../scope.ts"

/**
 * The winner and the reasons are announced in e-GP, on the agency's website and on the notice board, and every bidder is told; where one
 * supplier was invited or one made an offer there is nobody else to tell. Outside: purchases announced in the quarterly list; while
 * that is not recorded, no missing announcement is held against a purchase. Source: มาตรา 66 วรรคหนึ่ง, ข้อ 42, 59, 72, 77, 81 (A).
 */
export const act66AwardAnnounce: ProcurementRule = {
  id: "act-66-award-announce",
  title: { th: "ประกาศผลผู้ชนะพร้อมเหตุผล", en: "Announcement of the award with its reasons" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 66 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        recorded(subject.procurement.purchase).quarterly === true
          ? "out-of-scope"
          : every(awarded(subject), notLeasedFromOne(subject)),
      judge: ({ procurement }) => {
        const purchase = recorded(procurement.purchase)
        const { none, lacking } = awardPlaces(procurement)
        if (purchase.quarterly === undefined && typeof purchase.awardedOn !== "string") {
          return { missing: [...(lacking?.missing ?? []), "purchase.quarterly"] }
        }
        return none.length > 0 ? breach("not-given", { parts: none.join(" ") }) : (lacking ?? "conforms")
      }
    })
  ],
  facts: { parts: awardParts },
  says: { "not-given": { th: "บันทึกว่าไม่มี: {parts}", en: "recorded as not given: {parts}" } },
  asks: { th: "ประกาศผลครบถ้วนหรือไม่", en: "whether the award was announced in full" }
}
