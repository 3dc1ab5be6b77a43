import { priceNow } from "../../stages/5-contract.ts"
import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { penaltyTraffic } from "../parameters/penalty-traffic.ts"
import { dailyWithin } from "../penalty.ts"
import { breach, caution, type ContractRule, missing, unrecorded, wording } from "../rule.ts"

/**
 * Public utility works that affect traffic carry a daily penalty of 0.25 % of the price, this rate and no other; daily amounts may be off by less
 * than a baht. Which works count is set by criteria that were not read, so a breach only where it is recorded that they apply, and a relief
 * circular as none; an ordinary village road is not assumed to count. Source: ข้อ 162 วรรคหนึ่ง (A).
 */
export const reg162PenaltyTraffic: ContractRule = {
  id: "reg-162-penalty-traffic",
  title: { th: "ค่าปรับงานสาธารณูปโภคที่กระทบการจราจร", en: "Penalty of works that affect traffic" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 162 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { set: penaltyTraffic },
      scope: ({ procurement, contract: { affectsTraffic, form, trafficCriteria } }) => {
        const kind = kindOf(procurement)
        if ((kind !== undefined && kind !== "construction") || form === "unwritten") return "out-of-scope"
        if (affectsTraffic === false || trafficCriteria === false) return "out-of-scope"
        const fields = { "contract.form": form, "contract.affectsTraffic": affectsTraffic }
        return unrecorded({ "prep.kind": kind, ...fields }) ?? "in"
      },
      judge: ({ contract }, { set }) => {
        const { amount, penaltyPerDay: daily, penaltyRate: rate, reliefCircular } = contract
        if (typeof reliefCircular === "string") return "not-judged"
        const isSure = reliefCircular === null && contract.trafficCriteria === true
        const differs = isSure ? breach : caution
        if (rate != null && rate !== set) return differs("rate", { rate, set })
        if (rate !== undefined && daily == null) {
          if (rate !== null) return "conforms"
          return daily === null ? differs("none", { set }) : missing("contract.penaltyPerDay")
        }
        if (daily == null) return missing("contract.penaltyRate")
        if (amount === undefined) return missing("contract.amount")
        const fits = (price: bigint) => dailyWithin(daily, price, { min: set, max: set })
        return fits(amount) || fits(priceNow(contract)!)
          ? "conforms"
          : differs("daily", { daily, amount, set })
      }
    })
  ],
  facts: { rate: "rate", set: "rate", daily: "baht", amount: "baht" },
  says: {
    rate: { th: "ค่าปรับวันละร้อยละ {rate} ไม่ใช่ร้อยละ {set}", en: "{rate} per cent a day, not {set}" },
    daily: {
      th: "ค่าปรับวันละ {daily} บาท จากราคา {amount} บาท ไม่ใช่ร้อยละ {set}",
      en: "{daily} baht a day of a price of {amount} baht, not {set} per cent"
    },
    none: { th: "บันทึกว่าไม่ได้กำหนดค่าปรับ (ร้อยละ {set})", en: "recorded as without a penalty ({set} per cent)" }
  },
  asks: { th: "กำหนดค่าปรับงานที่กระทบการจราจรถูกอัตราหรือไม่", en: "whether the traffic penalty is at its rate" },
  advice: {
    requires: {
      th: "งานสาธารณูปโภคที่กระทบการจราจรตามหลักเกณฑ์ ให้กำหนดค่าปรับวันละร้อยละ 0.25 ของราคางาน",
      en: "Utility works that affect traffic by the criteria carry a daily penalty of 0.25 per cent of the price."
    },
    remedy: {
      th: "ตรวจว่างานเข้าหลักเกณฑ์หรือไม่ แล้วบันทึก ถ้าไม่เข้าให้ใช้อัตรางานก่อสร้างทั่วไป",
      en: "Check whether the criteria apply and record it; where not, the ordinary rate of works holds."
    },
    proof: {
      th: "ข้อค่าปรับในสัญญา และบันทึกการพิจารณาหลักเกณฑ์",
      en: "The penalty clause and the note on the criteria."
    }
  }
}
