/** Words of the pages about the office and its site: contact, complaints, accessibility, licence. */
export const words = {
  contact: { th: "ติดต่อหน่วยงาน", en: "Contact" },
  contactLead: {
    th: "สอบถามเรื่องการจัดซื้อจัดจ้าง หรือขอดูเอกสาร ได้ตามที่อยู่นี้ ในวันและเวลาทำการ",
    en: "Where to ask about a purchase, or to see its documents, during office hours."
  },
  office: { th: "สำนักงาน", en: "The office" },
  agency: { th: "หน่วยงาน", en: "Agency" },
  others: { th: "เรื่องอื่น", en: "Other matters" },
  complaint: { th: "ร้องเรียนหรือโต้แย้ง", en: "Complaints and objections" },
  complaintLead: {
    th: "ถ้าเห็นว่าข้อมูลไม่ตรงกับความจริง หรือการจัดซื้อจัดจ้างไม่เป็นธรรม แจ้งหน่วยงานได้ ไม่ต้องมีทนาย และไม่มีค่าใช้จ่าย",
    en: "Tell the office where what is published is not so, or where a purchase seems unfair. It costs nothing and needs no lawyer."
  },
  whereTo: { th: "ส่งเรื่องได้ที่", en: "Where to send it" },
  whatToSay: { th: "ควรบอกอะไรบ้าง", en: "What to say" },
  sayWhich: {
    th: "ที่อยู่ของหน้าเว็บ เลขที่โครงการ หรือเลขที่สัญญา ของรายการที่พูดถึง",
    en: "The page's address, or the number of the project or contract."
  },
  sayWhat: {
    th: "ข้อมูลใดไม่ถูก และที่ถูกเป็นอย่างไร มีหลักฐานใดให้ดู",
    en: "What is not right, what it should be, and what shows it."
  },
  sayHow: { th: "จะให้ตอบกลับทางใด", en: "How the office may answer you." },
  handling: { th: "หน่วยงานทำอย่างไรกับเรื่องที่ได้รับ", en: "What happens to it" },
  appeal: { th: "ผู้เสนอราคาที่จะอุทธรณ์", en: "Bidders who wish to appeal" },
  appealText: {
    th: "การอุทธรณ์ผลการจัดซื้อจัดจ้างเป็นคนละเรื่องกับการร้องเรียน ผู้เสนอราคาต้องยื่นเป็นหนังสือต่อหน่วยงานภายใน 7 วันทำการนับแต่วันประกาศผลในระบบ e-GP (พ.ร.บ.จัดซื้อจัดจ้าง 2560 มาตรา 114 และ 117)",
    en: "An appeal is another matter than a complaint: a bidder hands it in to the office in writing within 7 working days of the announcement in e-GP (Act of 2560, sections 114 and 117)."
  },
  accessibility: { th: "การเข้าถึงเว็บ", en: "Accessibility" },
  accessibilityLead: {
    th: "เว็บนี้ทำให้ทุกคนอ่านได้ รวมทั้งผู้ใช้โปรแกรมอ่านหน้าจอ ผู้ใช้แป้นพิมพ์อย่างเดียว และผู้ใช้โทรศัพท์เครื่องเล็ก",
    en: "This site is made to be read by everyone: with a screen reader, with a keyboard only, on a small phone."
  },
  statement: { th: "คำแถลงของหน่วยงาน", en: "The office's statement" },
  standard: { th: "สิ่งที่เว็บนี้ทำ", en: "What this site does" },
  standardText: {
    th: "ทุกหน้าจัดทำตามหลักเกณฑ์ WCAG 2.2 ระดับ AA อ่านได้โดยไม่ต้องเปิดสคริปต์ ขยายตัวอักษรได้ถึง 4 เท่า ทุกแผนภาพมีตารางตัวเลขเดียวกัน และทุกตารางดาวน์โหลดเป็นไฟล์ CSV ได้",
    en: "Every page is made to meet WCAG 2.2 AA, is read without scripts, can be enlarged four times, and has each picture's numbers in a table that can be downloaded as CSV."
  },
  limits: { th: "สิ่งที่ยังทำไม่ได้", en: "What it does not do yet" },
  limitsText: {
    th: "ตารางแบบ สขร.1 มีสิบช่องตามแบบของทางราชการ บนจอแคบต้องเลื่อนดู เอกสารสแกนที่หน่วยงานแนบอาจอ่านด้วยโปรแกรมอ่านหน้าจอไม่ได้ ขอให้หน่วยงานอ่านให้ฟังหรือจัดทำเป็นแบบอื่นได้",
    en: "The official form has ten columns and scrolls on a narrow screen. Scanned documents may not be readable by a screen reader; ask the office to read them out or to give them in another form."
  },
  tell: {
    th: "อ่านหน้าใดไม่ได้ แจ้งหน่วยงานได้ตามหน้าติดต่อ",
    en: "Where a page cannot be read, tell the office; see the contact page."
  },
  licence: { th: "การนำข้อมูลไปใช้", en: "Using the data" },
  licenceLead: {
    th: "ใครนำข้อมูลนี้ไปใช้ได้ และต้องทำอย่างไร",
    en: "Who may use the data, and how."
  },
  chosen: { th: "สัญญาอนุญาต", en: "Licence" },
  notChosen: {
    th: "หน่วยงานยังไม่ได้เลือกสัญญาอนุญาต ถ้าจะนำข้อมูลไปเผยแพร่ต่อหรือใช้ในงานอื่น ให้ถามหน่วยงานก่อน การอ่าน ตรวจสอบ และอ้างถึงทำได้เสมอ",
    en: "The office has not chosen a licence yet. Ask the office before you publish the data again or build on it. Reading, checking and citing need no leave."
  },
  chosenText: {
    th: "หน่วยงานให้ใช้ข้อมูลทั้งหมดของเว็บนี้ได้ตามสัญญาอนุญาตนี้ โดยต้องบอกว่าข้อมูลมาจากหน่วยงานใด",
    en: "The office lets anyone use all data of this site under this licence; say whose data it is."
  },
  address: { th: "อ่านสัญญาอนุญาตได้ที่", en: "Its text is at" },
  cite: { th: "อ้างถึงอย่างไร", en: "How to cite" },
  people: { th: "ชื่อบุคคลในข้อมูล", en: "People's names in the data" },
  peopleText: {
    th: "ชื่อบุคคลธรรมดาที่เป็นคู่สัญญาหรือผู้เสนอราคาเปิดเผยเพราะกฎหมายให้เปิด สัญญาอนุญาตนี้ไม่ได้ให้สิทธินำชื่อไปใช้เพื่อการอื่น ผู้นำไปใช้ต้องทำตามกฎหมายคุ้มครองข้อมูลส่วนบุคคลด้วย",
    en: "Names of natural persons who bid or contracted are open because the law opens them. The licence gives no right to use them for anything else; the law on personal data applies."
  }
} as const
