import { approvedActs } from "../../stages/approval.ts"
import { capacities } from "../../stages/capacity.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { delegationOf } from "../delegation.ts"
import { type ProcurementRule, wording } from "../rule.ts"

/**
 * Who approves in place of the head does so under a written delegation. Not delegations: the acting head, who has the head's own powers, the
 * governor, and the head of procurement officers ordering on ground 56 (2) (ข) (ข้อ 79). An order recorded as none is a breach. ข้อ 6, 7 (A).
 */
export const reg67Delegation: ProcurementRule = {
  id: "reg-6-7-delegation",
  title: { th: "มอบอำนาจเป็นหนังสือ", en: "Written delegation" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 6 และ ข้อ 7" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 79 วรรคหนึ่ง" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: ({ procurement }) => delegationOf(procurement)
    })
  ],
  facts: { act: approvedActs, capacity: capacities },
  says: {
    "no-order": {
      th: "ผู้อนุมัติ{act}คือ{capacity} โดยบันทึกว่าไม่มีคำสั่งมอบอำนาจ",
      en: "{act} approved by: {capacity}, recorded as without a delegation order"
    }
  },
  asks: { th: "ผู้อนุมัติแทนนายกมีคำสั่งมอบอำนาจหรือไม่", en: "whether who approved for the head had a delegation" },
  advice: {
    requires: {
      th: "ผู้อนุมัติแทนนายกต้องมีคำสั่งมอบอำนาจเป็นหนังสือก่อนอนุมัติ ผู้รักษาราชการแทนไม่ต้องมี",
      en: "Who approves for the head needs a written delegation first; an acting head needs none."
    },
    remedy: {
      th: "บันทึกเลขที่คำสั่งมอบอำนาจ ถ้าเป็นผู้รักษาราชการแทนให้แก้ฐานะ ถ้าไม่มีคำสั่งให้นายกพิจารณา",
      en: "Record the order; correct the capacity of an acting head; without an order let the head decide."
    },
    proof: {
      th: "คำสั่งมอบอำนาจที่ลงวันที่ก่อนหรือวันเดียวกับวันที่อนุมัติ",
      en: "The delegation order, dated on or before the approval."
    }
  }
}
