import { thaiDate } from "../../values/thai-date.ts"
import { papersOf, published } from "../contract-places.ts"
import { requestDate } from "../dating.ts"
import { withinCalendarDays } from "../deadline.ts"
import { gravest } from "../gravest.ts"
import { contractPublishDays } from "../parameters/contract-publish-days.ts"
import { caution, type ContractRule, missing, recorded, type Verdict, wording } from "../rule.ts"

/**
 * How soon after its signing a contract or amendment is published: the office's own number, for the department's rules were not found.
 * Whether it is published at all is act-98-publish. Source: มาตรา 98 (A), the number C.
 */
export const disContract: ContractRule = {
  id: "dis-contract",
  title: { th: "ประกาศสาระสำคัญของสัญญาโดยเร็ว", en: "Prompt publication of contracts" },
  stage: "disclosure",
  about: "contract",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 98" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: contractPublishDays },
      scope: published,
      judge: ({ contract, holidays, procurement }, { days }) =>
        gravest(
          papersOf(contract).map(({ amendment, lacking, lastOn, signedOn }): Verdict => {
            if (signedOn === undefined)
              return missing(amendment === undefined ? "contract.signedOn" : "amendment.amendedOn")
            if (lacking !== undefined) return lacking
            if (lastOn === undefined) return "out-of-scope"
            const last = withinCalendarDays(holidays, signedOn, days, "official")
            if (last === "not-judged") return last
            if (lastOn <= last.lenient) return "conforms"
            return recorded(procurement.purchase).quarterly === undefined
              ? missing("purchase.quarterly")
              : caution("late", { signedOn, by: last.strict, lastOn })
          })
        ),
      due: ({ contract, holidays }, { days }) =>
        papersOf(contract).flatMap(({ amendment, lacking, none, signedOn }) => {
          if (signedOn === undefined || (lacking === undefined && none.length === 0)) return []
          const last = withinCalendarDays(holidays, signedOn, days, "official")
          if (last === "not-judged") return []
          return [{ by: last.strict, ...(amendment === undefined ? {} : { item: String(amendment) }) }]
        })
    })
  ],
  facts: { signedOn: "date", by: "date", lastOn: "date" },
  says: {
    late: {
      th: "ลงนาม {signedOn} ควรประกาศภายใน {by} แต่ประกาศครบเมื่อ {lastOn}",
      en: "signed {signedOn}, to be published by {by}, published in full on {lastOn}"
    }
  },
  asks: { th: "ประกาศสาระสำคัญของสัญญาโดยเร็วหรือไม่", en: "whether the contract was published promptly" },
  duty: {
    does: { th: "ประกาศสาระสำคัญของสัญญา", en: "publish the contract's essentials" },
    who: "head-officer"
  },
  advice: {
    requires: {
      th: "กฎหมายไม่กำหนดวัน หน่วยงานตั้งกำหนดเองเพื่อให้ประกาศสัญญาโดยเร็ว",
      en: "The Act sets no day; the office sets its own so that contracts are published soon."
    },
    remedy: {
      th: "ประกาศทันทีและบันทึกวันที่ หรือปรับกำหนดของหน่วยงานให้ตรงกับแนวทางของกรมบัญชีกลาง",
      en: "Publish now and record the day, or set the office's number as the department's rules say."
    },
    proof: { th: "หน้าประกาศที่แสดงวันที่เผยแพร่", en: "The published page with its date." }
  }
}
