import type { FiscalYear } from "../../../values/fiscal-year.ts"

/** A year's page of plan and purchases, from the root of an edition. */
export const planAddress = (fiscalYear: FiscalYear): string => `fy${fiscalYear}/plan/index.html`
