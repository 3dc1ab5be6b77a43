import { thaiDate } from "../../values/thai-date.ts"
import { recordDay } from "../record-day.ts"
import { breach, missing, unrecorded, type RecordRuleOf, wording } from "../rule.ts"

/** A transfer goes to a state body or a charity of section 47 (7) of the Revenue Code, with a paper of the handover. Source: ข้อ 215 (3) (A). */
export const reg2153Transfer: RecordRuleOf<"disposal"> = {
  id: "reg-215-3-transfer",
  title: { th: "ผู้รับโอนพัสดุ", en: "Receiver of a transfer" },
  stage: "stock",
  about: "disposal",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.disposalOrderedOn, "disposal.disposalOrderedOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 215 (3)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ record: { disposalMethod: way } }) =>
        way === "transfer" ? "in" : way === undefined ? missing("disposal.disposalMethod") : "out-of-scope",
      judge: ({ record: { handoverPaper, taker } }) => {
        if (taker === "public" || taker === "user") return breach("taker", {})
        if (handoverPaper === null) return breach("no-paper", {})
        return (
          unrecorded({ "disposal.taker": taker ?? undefined, "disposal.handoverPaper": handoverPaper }) ??
          "conforms"
        )
      }
    })
  ],
  facts: {},
  says: {
    taker: {
      th: "โอนให้ผู้ที่ไม่ใช่หน่วยงานของรัฐหรือองค์กรสาธารณกุศล",
      en: "transferred to neither a state body nor a charity"
    },
    "no-paper": { th: "บันทึกว่าไม่มีหลักฐานการส่งมอบ", en: "recorded as without a paper of the handover" }
  },
  asks: {
    th: "โอนให้หน่วยงานที่รับโอนได้และมีหลักฐานหรือไม่",
    en: "whether it went to a body that may receive it, with a paper"
  },
  advice: {
    requires: {
      th: "โอนได้เฉพาะหน่วยงานของรัฐหรือองค์กรสาธารณกุศล และต้องมีหลักฐานการส่งมอบ",
      en: "Transfer only to a state body or a charity, with a handover paper."
    },
    remedy: { th: "ตรวจสถานะผู้รับโอนและทำหลักฐานการส่งมอบ", en: "Check the receiver and make the paper." },
    proof: { th: "หลักฐานการส่งมอบไว้ต่อกัน", en: "The handover paper of both sides." }
  }
}
