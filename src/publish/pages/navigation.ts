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
    { href: "search/index.html", label: { th: "ค้นหา", en: "Search" } }
  ],
  more: []
}
