/** Words of the page of plan and purchases. */
export const words = {
  heading: { th: "แผนเทียบกับที่ตกลงจริง", en: "Plan beside what was agreed" },
  lead: {
    th: "แผนการจัดซื้อจัดจ้างประจำปีตามที่หน่วยงานบันทึก เทียบกับสัญญาหรือข้อตกลงในเดือนที่เผยแพร่แล้ว",
    en: "The annual procurement plan as recorded, beside the contracts of published months."
  },
  limits: {
    th: "แผนเป็นการประมาณไว้ก่อน ราคาหรือเดือนที่ต่างจากแผนไม่ได้หมายความว่ามีสิ่งใดไม่ถูกต้อง",
    en: "A plan is an estimate: another price or month than planned does not mean that anything is wrong."
  },
  planned: { th: "งานที่มีแผนบันทึกไว้", en: "Purchases with a recorded plan" },
  plannedSum: { th: "วงเงินตามแผนรวม", en: "Planned amounts" },
  agreedSum: { th: "ราคาที่ตกลงของงานเหล่านี้", en: "Agreed prices of these" },
  paidSum: { th: "จ่ายแล้วของงานเหล่านี้", en: "Paid to date of these" },
  none: { th: "ไม่มีแผนของปีนี้บันทึกไว้", en: "No plan of this year is recorded." },
  byQuarter: { th: "แยกตามไตรมาส", en: "By quarter" },
  quarter: { th: "ไตรมาส", en: "Quarter" },
  quarterNote: {
    th: "แผนนับในไตรมาสของเดือนที่คาดว่าจะประกาศตามแผนฉบับล่าสุด ราคาที่ตกลงนับในไตรมาสที่ตกลงซื้อหรือจ้าง",
    en: "A planned amount counts in the quarter of the month expected by the newest version; an agreed price in the quarter of the agreement."
  },
  otherTime: { th: "นอกปีนี้หรือไม่ได้บันทึกเดือน", en: "Outside the year, or month not recorded" },
  plan: { th: "ตามแผน", en: "Planned" },
  agreed: { th: "ตกลงจริง", en: "Agreed" },
  planBaht: { th: "ตามแผน (บาท)", en: "Planned (baht)" },
  agreedBaht: { th: "ตกลงจริง (บาท)", en: "Agreed (baht)" },
  paidBaht: { th: "จ่ายแล้ว (บาท)", en: "Paid (baht)" },
  each: { th: "แผนรายงาน", en: "Purchase by purchase" },
  work: { th: "งาน", en: "Work" },
  expected: { th: "คาดว่าจะประกาศ", en: "Expected" },
  agreedOn: { th: "วันที่ตกลง", en: "Agreed on" },
  changes: { th: "การเปลี่ยนแปลงแผน", en: "Changes of the plan" },
  noContract: { th: "ยังไม่มีสัญญาในเดือนที่เผยแพร่", en: "No contract in a published month" },
  version: { th: "ฉบับที่", en: "Version" },
  noReason: { th: "ไม่ได้บันทึกเหตุผล", en: "reason not recorded" },
  notRecorded: { th: "ไม่ได้บันทึก", en: "Not recorded" },
  untitled: { th: "ไม่ได้บันทึกชื่อรายการ", en: "Title not recorded" },
  total: { th: "รวม", en: "Total" },
  unplanned: { th: "สัญญาที่ไม่มีแผนบันทึกไว้", en: "Contracts without a recorded plan" },
  unplannedNote: {
    th: "งานจำนวนมากไม่ต้องประกาศแผนตามกฎหมาย เช่น กรณีจำเป็นเร่งด่วน หรือวงเงินเล็กน้อยตามมาตรา 11 วรรคหนึ่ง ข้อมูลที่นำเข้าจากภาครัฐก็ไม่บอกถึงแผน การไม่มีแผนในตารางนี้จึงไม่ได้หมายความว่าไม่ได้ทำแผน",
    en: "Many purchases need no published plan by law, such as urgent or small ones (section 11 of the Act), and government exports do not tell of plans: that none stands here does not mean that none was made."
  },
  note: {
    th: "ยอดนับจากเดือนที่เผยแพร่แล้วเท่านั้น",
    en: "Totals count published months only."
  },
  back: { th: "กลับไปหน้าปีงบประมาณ", en: "Back to the fiscal year" }
} as const
