import { thaiDate } from "../../values/thai-date.ts"
import { inviteMin } from "../parameters/invite-min.ts"
import { invitedNotBidFrom } from "../parameters/invited-not-bid-from.ts"
import { flag, missing, wording, type YearRule } from "../rule.ts"
import { yearEnd } from "../year.ts"

/** In two or more selections of a year three or more suppliers were invited and one alone made an offer. */
export const rfInvitedNotBid: YearRule = {
  id: "rf-invited-not-bid",
  title: { th: "เชิญหลายรายแต่ยื่นรายเดียวซ้ำ ๆ", en: "Several invited, one offer, again" },
  stage: "purchase",
  about: "year",
  severity: "flag",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "remark", pinpoint: "" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 8" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { from: invitedNotBidFrom, several: inviteMin },
      scope: ({ purchases }) =>
        purchases.some(({ method }) => method === "selection") ? "in" : "out-of-scope",
      judge: ({ purchases }, { from, several }) => {
        const selections = purchases.filter(({ method }) => method === "selection")
        const lone = selections.filter(({ bids, invited }) => bids === 1 && (invited ?? 0) >= several)
        if (lone.length >= from) {
          return { ...flag("lone", { times: lone.length }), members: lone.map(({ id }) => id) }
        }
        const isOpen = selections.some(({ bids, invited }) => bids === undefined || invited === undefined)
        return isOpen ? missing("purchase.invitees", "purchase.bids") : "conforms"
      }
    })
  ],
  facts: { times: "count" },
  says: {
    lone: {
      th: "คัดเลือก {times} ครั้งที่เชิญตั้งแต่สามราย แต่มีผู้ยื่นรายเดียว",
      en: "in {times} selections three or more were invited and one made an offer"
    }
  },
  asks: {
    th: "มีการเชิญหลายรายแต่ยื่นรายเดียวซ้ำหรือไม่",
    en: "whether several were invited and one made an offer, again"
  },
  advice: {
    requires: {
      th: "ไม่มีบทกฎหมายห้าม แต่ควรเชิญผู้ที่พร้อมแข่งขันจริง",
      en: "No rule forbids it; those invited should be ready to compete."
    },
    remedy: {
      th: "ถามผู้ที่ไม่ยื่นว่าเพราะเหตุใด และขยายรายชื่อที่เชิญ",
      en: "Ask those who did not bid why, and widen the list."
    },
    proof: { th: "หนังสือเชิญและรายชื่อผู้ที่ได้รับเชิญ", en: "The letters and the list of those invited." },
    notMeaning: {
      th: "ไม่ได้หมายความว่ารู้กันมาก่อน ผู้ได้รับเชิญอาจไม่ว่างหรือเห็นว่างานเล็ก",
      en: "It does not mean an understanding; those invited may be busy or find the work small."
    }
  }
}
