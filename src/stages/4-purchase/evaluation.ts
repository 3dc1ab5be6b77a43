import { Schema } from "effect"
import { Satang } from "../../values/baht.ts"
import { Supplier } from "../../values/supplier.ts"
import { capacities } from "../capacity.ts"
import { day, money, oneOf, person, table, truth, words } from "../facts.ts"
import { evidence, optional } from "../field.ts"
import { Bid } from "./bids.ts"
import { BidderTie } from "./ties.ts"

/** ผลการพิจารณา — the offers, whom the report proposes and why, what was negotiated, and who approved the order (ข้อ 55–58, 84–86). */
export const evaluationFields = {
  bids: evidence(Schema.Array(Bid), {
    th: "รายชื่อผู้เสนอราคาและราคาที่เสนอ",
    en: "Bidders and prices",
    mark: "after-award",
    as: { table: Bid.fields }
  }),
  bidderTies: table(BidderTie, "ความสัมพันธ์ระหว่างผู้ยื่นข้อเสนอ", "Ties between bidders", {
    mark: "after-award",
    hint: "ใส่ ไม่มี เมื่อตรวจแล้วไม่พบ ไม่นับหน่วยงานของรัฐด้วยกัน"
  }),
  evaluatedOn: day("วันที่รายงานผลการพิจารณา", "Evaluation reported on"),
  winner: evidence(Supplier, {
    th: "ผู้ได้รับการคัดเลือก",
    en: "Winner",
    mark: "after-award",
    as: "supplier"
  }),
  awardPrice: optional(Satang, {
    th: "ราคาที่ได้รับการคัดเลือก (บาท)",
    en: "Award price (baht)",
    mark: "after-award",
    as: "baht"
  }),
  winnerRegistered: truth("ผู้ได้รับการคัดเลือกขึ้นทะเบียนกับกรมบัญชีกลาง", "Winner is a registered contractor"),
  selectionReason: words("เหตุผลที่คัดเลือกโดยสรุป", "Reason for the selection", { mark: "after-award" }),
  singleBidReason: words("เหตุผลที่ดำเนินการต่อเมื่อมีผู้เสนอรายเดียว", "Why it went on with one offer", {
    mark: "after-award"
  }),
  addedBudget: money("เงินที่ขอเพิ่มภายหลัง (บาท)", "Money added later (baht)", { mark: "after-award" }),
  scopeCut: truth("ปรับลดเนื้องาน", "Scope cut"),
  negotiatedOn: day("วันที่ต่อรองราคา", "Negotiated on"),
  awardApprovedOn: day("วันที่อนุมัติสั่งซื้อสั่งจ้าง", "Order approved on"),
  awardApprovedBy: person("ผู้อนุมัติสั่งซื้อสั่งจ้าง", "Order approved by"),
  awardApprovedAs: oneOf(capacities, "ฐานะของผู้อนุมัติสั่งซื้อสั่งจ้าง", "Capacity in which the order was approved")
}
