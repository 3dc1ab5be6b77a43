import { Schema } from "effect"
import { Satang } from "../../values/baht.ts"
import { Supplier } from "../../values/supplier.ts"
import { capacities } from "../capacity.ts"
import { count, day, money, oneOf, person, someOf, table, truth, words } from "../facts.ts"
import { evidence, type Labels, optional } from "../field.ts"
import { Bid } from "./bids.ts"
import { BidderTie } from "./ties.ts"

/** เหตุที่ผู้ชนะไม่ใช่รายที่เสนอดีที่สุด — what may lawfully put another offer before the best one (มาตรา 65, ข้อ 55 (3), 57 (2)). */
export const notBestReasons = {
  preference: { th: "ให้แต้มต่อตามกฎหมาย (SME สินค้าไทย คนไทย)", en: "a preference of the law" },
  "next-ranked": { th: "รายลำดับก่อนหน้าไม่ยอมทำสัญญา", en: "the bidder ranked before would not sign" },
  "new-quotes": { th: "ชนะในการเสนอราคาใหม่", en: "won the round of new quotes" }
} as const satisfies Labels

/** รายการในรายงานผลการพิจารณา — the five of ข้อ 55 (4). */
export const reportItems = {
  supplies: { th: "รายการพัสดุที่จะซื้อหรือจ้าง", en: "the supplies" },
  offers: { th: "รายชื่อผู้ยื่นข้อเสนอ ราคา และข้อเสนอ", en: "the bidders, prices and offers" },
  independent: { th: "รายชื่อผู้ยื่นข้อเสนอที่ไม่มีผลประโยชน์ร่วมกัน", en: "who has no common interest" },
  criteria: { th: "หลักเกณฑ์การพิจารณาและเกณฑ์ให้คะแนน", en: "the criteria and the scoring" },
  reasons: { th: "ผลการพิจารณา คะแนน และเหตุผล", en: "the result, the scores and the reasons" }
} as const satisfies Labels
export type ReportItem = keyof typeof reportItems

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
  qualificationCheckedOn: day("วันที่ตรวจลักษณะต้องห้ามของผู้ยื่นข้อเสนอ", "Bars of the bidders checked on"),
  offerChangeAccepted: truth(
    "ยอมให้ผู้ยื่นข้อเสนอแก้ไขสาระสำคัญหลังยื่น",
    "A change of an offer's substance was accepted"
  ),
  ranked: count("จำนวนรายที่จัดลำดับไว้", "Offers ranked"),
  reportItems: someOf(reportItems, "หัวข้อที่มีในรายงานผลการพิจารณา", "What the evaluation report holds"),
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
  notBestFor: oneOf(notBestReasons, "เหตุที่ผู้ชนะไม่ใช่รายที่เสนอดีที่สุด", "Why the winner is not the best offer", {
    mark: "after-award",
    hint: "ใส่ ไม่มี ถ้าไม่มีเหตุพิเศษ"
  }),
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
