/** Words of the page about contracts. */
export const words = {
  heading: { th: "สัญญา", en: "Contracts" },
  lead: {
    th: "สัญญาและข้อตกลงทุกฉบับในเดือนที่เผยแพร่แล้ว แยกตามสถานะเท่าที่มีข้อมูลบันทึกไว้ ณ วันที่",
    en: "Every contract in a published month, by how it stands as far as is recorded on"
  },
  note: {
    th: "สถานะมาจากวันและข้อมูลที่บันทึกไว้เท่านั้น งานอาจตรวจรับแล้วแต่ยังไม่ได้บันทึก การอยู่ในตารางใดไม่ได้หมายความว่าผู้ใดทำผิด",
    en: "How a contract stands follows from recorded days only. Work may have been accepted without having been recorded yet. To stand in a table does not mean that anyone did wrong."
  },
  table: { th: "ตาราง", en: "Table:" },
  "past-end": {
    th: "เลยวันสิ้นสุดสัญญาแล้ว ยังไม่ได้บันทึกการตรวจรับครบถ้วน",
    en: "Past the end, acceptance in full not recorded"
  },
  running: { th: "อยู่ระหว่างดำเนินการ", en: "Running" },
  ended: { th: "ส่งมอบ ตรวจรับ หรือสิ้นสุดแล้ว", en: "Delivered, accepted or ended" },
  terminated: { th: "เลิกสัญญา", en: "Terminated" },
  unknown: {
    th: "ไม่ทราบสถานะ",
    en: "Not known"
  },
  unknownNote: {
    th: "ไม่ได้บันทึกวันสิ้นสุดสัญญา หรือไม่มีข้อมูลการส่งมอบ ตรวจรับ และจ่ายเงิน เช่น มีเพียงข้อมูลที่นำเข้าจากระบบภาครัฐซึ่งไม่มีส่วนนี้",
    en: "The end is not recorded, or nothing of deliveries, acceptance and payments is: a government export alone does not tell of them."
  },
  amended: { th: "แก้ไขสัญญาแล้ว", en: "Amended" },
  amendedNote: {
    th: "สัญญาที่แก้ไขแล้วอยู่ในตารางตามสถานะของตนด้วย",
    en: "Amended contracts also stand in the table of their state."
  },
  none: { th: "ไม่มีสัญญาในสถานะนี้", en: "None." },
  work: { th: "งาน", en: "Work" },
  number: { th: "เลขที่สัญญา", en: "Contract" },
  supplier: { th: "คู่สัญญา", en: "Supplier" },
  price: { th: "ราคาตามสัญญา (บาท)", en: "Price (baht)" },
  before: { th: "ราคาเดิม (บาท)", en: "Price before (baht)" },
  paid: { th: "จ่ายแล้ว (บาท)", en: "Paid (baht)" },
  ends: { th: "วันสิ้นสุดสัญญา", en: "Ends on" },
  endsBefore: { th: "วันสิ้นสุดเดิม", en: "End before" },
  endsNow: { th: "วันสิ้นสุดที่แก้ไขแล้ว", en: "End as amended" },
  times: { th: "แก้ไข (ครั้ง)", en: "Amendments" },
  how: { th: "สิ่งที่บันทึกไว้", en: "What is recorded" },
  acceptedOn: { th: "ตรวจรับครบถ้วนเมื่อ", en: "Accepted in full on" },
  paidUp: { th: "จ่ายครั้งสุดท้ายแล้ว", en: "Last payment made" },
  terminatedOn: { th: "เลิกสัญญาเมื่อ", en: "Terminated on" },
  passed: { th: "เลยวันสิ้นสุดสัญญา", en: "The contract's end," },
  notAccepted: { th: "ยังไม่ได้บันทึกการตรวจรับครบถ้วน", en: "has passed; acceptance in full is not recorded" },
  egp: { th: "สถานะใน e-GP:", en: "Status in e-GP:" },
  withdrawn: { th: "(ปกปิดตามคำขอของเจ้าของข้อมูล)", en: "(withdrawn at the person's request)" },
  inPage: { th: "ในหน้านี้", en: "On this page" }
} as const
