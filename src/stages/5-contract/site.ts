import { count, day, oneOf, people, truth } from "../facts.ts"
import type { Labels } from "../field.ts"

/** ประเภทอาคาร — classes of the law on building control that the damage scores of 2569 name; none for roads, drains and other buildings. */
export const buildingClasses = {
  assembly: { th: "อาคารชุมนุมคน", en: "assembly building" },
  "high-rise": { th: "อาคารสูง", en: "high-rise building" },
  "extra-large": { th: "อาคารขนาดใหญ่พิเศษ", en: "extra-large building" }
} as const satisfies Labels

/** งานก่อสร้างที่หน้างาน — who supervises it, and what they and the committee wrote down (มาตรา 101, ข้อ 176–178). */
export const siteFields = {
  buildingClass: oneOf(buildingClasses, "ประเภทอาคารตามกฎหมายควบคุมอาคาร", "Class of building", {
    hint: "ใส่ ไม่มี ถ้าเป็นถนน ท่อระบายน้ำ หรืออาคารอื่น"
  }),
  supervisors: people("ผู้ควบคุมงานก่อสร้าง", "Site supervisors", { hint: "ใส่ ไม่มี ถ้าไม่ได้แต่งตั้ง" }),
  supervisorsQualified: truth(
    "ผู้ควบคุมงานมีความรู้ทางช่าง วุฒิไม่ต่ำกว่า ปวช.",
    "Supervisors are technicians with a vocational certificate or more"
  ),
  startReportedOn: day("วันที่ผู้ควบคุมงานรายงานการเริ่มงาน", "Start of the works reported on"),
  dueReportedOn: day("วันที่ผู้ควบคุมงานรายงานเมื่อครบกำหนดส่งงาน", "Reported on when the works fell due"),
  siteLogKept: truth("ผู้ควบคุมงานจดบันทึกประจำวันครบทุกวัน", "Daily site log kept"),
  weeklyReported: truth("ผู้ควบคุมงานรายงานคณะกรรมการทุกสัปดาห์", "Weekly reports to the committee"),
  siteVisits: count("จำนวนครั้งที่กรรมการออกตรวจหน้างานและจดบันทึกไว้", "Site visits of the committee on record")
}
