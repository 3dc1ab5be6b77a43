import { fileURLToPath } from "node:url"
import { join } from "node:path"

const fixtures = fileURLToPath(new URL("../../fixtures/office/", import.meta.url))

/**
 * The invented agency's fiscal year as command lines, in order: a pull of the government export and the office's own spreadsheet, a year
 * published, then a newer pull, an explanation, and what changed published again. Each may be repeated without harm.
 */
export const exampleYear = (office: string, out: string): ReadonlyArray<ReadonlyArray<string>> => {
  const at = ["--office", office]
  return [
    [
      "init",
      "--agency-code",
      "6990001",
      "--agency-name",
      "องค์การบริหารส่วนตำบลตัวอย่าง",
      "--province",
      "ตัวอย่างบุรี",
      ...at
    ],
    ["import", join(fixtures, "egp-2568-first-pull.json"), join(fixtures, "template-2568.csv"), ...at],
    ["publish", "--fiscal-year", "2568", "--out", out, ...at],
    ["import", join(fixtures, "egp-2568-second-pull.json"), ...at],
    [
      "explain",
      "2568-014",
      "--rule",
      "act-56-specific-cap",
      "--text",
      "วงเงินรวมค่าขนย้ายซึ่งจ่ายแยกต่างหาก อยู่ระหว่างตรวจเอกสารประกอบ",
      ...at
    ],
    ["publish", "--fiscal-year", "2568", "--out", out, ...at],
    ["check", ...at]
  ]
}
