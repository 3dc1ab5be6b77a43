import { officeTexts } from "../../../register/office-texts.ts"
import type { SiteView } from "../../../register/site-view.ts"
import type { Label } from "../../../stages/field.ts"
import type { Language } from "../../language.ts"
import type { Page } from "../page.ts"
import { askLinks } from "./contact.ts"
import { informationPage, lines, section } from "./section.ts"

const lead: Label = {
  th: "เว็บนี้แสดงข้อมูลของบุคคลใดบ้าง เพราะเหตุใด และขอให้ปกปิดได้อย่างไร",
  en: "Whose data this site shows, why, and how to ask that it be taken away."
}

/** ข้อความเริ่มต้นของประกาศความเป็นส่วนตัว — the notice that holds until the office gives its own. */
const notice: ReadonlyArray<{
  readonly id: string
  readonly heading: Label
  readonly says: ReadonlyArray<Label>
}> = [
  {
    id: "shown",
    heading: { th: "ข้อมูลที่แสดง", en: "What is shown" },
    says: [
      {
        th: "ชื่อผู้เสนอราคาและชื่อผู้ได้รับการคัดเลือก พร้อมราคา แม้จะเป็นบุคคลธรรมดา เพราะกฎหมายข้อมูลข่าวสารและกฎหมายจัดซื้อจัดจ้างให้เปิดผลการจัดซื้อจัดจ้างให้ประชาชนตรวจดูได้",
        en: "Names of bidders and winners with their prices, natural persons' too, because the laws on official information and on procurement open the results of procurement to everyone."
      },
      {
        th: "ตำแหน่งและหน้าที่ของกรรมการและผู้อนุมัติ ไม่แสดงชื่อ",
        en: "Positions and roles of committee members and approvers, without names."
      }
    ]
  },
  {
    id: "not-shown",
    heading: { th: "ข้อมูลที่ไม่แสดง", en: "What is never shown" },
    says: [
      {
        th: "เลขประจำตัวประชาชน ที่อยู่ โทรศัพท์ และบัญชีธนาคารของบุคคลธรรมดา ไม่อยู่ในเว็บนี้และไม่อยู่ในที่อยู่ของหน้าเว็บ",
        en: "Natural persons' identity numbers, addresses, telephone numbers and bank accounts: neither in a page nor in its address."
      }
    ]
  },
  {
    id: "readers",
    heading: { th: "ผู้เข้าชมเว็บ", en: "Readers of this site" },
    says: [
      {
        th: "หน้าเว็บไม่มีคุกกี้ ไม่เก็บสถิติ และไม่เรียกสิ่งใดจากเว็บอื่น การค้นหาทำในเครื่องของผู้อ่านเอง เครื่องที่ให้บริการเว็บอาจจดหมายเลขเครื่องของผู้เข้าชมไว้ตามที่กฎหมายกำหนด",
        en: "The pages set no cookies, count nobody and load nothing from elsewhere; a search runs on the reader's own device. The server that hosts them may keep addresses of visitors as the law demands."
      }
    ]
  },
  {
    id: "redaction",
    heading: { th: "ขอให้ปกปิดข้อมูลของตน", en: "Asking for redaction" },
    says: [
      {
        th: "เจ้าของข้อมูลขอให้แก้ไขหรือปกปิดข้อมูลของตนได้ โดยแจ้งหน่วยงานว่าอยู่หน้าใด เป็นข้อมูลใด และเพราะเหตุใด หน่วยงานพิจารณาแล้วแจ้งผลพร้อมเหตุผล",
        en: "Whoever the data is about may ask the office to correct or redact it: say on which page, which data, and why. The office decides and answers with its reasons."
      },
      {
        th: "เมื่อปกปิดแล้ว ข้อมูลนั้นจะหายไปจากทุกหน้าและทุกไฟล์ รวมทั้งฉบับเก่า เหลือเพียงข้อความบอกว่าเคยมีและปกปิดเพราะเหตุใด สำเนาที่ผู้อื่นดาวน์โหลดไปแล้ว หน่วยงานเรียกคืนไม่ได้",
        en: "Once redacted it is gone from every page and file, earlier editions too, and a note says that it was there and why it was taken away. Copies that others downloaded cannot be called back."
      }
    ]
  },
  {
    id: "rights",
    heading: { th: "สิทธิตามกฎหมาย", en: "Your rights" },
    says: [
      {
        th: "เจ้าของข้อมูลมีสิทธิตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 และถ้าไม่เห็นด้วยกับผลการพิจารณา ร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลได้",
        en: "The Personal Data Protection Act of 2562 gives you rights over your data; where you do not agree with the office, you may complain to the Office of the Personal Data Protection Committee."
      }
    ]
  },
  {
    id: "ask",
    heading: { th: "ถามใคร", en: "Whom to ask" },
    says: [
      {
        th: "หน่วยงานเป็นผู้รับผิดชอบข้อมูลในเว็บนี้ ติดต่อได้ตามหน้าติดต่อหน่วยงาน",
        en: "The office answers for the data of this site; the contact page says how to reach it."
      }
    ]
  }
]

/** `privacy/index.html`: the office's own notice, or the one that holds until it gives one. */
export const privacyPage = (site: SiteView, language: Language): Page => {
  const own = site.settings.texts["privacy-notice"]
  const heading = officeTexts["privacy-notice"]
  const sections =
    own === undefined
      ? notice.map(({ heading, id, says }) =>
          section(id, heading[language], {
            paragraphs: lines(says, language),
            links: id === "ask" ? askLinks(language) : []
          })
        )
      : [section("notice", heading[language], { given: own, links: askLinks(language) })]
  return informationPage("privacy", { heading, lead }, sections, language)
}
