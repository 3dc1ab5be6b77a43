import { truth, words } from "../facts.ts"

/** ที่ปรึกษา ผู้ออกแบบ และผู้ควบคุมงานที่จ้าง — their registration or licence, and their independence of the builder (มาตรา 73, 87, 88). */
export const hiredFields = {
  consultantRegistration: words("เลขทะเบียนที่ปรึกษา", "Registration as a consultant", {
    hint: "ของศูนย์ข้อมูลที่ปรึกษา กระทรวงการคลัง หรือเลขที่หนังสือรับรองว่าไม่มีที่ปรึกษาขึ้นทะเบียน",
    mark: "internal"
  }),
  designLicence: words("เลขที่ใบอนุญาตสถาปนิกหรือวิศวกร", "Licence of the designer or supervisor", {
    hint: "นิติบุคคลใส่เลขทะเบียนที่จดกับสภาสถาปนิกหรือสภาวิศวกร",
    mark: "internal"
  }),
  designerIsThai: truth("ผู้ออกแบบหรือควบคุมงานมีสัญชาติไทยตามมาตรา 87", "Designer is Thai as section 87 asks", {
    hint: "นิติบุคคล: กรรมการผู้จัดการหรือหุ้นส่วนผู้จัดการเป็นคนไทย และคนไทยถือหุ้นเกินครึ่ง"
  }),
  designerBuilds: truth(
    "ผู้ออกแบบหรือควบคุมงานเป็นผู้รับจ้างก่อสร้างงานนั้นหรือรับจ้างผู้รับจ้างนั้น",
    "Designer builds the same work, or works for its builder"
  )
}
