import { thaiDate } from "../../values/thai-date.ts"
import { membersFor } from "../committees.ts"
import { performanceDate } from "../dating.ts"
import { gravest } from "../gravest.ts"
import { inspectedInForm, tookIn, unlessAnotherWay } from "../inspecting.ts"
import { breach, type ContractRule, missing, wording } from "../rule.ts"

/**
 * The inspection committee decides unanimously. Where one who met dissents, only the head's order lets the certificate be made: accepted
 * against a recorded dissent, with the order recorded as none, is a breach. Nobody dissents from a single inspector. Source: ข้อ 27 วรรคสอง,
 * 175 (7), 176 (7), 179 (5), 180 (6) (A).
 */
export const reg1757Dissent: ContractRule = {
  id: "reg-175-7-dissent",
  title: { th: "ความเห็นแย้งในการตรวจรับ", en: "Dissent in an inspection" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: performanceDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 175 (7)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 27, 176 (7), 179 (5) และ 180 (6)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const inspectors = membersFor(subject.procurement, "inspection")
        return inspectors === null || inspectors?.length === 1 ? "out-of-scope" : inspectedInForm(subject)
      },
      judge: ({ contract: { inspections }, procurement }) => {
        if (inspections === null) return "out-of-scope"
        if (inspections === undefined || inspections.length === 0) return missing("contract.inspections")
        return gravest(
          inspections.map((it) => {
            const { headOrderedOn, inspected, inspection, inspectionDissent } = it
            const isIn = tookIn(it)
            if (inspectionDissent === undefined) return missing("inspection.inspectionDissent")
            if (inspectionDissent === null || typeof headOrderedOn === "string") return "conforms"
            if (isIn === false) return "out-of-scope"
            if (headOrderedOn === undefined) return missing("inspection.headOrderedOn")
            if (isIn === undefined) return missing("inspection.result")
            if (membersFor(procurement, "inspection") === undefined) return missing("prep.committees")
            return unlessAnotherWay(procurement, breach("no-order", { inspection, inspected }))
          })
        )
      }
    })
  ],
  facts: { inspection: "count", inspected: "date" },
  says: {
    "no-order": {
      th: "ตรวจรับครั้งที่ {inspection} เมื่อ {inspected} มีความเห็นแย้ง แต่รับไว้โดยบันทึกว่าไม่มีคำสั่งของหัวหน้าหน่วยงาน",
      en: "inspection {inspection} on {inspected}: accepted against a dissent, with no order of the head recorded"
    }
  },
  asks: { th: "หัวหน้าหน่วยงานสั่งการตามความเห็นแย้งแล้วหรือไม่", en: "whether the head decided on a dissent" },
  advice: {
    requires: {
      th: "ถ้ากรรมการตรวจรับคนใดเห็นแย้ง ต้องเสนอหัวหน้าหน่วยงานสั่งการก่อน จึงออกใบตรวจรับได้",
      en: "Where a member dissents, the head of the agency decides before a certificate is made."
    },
    remedy: {
      th: "เสนอความเห็นแย้งต่อหัวหน้าหน่วยงาน แล้วบันทึกวันที่สั่งการ หรือบันทึกว่าไม่มีผู้เห็นแย้ง",
      en: "Put the dissent before the head and record the day of the order; or record that nobody dissented."
    },
    proof: {
      th: "บันทึกความเห็นแย้งและคำสั่งของหัวหน้าหน่วยงาน",
      en: "The written dissent and the head's order on it."
    }
  }
}
