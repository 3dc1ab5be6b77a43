import type { Procurement } from "../stages/procurement.ts"
import { recorded } from "./rule.ts"

/**
 * Whether the Act applies at all. Wages, hire of employees, carriage for official travel and the cases of มาตรา 7 are not procurement
 * (มาตรา 4, 7): where the office recorded why, no rule speaks.
 */
export const isUnderTheAct = ({ prep }: Procurement): boolean =>
  typeof recorded(prep).outsideTheAct !== "string"

/** The circular that relieves a purchase of what a rule asks, as the office recorded it. */
export const reliefFor = ({ purchase }: Procurement, rule: string): string | undefined =>
  recorded(purchase).reliefs?.find(({ relievedOf }) => relievedOf === rule)?.circular
