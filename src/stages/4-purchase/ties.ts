import { Schema } from "effect"
import { Rate } from "../../values/rate.ts"
import { Supplier } from "../../values/supplier.ts"
import { truth } from "../facts.ts"
import { type Labels, optional, required } from "../field.ts"

/** ลักษณะความสัมพันธ์ — how two bidders of one round hang together (ข้อ 4): by management, by capital, or one of each. */
export const tieRelations = {
  management: { th: "ผู้มีอำนาจบริหารของรายหนึ่งใช้อำนาจบริหารอีกรายได้", en: "one manages the other" },
  partner: { th: "หุ้นส่วนของรายหนึ่งเป็นหุ้นส่วนของอีกราย", en: "a partner of one is a partner of the other" },
  shareholder: { th: "ผู้ถือหุ้นของรายหนึ่งถือหุ้นของอีกราย", en: "a shareholder of one holds shares of the other" },
  "crossed-partner": {
    th: "ผู้มีอำนาจบริหารของรายหนึ่งเป็นหุ้นส่วนของอีกราย",
    en: "a manager of one is a partner of the other"
  },
  "crossed-shareholder": {
    th: "ผู้มีอำนาจบริหารของรายหนึ่งถือหุ้นของอีกราย",
    en: "a manager of one holds shares of the other"
  },
  director: { th: "มีกรรมการที่ไม่มีอำนาจบริหารร่วมกัน", en: "a director without power to act sits in both" }
} as const satisfies Labels
export type TieRelation = keyof typeof tieRelations

/** ความสัมพันธ์ของผู้ยื่นข้อเสนอ — between two bidders, as their own papers show it (ข้อ 14, 15); a spouse or minor child counts as the person. */
export const BidderTie = Schema.Struct({
  oneBidder: required(Supplier, { th: "รายที่หนึ่ง", en: "One bidder", mark: "supplier", as: "supplier" }),
  otherBidder: required(Supplier, { th: "รายที่สอง", en: "Other bidder", mark: "supplier", as: "supplier" }),
  relation: optional(Schema.Literals(Object.keys(tieRelations) as Array<TieRelation>), {
    th: "ลักษณะความสัมพันธ์",
    en: "Relation",
    mark: "public",
    as: { choices: tieRelations }
  }),
  share: optional(Rate, {
    th: "สัดส่วนหุ้น (ร้อยละ)",
    en: "Share (per cent)",
    hint: "ถ้าถือหุ้นทั้งสองราย ใส่สัดส่วนที่น้อยกว่า",
    mark: "public",
    as: "rate"
  }),
  bothStayedIn: truth("ไม่ได้ตัดรายชื่อทั้งสองราย", "Both stayed in")
})
export type BidderTie = typeof BidderTie.Type
