/** Words of the list of units, and of a unit's page. */
export const words = {
  heading: { th: "ส่วนราชการที่ต้องการ", en: "Requesting units" },
  lead: {
    th: "ส่วนราชการที่แจ้งความต้องการซื้อหรือจ้าง ยอดของทุกเดือนที่เผยแพร่แล้ว",
    en: "The units that asked for what was bought; all published months."
  },
  none: { th: "ยังไม่มีรายการในเดือนที่เผยแพร่", en: "Nothing in a published month yet." },
  noName: { th: "ไม่ได้บันทึกส่วนราชการ", en: "Unit not recorded" },
  noNameLead: {
    th: "ข้อมูลที่นำเข้าจากภาครัฐไม่บอกว่าส่วนราชการใดต้องการ หน่วยงานบันทึกเพิ่มได้",
    en: "Government exports do not say which unit asked; the office may record it."
  },
  count: { th: "จำนวนสัญญา", en: "Contracts" },
  total: { th: "ราคาที่ตกลงรวม", en: "Agreed prices" },
  unpriced: { th: "ไม่ทราบราคา (สัญญา)", en: "Price not known (contracts)" },
  share: { th: "สัดส่วนของยอดที่เผยแพร่", en: "Share of all published" },
  note: {
    th: "หนึ่งรายการคือหนึ่งสัญญาหรือข้อตกลง ยอดนับจากเดือนที่เผยแพร่แล้วเท่านั้น",
    en: "Each contract or agreement is one line; totals count published months only."
  },
  back: { th: "กลับไปทุกส่วนราชการ", en: "Back to all units" }
} as const
