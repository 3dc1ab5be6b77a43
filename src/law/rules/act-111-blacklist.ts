import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { breach, caution, type ContractRule, missing, unrecorded, wording } from "../rule.ts"

/**
 * Nobody on the list of work abandoners gets a contract until taken off it. Listed on the day of signing is a breach, unless the head had decided by
 * then that it is of great benefit not to strike out who was listed after the offers; under consideration only is not listed. A list that
 * was not looked at, or only after the signing, is a caution; a state body not recorded as listed is outside. Source: มาตรา 111, ข้อ 192, 196 (A).
 */
export const act111Blacklist: ContractRule = {
  id: "act-111-blacklist",
  title: { th: "คู่สัญญาไม่เป็นผู้ทิ้งงาน", en: "The contractor is not listed for abandoned work" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 111" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 192 วรรคสาม" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ contract: { sellerIsState, supplierListed } }) =>
        sellerIsState === true && supplierListed !== true ? "out-of-scope" : "in",
      judge: ({ contract }) => {
        const { keptThoughListedOn: kept, listCheckedOn: checked, supplierListed } = contract
        const signedOn = contract.signedOn!
        if (supplierListed === true) {
          if (kept === undefined) return missing("contract.keptThoughListedOn")
          return kept === null || kept > signedOn ? breach("listed", { signedOn }) : "conforms"
        }
        if (checked === null) return caution("unchecked", { signedOn })
        if (supplierListed === undefined || checked === undefined)
          return unrecorded({ "contract.supplierListed": supplierListed, "contract.listCheckedOn": checked })!
        return checked > signedOn ? caution("checked-after", { checked, signedOn }) : "conforms"
      }
    })
  ],
  facts: { signedOn: "date", checked: "date" },
  says: {
    listed: {
      th: "คู่สัญญามีชื่อเป็นผู้ทิ้งงานในวันลงนาม {signedOn} และไม่มีคำสั่งไม่ตัดรายชื่อก่อนลงนาม",
      en: "the contractor was listed when signing on {signedOn}, and no earlier decision to keep it is recorded"
    },
    unchecked: {
      th: "ลงนาม {signedOn} โดยบันทึกว่าไม่ได้ตรวจรายชื่อผู้ทิ้งงาน",
      en: "signed on {signedOn}, the list recorded as not checked"
    },
    "checked-after": {
      th: "ตรวจรายชื่อผู้ทิ้งงาน {checked} หลังลงนาม {signedOn}",
      en: "list checked on {checked}, after the signing of {signedOn}"
    }
  },
  asks: { th: "คู่สัญญาเป็นผู้ทิ้งงานหรือไม่", en: "whether the contractor was listed for abandoned work" },
  advice: {
    requires: {
      th: "ห้ามทำสัญญากับผู้มีชื่อในบัญชีผู้ทิ้งงาน จนกว่าจะได้เพิกถอนชื่อ",
      en: "Make no contract with anyone on the list of work abandoners until taken off it."
    },
    remedy: {
      th: "ตรวจรายชื่อผู้ทิ้งงานในวันลงนาม แล้วบันทึกวันที่ตรวจ ถ้าพบชื่อ ให้รายงานนายกก่อนดำเนินการต่อ",
      en: "Look at the list on the day of signing and record it; where listed, report to the head first."
    },
    proof: {
      th: "ผลการค้นรายชื่อผู้ทิ้งงานในเว็บไซต์กรมบัญชีกลางที่พิมพ์พร้อมวันที่",
      en: "The dated print of the search in the Comptroller General's list."
    }
  }
}
