/** Words of the front page. */
export const words = {
  title: { th: "ข้อมูลการจัดซื้อจัดจ้าง", en: "Procurement data" },
  heading: { th: "ข้อมูลการจัดซื้อจัดจ้างของ", en: "What is bought by " },
  lead: {
    th: "เว็บไซต์นี้แสดงว่าหน่วยงานซื้อหรือจ้างอะไร จากใคร ด้วยวิธีใด และในราคาเท่าใด เป็นรายเดือนตามแบบ สขร.1 ทุกเดือน รวมทั้งเดือนที่ไม่มีการจัดซื้อจัดจ้าง",
    en: "What this office buys, from whom, how and at what price: month by month in the official form (สขร.1), months without a purchase too."
  },
  latest: { th: "เดือนล่าสุด", en: "Newest months" },
  none: { th: "ไม่มีการจัดซื้อจัดจ้าง", en: "No purchases" },
  items: { th: "รายการ", en: "contracts" },
  years: { th: "ปีงบประมาณ", en: "Fiscal years" },
  yearsTable: { th: "ยอดรวมแยกตามปีงบประมาณ", en: "Totals by fiscal year" },
  published: { th: "เผยแพร่แล้ว", en: "Published" },
  count: { th: "จำนวน (รายการ)", en: "Contracts" },
  agreed: { th: "ราคาที่ตกลงรวม (บาท)", en: "Agreed prices (baht)" },
  noMonth: { th: "ยังไม่มีเดือนที่เผยแพร่", en: "No month has been published yet." },
  allCount: { th: "สัญญาที่เผยแพร่แล้วทั้งหมด", en: "Contracts published" },
  allAgreed: { th: "ราคาที่ตกลงรวม", en: "Agreed prices" },
  allUnpriced: { th: "ไม่ทราบราคา (สัญญา)", en: "Price not known (contracts)" },
  allSuppliers: { th: "คู่สัญญา (ราย)", en: "Suppliers" },
  largest: { th: "รายการที่ราคาสูงสุด", en: "The largest" },
  searchFor: { th: "ค้นหางาน คู่สัญญา หรือเลขที่โครงการ", en: "Search works, suppliers or project numbers" },
  search: { th: "ค้นหา", en: "Search" },
  plans: { th: "แผน", en: "Plans" },
  check: { th: "ตรวจสอบเราได้อย่างไร", en: "How to check us" },
  checkLedger: {
    th: "ทุกตัวเลขมาจากบัญชีที่เพิ่มได้อย่างเดียว หน้าของแต่ละงานบอกรายการบัญชีที่ใช้",
    en: "Every number comes from a ledger that can only be added to; each purchase's page names its entries."
  },
  checkNotice: {
    th: "ลายมือชื่อบัญชีล่าสุด สำหรับปิดประกาศและเทียบกับที่เว็บไซต์แสดง",
    en: "The newest signature of the ledger, to be posted and compared"
  },
  checkVerify: { th: "ตรวจลายมือชื่อและแฟ้มด้วยตนเอง", en: "Check signatures and files yourself" },
  object: { th: "สอบถามหรือร้องเรียน", en: "To ask or to object" },
  contact: { th: "ช่องทางติดต่อและร้องเรียน", en: "How to contact the office or complain" },
  about: { th: "เกี่ยวกับข้อมูลนี้", en: "About this data" },
  dash: {
    th: "เครื่องหมาย - หมายถึงไม่มีข้อมูลบันทึกไว้ โปรแกรมไม่เติมสิ่งที่ไม่รู้",
    en: "A dash (-) means that nothing is recorded. The program fills in nothing that is not known."
  },
  files: {
    th: "แต่ละเดือนดาวน์โหลดเป็นแฟ้ม CSV ได้ ทั้งแบบเปิดด้วยโปรแกรมตารางและแบบสำหรับประมวลผลด้วยโปรแกรม",
    en: "Each month can be downloaded as CSV, for a spreadsheet and for a program."
  },
  corrections: {
    th: "เมื่อมีการแก้ไข จะเผยแพร่เป็นฉบับถัดไปพร้อมบอกว่าแก้อะไร เพราะอะไร และเก็บฉบับก่อนหน้าไว้ เว้นแต่ต้องปกปิดข้อมูลส่วนบุคคล",
    en: "A correction is published as a new revision that says what changed and why; the earlier one is kept, unless a personal detail must be withdrawn."
  },
  findings: {
    th: "ผลการตรวจเทียบกับข้อกฎหมายเป็นการเทียบโดยโปรแกรมจากข้อมูลที่บันทึกไว้ ไม่ใช่คำวินิจฉัย",
    en: "What is found against the law is a comparison of what is recorded, made by a program. It is not a verdict."
  },
  wrong: { th: "หากพบข้อมูลไม่ถูกต้อง ติดต่อ", en: "If something is wrong, tell " }
} as const
