import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { invitation } from "../invitees.ts"
import { standing, standings } from "../offers.ts"
import { breach, caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byMethod, isCancelled } from "../scope.ts"

/**
 * A selection takes offers only of suppliers it invited, and none after the day of offers. An offer that stood is a breach where full numbers show
 * that its bidder is none of them, or where it came after that day; where only the names differ, or a joint venture offered, a caution. An
 * offer that was struck out was not taken. Source: ข้อ 74 (3) (A).
 */
export const reg74OnlyInvited: ProcurementRule = {
  id: "reg-74-only-invited",
  title: { th: "รับข้อเสนอเฉพาะรายที่เชิญและในวันที่กำหนด", en: "Only invited suppliers make offers, in time" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 74 (3)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        isCancelled(subject.procurement)
          ? "out-of-scope"
          : byMethod(subject, (method) => method === "selection"),
      judge: ({ procurement }) => {
        const { bidOn, bids, invitees } = recorded(procurement.purchase)
        if (bids === null) return "out-of-scope"
        if (bids === undefined || invitees == null)
          return unrecorded({ "purchase.bids": bids, "purchase.invitees": invitees ?? undefined })!
        const taken = bids.filter((bid) => standing(bid) !== "struck-out")
        const strangers = taken.filter(({ bidder }) => invitation(bidder, invitees) === "none")
        const late = bidOn == null ? [] : taken.filter(({ submittedOn }) => (submittedOn ?? bidOn) > bidOn)
        const [uninvited, belated] = [standings(strangers).stood, standings(late).stood]
        if (uninvited > 0) return breach("uninvited", { bidders: uninvited })
        if (belated > 0) return breach("late", { bidders: belated, bidOn: bidOn! })
        if (strangers.length + late.length > 0) return missing("bid.qualified")
        const doubtful = taken.filter(({ bidder }) => invitation(bidder, invitees) === "unclear").length
        if (doubtful > 0) return caution("unclear", { bidders: doubtful })
        if (taken.some(({ bidder }) => invitation(bidder, invitees) === "unknown"))
          return missing("purchase.bids")
        const isDated = taken.every(({ submittedOn }) => submittedOn !== undefined)
        return unrecorded({ "purchase.bidOn": bidOn, "bid.submittedOn": isDated || undefined }) ?? "conforms"
      }
    })
  ],
  facts: { bidders: "count", bidOn: "date" },
  says: {
    uninvited: {
      th: "รับข้อเสนอของผู้ที่ไม่ได้เชิญ จำนวน {bidders} ราย",
      en: "offers of suppliers who were not invited: {bidders}"
    },
    late: {
      th: "รับข้อเสนอหลังวันยื่นข้อเสนอ {bidOn} จำนวน {bidders} ราย",
      en: "offers taken after the day of offers, {bidOn}: {bidders}"
    },
    unclear: {
      th: "ชื่อผู้ยื่นข้อเสนอ {bidders} รายไม่ตรงกับรายชื่อที่เชิญ",
      en: "names of bidders that are not on the list of the invited: {bidders}"
    }
  },
  asks: {
    th: "ผู้ยื่นข้อเสนอเป็นรายที่เชิญและยื่นในวันที่กำหนดหรือไม่",
    en: "whether only invited suppliers made offers, in time"
  },
  advice: {
    requires: {
      th: "วิธีคัดเลือกให้รับข้อเสนอเฉพาะรายที่เชิญ และไม่รับเมื่อพ้นกำหนดเวลา",
      en: "A selection takes offers only of those invited, and none after the time set."
    },
    remedy: {
      th: "ตรวจชื่อและเลขผู้เสียภาษีของผู้เชิญและผู้ยื่น ถ้ารับรายที่ไม่ได้เชิญจริง ให้บันทึกคำชี้แจง",
      en: "Check names and tax numbers on both lists; where it was so, record an explanation."
    },
    proof: {
      th: "บัญชีรายชื่อผู้ที่เชิญ บัญชีผู้ยื่นข้อเสนอ และใบรับข้อเสนอที่ลงวันเวลา",
      en: "The lists of the invited and of the bidders, and the dated receipts."
    }
  }
}
