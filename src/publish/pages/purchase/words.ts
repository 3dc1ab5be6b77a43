/** Words of a purchase's page. */
export const words = {
  table: { th: "ตาราง", en: "Table:" },
  purchase: { th: "โครงการ", en: "Purchase" },
  id: { th: "เลขที่โครงการ", en: "Project number" },
  untitled: { th: "ไม่ได้บันทึกชื่อรายการ", en: "Title not recorded" },
  summary: { th: "สรุป", en: "In short" },
  kind: { th: "ประเภท", en: "Kind" },
  method: { th: "วิธีซื้อหรือจ้าง", en: "Method" },
  unit: { th: "ส่วนราชการที่ต้องการ", en: "Requesting unit" },
  year: { th: "ปีงบประมาณ", en: "Fiscal year" },
  budget: { th: "วงเงินที่จะซื้อหรือจ้าง", en: "Budget" },
  reference: { th: "ราคากลาง", en: "Reference price" },
  agreed: { th: "ราคาที่ตกลง", en: "Agreed price" },
  agreedNow: { th: "ราคาตามสัญญาที่แก้ไขแล้ว", en: "Price as amended" },
  paid: { th: "จ่ายแล้ว", en: "Paid to date" },
  remaining: { th: "คงเหลือตามสัญญา", en: "Remaining" },
  notRecorded: { th: "ไม่ได้บันทึก", en: "Not recorded" },
  none: { th: "ไม่มี", en: "None" },
  cancelled: { th: "ยกเลิกการซื้อหรือจ้างเมื่อ", en: "Cancelled on" },
  inMonths: { th: "อยู่ใน สขร.1 เดือน", en: "In the monthly report of" },
  line: { th: "ลำดับ", en: "line" },
  offers: { th: "ผู้เสนอราคาและราคาที่เสนอ", en: "Offers" },
  bidder: { th: "ผู้เสนอราคา", en: "Bidder" },
  offered: { th: "ราคาที่เสนอ (บาท)", en: "Offered (baht)" },
  won: { th: "ได้รับการคัดเลือก", en: "Selected" },
  noOffers: { th: "ไม่ได้บันทึกผู้เสนอราคา", en: "No offers are recorded." },
  reason: { th: "เหตุผลที่คัดเลือกโดยสรุป", en: "Why it was selected" },
  contracts: { th: "สัญญาหรือข้อตกลง", en: "Contracts" },
  contract: { th: "สัญญาหรือข้อตกลง", en: "Contract" },
  supplier: { th: "คู่สัญญา", en: "Supplier" },
  withdrawn: {
    th: "(ปกปิดตามคำขอของเจ้าของข้อมูล)",
    en: "(withdrawn at the person's request)"
  },
  signedOn: { th: "วันที่ลงนาม", en: "Signed on" },
  endsOn: { th: "วันสิ้นสุดสัญญา", en: "Ends on" },
  accepted: { th: "ตรวจรับครบถ้วนเมื่อ", en: "Accepted in full on" },
  terminated: { th: "เลิกสัญญาเมื่อ", en: "Terminated on" },
  amended: { th: "แก้ไขสัญญา (ครั้ง)", en: "Amendments" },
  status: { th: "สถานะ", en: "Status" },
  stages: { th: "ขั้นตอนทั้งเจ็ด", en: "The seven stages" },
  stagesNote: {
    th: "ขั้นที่ไม่มีข้อมูลหมายความว่าไม่ได้บันทึกไว้ในระบบนี้ ไม่ได้หมายความว่าไม่ได้ทำ",
    en: "A stage without data was not recorded here; that does not mean that it did not happen."
  },
  stage: { th: "ขั้นที่", en: "Stage" },
  noData: { th: "ไม่มีข้อมูลบันทึกไว้", en: "Nothing is recorded." },
  findings: { th: "ผลการตรวจเทียบกับข้อกฎหมาย", en: "What a comparison with the law found" },
  findingsNote: {
    th: "ผลการตรวจเป็นการเทียบข้อมูลที่บันทึกไว้กับข้อกฎหมายโดยโปรแกรม ไม่ใช่คำวินิจฉัย และไม่ได้ชี้ว่าผู้ใดกระทำผิด ข้อมูลที่บันทึกไว้อาจไม่ครบ การไม่มีรายการในส่วนนี้ไม่ได้หมายความว่าทุกขั้นตอนถูกต้องครบถ้วน",
    en: "A program compared what is recorded with the law. It is not a verdict and says of nobody that they did wrong. What is recorded may be incomplete; that nothing stands here does not mean that every step was in order."
  },
  noFindings: { th: "ไม่มีผลการตรวจที่ต้องเผยแพร่", en: "Nothing to publish was found." },
  basis: { th: "ข้อกฎหมายที่ใช้ประกอบ", en: "Read with" },
  explanation: { th: "คำชี้แจงของหน่วยงาน", en: "The office's explanation" },
  unexplained: { th: "หน่วยงานยังไม่ได้บันทึกคำชี้แจง", en: "The office has not recorded an explanation." },
  entry: { th: "บัญชีลำดับที่", en: "ledger entry" },
  corrections: { th: "การแก้ไข", en: "Corrections" },
  correctionsNote: {
    th: "การแก้ไขทำโดยเพิ่มรายการใหม่ รายการเดิมยังอยู่ในบัญชี",
    en: "A correction is a new entry; the earlier one stays in the ledger."
  },
  noReason: { th: "ไม่มีเหตุผลบันทึกไว้", en: "No reason is recorded." },
  corrects: { th: "แก้บัญชีลำดับที่", en: "corrects entry" },
  forms: { th: "แบบฟอร์มของโครงการนี้", en: "Forms of this purchase (in Thai)" },
  entries: { th: "รายการในบัญชี", en: "Entries in the ledger" },
  entriesNote: {
    th: "ทุกอย่างในหน้านี้มาจากรายการเหล่านี้ ซึ่งเพิ่มได้อย่างเดียว แต่ละรายการมีหลักฐานที่ผู้ใดก็ตรวจได้เอง",
    en: "All of this page comes from these entries, which can only be added to. Each has a proof that anyone can check."
  },
  hidden: { th: "(ปกปิด ไม่เปิดเผยต่อสาธารณะ)", en: "(not public)" },
  correctedField: { th: "ข้อมูล", en: "What" },
  before: { th: "เดิม", en: "Before" },
  after: { th: "แก้เป็น", en: "After" },
  ofRecord: { th: "บันทึก", en: "Record" },
  why: { th: "เหตุผล", en: "Reason" },
  hiddenOnly: {
    th: "ข้อมูลที่แก้ไขไม่เปิดเผยต่อสาธารณะ",
    en: "What was corrected is not public."
  },
  struckWhole: {
    th: "ขีดฆ่าทั้งบันทึก เพราะบันทึกโดยผิดพลาด",
    en: "The whole record was struck out: it was made by mistake."
  },
  recorded: { th: "ข้อมูลที่บันทึกไว้ทั้งหมดของขั้นนี้", en: "Everything recorded of this stage" },
  items: { th: "ข้อ", en: "items" },
  paidShare: { th: "จ่ายแล้วเทียบกับราคาตามสัญญา", en: "Paid, of the price agreed" },
  papers: { th: "เอกสารและประกาศที่บันทึกไว้", en: "Papers and announcements recorded" },
  papersNote: {
    th: "เลขที่และวันที่ของเอกสารที่หน่วยงานบันทึกไว้ ขอดูตัวเอกสารได้ที่หน่วยงาน",
    en: "Numbers and days of papers as the office recorded them. The papers themselves can be asked for at the office."
  },
  paper: { th: "เอกสารหรือประกาศ", en: "Paper or announcement" },
  paperNumber: { th: "เลขที่หรือชื่อ", en: "Number or name" },
  paperDay: { th: "วันที่", en: "Day" },
  inPage: { th: "ในหน้านี้", en: "On this page" },
  foundAt: { th: "ดูในขั้นที่", en: "See stage" },
  limits: {
    th: "ไม่ได้หมายความว่ามีการทำผิด เป็นเพียงลักษณะที่ควรดูเอกสารเพิ่ม",
    en: "It does not mean that anyone did wrong, only that the papers deserve a second look."
  },
  verify: {
    th: "ตรวจหลักฐานทั้งหมดของรายการนี้ในเบราว์เซอร์",
    en: "Check all proofs of this purchase in the browser"
  },
  number: { th: "ลำดับ", en: "No." },
  at: { th: "บันทึกเมื่อ", en: "Recorded" },
  what: { th: "ประเภท", en: "Kind of record" },
  says: { th: "ข้อมูลที่กล่าวถึง", en: "What it speaks of" },
  source: { th: "ที่มา", en: "Source" },
  byOffice: { th: "หน่วยงานบันทึก", en: "The office" },
  imported: { th: "นำเข้าจากข้อมูลภาครัฐ", en: "Government export" },
  struck: { th: "ขีดฆ่าทั้งบันทึก", en: "Strikes out the record" },
  proof: { th: "หลักฐาน", en: "Proof" },
  proofOf: { th: "หลักฐานของบัญชีลำดับที่", en: "Proof of entry" },
  back: { th: "กลับไปหน้าแรก", en: "Back to the front page" }
} as const
