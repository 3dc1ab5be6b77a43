import { thaiDate } from "../../values/thai-date.ts"
import { contractPlaces, papersOf, published } from "../contract-places.ts"
import { requestDate } from "../dating.ts"
import { breach, type ContractRule, recorded, unrecorded, wording } from "../rule.ts"

/**
 * The essentials of a signed contract, and of each recorded amendment, are published in e-GP and on the agency's website. Outside: what is not
 * in writing, and the quarterly list. How soon is not in the Act: dis-contract. Source: มาตรา 98 (A).
 */
export const act98Publish: ContractRule = {
  id: "act-98-publish",
  title: { th: "ประกาศสาระสำคัญของสัญญา", en: "Publication of a contract's essentials" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 98" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: published,
      judge: ({ contract, procurement }) => {
        const papers = papersOf(contract)
        const paper = papers.find(({ none }) => none.length > 0)
        const { quarterly } = recorded(procurement.purchase)
        if (paper === undefined) return papers.find(({ lacking }) => lacking)?.lacking ?? "conforms"
        const lacking = unrecorded({ "contract.form": contract.form, "purchase.quarterly": quarterly })
        if (lacking !== undefined) return lacking
        const parts = { places: paper.none.join(" ") }
        return paper.amendment === undefined
          ? breach("contract", parts)
          : breach("amendment", { ...parts, amendment: paper.amendment })
      }
    })
  ],
  facts: { places: contractPlaces, amendment: "count" },
  says: {
    contract: {
      th: "บันทึกว่าไม่ได้ประกาศสาระสำคัญของสัญญาทาง: {places}",
      en: "the contract is recorded as not published on: {places}"
    },
    amendment: {
      th: "บันทึกว่าไม่ได้ประกาศการแก้ไขสัญญาครั้งที่ {amendment} ทาง: {places}",
      en: "amendment {amendment} is recorded as not published on: {places}"
    }
  },
  asks: { th: "ประกาศสาระสำคัญของสัญญาครบหรือไม่", en: "whether the contract was published in both places" },
  advice: {
    requires: {
      th: "ให้ประกาศสาระสำคัญของสัญญาที่ลงนามแล้ว และการแก้ไขทุกครั้ง ใน e-GP และเว็บไซต์ของหน่วยงาน",
      en: "Publish the essentials of each signed contract and amendment in e-GP and on the website."
    },
    remedy: {
      th: "ประกาศทางที่ยังขาดแล้วบันทึกวันที่ หรือบันทึกว่ารวมในประกาศรายไตรมาส",
      en: "Publish where it is missing and record the day, or record that the quarterly list has it."
    },
    proof: {
      th: "หน้าประกาศใน e-GP และเว็บไซต์ที่แสดงวันที่",
      en: "The pages in e-GP and on the website, with their dates."
    }
  }
}
