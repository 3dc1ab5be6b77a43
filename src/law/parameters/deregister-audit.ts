import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** "ภายใน 30 วันนับแต่วันลงจ่ายพัสดุนั้น", the day of posting not counted. */
export const deregisterAudit: Parameter<number> = {
  id: "deregister-audit",
  title: {
    th: "กำหนดแจ้ง สตง. หลังลงจ่ายออกจากทะเบียน",
    en: "Notice to the State Audit Office after deregistration"
  },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 30,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 218" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
