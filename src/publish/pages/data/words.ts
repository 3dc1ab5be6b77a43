/** Words of the page about the data. */
export const words = {
  heading: { th: "ดาวน์โหลดข้อมูล", en: "Download the data" },
  lead: {
    th: "ข้อมูลทั้งหมดของเว็บนี้ดาวน์โหลดไปใช้กับโปรแกรมตารางหรือเขียนโปรแกรมอ่านได้ ไม่ต้องลงทะเบียน",
    en: "All data of this site can be downloaded, for spreadsheets and for programs, without registering."
  },
  all: { th: "ทุกเดือนรวมกัน", en: "All months together" },
  monthly: { th: "แยกรายเดือน", en: "Month by month" },
  month: { th: "เดือน", en: "Month" },
  rows: { th: "จำนวนรายการ", en: "Lines" },
  form: { th: "แบบ สขร.1 (CSV)", en: "Form SKR.1 (CSV)" },
  table: { th: "สำหรับโปรแกรม (CSV)", en: "For programs (CSV)" },
  file: { th: "ไฟล์", en: "File" },
  what: { th: "มีอะไร", en: "What it holds" },
  none: { th: "ยังไม่มีเดือนที่เผยแพร่", en: "No month is published yet." },
  about: { th: "ข้อมูลเกี่ยวกับข้อมูล", en: "Data about the data" },
  licence: { th: "สัญญาอนุญาต", en: "Licence" },
  licenceLink: { th: "การนำข้อมูลไปใช้", en: "Using the data" },
  check: { th: "ตรวจว่าไฟล์ครบและไม่ถูกแก้", en: "Check that files are whole" },
  checkText: {
    th: "SHA256SUMS มีค่าตรวจสอบของทุกไฟล์ที่ไม่อยู่ในโฟลเดอร์เดือน ตรวจด้วยคำสั่ง sha256sum -c SHA256SUMS ไฟล์ของแต่ละเดือนตรวจได้จาก manifest.json ในโฟลเดอร์ของเดือน และทั้งเว็บตรวจได้ด้วยคำสั่ง prongsai verify",
    en: "SHA256SUMS covers every file outside the months' folders: sha256sum -c SHA256SUMS. Each month's folder has a manifest.json, and prongsai verify checks the whole site."
  },
  notes: { th: "วิธีอ่าน", en: "How to read them" },
  notesText: {
    th: "ไฟล์สำหรับโปรแกรมใช้วันที่ ค.ศ. แบบ 2025-08-13 จำนวนเงินเป็นบาทไม่มีจุลภาค ช่องว่างแปลว่าไม่มีข้อมูล ไม่ใช่ศูนย์ ไฟล์แบบราชการใช้หัวช่องและวันที่แบบไทย",
    en: "Files for programs have days such as 2025-08-13 and amounts in baht without commas; an empty cell is unknown, not zero. The official form keeps its Thai headings and dates."
  },
  dictionary: { th: "พจนานุกรมข้อมูล", en: "Data dictionary" },
  field: { th: "ช่อง", en: "Field" },
  title: { th: "ชื่อภาษาไทย", en: "Thai name" },
  english: { th: "ชื่อภาษาอังกฤษ", en: "English name" },
  type: { th: "ชนิด", en: "Type" }
} as const

/** Files of the data, in the order in which the page names them. */
export const dataFiles = [
  {
    href: "data/purchases.csv",
    th: "ทุกสัญญาหรือข้อตกลงของทุกเดือน หนึ่งสัญญาต่อหนึ่งแถว",
    en: "Every contract or agreement of all months, one a row"
  },
  {
    href: "data/purchases.jsonl",
    th: "ทุกโครงการพร้อมเจ็ดขั้นตอน ผู้เสนอราคา ผลการตรวจ และการแก้ไข หนึ่งโครงการต่อหนึ่งบรรทัด",
    en: "Every purchase with its seven stages, offers, findings and corrections, one a line of JSON"
  }
] as const

/** Files about the data. */
export const aboutFiles = [
  { href: "data/dictionary.csv", th: "พจนานุกรมข้อมูล ไทย–อังกฤษ", en: "Data dictionary, Thai and English" },
  { href: "datapackage.json", th: "คำอธิบายชุดข้อมูลแบบ Data Package", en: "Data Package" },
  {
    href: "catalog.jsonld",
    th: "คำอธิบายชุดข้อมูลแบบ DCAT พร้อมรายการของบัญชีข้อมูลภาครัฐ",
    en: "DCAT record with the items of the government's data catalogue"
  },
  { href: "data/dataset.jsonld", th: "คำอธิบายสำหรับเครื่องมือค้นหา (schema.org)", en: "schema.org record" },
  { href: "schemas/purchases.json", th: "ชนิดของช่องใน purchases.csv", en: "Table Schema of purchases.csv" },
  { href: "feed.atom", th: "ข่าวการเผยแพร่และการแก้ไข (Atom)", en: "Atom feed of publications and corrections" },
  { href: "SHA256SUMS", th: "ค่าตรวจสอบของไฟล์", en: "Checksums" }
] as const
