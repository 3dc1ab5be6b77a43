import { terms } from "../../../values/terms.ts"
import { dictionary } from "../../dataset/dictionary.ts"
import { type Language, wordsIn } from "../../language.ts"
import type { PageKind } from "../page.ts"

const words = {
  heading: { th: "อธิบายคำ", en: "Glossary" },
  lead: {
    th: "คำที่ใช้ในเว็บนี้ และความหมายแบบที่คนทั่วไปเข้าใจ",
    en: "The words of this site. What a word means is told in Thai; the English word stands beside it."
  },
  terms: { th: "คำของการจัดซื้อจัดจ้าง", en: "Words of procurement" },
  fields: { th: "ชื่อช่องข้อมูล", en: "Names of fields" },
  fieldsLead: {
    th: "ช่องข้อมูลที่อาจเห็นในหน้าของแต่ละโครงการ",
    en: "Fields that a purchase's page may show."
  },
  thai: { th: "ชื่อภาษาไทย", en: "Thai name" },
  english: { th: "ชื่อภาษาอังกฤษ", en: "English name" }
} as const

const model = (language: Language) => ({
  t: wordsIn(words, language),
  terms: Object.entries(terms).map(([id, { en, meaning, th }]) => ({
    id,
    th,
    en,
    meaning,
    thaiFirst: language === "th"
  })),
  parts: dictionary
    .filter(({ name }) => name !== "purchases.csv")
    .map(({ entries, name, title }) => ({
      id: `fields-${name.replaceAll(".", "-")}`,
      title: title[language],
      fields: entries.map(({ en, th }) => ({ th, en }))
    }))
})

/** `glossary/index.html`: every word of the trade with its meaning, at an anchor of its identifier (`#reference-price`), and the names of fields. */
export const glossaryPages: PageKind = {
  template: "pages/glossary/page.hbs",
  pages: (_site, language) => [
    {
      path: "glossary/index.html",
      title: words.heading[language],
      trail: [{ href: "", text: words.heading[language] }],
      model: model(language)
    }
  ]
}
