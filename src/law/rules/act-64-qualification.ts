import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired } from "../bought-or-hired.ts"
import { requestDate } from "../dating.ts"
import { standing } from "../offers.ts"
import { breach, caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { awarded, every } from "../scope.ts"
import { isReportedAfter, smallPurchaseWay } from "../small-purchase.ts"

/**
 * Whoever makes an offer is able, not bankrupt or winding up, not suspended and not on the list of work abandoners. An offer that stood although
 * a bar on the day of offers is recorded is a breach; bars recorded as not checked are a caution. What was bought first and reported
 * after (ข้อ 79 วรรคสอง, ว 119) has no round of offers: not judged. Source: มาตรา 64 (A).
 */
export const act64Qualification: ProcurementRule = {
  id: "act-64-qualification",
  title: { th: "ลักษณะต้องห้ามของผู้ยื่นข้อเสนอ", en: "Bars of the bidders" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 64" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const way = smallPurchaseWay(subject.procurement)
        const round =
          way === undefined ? missing("purchase.subMethod") : isReportedAfter(way) ? "not-judged" : "in"
        return every(awarded(subject), boughtOrHired(subject), round)
      },
      judge: ({ procurement }) => {
        const { bids, qualificationCheckedOn: checkedOn } = recorded(procurement.purchase)
        if (bids === null) return "out-of-scope"
        if (bids === undefined) return missing("purchase.bids")
        const barred = bids.filter((bid) => bid.barred === true && standing(bid) !== "struck-out")
        const bidders = barred.filter((bid) => standing(bid) === "stood").length
        if (bidders > 0) return breach("barred", { bidders })
        if (barred.length > 0) return missing("bid.qualified")
        if (checkedOn === null) return caution("unchecked", {})
        const isOpen = bids.some((bid) => bid.barred === undefined && standing(bid) !== "struck-out")
        const fields = {
          "purchase.qualificationCheckedOn": checkedOn,
          "bid.barred": isOpen ? undefined : false
        }
        return unrecorded(fields) ?? "conforms"
      }
    })
  ],
  facts: { bidders: "count" },
  says: {
    barred: {
      th: "ข้อเสนอของผู้มีลักษณะต้องห้ามในวันยื่นข้อเสนอไม่ถูกตัดออก จำนวน {bidders} ราย",
      en: "offers that stood although their bidders were barred on the day of offers: {bidders}"
    },
    unchecked: {
      th: "บันทึกว่าไม่ได้ตรวจลักษณะต้องห้ามของผู้ยื่นข้อเสนอ",
      en: "the bars of the bidders are recorded as not checked"
    }
  },
  asks: { th: "ผู้ยื่นข้อเสนอไม่มีลักษณะต้องห้ามหรือไม่", en: "whether no bidder was barred" },
  advice: {
    requires: {
      th: "ผู้ยื่นข้อเสนอต้องมีความสามารถตามกฎหมาย ไม่ล้มละลาย ไม่เลิกกิจการ ไม่ถูกระงับ และไม่เป็นผู้ทิ้งงาน",
      en: "Bidders are able in law, not bankrupt, not winding up, not suspended, and not listed for abandoned work."
    },
    remedy: {
      th: "ตรวจทุกรายก่อนประกาศผล แล้วบันทึกวันที่ตรวจและผลของแต่ละราย ถ้าพบลักษณะต้องห้ามให้ตัดรายชื่อ",
      en: "Check every bidder before the award, record the day and each result, and strike out who is barred."
    },
    proof: {
      th: "ผลตรวจรายชื่อผู้ทิ้งงาน หนังสือรับรองนิติบุคคล และใบตรวจสอบคุณสมบัติของแต่ละราย",
      en: "The check of the abandoners' list, company certificates, and the check sheet of each bidder."
    }
  }
}
