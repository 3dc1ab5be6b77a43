import type { Agency } from "../../values/agency.ts"
import { editionRoot, type Language, languages, wordsIn } from "../language.ts"
import { navigation } from "./navigation.ts"
import type { TrailStep } from "./page.ts"

const words = {
  skip: { th: "ข้ามไปยังเนื้อหา", en: "Skip to content" },
  site: { th: "การเปิดเผยข้อมูลการจัดซื้อจัดจ้าง", en: "Procurement disclosure" },
  menu: { th: "เมนู", en: "Menu" },
  more: { th: "ข้อมูลของเว็บไซต์", en: "About this site" },
  where: { th: "ตำแหน่งของหน้า", en: "Where this page is" },
  front: { th: "หน้าแรก", en: "Front page" },
  code: { th: "รหัสหน่วยงาน", en: "Agency code" },
  made: {
    th: "จัดทำด้วยโปรแกรม Prongsai (โปร่งใส) จากบัญชีข้อมูลที่เพิ่มได้อย่างเดียว แก้หรือลบของเดิมไม่ได้",
    en: "Made with Prongsai (โปร่งใส, “transparent”) from a ledger that can only be added to: nothing in it is changed or removed."
  },
  thai: {
    th: "",
    en: "Names of works, suppliers and reasons stand in Thai, as they were recorded."
  }
} as const

const languageNames: Readonly<Record<Language, string>> = { th: "ภาษาไทย", en: "English" }

/** What is around a page. */
export interface Framed {
  readonly language: Language
  /** From the page to the site's root: empty, `../`, `../../`. */
  readonly root: string
  readonly agency: Pick<Agency, "code" | "name">
  readonly title: string
  readonly trail: ReadonlyArray<TrailStep>
  /** The page's address from the root of its edition, where the other edition has the same page. */
  readonly twin?: string
}

/** What the layout prints around every page. */
export const frame = ({ agency, language, root, title, trail, twin }: Framed) => {
  const home = `${root}${editionRoot[language]}`
  const other = languages.find((each) => each !== language)!
  const link = ({ href, text }: TrailStep) => ({ href: href === "" ? "" : `${home}${href}`, text })
  const texts = wordsIn(words, language)
  return {
    language,
    root,
    home,
    pageTitle: `${title} · ${agency.name}`,
    agencyName: agency.name,
    agencyCode: agency.code,
    trail: trail.length === 0 ? [] : [{ href: "index.html", text: texts.front }, ...trail].map(link),
    menu: navigation.menu.map(({ href, label }) => link({ href, text: label[language] })),
    more: navigation.more.map(({ href, label }) => link({ href, text: label[language] })),
    twin: twin === undefined ? "" : `${root}${editionRoot[other]}${twin}`,
    twinLanguage: other,
    twinName: languageNames[other],
    f: texts
  }
}

/** From a page at an address to the site's root. */
export const rootFrom = (path: string): string => "../".repeat(path.split("/").length - 1)
