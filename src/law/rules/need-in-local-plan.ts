import { thaiDate } from "../../values/thai-date.ts"
import { beforeRequest } from "../dating.ts"
import { caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"

/**
 * A project stands in the local development plan before money is budgeted for it; routine spending need not. Never more than a caution: the text
 * was not read. Source: ระเบียบ มท. แผนพัฒนา อปท. 2548 and its amendments (B).
 */
export const needInLocalPlan: ProcurementRule = {
  id: "need-in-local-plan",
  title: { th: "โครงการอยู่ในแผนพัฒนาท้องถิ่น", en: "In the local development plan" },
  stage: "need",
  about: "procurement",
  severity: "caution",
  datedBy: (subject) => beforeRequest(subject, recorded(subject.procurement.need).askedOn),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "local-plan-2548", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: {},
      scope: ({ procurement }) => (recorded(procurement.need).routine === true ? "out-of-scope" : "in"),
      judge: ({ procurement }) => {
        const { localPlan, routine } = recorded(procurement.need)
        if (typeof localPlan === "string") return "conforms"
        if (localPlan === undefined) return missing("need.localPlan")
        return unrecorded({ "need.routine": routine }) ?? caution("not-in-plan", {})
      }
    })
  ],
  facts: {},
  says: {
    "not-in-plan": {
      th: "เป็นโครงการ แต่บันทึกว่าไม่อยู่ในแผนพัฒนาท้องถิ่น",
      en: "a project, recorded as not in the local development plan"
    }
  },
  asks: { th: "โครงการอยู่ในแผนพัฒนาท้องถิ่นหรือไม่", en: "whether the project is in the local development plan" },
  advice: {
    requires: {
      th: "โครงการต้องอยู่ในแผนพัฒนาท้องถิ่นก่อนตั้งงบประมาณ รายจ่ายประจำไม่ต้อง",
      en: "A project is in the local development plan before it is budgeted; routine spending need not be."
    },
    remedy: {
      th: "ค้นหน้าและลำดับในแผนแล้วบันทึก ถ้าไม่มีให้เพิ่มเติมหรือเปลี่ยนแปลงแผนก่อน",
      en: "Record the page and number in the plan; where there is none, have the plan supplemented first."
    },
    proof: {
      th: "สำเนาแผนพัฒนาท้องถิ่นหน้าที่มีโครงการ",
      en: "The page of the local development plan that has the project."
    }
  }
}
