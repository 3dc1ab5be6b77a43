import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import {
  breach,
  missing,
  type ProcurementRule,
  recorded,
  type Scope,
  type Subject,
  wording
} from "../rule.ts"
import { awarded, every } from "../scope.ts"

const needsRegistration = ({ procurement }: Subject): Scope => {
  const { registrationRequired } = recorded(procurement.prep)
  const kind = kindOf(procurement)
  if (registrationRequired === false || (kind !== undefined && kind !== "construction")) return "out-of-scope"
  if (kind === undefined) return missing("prep.kind")
  return registrationRequired === undefined ? missing("prep.registrationRequired") : "in"
}

/**
 * Construction in a field and amount that the reference price committee announced goes to contractors registered with the CGD for that field and
 * class. The fields and amounts were not found (C): the office says whether the work is one of them. Source: มาตรา 51, 53 (A).
 */
export const act51Registered: ProcurementRule = {
  id: "act-51-registered",
  title: { th: "ผู้รับจ้างก่อสร้างที่ขึ้นทะเบียน", en: "Registered contractors" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 51" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 53" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => every(needsRegistration(subject), awarded(subject)),
      judge: ({ procurement }) => {
        const { winnerRegistered } = recorded(procurement.purchase)
        if (winnerRegistered === undefined) return missing("purchase.winnerRegistered")
        return winnerRegistered ? "conforms" : breach("unregistered", {})
      }
    })
  ],
  facts: {},
  says: {
    unregistered: {
      th: "งานที่ต้องใช้ผู้รับจ้างซึ่งขึ้นทะเบียน แต่บันทึกว่าผู้ได้รับการคัดเลือกไม่ได้ขึ้นทะเบียน",
      en: "work for registered contractors; the winner is recorded as not registered"
    }
  },
  asks: { th: "ผู้ได้รับการคัดเลือกขึ้นทะเบียนหรือไม่", en: "whether the winner is registered" },
  advice: {
    requires: {
      th: "งานก่อสร้างสาขาที่ประกาศกำหนด ต้องจ้างผู้ที่ขึ้นทะเบียนกับกรมบัญชีกลางในสาขาและชั้นนั้น",
      en: "Construction in an announced field goes to a contractor registered for that field and class."
    },
    remedy: {
      th: "ตรวจทะเบียนผู้ประกอบการในวันยื่นข้อเสนอ แล้วแก้บันทึกหรือชี้แจง",
      en: "Check the register as of the day of the offer; correct the record or explain."
    },
    proof: {
      th: "ผลตรวจทะเบียนผู้ประกอบการงานก่อสร้างจากกรมบัญชีกลาง",
      en: "The register's answer for the contractor."
    }
  }
}
