import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired } from "../bought-or-hired.ts"
import { requestDate } from "../dating.ts"
import { caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { every, kindKnown } from "../scope.ts"
import { hasOwnReport, smallPurchaseWay } from "../small-purchase.ts"

/**
 * Where a Thai industrial standard exists for the supplies, the specification follows it; its number alone is enough. Never more than a caution.
 * Outside: no standard, consultants, design, reports of a purchase's own. Source: ข้อ 21 วรรคสอง (A).
 */
export const reg21Tis: ProcurementRule = {
  id: "reg-21-tis",
  title: { th: "อ้างมาตรฐาน มอก.", en: "Following the industrial standard" },
  stage: "prep",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 21 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const kind = kindOf(subject.procurement)
        return kind === "consultant" ||
          kind === "design-supervision" ||
          recorded(subject.procurement.prep).hasTis === false ||
          hasOwnReport(smallPurchaseWay(subject.procurement))
          ? "out-of-scope"
          : every(kindKnown(subject), boughtOrHired(subject))
      },
      judge: ({ procurement }) => {
        const { hasTis, tisNumber } = recorded(procurement.prep)
        if (typeof tisNumber === "string") return "conforms"
        return unrecorded({ "prep.hasTis": hasTis, "prep.tisNumber": tisNumber }) ?? caution("unnamed", {})
      }
    })
  ],
  facts: {},
  says: {
    unnamed: {
      th: "พัสดุนี้มีประกาศ มอก. แต่บันทึกว่าไม่ได้อ้าง มอก. ในคุณลักษณะเฉพาะ",
      en: "an industrial standard exists, but the specification is recorded as not naming it"
    }
  },
  asks: { th: "คุณลักษณะเฉพาะเป็นไปตาม มอก. หรือไม่", en: "whether the specification follows the standard" },
  advice: {
    requires: {
      th: "ถ้าพัสดุมีประกาศ มอก. ให้กำหนดคุณลักษณะตาม มอก. จะระบุเฉพาะหมายเลขก็ได้",
      en: "Where a Thai industrial standard exists, follow it; its number alone is enough."
    },
    remedy: {
      th: "ค้นหมายเลข มอก. จาก สมอ. แล้วระบุในคุณลักษณะเฉพาะและบันทึกไว้",
      en: "Look the number up, put it in the specification, and record it."
    },
    proof: { th: "รายละเอียดคุณลักษณะเฉพาะที่อ้างหมายเลข มอก.", en: "The specification that cites the number." }
  }
}
