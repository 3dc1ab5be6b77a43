import { thaiDate } from "../../values/thai-date.ts"
import { recordDay } from "../record-day.ts"
import { breach, unrecorded, type RecordRuleOf, wording } from "../rule.ts"

/** The head of the supplies unit or an assignee orders each issue, which is posted to the account each time. Source: ข้อ 205 (A). */
export const reg205Issue: RecordRuleOf<"stock-issue"> = {
  id: "reg-205-issue",
  title: { th: "ผู้สั่งจ่ายพัสดุและการลงบัญชี", en: "Who orders an issue, and its posting" },
  stage: "stock",
  about: "stock-issue",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.issuedOn, "stock-issue.issuedOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 205" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: ({ record: { issueOrderedAs: by, postedOn } }) => {
        if (by === "other" || by === null) return breach("other", {})
        if (postedOn === null) return breach("unposted", {})
        const lacking = { "stock-issue.issueOrderedAs": by, "stock-issue.postedOn": postedOn }
        return unrecorded(lacking) ?? "conforms"
      }
    })
  ],
  facts: {},
  says: {
    other: {
      th: "ผู้สั่งจ่ายไม่ใช่หัวหน้าหน่วยพัสดุหรือผู้ที่ได้รับมอบหมาย",
      en: "ordered by somebody else than the head of the supplies unit or an assignee"
    },
    unposted: { th: "บันทึกว่าไม่ได้ลงบัญชีจ่าย", en: "recorded as not posted" }
  },
  asks: { th: "สั่งจ่ายโดยผู้มีหน้าที่และลงบัญชีแล้วหรือไม่", en: "whether the right person ordered it and it was posted" },
  advice: {
    requires: {
      th: "ให้หัวหน้าหน่วยพัสดุหรือผู้ที่ได้รับมอบหมายสั่งจ่าย ตรวจสอบ และลงบัญชีทุกครั้งที่จ่าย",
      en: "The head of the supplies unit orders it, checks it and posts every issue."
    },
    remedy: {
      th: "ให้ผู้มีหน้าที่ลงนามสั่งจ่าย แล้วลงบัญชีและบันทึกวันที่",
      en: "Have the right person sign, post it, and record the day."
    },
    proof: { th: "ใบเบิกที่ลงนามสั่งจ่าย และบัญชีวัสดุ", en: "The signed slip and the stock account." }
  }
}
