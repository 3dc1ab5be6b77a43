import type { Disclosed, Facts } from "./facts.ts"

/**
 * What may be missing of a disclosure: the fields that a later `redaction` entry names; everything, where a later disclosure of the month, which
 * corrects it directly or through others, refers to a redaction.
 */
export const excusesOf = ({ disclosures, redacted, redactions }: Facts) => {
  const bySeq = new Map(disclosures.map((each) => [each.seq, each]))
  const withdrawn = new Set<number>()
  for (const later of disclosures) {
    if (!later.refs.some((ref) => redactions.has(ref))) continue
    for (let at = later.corrects; at !== undefined && !withdrawn.has(at); at = bySeq.get(at)?.corrects)
      withdrawn.add(at)
  }
  return ({ seq }: Disclosed, field: string): boolean =>
    withdrawn.has(seq) || redacted.get(seq)?.has(field) === true
}
export type IsExcused = ReturnType<typeof excusesOf>
