import type { ThaiDate } from "../values/thai-date.ts"
import type { FieldName } from "./field-name.ts"
import { type Dating, missing } from "./rule.ts"

/** The day that chooses the law for a record of the office; what names it where it is not recorded, or recorded as none. */
export const recordDay = (day: ThaiDate | null | undefined, name: FieldName): Dating => day ?? missing(name)
