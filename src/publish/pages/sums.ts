import { notRecorded } from "../forms/form.ts"
import { bahtIn, type Language } from "../language.ts"
import type { LineSum } from "./lines.ts"
import { shareOf } from "./supplier/page.ts"

/** Lines added up, as the head of a page prints it beside what it is a share of. */
export const sumsModel = (
  t: Readonly<Record<"count" | "total" | "unpriced" | "share", string>>,
  { agreed, count, unpriced }: LineSum,
  whole: bigint,
  language: Language
): ReadonlyArray<{ readonly title: string; readonly value: string }> => [
  { title: t.count, value: String(count) },
  { title: t.total, value: bahtIn(agreed, language) },
  ...(unpriced === 0 ? [] : [{ title: t.unpriced, value: String(unpriced) }]),
  { title: t.share, value: shareOf(agreed, whole) || notRecorded }
]
