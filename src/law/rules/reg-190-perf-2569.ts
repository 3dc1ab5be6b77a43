import { priceNow } from "../../stages/5-contract.ts"
import { buildingClasses } from "../../stages/5-contract/site.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { perfScoreMin } from "../parameters/perf-score-min.ts"
import { caution, type ContractRule, unrecorded, wording } from "../rule.ts"
import { isConstruction } from "../site-works.ts"

/**
 * Of works invited from 10 July 2569 on, damage scores are kept for an assembly, high-rise or extra-large building of the law on building
 * control, and for any contract from ("ตั้งแต่") 1,000 million baht on; roads, drains and other buildings of an อบต. are outside. Recorded as not
 * evaluated is a caution. The scores themselves, and what they suspend, no field has. Source: Regulation No. 3 ข้อ 190/1–190/9, ข้อ 5 (A).
 */
export const reg190Perf2569: ContractRule = {
  id: "reg-190-perf-2569",
  title: { th: "คะแนนความเสียหายของผู้รับจ้างก่อสร้าง", en: "Damage scores of builders" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2026-07-10"),
      citation: { instrument: "regulation-3-2569", pinpoint: "ข้อ 190/2" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { min: perfScoreMin },
      scope: isConstruction,
      judge: ({ contract }, { min }) => {
        const { buildingClass, performanceEvaluatedOn } = contract
        const price = priceNow(contract)
        if (typeof buildingClass !== "string" && (price === undefined || price < min)) {
          const open = { "contract.buildingClass": buildingClass, "contract.amount": price }
          return unrecorded(open) ?? "out-of-scope"
        }
        if (performanceEvaluatedOn === null) {
          return typeof buildingClass === "string"
            ? caution("class", { buildingClass })
            : caution("price", { price: price!, min })
        }
        return unrecorded({ "contract.performanceEvaluatedOn": performanceEvaluatedOn }) ?? "conforms"
      }
    })
  ],
  facts: { buildingClass: buildingClasses, price: "baht", min: "baht" },
  says: {
    class: {
      th: "งานก่อสร้าง{buildingClass} บันทึกว่าไม่ได้ประเมินคะแนนความเสียหาย",
      en: "works on a building of the class {buildingClass}, recorded as not evaluated"
    },
    price: {
      th: "งานก่อสร้าง {price} บาท ตั้งแต่ {min} บาทขึ้นไป บันทึกว่าไม่ได้ประเมินคะแนนความเสียหาย",
      en: "works of {price} baht, from {min} baht on, recorded as not evaluated"
    }
  },
  asks: {
    th: "ต้องประเมินคะแนนความเสียหายและประเมินแล้วหรือไม่",
    en: "whether damage scores are due and were kept"
  },
  advice: {
    requires: {
      th: "อาคารชุมนุมคน อาคารสูง อาคารขนาดใหญ่พิเศษ หรือสัญญา 1,000 ล้านบาทขึ้นไป ต้องประเมินคะแนนความเสียหาย",
      en: "Assembly, high-rise and extra-large buildings, and contracts from 1,000 million baht, need damage scores."
    },
    remedy: {
      th: "ระบุประเภทอาคาร แล้วประเมินในระบบ e-GP เมื่อมีเหตุหรืองานสิ้นสุด บันทึกวันที่ประเมิน",
      en: "Record the class of building; evaluate in e-GP when something happens or the works end, and record the day."
    },
    proof: {
      th: "ใบอนุญาตหรือแบบอาคาร และผลประเมินจากระบบ e-GP",
      en: "The building permit or plans, and the evaluation from e-GP."
    }
  }
}
