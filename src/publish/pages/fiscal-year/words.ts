/** Words of a fiscal year's page. */
export const words = {
  heading: { th: "การจัดซื้อจัดจ้าง", en: "Procurement," },
  published: { th: "เผยแพร่แล้ว", en: "Published" },
  count: { th: "จำนวน", en: "Contracts" },
  items: { th: "รายการ", en: "" },
  agreed: { th: "ราคาที่ตกลงซื้อหรือจ้างรวม", en: "Agreed prices" },
  agreedKnown: {
    th: "ราคาที่ตกลงซื้อหรือจ้างรวม (เฉพาะรายการที่ทราบราคา)",
    en: "Agreed prices (of those that are known)"
  },
  unknown: { th: "ไม่ทราบราคาที่ตกลง", en: "Price not known" },
  byMonth: { th: "แยกตามเดือนที่ลงนามในสัญญา", en: "By the month of signing" },
  byMethod: {
    th: "แยกตามวิธีซื้อหรือจ้าง เฉพาะเดือนที่เผยแพร่แล้ว",
    en: "By method, published months only"
  },
  month: { th: "เดือน", en: "Month" },
  method: { th: "วิธีซื้อหรือจ้าง", en: "Method" },
  noMethod: { th: "ไม่มีข้อมูลวิธีซื้อหรือจ้าง", en: "Method not recorded" },
  countColumn: { th: "จำนวน (รายการ)", en: "Contracts" },
  agreedColumn: { th: "ราคาที่ตกลงรวม (บาท)", en: "Agreed prices (baht)" },
  unknownColumn: { th: "ไม่ทราบราคา (รายการ)", en: "Price not known" },
  state: { th: "การเผยแพร่", en: "Publication" },
  none: { th: "ไม่มีการจัดซื้อจัดจ้าง", en: "No purchases" },
  unpublished: { th: "ยังไม่เผยแพร่", en: "Not published yet" },
  note: {
    th: "หนึ่งรายการคือหนึ่งสัญญาหรือข้อตกลง นับในเดือนที่ลงนาม เดือนที่ยังไม่เผยแพร่ไม่รวมอยู่ในยอด",
    en: "Each contract or agreement counts in the month of its signing. Months not published yet are in no total."
  },
  forms: { th: "แบบรายงานและประกาศของปีนี้", en: "Official forms of this year (in Thai)" },
  back: { th: "กลับไปหน้าแรก", en: "Back to the front page" }
} as const
