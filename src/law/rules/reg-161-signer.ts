import { capacities } from "../../stages/capacity.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { breach, caution, type ContractRule, missing, recorded, unrecorded, wording } from "../rule.ts"

/**
 * The head of the agency signs, or who acts as head by law; anyone else under a written delegation (ข้อ 7). An order slip on ground 56 (2) (ข)
 * is signed by the head of procurement officers, who orders (ข้อ 79, B). A breach only where the order is recorded as none. No period, no
 * amount: the boundary is who signs. The standstill is a check of its own. Source: ข้อ 161 (A).
 */
export const reg161Signer: ContractRule = {
  id: "reg-161-signer",
  title: { th: "ผู้มีอำนาจลงนามในสัญญา", en: "Who signs the contract" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 161 วรรคหนึ่ง" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 7" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ contract: { form } }) => (form === "unwritten" ? "out-of-scope" : "in"),
      judge: ({ procurement, contract: { form, signedAs: as, signerOrder: order } }) => {
        if (as === undefined) return missing("contract.signedAs")
        if (as === "head" || as === "acting-head" || typeof order === "string") return "conforms"
        if (as === "governor") return "not-judged"
        const { method, ground } = recorded(procurement.purchase)
        const isOfficer = as === "head-officer"
        const mayBeSmall = isOfficer && (method === undefined || method === "specific")
        const fields = { "contract.form": form, "contract.signerOrder": order }
        if (mayBeSmall && ground === undefined) return missing("purchase.ground")
        if (mayBeSmall && ground === "56-2-b") {
          if (form === "agreement") return "conforms"
          return unrecorded(fields) ?? caution("officer", {})
        }
        return unrecorded(fields) ?? breach("no-order", { as: as ?? "none" })
      }
    })
  ],
  facts: { as: { ...capacities, none: { th: "ไม่มีฐานะที่บันทึก", en: "no recorded capacity" } } },
  says: {
    "no-order": {
      th: "ผู้ลงนามเป็น{as} และบันทึกว่าไม่มีคำสั่งมอบอำนาจหรือรักษาราชการแทน",
      en: "signed by: {as}, recorded as without an order of delegation or of acting"
    },
    officer: {
      th: "หัวหน้าเจ้าหน้าที่ลงนามในสัญญาตามแบบ โดยไม่มีคำสั่งมอบอำนาจ",
      en: "a full contract signed by the head of procurement officers without an order"
    }
  },
  asks: { th: "ผู้ลงนามมีอำนาจหรือไม่", en: "whether the signer had the power to sign" },
  advice: {
    requires: {
      th: "นายก อบต. หรือผู้รักษาราชการแทนเป็นผู้ลงนาม คนอื่นลงนามได้เมื่อมีคำสั่งมอบอำนาจเป็นหนังสือ",
      en: "The head or acting head signs; anybody else needs a delegation in writing."
    },
    remedy: {
      th: "ตรวจหาคำสั่งมอบอำนาจหรือคำสั่งรักษาราชการแทนที่ออกไม่หลังวันลงนาม แล้วบันทึกเลขที่คำสั่ง",
      en: "Look for the order of delegation or acting, dated no later than the signing, and record its number."
    },
    proof: {
      th: "สัญญาหน้าลงนาม และคำสั่งมอบอำนาจหรือรักษาราชการแทน",
      en: "The signed page, and the order of delegation or acting."
    }
  }
}
