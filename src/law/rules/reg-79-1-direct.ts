import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { approvedAmount } from "../ordering.ts"
import { agreedPrice } from "../price.ts"
import { breach, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { awarded, byMethod, every, groundKnown, isCancelled, ordinaryChapter } from "../scope.ts"
import { smallPurchaseWay } from "../small-purchase.ts"

/**
 * On ground 56 (2) (ข), bought directly, the head of procurement officers orders within the amount the head approved, later money included:
 * "ภายในวงเงินที่ได้รับความเห็นชอบ", exactly that is within. An order of the head, or of who acts for the head, stands for itself. ข้อ 79 วรรคหนึ่ง (A).
 */
export const reg791Direct: ProcurementRule = {
  id: "reg-79-1-direct",
  title: { th: "สั่งซื้อภายในวงเงินที่เห็นชอบ", en: "Order within the approved amount" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 79 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const way = smallPurchaseWay(subject.procurement)
        if ((way !== undefined && way !== "direct") || isCancelled(subject.procurement)) return "out-of-scope"
        return every(
          byMethod(subject, (it) => it === "specific"),
          ordinaryChapter(subject),
          groundKnown(subject),
          awarded(subject),
          way === undefined ? missing("purchase.subMethod") : "in"
        )
      },
      judge: ({ procurement }) => {
        const { addedBudget, awardApprovedAs: capacity } = recorded(procurement.purchase)
        const [price, budget] = [agreedPrice(procurement), approvedAmount(procurement)]
        const lacking = unrecorded({ "purchase.awardPrice": price, "prep.amount": budget })
        if (lacking !== undefined) return lacking
        if (price! <= budget! || (capacity != null && capacity !== "head-officer")) return "conforms"
        const facts = { price: price!, budget: budget! }
        return (
          unrecorded({ "purchase.awardApprovedAs": capacity, "purchase.addedBudget": addedBudget }) ??
          breach(capacity === null ? "nobody" : "officer", facts)
        )
      }
    })
  ],
  facts: { price: "baht", budget: "baht" },
  says: {
    officer: {
      th: "หัวหน้าเจ้าหน้าที่สั่งซื้อหรือสั่งจ้าง {price} บาท เกินวงเงินที่ได้รับความเห็นชอบ {budget} บาท",
      en: "{price} baht ordered by the head of procurement officers, more than the approved {budget} baht"
    },
    nobody: {
      th: "ซื้อหรือจ้าง {price} บาท เกินวงเงินที่ได้รับความเห็นชอบ {budget} บาท โดยบันทึกว่าไม่มีผู้อนุมัติ",
      en: "{price} baht, more than the approved {budget} baht, recorded as ordered by nobody"
    }
  },
  asks: { th: "สั่งซื้อภายในวงเงินที่เห็นชอบหรือไม่", en: "whether the order was within the approved amount" },
  advice: {
    requires: {
      th: "หัวหน้าเจ้าหน้าที่สั่งซื้อสั่งจ้างได้ภายในวงเงินที่นายกเห็นชอบ",
      en: "The head of procurement officers orders within the amount the head approved."
    },
    remedy: {
      th: "ถ้าราคาเกินวงเงิน ให้ขอความเห็นชอบวงเงินเพิ่มหรือให้นายกสั่งก่อน แล้วบันทึกเงินที่ขอเพิ่ม",
      en: "Ask for more money or have the head order it first, and record the money added."
    },
    proof: { th: "รายงานขอซื้อขอจ้างที่เห็นชอบ และใบสั่งซื้อสั่งจ้าง", en: "The approved request report, and the order." }
  }
}
