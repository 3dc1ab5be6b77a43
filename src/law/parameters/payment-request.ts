import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Days from acceptance to the request for payment: remembered from the older regulation of 2547; the number of 2566 was not read, so an office may set its own. */
export const paymentRequest: Parameter<number> = {
  id: "payment-request",
  title: { th: "กำหนดวางฎีกาหลังตรวจรับ", en: "Request for payment after inspection" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2023-10-01"),
      value: 5,
      citation: { instrument: "local-finance-2566", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C"
    }
  ],
  office: true
}
