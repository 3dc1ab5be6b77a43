import { day, money, oneOf, people, someOf, words } from "../facts.ts"
import type { Labels } from "../field.ts"

/** ที่มาของราคากลาง — the six sources of มาตรา 4, in three groups: (1); (2) and (3); (4), (5) and (6). */
export const referencePriceSources = {
  "1": { th: "(1) หลักเกณฑ์ของคณะกรรมการราคากลาง", en: "(1) the reference price committee's formula" },
  "2": { th: "(2) ฐานข้อมูลราคาอ้างอิงของกรมบัญชีกลาง", en: "(2) the CGD's reference database" },
  "3": { th: "(3) ราคามาตรฐานของสำนักงบประมาณหรือหน่วยงานกลาง", en: "(3) a central standard price" },
  "4": { th: "(4) สืบราคาจากท้องตลาด", en: "(4) a market survey" },
  "5": {
    th: "(5) ราคาที่เคยซื้อหรือจ้างครั้งหลังสุดภายในสองปีงบประมาณ",
    en: "(5) the last price, within 2 fiscal years"
  },
  "6": { th: "(6) หลักเกณฑ์อื่นของหน่วยงาน", en: "(6) the agency's other method" }
} as const satisfies Labels
export type ReferencePriceSource = keyof typeof referencePriceSources

/** แบบแสดงราคากลาง — the tables that show how a reference price was reckoned. */
export const referencePriceForms = {
  "bor-kor-01": { th: "บก.01 งานก่อสร้าง", en: "Form 01, construction" },
  "bor-kor-02": { th: "บก.02 จ้างควบคุมงาน", en: "Form 02, supervision" },
  "bor-kor-03": { th: "บก.03 จ้างออกแบบ", en: "Form 03, design" },
  "bor-kor-04": { th: "บก.04 จ้างที่ปรึกษา", en: "Form 04, consultants" },
  "bor-kor-05": { th: "บก.05 จ้างพัฒนาระบบคอมพิวเตอร์", en: "Form 05, computer systems" },
  "bor-kor-06": { th: "บก.06 มิใช่งานก่อสร้าง", en: "Form 06, other than construction" }
} as const satisfies Labels
export type ReferencePriceForm = keyof typeof referencePriceForms

/** ราคากลาง — the price offers are measured by, where it comes from, and where it was made public (มาตรา 4, 63). */
export const referencePriceFields = {
  referencePrice: money("ราคากลาง (บาท)", "Reference price (baht)"),
  referencePriceSource: oneOf(referencePriceSources, "ที่มาของราคากลาง", "Source of the reference price"),
  referencePriceAlso: someOf(referencePriceSources, "ราคาจากที่มาอื่นที่หาได้", "Other sources that had a price", {
    hint: "ใส่ ไม่มี เมื่อตรวจแล้วว่าไม่มีราคาจากที่มาอื่น"
  }),
  referencePriceSetOn: day("วันที่กำหนดราคากลาง", "Reference price set on"),
  lastBoughtOn: day("วันที่ซื้อหรือจ้างครั้งหลังสุดที่ใช้อ้างอิง", "The earlier purchase it refers to was on"),
  referencePriceSetBy: people("ผู้กำหนดราคากลาง", "Reference price set by"),
  referencePriceDetail: words("รายละเอียดแหล่งที่มาของราคากลาง", "How the reference price was found"),
  referencePriceForm: oneOf(referencePriceForms, "แบบแสดงราคากลาง", "Form showing the reference price"),
  referencePriceEgpOn: day("วันที่เผยแพร่ราคากลางใน e-GP", "Reference price published in e-GP on"),
  referencePriceWebOn: day("วันที่เผยแพร่ราคากลางในเว็บไซต์", "Reference price on the website on")
}
