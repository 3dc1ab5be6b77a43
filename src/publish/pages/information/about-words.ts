import type { Label } from "../../../stages/field.ts"

/** Words of the page about how the site is made. */
export const aboutWords = {
  heading: { th: "ที่มาและวิธีอ่านข้อมูล", en: "How this site is made" },
  lead: {
    th: "ตัวเลขแต่ละตัวมาจากไหน อะไรยังขาด ผลการตรวจหมายความว่าอย่างไร และถ้าพบที่ผิดต้องแจ้งใคร",
    en: "Where each number comes from, what is missing, what a finding does not mean, and how to report an error."
  },
  errors: { th: "พบข้อมูลผิด", en: "Reporting an error" },
  errorsText: {
    th: "แจ้งหน่วยงานว่าหน้าใด รายการใด ผิดอย่างไร เมื่อแก้แล้ว เดือนนั้นจะมีฉบับใหม่ที่บอกว่าแก้อะไรและเพราะเหตุใด ฉบับเดิมยังอยู่ให้เทียบ",
    en: "Tell the office which page and line, and what is wrong. Once corrected, the month gets a new edition that says what changed and why; the earlier one stays."
  },
  rules: { th: "กฎหมายที่โปรแกรมตรวจ", en: "What is checked against the law" },
  rulesText: {
    th: "แต่ละข้อใช้ตัวบทที่ใช้อยู่ในวันของรายการนั้น กดชื่อกฎหมายเพื่อดูทุกข้อ",
    en: "Each rule uses the text in force on the day of what it judges. Open a law to see its rules."
  },
  rule: { th: "เรื่องที่ตรวจ", en: "What is checked" },
  where: { th: "ข้อกฎหมาย", en: "Section" },
  omitted: { th: "ข้อที่โปรแกรมไม่ตรวจ", en: "What is not checked" },
  omittedText: {
    th: "การที่ไม่มีผลการตรวจไม่ได้แปลว่าทุกอย่างถูกต้อง กฎหมายข้อเหล่านี้โปรแกรมไม่ได้ตรวจ",
    en: "No finding does not mean that all is well: these duties are not checked."
  },
  omittedTable: { th: "ข้อที่ไม่ตรวจและเหตุผล", en: "Duties that are not checked, and why" },
  why: { th: "เหตุผล", en: "Why" },
  checks: { th: "จำนวนและรหัสข้อ", en: "How many, and their codes" }
} as const

/** The parts of the page that are sentences. */
export const aboutParts: ReadonlyArray<{
  readonly id: string
  readonly heading: Label
  readonly says: ReadonlyArray<Label>
}> = [
  {
    id: "sources",
    heading: { th: "ตัวเลขมาจากไหน", en: "Where each number comes from" },
    says: [
      {
        th: "ทุกค่ามาจากรายการในบัญชีของหน่วยงาน ซึ่งเพิ่มได้อย่างเดียว รายการมาจากข้อมูลเปิดของระบบ e-GP หรือเจ้าหน้าที่บันทึกเอง หน้าของแต่ละโครงการบอกว่าค่าใดมาจากรายการใด",
        en: "Every value comes from entries of the office's ledger, which can only be added to. They come from e-GP's open data or were recorded by the office; a purchase's page names its entries."
      },
      {
        th: "หนึ่งแถวคือหนึ่งสัญญาหรือข้อตกลง อยู่ในเดือนของวันที่ลงนาม ถ้าไม่มีวันที่ลงนามใช้วันสั่งซื้อหรือวันอนุมัติ และบอกไว้",
        en: "A line is one contract or agreement, in the month of its date; where it was not signed, the day of the order or the approval places it, and the line says so."
      },
      {
        th: "ยอดรวมคือผลบวกของราคาที่ตกลงซึ่งทราบ รายการที่ไม่ทราบราคาไม่รวมในยอด และบอกจำนวนไว้ข้างยอด",
        en: "A total adds up the agreed prices that are known; how many are not known stands beside it."
      },
      {
        th: "ยอดที่จ่ายแล้วคือผลบวกของการจ่ายเงินที่บันทึกไว้ ยอดคงเหลือคือราคาตามสัญญาล่าสุดหักด้วยยอดที่จ่ายแล้ว",
        en: "What is paid adds up the payments recorded; what remains is the price as last amended, less that."
      },
      {
        th: "ปีงบประมาณ พ.ศ. 2568 คือ 1 ตุลาคม 2567 ถึง 30 กันยายน 2568",
        en: "Fiscal year 2568 runs from 1 October 2024 to 30 September 2025."
      }
    ]
  },
  {
    id: "missing",
    heading: { th: "อะไรยังขาด", en: "What is missing" },
    says: [
      {
        th: "เครื่องหมาย - แปลว่าไม่มีข้อมูลบันทึกไว้ ไม่ได้แปลว่าไม่มีเรื่องนั้น หรือเป็นศูนย์",
        en: "A dash means that nothing is recorded; it does not mean that there was none, or zero."
      },
      {
        th: "เดือนที่ยังไม่เผยแพร่ไม่มีตัวเลข และไม่นับในยอดรวม เดือนที่ไม่มีการซื้อจะบอกว่าไม่มีการจัดซื้อจัดจ้าง",
        en: "A month that is not published has no numbers and counts in no total; a month without purchases says so."
      },
      {
        th: "สิ่งที่หน่วยงานไม่ได้บันทึก เว็บนี้ไม่รู้ ลายมือชื่อและการตรวจสอบของเว็บบอกได้ว่าข้อมูลไม่ถูกแก้ย้อนหลัง แต่บอกไม่ได้ว่าข้อมูลตรงกับความจริง",
        en: "What the office did not record is unknown here. Signatures show that nothing was changed afterwards, not that what was recorded is true."
      },
      {
        th: "ข้อมูลจากระบบ e-GP บางปีไม่มีผู้เสนอราคาทุกราย และราคาที่ตกลงอาจเป็นราคารวมของโครงการ ซึ่งจะบอกไว้",
        en: "e-GP's open data does not name every bidder, and a price may be that of a whole project, which is said."
      }
    ]
  },
  {
    id: "findings",
    heading: { th: "ผลการตรวจและข้อสังเกตไม่ได้แปลว่าอะไร", en: "What a finding does not mean" },
    says: [
      {
        th: "ผลการตรวจมาจากการเทียบข้อมูลที่บันทึกกับตัวบทกฎหมาย ไม่ใช่คำตัดสิน และไม่ได้บอกว่าใครทำผิดหรือมีเจตนา",
        en: "A finding compares what is recorded with the text of the law. It judges nobody and says nothing of intent."
      },
      {
        th: "“ไม่เป็นไปตาม” แปลว่าข้อมูลที่บันทึกไม่ตรงกับข้อกฎหมาย หน่วยงานควรชี้แจง อาจเป็นเพราะบันทึกผิด หรือมีข้อยกเว้นที่ไม่ได้บันทึก",
        en: '"Does not conform" means that the record does not agree with the section and the office should explain; the record may be wrong, or an exception not recorded.'
      },
      {
        th: "“ข้อสังเกต” ไม่ใช่การฝ่าฝืนกฎหมาย เป็นเพียงสิ่งที่ควรดูให้ละเอียดขึ้น ข้อสังเกตข้อเดียวบอกอะไรไม่ได้",
        en: "A remark breaks no rule: it is a place to look closer, and a single one tells little."
      },
      {
        th: "คำชี้แจงของหน่วยงานอยู่ใต้ผลการตรวจ ทั้งสองอย่างอ่านคู่กัน",
        en: "The office's explanation stands below the finding; read both."
      }
    ]
  },
  {
    id: "corrections",
    heading: { th: "การแก้ไขและฉบับต่าง ๆ", en: "Corrections and editions" },
    says: [
      {
        th: "เมื่อข้อมูลของเดือนที่เผยแพร่แล้วเปลี่ยน เดือนนั้นจะมีฉบับใหม่ บอกว่าแก้อะไร จากอะไรเป็นอะไร เพราะเหตุใด ฉบับเก่ายังเปิดดูได้ที่อยู่เดิม",
        en: "Where a published month changes it gets a new edition that says what changed, from what to what, and why; the earlier ones stay at their addresses."
      },
      {
        th: "ฉบับที่มีข้อมูลส่วนบุคคลซึ่งถูกปกปิดภายหลังจะถูกนำออก และบอกไว้ว่านำออกเพราะเหตุใด",
        en: "An edition that shows a person's data which was redacted later is taken away, and a note says so."
      }
    ]
  }
]
