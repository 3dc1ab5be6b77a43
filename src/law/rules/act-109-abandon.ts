import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { caution, type ContractRule, missing, unrecorded, wording } from "../rule.ts"

/**
 * A contractor who without good reason does not perform has abandoned the work: the head sends an opinion to the Permanent Secretary of Finance
 * "โดยเร็ว", for which no days are set. Asked where the contract was terminated because it would not be finished; whether it was abandoned is
 * the head's to say. Never more than a caution. Source: มาตรา 109, ข้อ 193 (A).
 */
export const act109Abandon: ContractRule = {
  id: "act-109-abandon",
  title: { th: "เสนอเรื่องผู้ทิ้งงาน", en: "Report of an abandoned contract" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 109" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 193" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ contract: { abandoned, form, terminatedOn: ended, terminationGround: ground } }) => {
        if (form === "unwritten" || abandoned === false || ended === null) return "out-of-scope"
        if (abandoned === true) return "in"
        if (ground !== undefined && ground !== "103-2") return "out-of-scope"
        const lacking = { "contract.terminatedOn": ended, "contract.terminationGround": ground }
        return unrecorded(lacking) ?? missing("contract.abandoned")
      },
      judge: ({ contract: { abandonSentOn: sent } }) => {
        if (sent === undefined) return missing("contract.abandonSentOn")
        return sent === null ? caution("not-sent", {}) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    "not-sent": {
      th: "หัวหน้าหน่วยงานเห็นว่าเป็นการทิ้งงาน แต่บันทึกว่ายังไม่ได้เสนอปลัดกระทรวงการคลัง",
      en: "found abandoned by the head, recorded as not sent to the Permanent Secretary of Finance"
    }
  },
  asks: { th: "เสนอเรื่องผู้ทิ้งงานแล้วหรือไม่", en: "whether the abandonment was reported" },
  advice: {
    requires: {
      th: "เมื่อคู่สัญญาทิ้งงาน ให้นายกส่งความเห็นไปยังปลัดกระทรวงการคลังโดยเร็ว",
      en: "Where a contractor abandoned the work, the head sends an opinion to the Ministry soon."
    },
    remedy: {
      th: "ให้นายกพิจารณาว่าเป็นการทิ้งงานหรือไม่ ถ้าใช่ให้ทำหนังสือเสนอพร้อมเอกสารสัญญา",
      en: "Have the head say whether it was abandoned; if so, send the letter with the papers."
    },
    proof: { th: "หนังสือเสนอปลัดกระทรวงการคลังที่ลงเลขส่ง", en: "The numbered letter to the Permanent Secretary." }
  }
}
