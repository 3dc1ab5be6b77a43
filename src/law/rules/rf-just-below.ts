import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { hearingMin } from "../parameters/hearing-min.ts"
import { justBelowShare } from "../parameters/just-below-share.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { specificCap } from "../parameters/specific-cap.ts"
import { flag, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { byMethod, groundOfMethod, isGeneral } from "../scope.ts"

/** The budget lies in the last tenth below a line above which more is asked: 100,000 (writing, one inspector), 500,000 (method), 5,000,000 (hearing, bid security). A remark: no rule is broken. The lines of small purchases matter where ground 56 (2) (ข) carries them, the line of five million where everyone is invited. */
export const rfJustBelow: ProcurementRule = {
  id: "rf-just-below",
  title: { th: "วงเงินใกล้เส้นที่วิธีหรือหน้าที่เปลี่ยน", en: "Amount just below a line" },
  stage: "prep",
  about: "procurement",
  severity: "flag",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "remark", pinpoint: "" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 8" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { five: hearingMin, share: justBelowShare, small: noWritingCap, specific: specificCap },
      scope: (subject) => byMethod(subject, (method) => method === "specific" || isGeneral(method)),
      judge: ({ procurement }, { five, share, small, specific }) => {
        const amount = budgetOfOccasion(procurement)
        if (amount === undefined) return missing("prep.amount")
        const { method } = recorded(procurement.purchase)
        const ground = groundOfMethod(procurement)
        if (method === "specific" && ground === undefined) return missing("purchase.ground")
        if (method === "specific" && ground !== "56-2-b") return "out-of-scope"
        const lines = method === "specific" ? [small, specific] : [five]
        const line = lines.find((it) => amount <= it && amount * 100n > it * BigInt(share))
        return line === undefined ? "conforms" : flag("near", { amount, line })
      }
    })
  ],
  facts: { amount: "baht", line: "baht" },
  says: {
    near: {
      th: "วงเงิน {amount} บาท อยู่ที่เส้น {line} บาท หรือต่ำกว่าเพียงเล็กน้อย",
      en: "the budget of {amount} baht lies at or just below the line of {line} baht"
    }
  },
  asks: { th: "วงเงินอยู่ใต้เส้นเพียงเล็กน้อยหรือไม่", en: "whether the budget lies just below a line" },
  advice: {
    requires: {
      th: "ไม่มีบทกฎหมายห้าม เป็นเพียงจุดที่ควรดูเหตุผลของวงเงิน",
      en: "No rule forbids it; the reason for the amount is worth a look."
    },
    remedy: {
      th: "เก็บที่มาของวงเงินและการประมาณราคาไว้ในแฟ้ม",
      en: "Keep in the file where the amount came from."
    },
    proof: {
      th: "ใบเสนอราคา การสืบราคา หรือประมาณการที่ใช้กำหนดวงเงิน",
      en: "The quotations or estimate behind the amount."
    },
    notMeaning: {
      th: "ไม่ได้หมายความว่าตั้งวงเงินเพื่อเลี่ยงวิธีหรือหน้าที่ ราคาจริงอาจพอดีกับเส้นเอง",
      en: "It does not mean that the amount was set to avoid a duty; real prices end there too."
    }
  }
}
