/** Words of the list of methods, and of a method's page. */
export const words = {
  heading: { th: "วิธีซื้อหรือจ้าง", en: "Methods" },
  lead: {
    th: "ยอดของทุกเดือนที่เผยแพร่แล้ว แยกตามวิธีซื้อหรือจ้างตามที่หน่วยงานบันทึก",
    en: "All published months by the method of procurement, as recorded."
  },
  none: { th: "ยังไม่มีรายการในเดือนที่เผยแพร่", en: "Nothing in a published month yet." },
  count: { th: "จำนวนสัญญา", en: "Contracts" },
  total: { th: "ราคาที่ตกลงรวม", en: "Agreed prices" },
  unpriced: { th: "ไม่ทราบราคา (สัญญา)", en: "Price not known (contracts)" },
  share: { th: "สัดส่วนของยอดที่เผยแพร่", en: "Share of all published" },
  note: {
    th: "หนึ่งรายการคือหนึ่งสัญญาหรือข้อตกลง ยอดนับจากเดือนที่เผยแพร่แล้วเท่านั้น",
    en: "Each contract or agreement is one line; totals count published months only."
  },
  back: { th: "กลับไปทุกวิธี", en: "Back to all methods" }
} as const
