import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { isPaidUp, penaltyAgreed, penaltyCharged, penaltyDue, penaltyMargin } from "../lateness.ts"
import { breach, caution, type ContractRule, missing, wording } from "../rule.ts"
import { every } from "../scope.ts"

/**
 * Where delivery was late, the penalty agreed is charged: days after the due day (itself not late) times rate and base, less the days waived or
 * added (มาตรา 102). Charged is what was kept back from payments or paid otherwise, once the last payment is made; less than one baht a day
 * is no matter. A breach only below the least it may come to, and where a relief circular is recorded as none. A terminated contract is not
 * judged. Derived from ข้อ 162 and the contract (A).
 */
export const penaltyAmount: ContractRule = {
  id: "penalty-amount",
  title: { th: "จำนวนค่าปรับที่เรียก", en: "Penalty charged" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 162" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 102" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ contract }) => {
        const { terminatedOn: ended } = contract
        const open = ended === undefined ? missing("contract.terminatedOn") : "in"
        return every(penaltyAgreed(contract), typeof ended === "string" ? "not-judged" : open)
      },
      judge: (subject) => {
        const { contract } = subject
        const due = penaltyDue(subject)
        if (typeof contract.reliefCircular === "string") return "not-judged"
        if (typeof due === "string" || "missing" in due) return due
        if (!isPaidUp(contract)) return missing("payment.isLast")
        if (due.most === 0n) return "out-of-scope"
        const { lacking, sum } = penaltyCharged(contract)
        const enough = sum + penaltyMargin(due.days)
        if (enough >= due.most) return "conforms"
        if (lacking !== undefined) return lacking
        const facts = { days: due.days, due: due.least, charged: sum }
        if (enough >= due.least) return caution("unsure", { ...facts, due: due.most })
        return (contract.reliefCircular === null ? breach : caution)("less", facts)
      }
    })
  ],
  facts: { days: "count", due: "baht", charged: "baht" },
  says: {
    less: {
      th: "ล่าช้า {days} วัน ค่าปรับอย่างน้อย {due} บาท แต่เรียกแล้ว {charged} บาท",
      en: "{days} days late, a penalty of at least {due} baht, {charged} charged"
    },
    unsure: {
      th: "ล่าช้า {days} วัน ค่าปรับอาจถึง {due} บาท แต่เรียกแล้ว {charged} บาท",
      en: "{days} days late, a penalty of perhaps {due} baht, {charged} charged"
    }
  },
  asks: { th: "เรียกค่าปรับครบหรือไม่", en: "whether the whole penalty was charged" },
  advice: {
    requires: {
      th: "ส่งมอบช้าต้องปรับตามสัญญาทุกวันที่เกินกำหนด หักวันที่อนุมัติงดลดหรือขยายแล้ว",
      en: "Late delivery is fined for each day past the due day, less the days waived or added."
    },
    remedy: {
      th: "คำนวณวันล่าช้าใหม่ เรียกส่วนที่ขาดจากคู่สัญญา หรือบันทึกการงดลดและหนังสือเวียนที่ใช้",
      en: "Count the days anew, claim what is lacking, or record the waiver or circular relied on."
    },
    proof: {
      th: "ใบคำนวณค่าปรับ ใบตรวจรับ และฎีกาที่หักค่าปรับ",
      en: "The calculation, the certificate and the voucher."
    }
  }
}
