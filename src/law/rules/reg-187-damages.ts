import { thaiDate } from "../../values/thai-date.ts"
import { damagesDues, decideBy, tellBy } from "../damages.ts"
import { signingDate } from "../dating.ts"
import { against } from "../deadline.ts"
import { damagesAnswer as answer } from "../parameters/damages-answer.ts"
import { damagesDays as days } from "../parameters/damages-days.ts"
import { damagesExtension as more } from "../parameters/damages-extension.ts"
import { damagesReportOver as over } from "../parameters/damages-report-over.ts"
import { caution, type ContractRule, missing, unrecorded, wording } from "../rule.ts"
import { unlessUnwritten } from "../scope.ts"

/**
 * A contractor's claim for damages is decided within 60 days of its receipt, put off by at most 15, and answered within 7 working days of the
 * head's consent, each last day within; damages "เกิน 50,000 บาท" (exactly that much are not) go to the Ministry of Finance first. Never more
 * than a caution. Source: ข้อ 187, 189 (A).
 */
export const reg187Damages: ContractRule = {
  id: "reg-187-damages",
  title: { th: "พิจารณาคำขอค่าเสียหายของคู่สัญญา", en: "The contractor's claim for damages" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 187" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 189 วรรคสอง" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days, more, answer, over },
      scope: (subject) => {
        const { damagesClaimedOn: on } = subject.contract
        if (on === undefined) return unlessUnwritten(subject, missing("contract.damagesClaimedOn"))
        return on === null ? "out-of-scope" : "in"
      },
      judge: (subject, numbers) => {
        const { damagesAmount: amount, damagesDecidedOn: decided, damagesToldOn: told } = subject.contract
        const { damagesExtended: isExtended, damagesMinistryOn: ministry } = subject.contract
        const last = decideBy(subject, numbers, isExtended === true)
        const extended = decideBy(subject, numbers, isExtended !== false)
        if (last === "not-judged" || extended === "not-judged") return "not-judged"
        if (decided === undefined) return missing("contract.damagesDecidedOn")
        if (decided === null) return caution("undecided", { by: last.strict })
        const answer = tellBy(subject, numbers)
        if (answer === "not-judged") return answer
        if (decided > extended.strict) return caution("late", { on: decided, by: extended.strict })
        if (told === null) return caution("untold", { by: answer.strict })
        if (told !== undefined && against(told, answer) !== "in-time")
          return caution("told-late", { on: told, by: answer.strict })
        const isLarge = amount != null && amount > numbers.over
        if (isLarge && ministry === null) return caution("ministry", { amount, over: numbers.over })
        const fields = {
          "contract.damagesExtended": decided > last.strict ? isExtended : false,
          "contract.damagesToldOn": told,
          "contract.damagesAmount": amount,
          "contract.damagesMinistryOn": isLarge ? ministry : null
        }
        return unrecorded(fields) ?? "conforms"
      },
      due: damagesDues
    })
  ],
  facts: { by: "date", on: "date", amount: "baht", over: "baht" },
  says: {
    undecided: { th: "บันทึกว่ายังไม่ได้พิจารณา ครบกำหนด {by}", en: "recorded as undecided, due on {by}" },
    late: { th: "เห็นชอบเมื่อ {on} หลังครบกำหนด {by}", en: "decided on {on}, after {by}" },
    untold: { th: "บันทึกว่ายังไม่ได้แจ้งผล ครบกำหนด {by}", en: "recorded as not answered, due on {by}" },
    "told-late": { th: "แจ้งผลเมื่อ {on} หลังครบกำหนด {by}", en: "answered on {on}, after {by}" },
    ministry: {
      th: "ค่าเสียหาย {amount} บาท เกิน {over} บาท ไม่พบความเห็นชอบ",
      en: "{amount} baht, above {over}, not agreed"
    }
  },
  asks: { th: "พิจารณาและแจ้งผลคำขอค่าเสียหายในกำหนดหรือไม่", en: "whether the claim was decided in time" },
  duty: { does: { th: "พิจารณาและแจ้งผลค่าเสียหาย", en: "decide on and answer the claim" }, who: "head" },
  advice: {
    requires: {
      th: "พิจารณาคำขอใน 60 วัน (ขยายได้ 15 วัน) แล้วแจ้งใน 7 วันทำการ",
      en: "Decide in 60 days, then answer in 7."
    },
    remedy: { th: "ตั้งคณะกรรมการพิจารณา ขอขยายเวลาถ้าไม่ทัน แล้วแจ้งผล", en: "Appoint the committee, then answer." },
    proof: { th: "ใบรับคำขอ รายงานคณะกรรมการ หนังสือแจ้งผล", en: "Receipt, report and answer." }
  }
}
