import { thaiDate } from "../../values/thai-date.ts"
import { performanceDate } from "../dating.ts"
import { gravest } from "../gravest.ts"
import { inspectedInForm, tookIn, unlessAnotherWay } from "../inspecting.ts"
import { breach, type ContractRule, missing, wording } from "../rule.ts"

/**
 * Whatever is accepted, in whole or in part, gets an inspection certificate signed by those who inspect, in two copies at least, and the
 * head is told. An acceptance recorded as without one is a breach. Outside: what was refused, the later report of ข้อ 79 วรรคสอง and ว 119;
 * ว 804 is not judged. Source: ข้อ 175 (4), 176 (6), 179 (4), 180 (5) (A).
 */
export const reg1754Certificate: ContractRule = {
  id: "reg-175-4-certificate",
  title: { th: "ใบตรวจรับพัสดุ", en: "Inspection certificate" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: performanceDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 175 (4)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 176 (6), 179 (4) และ 180 (5)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: inspectedInForm,
      judge: ({ contract, procurement }) => {
        const { inspections } = contract
        if (inspections === null) return "out-of-scope"
        if (inspections === undefined || inspections.length === 0) return missing("contract.inspections")
        return gravest(
          inspections.map((it) => {
            const { certificate, inspected, inspection } = it
            if (typeof certificate === "string") return "conforms"
            const isIn = tookIn(it)
            if (isIn === false) return "out-of-scope"
            if (certificate === undefined) return missing("inspection.certificate")
            if (isIn === undefined) return missing("inspection.result")
            return unlessAnotherWay(procurement, breach("none", { inspection, inspected }))
          })
        )
      }
    })
  ],
  facts: { inspection: "count", inspected: "date" },
  says: {
    none: {
      th: "ตรวจรับครั้งที่ {inspection} เมื่อ {inspected} รับพัสดุไว้ โดยบันทึกว่าไม่มีใบตรวจรับ",
      en: "inspection {inspection} on {inspected} accepted goods or work, recorded as without a certificate"
    }
  },
  asks: { th: "มีใบตรวจรับพัสดุหรือไม่", en: "whether there is an inspection certificate" },
  advice: {
    requires: {
      th: "เมื่อตรวจรับแล้วให้ผู้ตรวจรับลงชื่อในใบตรวจรับอย่างน้อยสองฉบับ และรายงานหัวหน้าหน่วยงานทราบ",
      en: "Those who inspect sign a certificate, at least two copies, and report to the head of the agency."
    },
    remedy: {
      th: "ถ้ามีใบตรวจรับแล้วให้บันทึกเลขที่ ถ้ายังไม่ได้ทำให้จัดทำก่อนเบิกจ่าย พร้อมเหตุผลที่ล่าช้า",
      en: "Record its number; where there is none yet, make it before paying and note why it is late."
    },
    proof: { th: "ใบตรวจรับพัสดุที่ผู้ตรวจรับทุกคนลงชื่อ", en: "The certificate signed by everyone who inspected." }
  }
}
