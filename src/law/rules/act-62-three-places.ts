import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { planPlaces } from "../plan-places.ts"
import { breach, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byMethod, isCancelled, isGeneral } from "../scope.ts"

/**
 * A general invitation stands in e-GP, on the agency's website and on its notice board. A place recorded as not used is a breach; one that is
 * not recorded leaves it open. Outside: a purchase cancelled before it was published. Source: มาตรา 62 วรรคสอง (A).
 */
export const act62ThreePlaces: ProcurementRule = {
  id: "act-62-three-places",
  title: { th: "ประกาศเชิญชวนสามแห่ง", en: "Invitation in three places" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 62 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const { invitedFrom } = recorded(subject.procurement.purchase)
        return isCancelled(subject.procurement) && invitedFrom == null
          ? "out-of-scope"
          : byMethod(subject, isGeneral)
      },
      judge: ({ procurement }) => {
        const { invitedFrom: egp, invitedWebOn: web, invitedBoardOn: board } = recorded(procurement.purchase)
        const none = Object.entries({ egp, web, board }).flatMap(([place, on]) =>
          on === null ? [place] : []
        )
        if (none.length > 0) return breach("not-given", { places: none.join(" ") })
        const fields = {
          "purchase.invitedFrom": egp,
          "purchase.invitedWebOn": web,
          "purchase.invitedBoardOn": board
        }
        return unrecorded(fields) ?? "conforms"
      }
    })
  ],
  facts: { places: planPlaces },
  says: {
    "not-given": { th: "บันทึกว่าไม่ได้ประกาศเชิญชวนทาง: {places}", en: "recorded as not invited by: {places}" }
  },
  asks: { th: "ประกาศเชิญชวนครบสามแห่งหรือไม่", en: "whether the invitation stood in all three places" },
  advice: {
    requires: {
      th: "ให้ประกาศเชิญชวนทั่วไปใน e-GP เว็บไซต์ของหน่วยงาน และปิดประกาศที่สำนักงาน",
      en: "Publish a general invitation in e-GP, on the website and on the notice board."
    },
    remedy: {
      th: "ถ้ายังอยู่ในช่วงประกาศ ให้เผยแพร่ทางที่ขาด ถ้าพ้นแล้ว ให้ตรวจหลักฐานและบันทึกคำชี้แจง",
      en: "While the invitation runs, publish where it lacks; afterwards look for evidence or record an explanation."
    },
    proof: {
      th: "หน้าประกาศใน e-GP ภาพหรือที่อยู่หน้าเว็บ และภาพถ่ายหรือบันทึกการปิดประกาศ",
      en: "The e-GP notice, the web page, and a photograph or note of the posting."
    }
  }
}
