import { CliOutput } from "effect/cli"
import type { Language } from "./language.ts"

const headings: Readonly<Record<string, string>> = {
  DESCRIPTION: "คำอธิบาย",
  USAGE: "วิธีใช้",
  ARGUMENTS: "สิ่งที่ต้องระบุ",
  FLAGS: "ตัวเลือก",
  "GLOBAL FLAGS": "ตัวเลือกทั่วไป",
  SUBCOMMANDS: "คำสั่ง",
  COMMANDS: "คำสั่ง",
  EXAMPLES: "ตัวอย่าง",
  ERROR: "คำสั่งใช้ไม่ได้",
  ERRORS: "คำสั่งใช้ไม่ได้"
}

/** Help and usage errors with Thai headings; what the parser itself says stays in English. */
export const formatter = (language: Language): CliOutput.Formatter => {
  const plain = CliOutput.defaultFormatter({ colors: false })
  if (language === "en") return plain
  const translate = (text: string) =>
    Object.entries(headings)
      .sort(([a], [b]) => b.length - a.length)
      .reduce(
        (said, [heading, thai]) =>
          said.replace(new RegExp(`^(\\P{L}*)${heading}(\\P{L}*)$`, "gmu"), `$1${thai}$2`),
        text
      )
  return {
    ...plain,
    formatHelpDoc: (doc) => translate(plain.formatHelpDoc(doc)),
    formatCliError: (error) => translate(plain.formatCliError(error)),
    formatError: (error) => translate(plain.formatError(error)),
    formatErrors: (errors) => translate(plain.formatErrors(errors))
  }
}
