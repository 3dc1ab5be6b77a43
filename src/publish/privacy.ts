import { maskTaxId, taxIdKind } from "../values/tax-id.ts"

const numbers = /(?<![0-9A-Za-z])(?:\d{13}|\d{9}[xX*]{4}|\d-\d{4}-\d{5}-\d{2}-\d)(?![0-9A-Za-z])/g
const mobiles = /(?<![0-9A-Za-z/-])0[689]\d[- ]?\d{3}[- ]?\d{4}(?![0-9A-Za-z/-])/g

const maskedNumber = (number: string): string => {
  const plain = number.replaceAll("-", "")
  return taxIdKind(plain) === "juristic" ? number : maskTaxId(plain)
}

/** A text fit to be read by anyone: without a natural person's 13-digit number and without a mobile telephone's. */
export const discreet = (text: string): string =>
  text.replace(numbers, maskedNumber).replace(mobiles, "(ปกปิดหมายเลขโทรศัพท์)")

/** The same for every text in a page's model. */
export const discreetModel = (model: unknown): unknown => {
  if (typeof model === "string") return discreet(model)
  if (Array.isArray(model)) return model.map(discreetModel)
  return typeof model === "object" && model !== null
    ? Object.fromEntries(Object.entries(model).map(([key, value]) => [key, discreetModel(value)]))
    : model
}
