import { Schema } from "effect"
import { Month } from "../../values/thai-date.ts"
import { day, money, words } from "../facts.ts"
import { evidence, required } from "../field.ts"

/** แผนการจัดซื้อจัดจ้าง — one version of a purchase's row in the annual plan, with where it was published (มาตรา 11, ข้อ 11, 13). */
export const Plan = Schema.Struct({
  version: required(Schema.Natural, {
    th: "ฉบับที่",
    en: "Version",
    hint: "1 คือแผนฉบับแรก เพิ่มทีละหนึ่งเมื่อเปลี่ยนแปลงแผน",
    mark: "public",
    as: "count"
  }),
  planNumber: words("รหัสแผนใน e-GP", "Plan number in e-GP", { hint: "ขึ้นต้นด้วย P" }),
  planName: words("ชื่อโครงการในแผน", "Name in the plan"),
  planAmount: money("งบประมาณโครงการโดยประมาณ (บาท)", "Estimated amount (baht)"),
  expected: evidence(Month, {
    th: "คาดว่าจะประกาศจัดซื้อจัดจ้าง (เดือน/ปี)",
    en: "Expected month",
    mark: "public",
    as: "month"
  }),
  changeReason: words("เหตุผลที่เปลี่ยนแปลงแผน", "Reason for the change"),
  planApprovedOn: day("วันที่หัวหน้าหน่วยงานเห็นชอบแผน", "Plan approved on"),
  planEgpOn: day("วันที่เผยแพร่แผนใน e-GP", "Plan published in e-GP on"),
  planWebOn: day("วันที่เผยแพร่แผนในเว็บไซต์", "Plan on the website on"),
  planBoardOn: day("วันที่ปิดประกาศแผน", "Plan on the notice board on")
})
export type Plan = typeof Plan.Type
