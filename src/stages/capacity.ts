import type { Labels } from "./field.ts"

/**
 * ฐานะของผู้อนุมัติหรือผู้ลงนาม — in what capacity somebody acts for the agency. An acting head (รักษาราชการแทนนายก, or the clerk while there is no
 * นายก) has the head's own powers and needs no delegation; a head of procurement officers orders under ข้อ 79 by the Regulation itself.
 */
export const capacities = {
  head: { th: "นายก อบต. (หัวหน้าหน่วยงานของรัฐ)", en: "Head of the agency" },
  "acting-head": { th: "ผู้รักษาราชการแทนหรือปฏิบัติหน้าที่นายก", en: "Acting head" },
  delegate: { th: "ผู้รับมอบอำนาจจากนายก", en: "Delegate of the head, in writing" },
  "head-officer": { th: "หัวหน้าเจ้าหน้าที่", en: "Head of procurement officers" },
  governor: { th: "ผู้ว่าราชการจังหวัด", en: "Provincial governor" }
} as const satisfies Labels
export type Capacity = keyof typeof capacities
