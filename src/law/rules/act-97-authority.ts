import { capacities } from "../../stages/capacity.ts"
import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { amended, changedPrices } from "../amended-prices.ts"
import { signingDate } from "../dating.ts"
import { gravest } from "../gravest.ts"
import { headSpecificCap } from "../parameters/head-specific-cap.ts"
import { breach, caution, type ContractRule, missing, recorded, wording } from "../rule.ts"
import { ordinaryChapter } from "../scope.ts"

/**
 * An amendment that raises the price is approved by whoever orders at the new total, one that lowers it by whoever ordered at the old: the greater
 * of both is compared. 50,000,000 baht, up to which the head orders by any method (exactly that much too), divides; above it only the specific
 * method is judged, for other methods reach further. A head of procurement officers approves within the budget of ground 56 (2) (ข) only.
 * Several contracts of one order are not judged. Source: มาตรา 97 วรรคสี่ วรรคห้า (A).
 */
export const act97Authority: ContractRule = {
  id: "act-97-authority",
  title: { th: "ผู้อนุมัติการแก้ไขราคาตามสัญญา", en: "Who approves a change of the price" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 97 วรรคสี่ และ วรรคห้า" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { cap: headSpecificCap },
      scope: amended,
      judge: (subject, { cap }) => {
        const { contract, procurement } = subject
        const { ground, method } = recorded(procurement.purchase)
        const changes = changedPrices(contract)
        if ("missing" in changes) return changes
        return gravest(
          changes.map(({ after, before, item: { amendment, amendmentApprovedAs: as } }) => {
            const total = after > before ? after : before
            if (as === undefined) return missing("amendment.amendmentApprovedAs")
            if (as === null) return breach("nobody", { amendment })
            if (as === "governor") return "conforms"
            const budget = budgetOfOccasion(procurement)
            const isSmall = method === "specific" && ground === "56-2-b"
            if (as === "head-officer" && !(isSmall && budget !== undefined && total <= budget))
              return caution("officer", { amendment, total, as })
            if (procurement.contracts.length > 1) return "not-judged"
            if (total <= cap) return "conforms"
            if (method !== "specific" || ordinaryChapter(subject) !== "in") return "not-judged"
            return breach("over", { amendment, total, cap, as })
          })
        )
      }
    })
  ],
  facts: { amendment: "count", total: "baht", cap: "baht", as: capacities },
  says: {
    nobody: {
      th: "แก้ไขราคาครั้งที่ {amendment} บันทึกว่าไม่มีผู้อนุมัติ",
      en: "amendment {amendment} of the price, recorded as approved by nobody"
    },
    over: {
      th: "แก้ไขครั้งที่ {amendment} วงเงิน {total} บาท เกิน {cap} บาท แต่ผู้อนุมัติเป็น{as}",
      en: "amendment {amendment} at {total} baht, above {cap}, approved by: {as}"
    },
    officer: {
      th: "แก้ไขครั้งที่ {amendment} วงเงิน {total} บาท ผู้อนุมัติเป็น{as}",
      en: "amendment {amendment} at {total} baht, approved by: {as}"
    }
  },
  asks: { th: "ผู้อนุมัติการแก้ไขราคามีอำนาจหรือไม่", en: "whether the approver of the new price had the power" },
  advice: {
    requires: {
      th: "เพิ่มราคาให้ผู้มีอำนาจตามวงเงินรวมใหม่อนุมัติ ลดราคาให้ผู้อนุมัติเดิม",
      en: "Approval by who orders at the greater price."
    },
    remedy: { th: "เสนอผู้มีอำนาจตามวงเงินให้อนุมัติ แล้วบันทึกฐานะ", en: "Have it approved by whoever has the power." },
    proof: { th: "บันทึกอนุมัติแก้ไขสัญญา", en: "The approval of the amendment." }
  }
}
