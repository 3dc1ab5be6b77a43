import type { Labels } from "../field.ts"

/** แหล่งเงิน — where a local government's money comes from, as its books name it (มาตรา 4: all of it is งบประมาณ). */
export const fundSources = {
  appropriation: { th: "ข้อบัญญัติงบประมาณรายจ่าย", en: "Annual appropriation" },
  accumulated: { th: "เงินสะสม (จ่ายขาด)", en: "Accumulated funds" },
  reserve: { th: "เงินทุนสำรองเงินสะสม", en: "Reserve of accumulated funds" },
  "general-subsidy": { th: "เงินอุดหนุนทั่วไป", en: "General subsidy" },
  "specific-subsidy": { th: "เงินอุดหนุนเฉพาะกิจหรือระบุวัตถุประสงค์", en: "Specific subsidy" },
  "other-agency": { th: "เงินอุดหนุนจาก อบจ. หรือหน่วยงานอื่น", en: "Subsidy of another body" },
  loan: { th: "เงินกู้", en: "Loan" },
  deposit: { th: "เงินรับฝาก", en: "Money held on deposit" },
  donation: { th: "เงินรับบริจาค", en: "Donation" },
  revenue: { th: "รายได้สะสม", en: "Accumulated revenue" },
  "working-capital": { th: "ทุนดำเนินการ", en: "Working capital" }
} as const satisfies Labels
export type FundSource = keyof typeof fundSources

/** อำนาจอนุมัติ — who approves a change of the local budget. */
export const budgetAuthorities = {
  executive: { th: "ผู้บริหารท้องถิ่น", en: "Local executive" },
  council: { th: "สภาท้องถิ่น", en: "Local council" }
} as const satisfies Labels
