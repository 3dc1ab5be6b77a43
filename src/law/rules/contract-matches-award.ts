import { baht } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { besidesTheWinner } from "../likeness.ts"
import { breach, caution, type ContractRule, missing, recorded, unrecorded, wording } from "../rule.ts"

/**
 * The contractor is the announced winner and the price at most the award price ("ไม่เกิน": the same price is lawful, a later reduction
 * too; less than one baht more, as of a tax rounded anew, is a caution). Another contractor is a breach only where two full numbers differ and neither several winners nor a next-ranked bidder (ข้อ 55 (3))
 * can explain it; no names appear among the facts. What is not in writing is compared only where a winner is recorded. Derived from มาตรา 66, ข้อ 55 (A basis).
 */
export const contractMatchesAward: ContractRule = {
  id: "contract-matches-award",
  title: { th: "สัญญาตรงกับผลที่ประกาศ", en: "Contract matches the award" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 66 วรรคหนึ่ง" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 55" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: ({ procurement, contract }) => {
        const { winner, awardPrice, bids, method } = recorded(procurement.purchase)
        const { amount, amountBasis, supplier } = contract
        if (winner == null) return contract.form === "unwritten" ? "out-of-scope" : missing("purchase.winner")
        const other = besidesTheWinner({ winner, supplier, bids, method, contracts: procurement.contracts })
        if (other === "another") return breach("another", {})
        if (other === "unclear" || other === "explained") return caution(other, {})
        if (other === "bids-needed") return missing("purchase.bids")
        if (other === "unknown") return missing("purchase.winner", "contract.supplier")
        const lacking = unrecorded({ "purchase.awardPrice": awardPrice, "contract.amount": amount })
        if (lacking !== undefined || amount! <= awardPrice!) return lacking ?? "conforms"
        if (amountBasis === "project-total") return missing("contract.amount")
        return (amount! - awardPrice! < baht(1) ? caution : breach)("over", {
          amount: amount!,
          award: awardPrice!
        })
      }
    })
  ],
  facts: { amount: "baht", award: "baht" },
  says: {
    another: { th: "คู่สัญญาไม่ใช่ผู้ชนะที่ประกาศ", en: "the contractor is not the announced winner" },
    explained: {
      th: "คู่สัญญาไม่ใช่ผู้ชนะรายที่บันทึกไว้ อาจเป็นผู้ชนะอีกรายหรือลำดับถัดไปที่ยังไม่ได้บันทึก",
      en: "the contractor is not the recorded winner; it may be another winner or the next-ranked bidder"
    },
    unclear: { th: "ชื่อคู่สัญญาไม่ตรงกับชื่อผู้ชนะ", en: "contractor and winner are named differently" },
    over: {
      th: "ราคาในสัญญา {amount} บาท เกินราคาที่ได้รับการคัดเลือก {award} บาท",
      en: "the contract price of {amount} baht exceeds the award price of {award} baht"
    }
  },
  asks: { th: "สัญญาตรงกับผลที่ประกาศหรือไม่", en: "whether the contract matches the award" },
  advice: {
    requires: {
      th: "ทำสัญญากับผู้ชนะที่ประกาศ ในราคาไม่เกินราคาที่ได้รับการคัดเลือก",
      en: "Contract with the announced winner, at no more than the award price."
    },
    remedy: {
      th: "ตรวจชื่อ เลขผู้เสียภาษี และราคา ถ้าทำสัญญากับลำดับถัดไปให้บันทึกเหตุและแก้ประกาศผู้ชนะ",
      en: "Check names, numbers and prices; for a next-ranked bidder record why and correct the award."
    },
    proof: { th: "ประกาศผู้ชนะ และสัญญาหรือใบสั่ง", en: "The award announcement, and the contract or order slip." }
  }
}
