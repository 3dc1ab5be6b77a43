import { Schema } from "effect"
import { capacities } from "../capacity.ts"
import { count, day, money, oneOf, words } from "../facts.ts"
import { type Labels, required } from "../field.ts"

/** วิธีจำหน่าย — ข้อ 215, and write-off as a loss under ข้อ 217. */
export const disposalMethods = {
  auction: { th: "ขายทอดตลาด", en: "Public auction" },
  "direct-sale": { th: "ขายโดยวิธีเฉพาะเจาะจง", en: "Direct sale" },
  exchange: { th: "แลกเปลี่ยน", en: "Exchange" },
  transfer: { th: "โอน", en: "Transfer" },
  destroy: { th: "แปรสภาพหรือทำลาย", en: "Convert or destroy" },
  "write-off": { th: "จำหน่ายเป็นสูญ", en: "Write off as a loss" }
} as const satisfies Labels

/** ผู้ซื้อหรือผู้รับโอน — to whom what is disposed of goes; it decides which way is open (ข้อ 215 (1), (3)). */
export const takers = {
  public: { th: "บุคคลทั่วไป", en: "The public" },
  state: { th: "หน่วยงานของรัฐ", en: "State body" },
  charity: { th: "องค์กรสาธารณกุศลตามมาตรา 47 (7) ประมวลรัษฎากร", en: "Charity of section 47 (7)" },
  user: { th: "เจ้าหน้าที่ผู้ใช้อุปกรณ์อิเล็กทรอนิกส์", en: "Official user of an electronic device" }
} as const satisfies Labels

/** จำหน่ายพัสดุ — what left the books for good, how, and who was told (ข้อ 215–218). */
export const Disposal = Schema.Struct({
  disposal: required(Schema.NonEmptyString, { th: "เลขที่การจำหน่าย", en: "Disposal", mark: "public" }),
  disposedItem: required(Schema.NonEmptyString, { th: "พัสดุที่จำหน่าย", en: "Item disposed of", mark: "public" }),
  disposedQuantity: count("จำนวนที่จำหน่าย", "Quantity disposed of"),
  disposalMethod: oneOf(disposalMethods, "วิธีจำหน่าย", "Method of disposal"),
  acquisitionCost: money("ราคาซื้อหรือได้มารวม (บาท)", "Acquisition cost (baht)"),
  taker: oneOf(takers, "ผู้ซื้อหรือผู้รับโอน", "Buyer or receiver"),
  auctionFailedOn: day("วันที่ขายทอดตลาดไม่ได้ผล", "Auction without result on"),
  handoverPaper: words("เลขที่หลักฐานการส่งมอบพัสดุที่โอน", "Handover paper"),
  appraisalApprovedOn: day("วันที่เห็นชอบราคาประเมิน", "Appraisal approved on"),
  auctionAnnouncedOn: day("วันที่ประกาศขายทอดตลาด", "Auction announced on"),
  appraisal: money("ราคาประเมิน (บาท)", "Appraised at (baht)"),
  disposalOrderedOn: day("วันที่สั่งจำหน่าย", "Ordered on"),
  disposalOrderedAs: oneOf(capacities, "ผู้สั่งจำหน่าย", "Ordered by"),
  disposedOn: day("วันที่จำหน่ายเสร็จ", "Done on"),
  proceeds: money("เงินที่ได้จากการขาย (บาท)", "Proceeds (baht)"),
  proceedsReceipt: words("เลขที่ใบเสร็จนำส่งเงิน", "Receipt for the proceeds"),
  deregisteredOn: day("วันที่ลงจ่ายออกจากทะเบียน", "Taken off the register on"),
  disposalAuditToldOn: day("วันที่แจ้ง สตง.", "State Audit Office told on")
})
export type Disposal = typeof Disposal.Type
