import { Satang } from "../../values/baht.ts"
import type { ThaiDate } from "../../values/thai-date.ts"
import { day, truth } from "../facts.ts"
import { optional } from "../field.ts"

/** ประกาศผลผู้ชนะ — where the result was made public, and how appeals ended (มาตรา 66, 114–119). */
export const awardFields = {
  awardedOn: day("วันที่ประกาศผู้ชนะใน e-GP", "Award announced in e-GP on"),
  awardWebOn: day("วันที่ประกาศผู้ชนะในเว็บไซต์", "Award on the agency's website on"),
  awardBoardOn: day("วันที่ปิดประกาศผู้ชนะ", "Award on the notice board on"),
  biddersToldOn: day("วันที่แจ้งผลผู้เสนอราคาทุกราย", "Bidders told on"),
  quarterly: truth("ประกาศผู้ชนะรวมรายไตรมาส", "Announced in the quarterly list"),
  quarterlyOn: day("วันที่ประกาศรายไตรมาส", "Quarterly list announced on"),
  appealEndedOn: day("วันที่ได้รับแจ้งผลอุทธรณ์", "Outcome of an appeal received on", {
    hint: "ใส่ ไม่มี ถ้าไม่มีการอุทธรณ์"
  }),
  winnerRefusedOn: day("วันที่ผู้ชนะไม่ยอมทำสัญญา", "Winner refused to sign on", {
    hint: "เว้นว่างถ้าผู้ชนะทำสัญญา"
  }),
  nextRankOn: day("วันที่ประกาศเปลี่ยนผู้ชนะเป็นรายลำดับถัดไป", "Next-ranked winner announced on"),
  abandonReportedOn: day("วันที่เสนอให้ผู้ชนะรายเดิมเป็นผู้ทิ้งงาน", "Winner reported as abandoning on"),
  agreedTotal: optional(Satang, {
    th: "ราคาที่ตกลงรวมทั้งโครงการ (บาท)",
    en: "Agreed total of the project (baht)",
    mark: "public",
    as: "baht"
  })
}

/** Whether the award is recorded, so that what was secret until then may be seen. */
export const isAwarded = (purchase: {
  readonly awardedOn?: ThaiDate | null
  readonly agreedTotal?: Satang
  readonly quarterly?: boolean
}): boolean =>
  (purchase.awardedOn !== undefined && purchase.awardedOn !== null) ||
  purchase.agreedTotal !== undefined ||
  purchase.quarterly === true
