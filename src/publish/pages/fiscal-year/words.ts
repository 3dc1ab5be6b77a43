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
  plan: { th: "แผนเทียบกับที่ตกลงจริง", en: "Plan beside what was agreed" },
  note: {
    th: "หนึ่งรายการคือหนึ่งสัญญาหรือข้อตกลง นับในเดือนที่ลงนาม เดือนที่ยังไม่เผยแพร่ไม่รวมอยู่ในยอด",
    en: "Each contract or agreement counts in the month of its signing. Months not published yet are in no total."
  },
  forms: { th: "แบบรายงานและประกาศของปีนี้", en: "Official forms of this year (in Thai)" },
  back: { th: "กลับไปหน้าแรก", en: "Back to the front page" }
} as const
