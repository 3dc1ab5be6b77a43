import { day, money, oneOf, truth, words } from "../facts.ts"
import type { Labels } from "../field.ts"

/** ผลของการจัดซื้อจัดจ้างครั้งก่อน — what came of the attempt that a selection or specific purchase follows (มาตรา 56 (1) (ก), (2) (ก)). */
export const priorOutcomes = {
  general: { th: "ประกาศเชิญชวนทั่วไปแล้วไม่ได้ผล", en: "A general invitation failed" },
  selection: { th: "คัดเลือกแล้วไม่ได้ผล", en: "A selection failed" },
  both: { th: "ประกาศเชิญชวนทั่วไปและคัดเลือกแล้วไม่ได้ผล", en: "A general invitation and a selection failed" },
  won: { th: "มีผู้ได้รับการคัดเลือก", en: "Somebody was selected" }
} as const satisfies Labels

/** ผู้ขายทอดตลาด — มาตรา 56 (2) (ฉ). */
export const auctioneers = {
  state: { th: "หน่วยงานของรัฐ", en: "State body" },
  international: { th: "องค์การระหว่างประเทศ", en: "International organisation" },
  foreign: { th: "หน่วยงานของต่างประเทศ", en: "Foreign state body" },
  other: { th: "ผู้ขายอื่น", en: "Another seller" }
} as const satisfies Labels

/** ตารางของ ว 119 — which of its two lists the spending stands in. */
export const w119Tables = {
  listed: {
    th: "ตาราง 1 ฝึกอบรม จัดงาน ประชุม และรายการที่ระบุไว้",
    en: "Table 1: training, events, meetings as listed"
  },
  other: { th: "ตาราง 2 ค่าใช้จ่ายในการบริหารงานอื่น", en: "Table 2: other administration" }
} as const satisfies Labels

/** หลักฐานของเหตุที่ใช้วิธีนี้ — what the ground of มาตรา 56, or the way of a small purchase, rests on. */
export const groundEvidenceFields = {
  event: words("เหตุการณ์ที่เป็นเหตุ", "Event that is the reason"),
  eventOn: day("วันที่เกิดเหตุการณ์", "Event on"),
  priorProcurement: words("โครงการก่อนหน้าที่อ้างถึง", "Earlier project referred to", {
    hint: "เลขที่โครงการที่ประกาศแล้วไม่ได้ผล หรือสัญญาเดิม"
  }),
  priorOutcome: oneOf(priorOutcomes, "ผลของการจัดซื้อจัดจ้างครั้งก่อน", "Outcome of the earlier attempt", {
    hint: "ใส่ ไม่มี ถ้าไม่เคยประกาศหรือเชิญชวนมาก่อน"
  }),
  priorContractAmount: money("มูลค่าตามสัญญาเดิม (บาท)", "Value of the earlier contract (baht)"),
  priorEndsOn: day("วันครบกำหนดส่งมอบตามสัญญาเดิม", "Delivery under the earlier contract due on", {
    hint: "รวมเวลาที่ขยายแล้ว"
  }),
  sameSupplier: truth("เป็นคู่สัญญารายเดิม", "Same supplier as before"),
  termsNoWorse: truth("ราคาต่อหน่วยและเงื่อนไขไม่ด้อยกว่าสัญญาเดิม", "Unit price and terms no worse than before"),
  needsDismantling: truth("ต้องถอดตรวจก่อนจึงประมาณค่าซ่อมได้", "Must be dismantled before it can be priced"),
  soleEvidence: words("หลักฐานว่ามีรายเดียวและไม่มีพัสดุอื่นทดแทน", "Evidence of a sole supplier and no substitute", {
    hint: "ชื่อเอกสาร เช่น หนังสือรับรองตัวแทนจำหน่าย ไม่ต้องใส่ชื่อบุคคล ใส่ ไม่มี ถ้าไม่มีหลักฐาน"
  }),
  auctionedBy: oneOf(auctioneers, "ผู้ขายทอดตลาด", "Auctioned by"),
  ownerInvited: truth("เชิญเจ้าของที่ดินหรือสิ่งก่อสร้างโดยตรง", "The owner was invited directly"),
  groundRegulation: words("กฎกระทรวงและข้อที่อ้าง", "Ministerial regulation and its clause", {
    hint: "เช่น กฎกระทรวงพัสดุที่รัฐต้องการส่งเสริมหรือสนับสนุน พ.ศ. 2563 ข้อ 13"
  }),
  innovationCode: words("รหัสในบัญชีนวัตกรรมไทย", "Code in the list of Thai innovations", {
    hint: "เว้นว่างถ้าไม่ใช่สินค้าหรือบริการในบัญชี"
  }),
  innovationUntil: day("อยู่ในบัญชีนวัตกรรมไทยถึงวันที่", "On the list of innovations until"),
  noInternetReason: words("เหตุที่ใช้ e-market หรือ e-bidding ไม่ได้", "Why neither e-market nor e-bidding", {
    hint: "ข้อจำกัดสัญญาณอินเทอร์เน็ตตามที่ระบุในรายงานขอซื้อขอจ้าง (วิธีสอบราคา)"
  }),
  boughtOn: day("วันที่ซื้อหรือจ้างไปก่อน", "Bought before the report on", {
    hint: "เฉพาะข้อ 79 วรรคสอง และ ว 119"
  }),
  w119Table: oneOf(w119Tables, "ตารางของ ว 119", "Table of W 119")
}
