import type { Schema } from "effect"
import { CarryOver } from "./2-budget/carry-over.ts"
import { BudgetLine } from "./2-budget/line.ts"
import { BudgetTransfer } from "./2-budget/transfer.ts"
import { Disposal } from "./6-stock/disposal.ts"
import { StockIssue } from "./6-stock/issue.ts"
import { Loan } from "./6-stock/loan.ts"
import { Stocktake } from "./6-stock/stocktake.ts"
import { ActingHead, Delegation } from "./approval.ts"

/** A record of the office that belongs to no single purchase. */
export interface OfficeRecord {
  /** The type of the entries it is kept in, and the sheet it is filled in on. */
  readonly stage: "budget" | "stock" | "approval"
  readonly schema: Schema.Struct<Schema.Struct.Fields>
  /** The fields that tell one record from another. */
  readonly key: ReadonlyArray<string>
  readonly th: string
  readonly en: string
}

/** The records an office keeps besides its purchases, by name. */
export const officeRecords = {
  "budget-line": {
    stage: "budget",
    schema: BudgetLine,
    key: ["fiscalYear", "line"],
    th: "รายการงบประมาณ",
    en: "Budget line"
  },
  "budget-transfer": {
    stage: "budget",
    schema: BudgetTransfer,
    key: ["fiscalYear", "transfer"],
    th: "โอนงบประมาณ",
    en: "Budget transfer"
  },
  "carry-over": {
    stage: "budget",
    schema: CarryOver,
    key: ["fiscalYear", "carryOver"],
    th: "กันเงิน",
    en: "Carry-over"
  },
  "stock-issue": {
    stage: "stock",
    schema: StockIssue,
    key: ["slip", "issuedItem"],
    th: "เบิกจ่ายพัสดุ",
    en: "Issue of supplies"
  },
  loan: { stage: "stock", schema: Loan, key: ["loan"], th: "ยืมพัสดุ", en: "Loan" },
  stocktake: {
    stage: "stock",
    schema: Stocktake,
    key: ["fiscalYear"],
    th: "ตรวจสอบพัสดุประจำปี",
    en: "Stocktake"
  },
  disposal: { stage: "stock", schema: Disposal, key: ["disposal"], th: "จำหน่ายพัสดุ", en: "Disposal" },
  delegation: {
    stage: "approval",
    schema: Delegation,
    key: ["delegation"],
    th: "มอบอำนาจ",
    en: "Delegation"
  },
  "acting-head": {
    stage: "approval",
    schema: ActingHead,
    key: ["acting"],
    th: "รักษาราชการแทนนายก",
    en: "Acting head"
  }
} as const satisfies Record<string, OfficeRecord>
export type OfficeRecordName = keyof typeof officeRecords
