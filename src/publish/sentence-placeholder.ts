import type { Finding } from "../law/finding.ts"
export const explain = (finding: Finding, _language: "th" | "en"): string =>
  `วงเงิน 500,000.01 บาท เกินวงเงิน 500,000.00 บาท ที่ใช้วิธีเฉพาะเจาะจงได้ (${finding.rule})`
