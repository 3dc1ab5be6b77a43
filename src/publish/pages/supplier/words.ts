/** Words of a supplier's page and of the list of suppliers. */
export const words = {
  table: { th: "ตาราง", en: "Table:" },
  one: { th: "คู่สัญญา", en: "Supplier" },
  heading: { th: "คู่สัญญา", en: "Suppliers" },
  lead: {
    th: "ทุกรายที่ได้ทำสัญญาหรือข้อตกลงกับหน่วยงานในเดือนที่เผยแพร่แล้ว เรียงจากยอดรวมมากไปน้อย",
    en: "Everyone with a contract in a published month, the largest total first."
  },
  taxId: { th: "เลขทะเบียนนิติบุคคล", en: "Registration number" },
  otherNames: { th: "ชื่อที่บันทึกไว้แบบอื่น", en: "Other spellings recorded" },
  name: { th: "ชื่อ", en: "Name" },
  count: { th: "จำนวนสัญญา", en: "Contracts" },
  total: { th: "ราคาที่ตกลงรวม (บาท)", en: "Agreed prices (baht)" },
  share: { th: "สัดส่วนของยอดที่เผยแพร่", en: "Share of all published" },
  unpriced: { th: "ไม่ทราบราคา (สัญญา)", en: "Price not known (contracts)" },
  won: { th: "สัญญาที่ได้", en: "Contracts" },
  work: { th: "งาน", en: "Work" },
  method: { th: "วิธี", en: "Method" },
  signedOn: { th: "วันที่ตกลง", en: "Agreed on" },
  price: { th: "ราคาที่ตกลง (บาท)", en: "Agreed price (baht)" },
  offers: { th: "ผู้เสนอราคา (ราย)", en: "Offers" },
  none: { th: "ยังไม่มีคู่สัญญาในเดือนที่เผยแพร่", en: "No supplier in a published month yet." },
  note: {
    th: "ยอดและสัดส่วนนับจากเดือนที่เผยแพร่แล้วเท่านั้น การได้งานหลายครั้งไม่ได้หมายความว่ามีสิ่งใดไม่ถูกต้อง",
    en: "Totals and shares count published months only. Winning often does not mean that anything is wrong."
  },
  notRecorded: { th: "ไม่ได้บันทึก", en: "Not recorded" },
  back: { th: "กลับไปรายชื่อคู่สัญญา", en: "Back to the suppliers" }
} as const
