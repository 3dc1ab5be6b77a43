/** What the script says; the page's own words come with the page. */
export interface Words {
  readonly all: (count: number) => string
  readonly found: (count: number, shown: number) => string
  readonly nothing: string
  readonly similar: (count: number) => string
  readonly loading: string
  readonly notLoaded: (years: string) => string
  readonly more: (count: number) => string
  readonly untitled: string
  readonly nameNotRecorded: string
  readonly noPrice: string
  readonly baht: string
  readonly month: string
  readonly supplier: string
  readonly method: string
  readonly unit: string
  readonly numbers: string
  readonly findings: string
  readonly findingCount: (count: number) => string
  readonly columns: ReadonlyArray<string>
}

const th: Words = {
  all: (count) => `ทั้งหมด ${count} รายการ`,
  found: (count, shown) => `พบ ${count} รายการ${shown < count ? ` แสดง ${shown} รายการแรก` : ""}`,
  nothing: "ไม่พบรายการที่ตรงกับคำค้นและตัวกรอง ลองใช้คำที่สั้นลง หรือล้างตัวกรอง",
  similar: (count) =>
    count === 0 ? "ไม่พบรายการที่มีคำใกล้เคียง" : `ไม่มีรายการที่มีคำครบตามที่ค้น แสดง ${count} รายการที่มีคำใกล้เคียงที่สุด`,
  loading: "กำลังโหลดรายการ",
  notLoaded: (years) => `โหลดรายการของปีงบประมาณ ${years} ไม่ได้ ผลที่แสดงจึงไม่ครบ ลองเปิดหน้านี้ใหม่`,
  more: (count) => `แสดงอีก ${count} รายการ`,
  untitled: "ไม่ได้บันทึกชื่องาน",
  nameNotRecorded: "ไม่ได้บันทึกชื่อ หรือปกปิดชื่อ",
  noPrice: "ไม่ได้บันทึกราคา",
  baht: "บาท",
  month: "เดือน",
  supplier: "ผู้ขายหรือผู้รับจ้าง",
  method: "วิธี",
  unit: "หน่วยงานภายใน",
  numbers: "เลขที่",
  findings: "ผลการตรวจ",
  findingCount: (count) => `${count} ข้อ`,
  columns: [
    "ปีงบประมาณ",
    "เดือน",
    "วันที่ลงนาม",
    "รายการ",
    "ผู้ขายหรือผู้รับจ้าง",
    "วิธีซื้อหรือจ้าง",
    "หน่วยงานภายใน",
    "ราคาที่ตกลง (บาท)",
    "เลขที่โครงการ",
    "เลขที่สัญญาและเลขในระบบ e-GP",
    "ผลการตรวจ (ข้อ)",
    "หน้าในเว็บไซต์"
  ]
}

const en: Words = {
  all: (count) => `${count} ${count === 1 ? "record" : "records"} in all`,
  found: (count, shown) =>
    `${count} ${count === 1 ? "record" : "records"} found${shown < count ? `, the first ${shown} shown` : ""}`,
  nothing: "No record holds these words and passes these filters. Try a shorter word, or clear the filters.",
  similar: (count) =>
    count === 0
      ? "No record holds similar words."
      : `No record holds these words. ${count === 1 ? "One with similar words follows." : `The ${count} with the most similar words follow.`}`,
  loading: "Loading records",
  notLoaded: (years) =>
    `The records of fiscal year ${years} could not be loaded, so the results are not complete. Try to open this page again.`,
  more: (count) => `Show ${count} more`,
  untitled: "No name of the work recorded",
  nameNotRecorded: "Name not recorded, or withheld",
  noPrice: "No price recorded",
  baht: "baht",
  month: "Month",
  supplier: "Supplier",
  method: "Method",
  unit: "Unit",
  numbers: "Numbers",
  findings: "Findings",
  findingCount: String,
  columns: [
    "Fiscal year (B.E.)",
    "Month",
    "Signed on",
    "Item",
    "Supplier",
    "Method",
    "Unit",
    "Agreed price (baht)",
    "Project number",
    "Contract and e-GP numbers",
    "Findings",
    "Page of the site"
  ]
}

export type Language = "th" | "en"

/** The script's words by the page's language. */
export const wordsIn: Readonly<Record<Language, Words>> = { th, en }
