const texts = {
  "displaced-columns": {
    th: "ค่าในแถวนี้อยู่ผิดคอลัมน์ (มีวันที่ เลข หรือสถานะอยู่ในช่องที่ไม่ใช่ของมัน) จึงไม่นำเข้าและไม่เดา ให้ดึงข้อมูลแถวนี้ใหม่จาก e-GP",
    en: "Values of this row stand in the wrong columns; it is left out, not guessed. Fetch the row again from e-GP."
  },
  "unreadable-amount": {
    th: "อ่านจำนวนเงินไม่ได้ ให้ใส่เป็นตัวเลขบาท ไม่เกินสองตำแหน่งทศนิยม เช่น 12,500.00",
    en: "Not an amount. Write baht with at most two decimals, such as 12,500.00."
  },
  "unreadable-date": {
    th: "อ่านวันที่ไม่ได้หรือไม่มีวันนั้นในปฏิทิน ให้ใส่เช่น 13 ส.ค. 2568 หรือ 13/08/2568",
    en: "Not a date of the calendar. Write 13 ส.ค. 2568 or 13/08/2568."
  },
  "two-digit-year": {
    th: "ปีมีสองหลัก จึงบอกไม่ได้ว่าเป็น พ.ศ. หรือ ค.ศ. ให้ใส่ปี พ.ศ. สี่หลัก เช่น 13/08/2568",
    en: "A two-digit year may be of either era. Write a four-digit Buddhist-era year such as 13/08/2568."
  },
  "not-buddhist-era": {
    th: "ปีเป็น ค.ศ. แม่แบบนี้ใช้ปี พ.ศ. สี่หลัก ให้บวก 543 เช่น 13/08/2568",
    en: "The year is of the common era. This template takes Buddhist-era years; add 543, such as 13/08/2568."
  },
  "unreadable-fiscal-year": {
    th: "อ่านปีงบประมาณไม่ได้ ให้ใส่ปี พ.ศ. สี่หลัก เช่น 2568",
    en: "Not a fiscal year. Write a four-digit Buddhist-era year such as 2568."
  },
  "unknown-method": {
    th: "ไม่รู้จักวิธีซื้อหรือจ้าง ให้ตรวจว่าตรงกับชื่อวิธีใน e-GP หรือในแม่แบบ เช่น เฉพาะเจาะจง",
    en: "The method is not known. Use a method's name as in e-GP or the template."
  },
  "unknown-kind": {
    th: "ไม่รู้จักประเภทโครงการ แถวนี้นำเข้าโดยไม่บันทึกประเภท ให้เพิ่มเองถ้าทราบ",
    en: "The project type is not known; the row is taken without it."
  },
  "unknown-status": {
    th: "ไม่รู้จักสถานะสัญญา แถวนี้นำเข้าโดยไม่บันทึกสถานะ",
    en: "The contract status is not known; the row is taken without it."
  },
  "bad-project-number": {
    th: "เลขที่โครงการผิดรูป (e-GP: 11 หลัก ขึ้นต้นด้วยปีและเดือน) ถ้าเปิดด้วย Excel ตัวเลขอาจกลายเป็นแบบ 6.8E+10 ให้จัดช่องเป็นข้อความแล้วใส่ใหม่",
    en: "The project number is malformed (e-GP: 11 digits). Excel may have shown it as 6.8E+10; format the cell as text."
  },
  "missing-project-number": {
    th: "ไม่มีเลขที่โครงการ ให้ใส่เลข e-GP 11 หลัก ถ้าไม่มีให้ใช้เลขที่ของหน่วยงาน เช่น 2568-001",
    en: "There is no project number. Write the 11 digits of e-GP, or the office's own number such as 2568-001."
  },
  "missing-title": {
    th: "ไม่มีชื่อโครงการ ให้เติมหรือดึงแถวนี้ใหม่",
    en: "There is no project name. Fill it in or fetch the row again."
  },
  "missing-field": {
    th: "ช่องนี้ต้องกรอกเมื่อกรอกช่องอื่นของขั้นตอนเดียวกันแล้ว ให้เติมช่องนี้",
    en: "This cell is required once other cells of the same stage are filled."
  },
  "missing-columns": {
    th: "แถวนี้ไม่มีช่องที่จำเป็น หรือมีช่องต่างจากแถวแรก ให้ดึงแถวนี้ใหม่",
    en: "This row lacks a needed field or differs from the first row's fields. Fetch it again."
  },
  "ragged-row": {
    th: "จำนวนช่องในแถวไม่เท่าหัวตาราง อาจมีเครื่องหมายจุลภาคเกินหรือขาด ให้แก้แถวนี้",
    en: "The row has more or fewer cells than the heading line. Look for a stray or missing comma."
  },
  "not-a-row": {
    th: "รายการนี้ไม่ใช่แถวข้อมูล ให้ตรวจไฟล์ต้นทาง",
    en: "This item is not a row of data. Check the source."
  },
  "unreadable-text": {
    th: "ช่องนี้ไม่ใช่ข้อความหรือมีอักขระควบคุมที่อ่านไม่ได้ ให้พิมพ์ใหม่",
    en: "This cell is no plain text or holds control characters. Type it again."
  },
  "unreadable-tax-id": {
    th: "เลขประจำตัวผู้เสียภาษีไม่ครบ 13 หลัก แถวนี้นำเข้าโดยไม่บันทึกเลข ให้ตรวจแล้วเพิ่มเอง",
    en: "The tax number has not 13 digits; the row is taken without it. Check and add it."
  },
  "unknown-choice": {
    th: "ค่าไม่อยู่ในรายการที่เลือกได้ ให้ใช้คำตามคำแนะนำใต้หัวตาราง",
    en: "Not one of the choices. Use a word from the hint under the heading."
  },
  "none-not-allowed": {
    th: "ช่องนี้ใส่คำว่า ไม่มี ไม่ได้ ถ้ายังไม่ทราบให้เว้นว่าง",
    en: 'This cell cannot say "none". Leave it blank if not known.'
  },
  "unreadable-number": {
    th: "อ่านจำนวนเต็มไม่ได้ ให้ใส่เลข 0 ขึ้นไป ไม่มีทศนิยม",
    en: "Not a whole number. Write 0 or more, without decimals."
  },
  "unreadable-bids": {
    th: "จำนวนรายชื่อ เลข และราคาของผู้เสนอราคาไม่เท่ากัน ให้คั่นแต่ละรายด้วย | ให้ครบทุกช่อง",
    en: "Bidders' names, numbers and prices differ in count. Separate each bidder with | in every cell."
  },
  "totals-differ": {
    th: "ผลรวมราคาตามสัญญาไม่เท่าราคาที่ตกลงรวมของโครงการ แถวนี้นำเข้าแล้ว ให้ตรวจกับ e-GP ว่าสัญญาครบทุกฉบับหรือไม่",
    en: "The contracts' prices do not add up to the project's agreed total. Taken; check whether all contracts are here."
  },
  "conflicting-fields": {
    th: "ค่าในช่องนี้ไม่ตรงกับแถวก่อนหน้าของโครงการเดียวกัน ใช้ค่าของแถวแรก ให้ตรวจว่าค่าใดถูก",
    en: "This differs from an earlier row of the same project; the first row's value is used. Check which is right."
  },
  "same-contract-twice": {
    th: "สัญญาเลขที่เดียวกันกับคู่สัญญารายเดียวกันมีสองแถวที่รายละเอียดต่างกัน นำเข้าทั้งสองแถว ให้ตรวจว่าเป็นสัญญาฉบับเดียวกันหรือไม่",
    en: "One contract number with one supplier stands twice with different details. Both are taken; check them."
  },
  "unreadable-rate": {
    th: "อ่านอัตราร้อยละไม่ได้ ให้ใส่เป็นตัวเลขร้อยละ ไม่เกินสี่ตำแหน่งทศนิยม เช่น 0.20",
    en: "Not a rate. Write per cent with at most four decimals, such as 0.20."
  },
  "unreadable-month": {
    th: "อ่านเดือนไม่ได้ ให้ใส่เดือนและปี พ.ศ. สี่หลัก เช่น ส.ค. 2568 หรือ 08/2568",
    en: "Not a month. Write a month and a four-digit Buddhist-era year, such as ส.ค. 2568 or 08/2568."
  },
  "unreadable-person": {
    th: "วงเล็บในช่องชื่อบุคคลไม่ครบคู่หรือว่างเปล่า ให้ใส่ชื่อแล้วตามด้วยตำแหน่งในวงเล็บ เช่น นายตัวอย่าง หนึ่ง (ปลัด อบต.)",
    en: "The brackets do not pair or are empty. Write the name, then the position in brackets."
  },
  "uneven-list": {
    th: "จำนวนรายการในช่องที่คู่กันไม่เท่ากัน หรือมีรายการที่ว่างทุกช่อง ให้คั่นแต่ละรายการด้วย | ให้เท่ากันทุกช่อง ส่วนที่ไม่ทราบเว้นว่างระหว่างเครื่องหมายได้",
    en: "Cells that belong together differ in their number of items, or an item is blank in all of them. Separate items with | alike in every cell."
  },
  "formula-error": {
    th: "ช่องนี้เป็นสูตรที่คำนวณไม่ได้ ให้แก้สูตรหรือพิมพ์ค่าลงไปแทน",
    en: "The formula in this cell has no outcome. Mend it or type the value."
  },
  "unknown-heading": {
    th: "หัวคอลัมน์นี้ไม่อยู่ในแผ่นงานของขั้นตอนนี้ ค่าในคอลัมน์นี้จึงไม่ถูกอ่าน ให้ใช้หัวตามแม่แบบหรือลบคอลัมน์นี้",
    en: "This heading is not one of this stage's sheet; the column was not read. Use the template's heading or delete the column."
  },
  "doubled-heading": {
    th: "หัวคอลัมน์นี้มีซ้ำในแผ่นงานเดียวกัน อ่านเฉพาะคอลัมน์แรก ให้เหลือหัวละหนึ่งคอลัมน์",
    en: "This heading stands twice; only its first column was read. Keep one of each."
  },
  "unknown-field": {
    th: "ไม่รู้จักชื่อข้อมูลนี้ในบันทึกของขั้นตอนนี้ ให้ตรวจตัวสะกดกับ schemas/ หรือลบออก",
    en: "No such field in this stage's record. Check its spelling against schemas/, or remove it."
  },
  "wrong-shape": {
    th: "ค่านี้ไม่อยู่ในรูปที่กำหนด ให้ดูรูปของค่าใน schemas/ เช่น วันที่ 2025-08-13 หรือจำนวนเงินเป็นสตางค์ในเครื่องหมายคำพูด",
    en: 'The value does not have the shape in schemas/: dates as 2025-08-13, amounts in satang as text such as "1250000".'
  },
  "count-differs": {
    th: "จำนวนแถวที่อ่านได้ไม่เท่าจำนวนที่ไฟล์ระบุ ไฟล์อาจไม่ครบ ให้ดึงใหม่แล้วเทียบกัน",
    en: "The rows read are not as many as the file says. It may be incomplete; fetch it again and compare."
  }
} as const

/** What may be wrong with a row. */
export type ProblemCode = keyof typeof texts
export const problemCodes = Object.keys(texts) as ReadonlyArray<ProblemCode>

/**
 * What is wrong with one row: where (`row` 1 is the first row of data, 0 the file as a whole; `field` is the heading as the file has it) and what
 * to do. `kept` tells whether the row was taken nevertheless. Messages never quote a cell: it may hold a person's name or number.
 */
export interface RowProblem {
  readonly file: string
  readonly row: number
  readonly field: string
  readonly code: ProblemCode
  readonly procurement?: string
  readonly message: { readonly th: string; readonly en: string }
  readonly kept: boolean
}

/** The problem of one row. */
export const rowProblem = (at: {
  readonly file: string
  readonly row: number
  readonly field: string
  readonly code: ProblemCode
  readonly procurement?: string | undefined
  readonly kept: boolean
}): RowProblem => {
  const field = at.field === "" ? { th: "", en: "" } : { th: ` ช่อง “${at.field}”`, en: `, "${at.field}"` }
  const row = at.row === 0 ? { th: "ทั้งไฟล์", en: "Whole file" } : { th: `แถวที่ ${at.row}`, en: `Row ${at.row}` }
  return {
    file: at.file,
    row: at.row,
    field: at.field,
    code: at.code,
    ...(at.procurement === undefined ? {} : { procurement: at.procurement }),
    message: {
      th: `${row.th}${field.th}: ${texts[at.code].th}`,
      en: `${row.en}${field.en}: ${texts[at.code].en}`
    },
    kept: at.kept
  }
}
