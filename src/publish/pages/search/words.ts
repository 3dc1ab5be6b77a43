import type { PageWords } from "../../language.ts"

/** The search page's words. */
export const words = {
  title: { th: "ค้นหา", en: "Search" },
  lead: {
    th: "ค้นหาการจัดซื้อจัดจ้างทุกรายการที่เผยแพร่ จากชื่องาน ผู้ขาย หน่วยงานภายใน เลขที่โครงการ เลขที่สัญญา เดือน วิธี หรือราคา",
    en: "Search everything published that the agency bought: by the work's name, supplier, unit, project or contract number, month, method or price."
  },
  withoutScript: {
    th: "การค้นหาใช้สคริปต์ ซึ่งเบราว์เซอร์นี้ปิดไว้หรือเปิดไม่ได้ ข้อมูลเดียวกันดูได้ทั้งหมดจากหน้าเหล่านี้",
    en: "Searching needs a script, which this browser has switched off or cannot run. These pages show all of the same data."
  },
  query: { th: "คำค้น", en: "Words" },
  hint: {
    th: 'เว้นวรรคระหว่างคำเพื่อหารายการที่มีทุกคำ ใช้เครื่องหมายคำพูดเมื่อต้องการข้อความที่ติดกัน เช่น "หมู่ที่ 3" เลขไทยและเลขอารบิกให้ผลเหมือนกัน',
    en: 'A space between words finds records that hold them all; quotation marks keep words together, as in "หมู่ที่ 3". Thai and Arabic digits are alike.'
  },
  submit: { th: "ค้นหา", en: "Search" },
  reset: { th: "ล้างคำค้นและตัวกรอง", en: "Clear words and filters" },
  filters: { th: "ตัวกรองและการเรียงลำดับ", en: "Filters and order" },
  year: { th: "ปีงบประมาณ", en: "Fiscal year" },
  allYears: { th: "ทุกปี", en: "All years" },
  method: { th: "วิธีซื้อหรือจ้าง", en: "Method" },
  allMethods: { th: "ทุกวิธี", en: "All methods" },
  unit: { th: "หน่วยงานภายใน", en: "Unit" },
  allUnits: { th: "ทุกหน่วยงาน", en: "All units" },
  from: { th: "ราคาตั้งแต่ (บาท)", en: "Price from (baht)" },
  to: { th: "ราคาไม่เกิน (บาท)", en: "Price up to (baht)" },
  notAmount: {
    th: "อ่านเป็นจำนวนเงินไม่ได้ จึงยังไม่ได้กรองด้วยช่องนี้ ให้พิมพ์ตัวเลข เช่น 500,000",
    en: "This is not an amount, so it does not filter yet. Type a number such as 500,000."
  },
  sort: { th: "เรียงตาม", en: "Order" },
  newest: { th: "ใหม่สุดก่อน", en: "Newest first" },
  oldest: { th: "เก่าสุดก่อน", en: "Oldest first" },
  dearest: { th: "ราคาสูงสุดก่อน", en: "Highest price first" },
  cheapest: { th: "ราคาต่ำสุดก่อน", en: "Lowest price first" },
  results: { th: "ผลการค้นหา", en: "Results" },
  more: { th: "แสดงเพิ่ม", en: "Show more" },
  similar: { th: "ดูรายการที่มีคำใกล้เคียง", en: "Show records with similar words" },
  share: { th: "ที่อยู่ของผลค้นหานี้ (คัดลอกเพื่อส่งต่อ)", en: "Address of these results (copy it to share)" },
  download: { th: "ดาวน์โหลดผลทั้งหมดเป็น CSV", en: "Download all results as CSV" },
  browse: { th: "ดูทีละหน้า", en: "Browse instead" },
  home: { th: "หน้าแรก", en: "Home" }
} as const satisfies PageWords
