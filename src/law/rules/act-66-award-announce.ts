import { thaiDate } from "../../values/thai-date.ts"
import { awardParts, awardPlaces } from "../award-places.ts"
import { requestDate } from "../dating.ts"
import { breach, caution, type ProcurementRule, recorded, wording } from "../rule.ts"
import { awarded, every, inQuarterlyList, notLeasedFromOne } from "../scope.ts"
import { hasOwnReport, smallPurchaseWay, wayUnknown } from "../small-purchase.ts"

/**
 * The winner and the reasons are announced in e-GP, on the agency's website and on the notice board, and every bidder is told; where one
 * supplier was invited or one made an offer there is nobody else to tell. Outside: small purchases announced in the quarterly list; while
 * that is not recorded, no missing announcement is held against a purchase. A caution under ข้อ 79 วรรคสอง, ว 119 and ว 804, whose way of
 * announcing was not read. Source: มาตรา 66 วรรคหนึ่ง, ข้อ 42, 59, 72, 77, 81 (A).
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
        inQuarterlyList(subject.procurement)
          ? "out-of-scope"
          : every(awarded(subject), notLeasedFromOne(subject)),
      judge: ({ procurement }) => {
        const purchase = recorded(procurement.purchase)
        const { none, lacking } = awardPlaces(procurement)
        if (purchase.quarterly === undefined && typeof purchase.awardedOn !== "string") {
          return { missing: [...(lacking?.missing ?? []), "purchase.quarterly"] }
        }
        if (none.length === 0) return lacking ?? "conforms"
        const find = hasOwnReport(smallPurchaseWay(procurement)) ? caution : breach
        return wayUnknown(procurement) ?? find("not-given", { parts: none.join(" ") })
      },
      due: ({ procurement }) => {
        const { none, lacking } = awardPlaces(procurement)
        const { awardApprovedOn: from } = recorded(procurement.purchase)
        return from == null || (none.length === 0 && lacking === undefined) ? [] : [{ from }]
      }
    })
  ],
  facts: { parts: awardParts },
  says: { "not-given": { th: "บันทึกว่าไม่มี: {parts}", en: "recorded as not given: {parts}" } },
  asks: { th: "ประกาศผลครบถ้วนหรือไม่", en: "whether the award was announced in full" },
  duty: {
    does: {
      th: "ประกาศผลผู้ชนะทุกทางและแจ้งผู้เสนอราคา",
      en: "announce the award in every place and tell the bidders"
    },
    who: "head-officer"
  },
  advice: {
    requires: {
      th: "ให้ประกาศผู้ชนะพร้อมเหตุผลใน e-GP เว็บไซต์ และปิดประกาศ แล้วแจ้งผู้เสนอราคาทุกราย",
      en: "Announce the winner and the reasons in e-GP, on the website and the board, and tell every bidder."
    },
    remedy: {
      th: "ประกาศหรือแจ้งทางที่ยังขาดแล้วบันทึกวันที่ หรือบันทึกว่าประกาศรวมรายไตรมาส",
      en: "Announce or tell where it is missing and record the day, or record the quarterly list."
    },
    proof: {
      th: "ประกาศผลที่พิมพ์จาก e-GP หน้าเว็บไซต์ ภาพป้ายประกาศ และอีเมลถึงผู้เสนอราคา",
      en: "The print from e-GP, the web page, a picture of the board, and the e-mails to the bidders."
    }
  }
}
