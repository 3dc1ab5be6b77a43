/** A licence under which an office may let others use its data. */
export interface Licence {
  readonly th: string
  readonly en: string
  /** The short name that data catalogues know it by. */
  readonly name: string
  readonly address: string
}

/** สัญญาอนุญาต — what an office may choose from; none holds until it chose (read 2026-11-24: data.go.th, creativecommons.org). */
export const licences = {
  "dga-ogl": {
    th: "สัญญาอนุญาตข้อมูลเปิดภาครัฐ (DGA Open Government License) ของสำนักงานพัฒนารัฐบาลดิจิทัล",
    en: "DGA Open Government License",
    name: "DGA-OGL",
    address: "https://data.go.th/pages/dga-open-government-license"
  },
  "cc-by-4.0": {
    th: "ครีเอทีฟคอมมอนส์ แสดงที่มา 4.0 สากล (CC BY 4.0)",
    en: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
    name: "CC-BY-4.0",
    address: "https://creativecommons.org/licenses/by/4.0/"
  }
} as const satisfies Readonly<Record<string, Licence>>
export type LicenceCode = keyof typeof licences
