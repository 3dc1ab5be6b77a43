import type { Label } from "../../stages/field.ts"

interface Way {
  /** From the root of the edition. */
  readonly href: string
  readonly label: Label
}

/** Where every page leads: the menu at its head, and what is told of the site at its foot. */
export const navigation: { readonly menu: ReadonlyArray<Way>; readonly more: ReadonlyArray<Way> } = {
  menu: [
    { href: "index.html", label: { th: "หน้าแรก", en: "Front page" } },
    { href: "suppliers/index.html", label: { th: "คู่สัญญา", en: "Suppliers" } },
    { href: "contracts/index.html", label: { th: "สัญญา", en: "Contracts" } },
    { href: "search/index.html", label: { th: "ค้นหา", en: "Search" } }
  ],
  more: [
    { href: "methods/index.html", label: { th: "วิธีซื้อหรือจ้าง", en: "Methods" } },
    { href: "units/index.html", label: { th: "ส่วนราชการ", en: "Units" } },
    { href: "about/index.html", label: { th: "ที่มาและวิธีอ่านข้อมูล", en: "How this site is made" } },
    { href: "glossary/index.html", label: { th: "อธิบายคำ", en: "Glossary" } },
    { href: "data/index.html", label: { th: "ดาวน์โหลดข้อมูล", en: "Download the data" } },
    { href: "licence/index.html", label: { th: "การนำข้อมูลไปใช้", en: "Using the data" } },
    { href: "contact/index.html", label: { th: "ติดต่อหน่วยงาน", en: "Contact" } },
    { href: "complaint/index.html", label: { th: "ร้องเรียนหรือโต้แย้ง", en: "Complaints and objections" } },
    { href: "privacy/index.html", label: { th: "ประกาศความเป็นส่วนตัว", en: "Privacy notice" } },
    { href: "accessibility/index.html", label: { th: "การเข้าถึงเว็บ", en: "Accessibility" } }
  ]
}
