import { Result, Schema } from "effect"
import { ThaiDate } from "../values/thai-date.ts"
import type { Contract } from "./5-contract.ts"
import { Receipt } from "./6-stock/receipt.ts"
import { fileDocuments } from "./6-stock/record-file.ts"
import { day, each, someOf } from "./facts.ts"
import { procurementField } from "./stage.ts"

/** การตรวจรับและควบคุมพัสดุ — when what was bought was accepted. Services and works end here (ข้อ 202 วรรคสอง). */
export const Stock = Schema.Struct({
  procurement: procurementField,
  deliveredOn: day("วันที่ส่งมอบ", "Delivered on"),
  acceptedOn: day("วันที่ตรวจรับ", "Accepted on"),
  recordFile: someOf(fileDocuments, "เอกสารที่เก็บในแฟ้มบันทึกรายงาน (ข้อ 16)", "Documents kept in the record file"),
  exchangeToldOn: day(
    "วันที่แจ้งสำนักงบประมาณหรือหน่วยงานควบคุมพัสดุเรื่องการแลกเปลี่ยน",
    "Budget Bureau or controlling agency told of the exchange on"
  ),
  exchangeAuditToldOn: day("วันที่แจ้ง สตง. เรื่องการแลกเปลี่ยน", "State Audit Office told of the exchange on"),
  receipts: each(Receipt, ["receipt"], "รับพัสดุ", "Receipts")
})
export type Stock = typeof Stock.Type

/** Something was delivered or accepted before any contract was signed. */
export class DeliveredBeforeContract extends Schema.TaggedError<DeliveredBeforeContract>()(
  "DeliveredBeforeContract",
  {
    procurement: Schema.String,
    delivered: ThaiDate,
    signed: ThaiDate
  }
) {
  override get message() {
    return `โครงการ ${this.procurement}: วันที่ส่งมอบหรือตรวจรับมาก่อนวันที่ลงนามสัญญาฉบับแรก ให้ตรวจวันที่ทั้งสองช่อง`
  }
}

/** From the contracts to stock. */
export const stock = (
  contracts: ReadonlyArray<Contract>,
  input: Stock
): Result.Result<Stock, DeliveredBeforeContract> => {
  const signed = contracts
    .map(({ signedOn }) => signedOn)
    .filter((day) => day !== undefined)
    .sort()[0]
  const delivered = [input.deliveredOn, input.acceptedOn].filter((day) => day != null).sort()[0]
  return signed !== undefined &&
    delivered !== undefined &&
    delivered < signed &&
    contracts.every(({ form }) => form !== "unwritten")
    ? Result.fail(new DeliveredBeforeContract({ procurement: input.procurement, delivered, signed }))
    : Result.succeed(input)
}
