import { Schema } from "effect"
import { hasValidCheckDigit, normalizeTaxId, taxIdKind, type TaxIdKind } from "./tax-id.ts"
import { foldSpaces } from "./text.ts"

/**
 * ผู้ประกอบการ — who bids, wins or contracts. Either part may be unknown: e-GP leaves ids blank, and the name of a natural person
 * may have been erased.
 */
export const Supplier = Schema.Struct({
  name: Schema.optionalKey(Schema.NonEmptyString),
  taxId: Schema.optionalKey(
    Schema.String.pipe(
      Schema.check(
        Schema.isPattern(/^(?:[0-9]{13}|[0-9]{9}x{4})$/u, { expected: "13 digits, or 9 digits and xxxx" })
      )
    )
  )
})
export type Supplier = typeof Supplier.Type

const registeredForms =
  /^(?:บริษัท|บจก\.?|บมจ\.?|บ\.จ\.ก\.|ห้างหุ้นส่วนจำกัด|ห้างหุ้นส่วนสามัญนิติบุคคล|หจก\.?|หสน\.?|สหกรณ์|ชุมนุมสหกรณ์|มูลนิธิ|สมาคม)/

const personalTitles = /^(?:นาย|นาง|น\.? ?ส\.|เด็กชาย|เด็กหญิง|ด\.ช\.|ด\.ญ\.|ว่าที่)/

const hasId = (supplier: Supplier, kinds: ReadonlyArray<TaxIdKind>): boolean =>
  supplier.taxId !== undefined && kinds.includes(taxIdKind(supplier.taxId))

const isNamed = (supplier: Supplier, form: RegExp): boolean =>
  supplier.name !== undefined && form.test(foldSpaces(supplier.name))

/**
 * นิติบุคคล — a supplier counts as juristic only if its number is a sound one beginning with 0 or its name begins with a registered form,
 * and neither name nor number speaks of a person (a personal title, a person's or a masked number: people without civil registration have
 * numbers beginning with 0, too). Everyone else is taken for a natural person, whose name and number never enter the ledger.
 */
export const isJuristic = (supplier: Supplier): boolean =>
  (isNamed(supplier, registeredForms) ||
    (hasId(supplier, ["juristic"]) && hasValidCheckDigit(supplier.taxId!))) &&
  !isNamed(supplier, personalTitles) &&
  !hasId(supplier, ["person", "masked"])

/** A supplier from what a source wrote: spaces folded, `ห้างหุ้นส่วนจำกัด ห้างหุ้นส่วนจำกัด …` said once, a blank or unreadable number and a placeholder of one repeated digit left out. */
export const readSupplier = (name: string, taxId: string): Supplier => {
  const cleanName = foldSpaces(name).replace(/^(บริษัท|ห้างหุ้นส่วนจำกัด|หจก\.?)(?: ?\1)+/, "$1")
  const cleanId = normalizeTaxId(taxId).replace(/[xX*]{4}$/, "xxxx")
  return {
    ...(cleanName === "" || cleanName === "-" ? {} : { name: cleanName }),
    ...(taxIdKind(cleanId) === "unreadable" || /^(\d)\1{12}$/.test(cleanId) ? {} : { taxId: cleanId })
  }
}
