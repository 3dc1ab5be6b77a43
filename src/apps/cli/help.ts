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
  const plain = CliOutput.defaultFormatter()
  if (language === "en") return plain
  const translate = (text: string) =>
    // eslint-disable-next-line no-control-regex
    text.replace(
      /^((?:\u001b\[[0-9;]*m)*)([A-Z][A-Z ]+[A-Z])(?=(?:\u001b\[[0-9;]*m)*$)/gm,
      (all, style: string, name: string) => (headings[name] === undefined ? all : `${style}${headings[name]}`)
    )
  return {
    ...plain,
    formatHelpDoc: (doc) => translate(plain.formatHelpDoc(doc)),
    formatCliError: (error) => translate(plain.formatCliError(error)),
    formatError: (error) => translate(plain.formatError(error)),
    formatErrors: (errors) => translate(plain.formatErrors(errors))
  }
}
