import { type AppealLetterPart, appealLetterParts } from "../../stages/4-purchase/appeal.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { appealed, ofEachAppeal } from "../appeals.ts"
import { appealDate } from "../dating.ts"
import { caution, missing, type ProcurementRule, wording } from "../rule.ts"

const partNames = Object.keys(appealLetterParts) as ReadonlyArray<AppealLetterPart>

/**
 * An appeal is a signed letter that states facts and reasons and has its evidence with it. That something is missing is said of the letter,
 * not of the agency: a caution. Outside: withdrawn appeals. Source: มาตรา 116 (A).
 */
export const act116AppealForm: ProcurementRule = {
  id: "act-116-appeal-form",
  title: { th: "รูปแบบของหนังสืออุทธรณ์", en: "Form of a letter of appeal" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: appealDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 116" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: appealed,
      judge: (subject) =>
        ofEachAppeal(subject, ({ appeal, appealLetter, outcome }) => {
          if (outcome === "withdrawn") return "out-of-scope"
          if (appealLetter === undefined) return missing("appeal.appealLetter")
          const parts = partNames.filter((part) => appealLetter?.includes(part) !== true)
          return parts.length === 0 ? "conforms" : caution("lacking", { appeal, parts: parts.join(" ") })
        })
    })
  ],
  facts: { appeal: "count", parts: appealLetterParts },
  says: {
    lacking: {
      th: "หนังสืออุทธรณ์ลำดับที่ {appeal} บันทึกว่าไม่มี: {parts}",
      en: "the letter of appeal {appeal} is recorded without: {parts}"
    }
  },
  asks: { th: "หนังสืออุทธรณ์ครบถ้วนหรือไม่", en: "whether the letter of appeal was complete" },
  advice: {
    requires: {
      th: "อุทธรณ์ต้องทำเป็นหนังสือ ลงลายมือชื่อ ระบุข้อเท็จจริงและเหตุผลให้ชัดเจน พร้อมเอกสารหลักฐาน",
      en: "An appeal is a signed letter with clear facts and reasons, and its evidence."
    },
    remedy: {
      th: "ตรวจหนังสืออุทธรณ์อีกครั้ง แล้วบันทึกสิ่งที่มีให้ครบ หรือแจ้งผู้อุทธรณ์ถึงสิ่งที่ขาด",
      en: "Look at the letter again and record what it has, or tell the appellant what is missing."
    },
    proof: { th: "หนังสืออุทธรณ์ฉบับจริงพร้อมเอกสารแนบ", en: "The letter of appeal itself with its enclosures." }
  }
}
