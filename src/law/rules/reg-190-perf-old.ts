import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired, invitesAll } from "../bought-or-hired.ts"
import { requestDate } from "../dating.ts"
import { caution, type ContractRule, recorded, unrecorded, wording } from "../rule.ts"
import { every } from "../scope.ts"

/**
 * Until Regulation No. 3 of 2569, how a contractor performed was evaluated in e-GP, as the invitation had said: recorded as not done is a
 * caution. What was invited before 10 July 2569 goes on under it; what one supplier was asked for has no invitation that could say so, and
 * is not judged. Source: มาตรา 106, ข้อ 190, 191 (A).
 */
export const reg190PerfOld: ContractRule = {
  id: "reg-190-perf-old",
  title: { th: "ประเมินผลการปฏิบัติงานของคู่สัญญา (เดิม)", en: "Evaluation of the contractor (former rule)" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 190" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 106" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const { method } = recorded(subject.procurement.purchase)
        const isInvited = method !== undefined && (invitesAll(method) || method.endsWith("selection"))
        return every(boughtOrHired(subject), method === undefined || isInvited ? "in" : "not-judged")
      },
      judge: ({ contract: { performanceEvaluatedOn } }) =>
        performanceEvaluatedOn === null
          ? caution("none", {})
          : (unrecorded({ "contract.performanceEvaluatedOn": performanceEvaluatedOn }) ?? "conforms")
    }),
    wording({
      from: thaiDate("2026-07-10"),
      citation: { instrument: "regulation-3-2569", pinpoint: "ข้อ 5" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "out-of-scope",
      judge: () => "out-of-scope"
    })
  ],
  facts: {},
  says: {
    none: {
      th: "บันทึกว่าไม่ได้ประเมินผลการปฏิบัติงานของคู่สัญญา",
      en: "the contractor's performance is recorded as not evaluated"
    }
  },
  asks: { th: "ประเมินผลการปฏิบัติงานของคู่สัญญาหรือไม่", en: "whether the contractor was evaluated" },
  advice: {
    requires: {
      th: "งานที่เชิญชวนก่อน 10 ก.ค. 2569 ให้ประเมินผลการปฏิบัติงานของคู่สัญญาในระบบ e-GP",
      en: "For what was invited before 10 July 2026, evaluate the contractor in e-GP."
    },
    remedy: {
      th: "ประเมินในระบบ e-GP เมื่องานสิ้นสุด แล้วบันทึกวันที่ประเมิน",
      en: "Evaluate in e-GP once the contract is done, and record the day."
    },
    proof: { th: "ผลการประเมินที่พิมพ์จากระบบ e-GP", en: "The evaluation as printed from e-GP." }
  }
}
