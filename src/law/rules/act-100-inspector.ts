import { budgetOfOccasion, firstSignedOn, type Procurement } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { inspectedInForm, unlessAnotherWay } from "../inspecting.ts"
import { singleInspectorCap } from "../parameters/single-inspector-cap.ts"
import { breach, caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"

const firstDelivered = ({ contracts, stock }: Procurement) =>
  contracts
    .flatMap(({ deliveries }) => (deliveries ?? []).map(({ delivered }) => delivered))
    .concat(recorded(stock).deliveredOn ?? [])
    .toSorted()[0]

/**
 * Every purchase has its inspection committee, or a single inspector where the budget is "ไม่เกิน" 100,000 baht. Recorded as without one is a
 * breach; at such a budget a caution, for "no committee" may mean one inspector. Appointed after the first delivery is a caution (B), on the same day in order. Outside:
 * ข้อ 79 วรรคสอง, ว 119, exchanges (ข้อ 98); ว 804 not judged. Source: มาตรา 100, ข้อ 25 (5), 105 (4), 141 (5) (A).
 */
export const act100Inspector: ProcurementRule = {
  id: "act-100-inspector",
  title: { th: "แต่งตั้งผู้ตรวจรับพัสดุ", en: "Appointment of those who inspect" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 100" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 25 (5)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: singleInspectorCap },
      scope: inspectedInForm,
      judge: ({ procurement }, { small }) => {
        const { committees } = recorded(procurement.prep)
        const team = committees?.find(({ duty }) => duty === "inspection")
        if (committees === null || team?.members === null) {
          const amount = budgetOfOccasion(procurement)
          if (amount === undefined) return missing("prep.amount")
          return unlessAnotherWay(procurement, (amount > small ? breach : caution)("none", {}))
        }
        if (team?.members === undefined) return missing("prep.committees")
        const { appointedOn } = team
        if (appointedOn === null) return caution("no-order", {})
        const isWritten = procurement.contracts.every(({ form }) => form !== "unwritten")
        const deliveredOn = firstDelivered(procurement)
        const signedOn = firstSignedOn(procurement)
        const bound = deliveredOn ?? (isWritten ? signedOn : undefined)
        if (appointedOn !== undefined && bound !== undefined && appointedOn <= bound) return "conforms"
        const lacking = unrecorded({ "committee.appointedOn": appointedOn, "stock.deliveredOn": deliveredOn })
        return lacking ?? caution("after", { appointedOn: appointedOn!, deliveredOn: deliveredOn! })
      }
    })
  ],
  facts: { appointedOn: "date", deliveredOn: "date" },
  says: {
    none: { th: "บันทึกว่าไม่มีผู้ตรวจรับพัสดุ", en: "recorded as without anyone to inspect" },
    "no-order": { th: "บันทึกว่าไม่มีวันที่แต่งตั้งผู้ตรวจรับพัสดุ", en: "the inspectors are recorded as never appointed" },
    after: {
      th: "แต่งตั้งผู้ตรวจรับเมื่อ {appointedOn} หลังการส่งมอบครั้งแรกเมื่อ {deliveredOn}",
      en: "inspectors appointed on {appointedOn}, after the first delivery on {deliveredOn}"
    }
  },
  asks: { th: "แต่งตั้งผู้ตรวจรับพัสดุก่อนส่งมอบหรือไม่", en: "whether inspectors were appointed before delivery" },
  advice: {
    requires: {
      th: "ทุกครั้งที่ซื้อหรือจ้างต้องมีคณะกรรมการตรวจรับ วงเงินไม่เกิน 100,000 บาทตั้งผู้ตรวจรับคนเดียวได้",
      en: "Every purchase needs an inspection committee; up to 100,000 baht one inspector will do."
    },
    remedy: {
      th: "แต่งตั้งผู้ตรวจรับก่อนส่งมอบ ถ้าแต่งตั้งแล้วให้บันทึกชื่อ คำสั่ง และวันที่แต่งตั้ง",
      en: "Appoint them before delivery; where it was done, record the names, the order and its day."
    },
    proof: {
      th: "คำสั่งหรือรายงานขอซื้อขอจ้างที่แต่งตั้งผู้ตรวจรับ",
      en: "The order, or the approved report, that appoints them."
    }
  }
}
