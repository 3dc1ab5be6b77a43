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
