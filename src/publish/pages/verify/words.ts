/** Words of the page that verifies. The results' own words come with its script. */
export const words = {
  title: { th: "ตรวจสอบด้วยตนเอง", en: "Verify for yourself" },
  lead: {
    th: "หน้านี้ให้เบราว์เซอร์ของท่านคำนวณเองว่าแฟ้มที่เผยแพร่ตรงกับบัญชีที่ลงลายมือชื่อไว้หรือไม่ โดยไม่ส่งข้อมูลใดออกไป และใช้ได้กับสำเนาในแฟลชไดรฟ์โดยไม่ต้องต่ออินเทอร์เน็ต",
    en: "On this page your own browser works out whether the published files are what the signed ledger says. Nothing is sent anywhere, and a copy on a USB stick is checked without the Internet."
  },
  trust: {
    th: "หน้านี้เป็นส่วนหนึ่งของเว็บที่ท่านกำลังตรวจ ผู้ที่แก้เว็บได้ก็แก้หน้านี้ได้ หากต้องการความมั่นใจมากขึ้น ให้เปิดหน้านี้จากสำเนาที่ท่านได้มาก่อนหน้านี้หรือจากที่อื่น แล้วเลือกโฟลเดอร์ที่จะตรวจ หรือใช้โปรแกรมตามหัวข้อท้ายหน้า",
    en: "This page belongs to the site that you check; whoever can change the site can change it, too. To be surer, open this page from a copy you had before or have from elsewhere and choose the folder to be checked, or use the program as told at the end."
  },
  what: { th: "ตรวจอะไร", en: "What to check" },
  wholeSite: { th: "ทั้งเว็บ", en: "The whole site" },
  oneMonth: { th: "เดือนเดียว", en: "One month" },
  onePurchase: { th: "การจัดซื้อจัดจ้างครั้งเดียว", en: "One purchase" },
  oneFile: { th: "แฟ้มที่ดาวน์โหลดไว้", en: "A file you downloaded" },
  month: { th: "เดือน (ปี ค.ศ.-เดือน เช่น 2025-08)", en: "Month (such as 2025-08)" },
  purchase: { th: "เลขที่โครงการ", en: "Project number" },
  file: { th: "แฟ้มที่ดาวน์โหลดไว้", en: "The file you downloaded" },
  where: { th: "ตรวจจากที่ใด", en: "Where the site is" },
  here: { th: "เว็บนี้", en: "This web site" },
  folder: {
    th: "โฟลเดอร์ที่ท่านเลือก (แฟลชไดรฟ์ หรือสำเนาที่ดาวน์โหลดไว้)",
    en: "A folder you choose (a USB stick, or a copy you downloaded)"
  },
  folderChosen: { th: "โฟลเดอร์ของเว็บ", en: "Folder of the site" },
  folderHelp: {
    th: "เบราว์เซอร์อาจถามว่าจะ “อัปโหลด” แฟ้มหรือไม่ หน้านี้อ่านแฟ้มในเครื่องของท่านเท่านั้น ไม่ส่งไปที่ใด",
    en: "Your browser may ask whether to “upload” files: this page only reads them where they are and sends them nowhere."
  },
  brought: {
    th: "สิ่งที่ท่านมีจากที่อื่น (ไม่บังคับ แต่ทำให้ผลหนักแน่นขึ้น)",
    en: "What you hold from elsewhere (optional; it makes the result stronger)"
  },
  key: {
    th: "กุญแจที่พิมพ์ไว้ที่อื่น เช่น บนป้ายประกาศ (บรรทัดละหนึ่งกุญแจ)",
    en: "The key as printed elsewhere, such as on the notice board (one a line)"
  },
  old: {
    th: "ค่าตรวจสอบเก่าที่ท่านเก็บไว้ (สามบรรทัด หรือทั้งแฟ้ม checkpoint)",
    en: "An old checkpoint that you kept (its three lines, or the whole file)"
  },
  oldFiles: { th: "หรือเลือกแฟ้มค่าตรวจสอบเก่า", en: "Or choose files of old checkpoints" },
  policy: { th: "เกณฑ์พยาน (แฟ้ม tlog-policy)", en: "A witness policy (file of tlog-policy)" },
  authorities: {
    th: "ใบรับรองของผู้ออกตราประทับเวลาที่ท่านเชื่อถือ (PEM หรือ DER)",
    en: "Certificates of time-stamping authorities that you trust (PEM or DER)"
  },
  begin: { th: "เริ่มตรวจ", en: "Check" },
  result: { th: "ผลการตรวจ", en: "Result" },
  scripts: {
    th: "เบราว์เซอร์นี้ไม่ได้เปิดใช้สคริปต์ การตรวจบนหน้านี้จึงทำไม่ได้ ส่วนอื่นของเว็บอ่านได้ครบโดยไม่ต้องใช้สคริปต์ และตรวจได้ด้วยโปรแกรมข้างล่าง",
    en: "Scripts are off in this browser, so nothing can be checked on this page. The rest of the site needs none, and the program below checks the same."
  },
  byProgram: { th: "ตรวจด้วยโปรแกรม", en: "Checking with the program" },
  byProgramHow: {
    th: "โปรแกรมเดียวกันที่จัดทำเว็บนี้ตรวจได้จากสำเนาโฟลเดอร์หรือจากที่อยู่เว็บ โดยไม่ต้องใช้ข้อมูลของหน่วยงาน",
    en: "The program that made this site checks a copied folder or a web address, and needs nothing of the office."
  },
  byProgramFolder: { th: "โฟลเดอร์ที่คัดลอกมา", en: "a copied folder" },
  byProgramWeb: { th: "ที่อยู่เว็บ", en: "a web address" },
  byProgramMore: {
    th: "--key รับกุญแจที่พิมพ์ไว้ที่อื่น --old รับค่าตรวจสอบเก่า ผลเป็นคำตัดสินเดียวกับหน้านี้",
    en: "--key takes a key printed elsewhere, --old an old checkpoint. It comes to the same verdict as this page."
  }
} as const
