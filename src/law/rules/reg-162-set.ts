import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { isPaidUp, penaltyAgreed, penaltyCharged, penaltyDue, penaltyMargin } from "../lateness.ts"
import { caution, type ContractRule, missing, wording } from "../rule.ts"
import { every } from "../scope.ts"

/**
 * A set that lacks a part it cannot be used without is undelivered as a whole, and where the price includes installation or testing, delay of
 * that is fined on the whole price, until the newest delivery; the due day itself is not late. Whether one part mattered is for people to
 * say: never more than a caution. Source: ข้อ 162 วรรคสี่ วรรคห้า (A).
 */
export const reg162Set: ContractRule = {
  id: "reg-162-set",
  title: { th: "ค่าปรับของสิ่งของเป็นชุดหรือรวมติดตั้ง", en: "Penalty of sets and installations" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 162 วรรคสี่ และ วรรคห้า" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ contract }) => {
        const { isSet, terminatedOn } = contract
        if (isSet === false) return "out-of-scope"
        const set = isSet === undefined ? missing("contract.isSet") : "in"
        return every(penaltyAgreed(contract), typeof terminatedOn === "string" ? "not-judged" : set)
      },
      judge: (subject) => {
        const { contract } = subject
        const due = penaltyDue(subject, true)
        if (typeof contract.reliefCircular === "string") return "not-judged"
        if (typeof due === "string" || "missing" in due) return due
        if (!isPaidUp(contract)) return missing("payment.isLast")
        if (due.most === 0n) return "out-of-scope"
        const { lacking, sum } = penaltyCharged(contract)
        if (sum + penaltyMargin(due.days) >= due.most) return "conforms"
        return lacking ?? caution("less", { days: due.days, due: due.most, charged: sum })
      }
    })
  ],
  facts: { days: "count", due: "baht", charged: "baht" },
  says: {
    less: {
      th: "ส่งครบชุดหรือติดตั้งช้า {days} วัน คิดจากราคาทั้งหมดเป็น {due} บาท แต่เรียกแล้ว {charged} บาท",
      en: "complete or installed {days} days late, {due} baht on the whole price, {charged} charged"
    }
  },
  asks: { th: "ปรับจากราคาทั้งชุดหรือไม่", en: "whether the penalty was reckoned on the whole set" },
  advice: {
    requires: {
      th: "ของเป็นชุดที่ขาดบางส่วนจนใช้ไม่ได้ หรือติดตั้งช้า ให้ปรับจากราคาทั้งหมด ไม่ใช่เฉพาะส่วนที่ขาด",
      en: "A set that cannot be used for a lacking part, or a late installation, is fined on the whole price."
    },
    remedy: {
      th: "ตรวจว่าส่วนที่ขาดทำให้ใช้งานไม่ได้หรือไม่ แล้วคำนวณค่าปรับใหม่หรือบันทึกเหตุผล",
      en: "See whether the lacking part made the set useless, and reckon anew or record the reason."
    },
    proof: { th: "ใบตรวจรับและใบคำนวณค่าปรับ", en: "The certificate and the calculation." }
  }
}
