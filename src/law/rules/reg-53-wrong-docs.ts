import { firstSignedOn } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { asOneOf, awarded, every, isCancelled } from "../scope.ts"

/**
 * Where a material error is found in the invitation or the terms of an e-bidding it is cancelled and begun anew, not mended. An error recorded
 * and the purchase going on is a caution; one found after the contract was signed is another matter. Source: ข้อ 53 (A).
 */
export const reg53WrongDocs: ProcurementRule = {
  id: "reg-53-wrong-docs",
  title: { th: "พบข้อผิดพลาดสำคัญในประกาศหรือเอกสาร", en: "Material error in the documents" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 53" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const { errorFoundOn } = recorded(subject.procurement.purchase)
        const signedOn = firstSignedOn(subject.procurement)
        if (errorFoundOn === null) return "out-of-scope"
        if (errorFoundOn !== undefined && signedOn !== undefined && signedOn < errorFoundOn)
          return "out-of-scope"
        return every(
          asOneOf(subject, "e-bidding"),
          unrecorded({ "purchase.errorFoundOn": errorFoundOn }) ?? "in"
        )
      },
      judge: (subject) => {
        const { cancelledOn, errorFoundOn } = recorded(subject.procurement.purchase)
        if (isCancelled(subject.procurement)) return "conforms"
        const wentOn = cancelledOn !== undefined || awarded(subject) === "in"
        return wentOn ? caution("went-on", { errorFoundOn: errorFoundOn! }) : missing("purchase.cancelledOn")
      }
    })
  ],
  facts: { errorFoundOn: "date" },
  says: {
    "went-on": {
      th: "พบข้อผิดพลาดสำคัญในประกาศหรือเอกสารเมื่อ {errorFoundOn} แต่ไม่ได้ยกเลิกเพื่อเริ่มใหม่",
      en: "a material error was found on {errorFoundOn}, but the purchase was not cancelled and begun anew"
    }
  },
  asks: { th: "ยกเลิกและเริ่มใหม่เมื่อพบข้อผิดพลาดหรือไม่", en: "whether it was cancelled and begun anew" },
  advice: {
    requires: {
      th: "ถ้าประกาศหรือเอกสาร e-bidding ผิดพลาดในสาระสำคัญ ให้ยกเลิกแล้วเริ่มใหม่ ห้ามออกประกาศแก้ไขเพิ่มเติม",
      en: "Where documents of an e-bidding err in substance, cancel and begin anew; do not mend them."
    },
    remedy: {
      th: "ยกเลิกด้วยเหตุประกาศหรือเอกสารผิดพลาด แล้วจัดทำประกาศใหม่ หรือบันทึกเหตุผลว่าไม่ใช่สาระสำคัญ",
      en: "Cancel for wrong documents and invite anew, or record why the error was not material."
    },
    proof: {
      th: "ประกาศยกเลิกใน e-GP และบันทึกข้อความที่อธิบายข้อผิดพลาด",
      en: "The cancellation in e-GP and the note that explains the error."
    }
  }
}
