/** The instruments of law that rules and parameters cite, by the key that a citation carries. */
export const instruments = {
  "act-2560": {
    th: "พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560",
    en: "Public Procurement and Supplies Administration Act B.E. 2560",
    short: "พ.ร.บ.จัดซื้อจัดจ้าง 2560"
  },
  "regulation-2560": {
    th: "ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560",
    en: "Ministry of Finance Regulation on Public Procurement and Supplies Administration B.E. 2560",
    short: "ระเบียบ กค. 2560"
  },
  "thresholds-2560": {
    th: "กฎกระทรวงกำหนดวงเงินการจัดซื้อจัดจ้างพัสดุโดยวิธีเฉพาะเจาะจง วงเงินการจัดซื้อจัดจ้างที่ไม่ทำข้อตกลงเป็นหนังสือ และวงเงินการจัดซื้อจัดจ้างในการแต่งตั้งผู้ตรวจรับพัสดุ พ.ศ. 2560",
    en: "Ministerial Regulation on procurement thresholds B.E. 2560",
    short: "กฎกระทรวงวงเงิน 2560"
  },
  "budget-procedure-2561": {
    th: "พระราชบัญญัติวิธีการงบประมาณ พ.ศ. 2561",
    en: "Budget Procedures Act B.E. 2561",
    short: "พ.ร.บ.วิธีการงบประมาณ 2561"
  },
  "local-budget-2563": {
    th: "ระเบียบกระทรวงมหาดไทยว่าด้วยวิธีการงบประมาณขององค์กรปกครองส่วนท้องถิ่น พ.ศ. 2563",
    en: "Ministry of Interior Regulation on budget procedures of local government B.E. 2563",
    short: "ระเบียบ มท. วิธีการงบประมาณ 2563"
  },
  "cgd-w206-2562": {
    th: "หนังสือกรมบัญชีกลาง ที่ กค 0433.2/ว 206 ลงวันที่ 1 พฤษภาคม พ.ศ. 2562",
    en: "Comptroller General's Department circular 0433.2/W 206 of 1 May B.E. 2562",
    short: "กค 0433.2/ว 206 (2562)"
  },
  "nacc-2542": {
    th: "พระราชบัญญัติประกอบรัฐธรรมนูญของ ป.ป.ช. พ.ศ. 2542",
    en: "Organic Act of the National Anti-Corruption Commission B.E. 2542",
    short: "พ.ร.ป. ป.ป.ช. 2542"
  },
  "information-2540": {
    th: "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540",
    en: "Official Information Act B.E. 2540",
    short: "พ.ร.บ.ข้อมูลข่าวสาร 2540"
  },
  "information-monthly-2558": {
    th: "ประกาศคณะกรรมการข้อมูลข่าวสารของราชการ เรื่อง สรุปผลการพิจารณาการจัดซื้อจัดจ้าง ลงวันที่ 16 มกราคม พ.ศ. 2558",
    en: "Notice of the Official Information Commission on the procurement summary, 16 January B.E. 2558",
    short: "ประกาศ คขร. 16 ม.ค. 2558"
  },
  "regulation-3-2569": {
    th: "ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ (ฉบับที่ 3) พ.ศ. 2569",
    en: "Ministry of Finance Regulation on Public Procurement (No. 3) B.E. 2569",
    short: "ระเบียบ กค. (ฉบับที่ 3) 2569"
  },
  "appeal-exclusions-2560": {
    th: "กฎกระทรวงกำหนดเรื่องการจัดซื้อจัดจ้างกับหน่วยงานของรัฐที่ใช้สิทธิอุทธรณ์ไม่ได้ พ.ศ. 2560",
    en: "Ministerial Regulation on matters not appealable B.E. 2560",
    short: "กฎกระทรวงเรื่องที่อุทธรณ์ไม่ได้ 2560"
  },
  "appeal-exclusions-2568": {
    th: "กฎกระทรวงกำหนดเรื่องการจัดซื้อจัดจ้างกับหน่วยงานของรัฐที่ใช้สิทธิอุทธรณ์ไม่ได้ พ.ศ. 2568",
    en: "Ministerial Regulation on matters not appealable B.E. 2568",
    short: "กฎกระทรวงเรื่องที่อุทธรณ์ไม่ได้ 2568"
  },
  "promoted-supplies-2563": {
    th: "กฎกระทรวงกำหนดพัสดุและวิธีการจัดซื้อจัดจ้างพัสดุที่รัฐต้องการส่งเสริมหรือสนับสนุน พ.ศ. 2563",
    en: "Ministerial Regulation on promoted supplies B.E. 2563",
    short: "กฎกระทรวงพัสดุส่งเสริม 2563"
  },
  "cgd-w119-2561": {
    th: "หนังสือคณะกรรมการวินิจฉัยปัญหาการจัดซื้อจัดจ้าง ว 119 ลงวันที่ 7 มีนาคม พ.ศ. 2561",
    en: "Ruling committee's circular W 119 of 7 March B.E. 2561",
    short: "ว 119 (2561)"
  },
  "cgd-w453-2560": {
    th: "หนังสือกรมบัญชีกลาง ที่ กค 0405.2/ว 453 ลงวันที่ 28 พฤศจิกายน พ.ศ. 2560",
    en: "Comptroller General's Department circular 0405.2/W 453 of 28 November B.E. 2560",
    short: "ว 453 (2560)"
  },
  "cgd-w214-2563": {
    th: "หนังสือคณะกรรมการวินิจฉัยปัญหาการจัดซื้อจัดจ้าง ที่ กค (กวจ) 0405.2/ว 214 ลงวันที่ 18 พฤษภาคม พ.ศ. 2563",
    en: "Ruling committee's circular 0405.2/W 214 of 18 May B.E. 2563",
    short: "ว 214 (2563)"
  },
  "cgd-w124-2566": {
    th: "หนังสือคณะกรรมการวินิจฉัยปัญหาการจัดซื้อจัดจ้าง ว 124 ลงวันที่ 1 มีนาคม พ.ศ. 2566",
    en: "Ruling committee's circular W 124 of 1 March B.E. 2566",
    short: "ว 124 (2566)"
  },
  "cgd-w367-2567": {
    th: "หนังสือคณะกรรมการพิจารณาอุทธรณ์ ที่ กค (กอร) 0405.5/ว 367 ลงวันที่ 25 มิถุนายน พ.ศ. 2567",
    en: "Appeal committee's circular 0405.5/W 367 of 25 June B.E. 2567",
    short: "ว 367 (2567)"
  },
  "cgd-w804-2568": {
    th: "หนังสือคณะกรรมการวินิจฉัยปัญหาการจัดซื้อจัดจ้าง ว 804 ลงวันที่ 12 พฤศจิกายน พ.ศ. 2568",
    en: "Ruling committee's circular W 804 of 12 November B.E. 2568",
    short: "ว 804 (2568)"
  },
  "cgd-quarterly": {
    th: "แนวทางของกรมบัญชีกลางเรื่องการประกาศผลผู้ชนะและสาระสำคัญของสัญญารายไตรมาส",
    en: "Comptroller General's Department practice on quarterly announcements",
    short: "แนวทางประกาศรายไตรมาสของกรมบัญชีกลาง"
  },
  "local-finance-2566": {
    th: "ระเบียบกระทรวงมหาดไทยว่าด้วยการรับเงิน การเบิกจ่ายเงินฯ ขององค์กรปกครองส่วนท้องถิ่น พ.ศ. 2566",
    en: "Ministry of Interior Regulation on receipts and payments of local government B.E. 2566",
    short: "ระเบียบ มท. รับเงินเบิกจ่ายเงิน 2566"
  },
  "local-plan-2548": {
    th: "ระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่น พ.ศ. 2548",
    en: "Ministry of Interior Regulation on local development plans B.E. 2548",
    short: "ระเบียบ มท. แผนพัฒนา อปท. 2548"
  },
  "correspondence-2526": {
    th: "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526",
    en: "Office of the Prime Minister's Regulation on correspondence B.E. 2526",
    short: "ระเบียบงานสารบรรณ 2526"
  },
  remark: {
    th: "เกณฑ์ข้อสังเกตของโปรแกรม (ไม่ใช่บทกฎหมาย)",
    en: "The program's own marks for remarks (no text of law)",
    short: "เกณฑ์ข้อสังเกต (ไม่ใช่บทกฎหมาย)"
  }
} as const
export type Instrument = keyof typeof instruments

/** A place in the law: the instrument and the section, in Thai as it is cited (`มาตรา 56 วรรคหนึ่ง (2) (ข)`, `ข้อ 51`); empty where only the instrument is known. */
export interface Citation {
  readonly instrument: Instrument
  readonly pinpoint: string
}

const englishWords: ReadonlyArray<readonly [thai: RegExp, english: string]> = [
  [/มาตรา ?/g, "section "],
  [/ข้อ ?/g, "clause "],
  [/หมวด ?/g, "chapter "],
  [/ภาคผนวก/g, "annex"],
  [/วรรคหนึ่ง/g, "paragraph 1"],
  [/วรรคสอง/g, "paragraph 2"],
  [/วรรคสาม/g, "paragraph 3"],
  [/วรรคสี่/g, "paragraph 4"],
  [/วรรคห้า/g, "paragraph 5"],
  [/ และ /g, " and "],
  [/ ประกอบ /g, " with "]
]

const pinpointInEnglish = (pinpoint: string): string =>
  englishWords
    .reduce((text, [thai, english]) => text.replace(thai, english), pinpoint)
    .replace(/\(([กขคงจฉชซ])\)/g, (_, letter: string) => `(${"abcdefgh"["กขคงจฉชซ".indexOf(letter)]})`)

/** `ระเบียบ กค. 2560 ข้อ 51` in Thai; the instrument's English title and `clause 51` in English. */
export const formatCitation = (citation: Citation, language: "th" | "en" = "th"): string =>
  language === "th"
    ? `${instruments[citation.instrument].short} ${citation.pinpoint}`.trim()
    : `${instruments[citation.instrument].en}${citation.pinpoint && `, ${pinpointInEnglish(citation.pinpoint)}`}`
