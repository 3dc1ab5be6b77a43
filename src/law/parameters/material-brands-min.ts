import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Brands of a construction material to be named at least ("ไม่น้อยกว่า"), where any is. */
export const materialBrandsMin: Parameter<number> = {
  id: "material-brands-min",
  title: { th: "จำนวนยี่ห้อวัสดุก่อสร้างอย่างน้อย", en: "Brands of a material, at least" },
  unit: "count",
  history: [
    {
      from: thaiDate("2020-05-18"),
      value: 3,
      citation: { instrument: "cgd-w214-2563", pinpoint: "ข้อ 1.1.5 (2)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
