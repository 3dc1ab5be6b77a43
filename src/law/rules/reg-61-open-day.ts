import { thaiDate } from "../../values/thai-date.ts"
import { nextWorkingDay, openOn } from "../counting.ts"
import { requestDate } from "../dating.ts"
import { caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { asOneOf, isCancelled } from "../scope.ts"

/**
 * The envelopes of a price inquiry are opened on a working day that follows ("ถัดจาก") the day of offers; where they were opened earlier, on no
 * working day, or later than the next one, the record does not show it. Recorded as not opened: no offer came. Source: ข้อ 61 วรรคสี่ (A).
 */
export const reg61OpenDay: ProcurementRule = {
  id: "reg-61-open-day",
  title: { th: "วันเปิดซองสอบราคา", en: "Opening of the envelopes of a price inquiry" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 61 วรรคสี่" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        isCancelled(subject.procurement) ? "out-of-scope" : asOneOf(subject, "price-inquiry"),
      judge: ({ procurement, holidays }) => {
        const { bidOn, envelopesOpenedOn: opened } = recorded(procurement.purchase)
        if (bidOn === null || opened === null) return "out-of-scope"
        if (bidOn === undefined || opened === undefined)
          return unrecorded({ "purchase.bidOn": bidOn, "purchase.envelopesOpenedOn": opened })!
        const [open, next] = [openOn(holidays, opened), nextWorkingDay(holidays, bidOn)]
        if (opened <= bidOn) return caution("not-after", { bidOn, opened })
        if (open === "not-judged" || next === "not-judged") return "not-judged"
        if (open !== "conforms") return caution("closed", { opened })
        return opened > next ? caution("late", { bidOn, next, opened }) : "conforms"
      },
      due: ({ procurement, holidays }) => {
        const { bidOn, envelopesOpenedOn } = recorded(procurement.purchase)
        if (bidOn == null || envelopesOpenedOn !== undefined) return []
        const next = nextWorkingDay(holidays, bidOn)
        return next === "not-judged" ? [] : [{ from: next, by: next }]
      }
    })
  ],
  facts: { bidOn: "date", opened: "date", next: "date" },
  says: {
    "not-after": {
      th: "ยื่นข้อเสนอ {bidOn} แต่เปิดซอง {opened} ไม่ใช่วันถัดไป",
      en: "offers taken on {bidOn}, opened on {opened}, not a day after"
    },
    closed: { th: "เปิดซอง {opened} ซึ่งไม่ใช่วันทำการ", en: "opened on {opened}, no working day" },
    late: {
      th: "ยื่นข้อเสนอ {bidOn} วันทำการถัดไปคือ {next} แต่เปิดซอง {opened}",
      en: "offers taken on {bidOn}, the next working day is {next}, opened on {opened}"
    }
  },
  asks: { th: "เปิดซองในวันที่กำหนดหรือไม่", en: "whether the envelopes were opened on the right day" },
  duty: { does: { th: "เปิดซองสอบราคา", en: "open the envelopes" }, who: "buying-committee" },
  advice: {
    requires: {
      th: "ให้เปิดซองสอบราคาในวันและเวลาทำการ ถัดจากวันยื่นซอง",
      en: "Open the envelopes in office hours on the working day after the day of offers."
    },
    remedy: {
      th: "ตรวจวันเปิดซองที่บันทึก ถ้าเปิดวันอื่นจริง ให้บันทึกเหตุผลเป็นคำชี้แจง",
      en: "Check the recorded day; where it was another day, record the reason."
    },
    proof: {
      th: "ประกาศสอบราคาที่กำหนดวันเปิดซอง และบันทึกการเปิดซองของคณะกรรมการ",
      en: "The notice that sets the day, and the committee's record of the opening."
    }
  }
}
