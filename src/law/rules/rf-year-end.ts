import { boundsOf } from "../../values/fiscal-year.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { yearPurchasesLeast } from "../parameters/year-purchases-least.ts"
import { yearEndShareOver } from "../parameters/year-end-share-over.ts"
import { flag, missing, wording, type YearRule } from "../rule.ts"
import { yearEnd } from "../year.ts"

/** More than a quarter of the year's contracts were signed in September, its last month. A year of fewer than ten signed purchases says nothing. */
export const rfYearEnd: YearRule = {
  id: "rf-year-end",
  title: { th: "สัญญากระจุกตัวเดือนกันยายน", en: "Contracts crowd in September" },
  stage: "contract",
  about: "year",
  severity: "flag",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "remark", pinpoint: "" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 8" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { least: yearPurchasesLeast, share: yearEndShareOver },
      scope: ({ purchases }) => (purchases.length === 0 ? "out-of-scope" : "in"),
      judge: ({ fiscalYear, purchases }, { least, share }) => {
        if (purchases.length < least) return "out-of-scope"
        const { last } = boundsOf(fiscalYear)
        const signed = purchases.filter(({ signedOn }) => signedOn !== undefined)
        const late = signed.filter(({ signedOn }) => signedOn!.slice(0, 7) === last.slice(0, 7))
        if (signed.length >= least && late.length * 100 > signed.length * share) {
          return {
            ...flag("crowded", { late: late.length, all: signed.length }),
            members: late.map(({ id }) => id)
          }
        }
        return signed.length < purchases.length ? missing("contract.signedOn") : "conforms"
      }
    })
  ],
  facts: { late: "count", all: "count" },
  says: {
    crowded: {
      th: "ลงนามในเดือนกันยายน {late} จาก {all} โครงการของปี",
      en: "{late} of the year's {all} were signed in September"
    }
  },
  asks: { th: "สัญญากระจุกตัวในเดือนกันยายนหรือไม่", en: "whether contracts crowd in September" },
  advice: {
    requires: {
      th: "ไม่มีบทกฎหมายห้าม แต่ควรจัดหาตามแผนตลอดปี (ข้อ 12)",
      en: "No rule forbids it; purchases should follow the plan through the year."
    },
    remedy: { th: "ดูแผนของปีถัดไป ให้เริ่มจัดหาเร็วขึ้น", en: "Look at next year's plan and begin earlier." },
    proof: { th: "แผนการจัดซื้อจัดจ้างและผลตามแผน", en: "The plan and how it was followed." },
    notMeaning: {
      th: "ไม่ได้หมายความว่าเร่งใช้เงิน เงินอุดหนุนมักมาปลายปี",
      en: "It does not mean money was rushed; grants often come late."
    }
  }
}
