import { parse } from "csv-parse/sync"
import { Option, Result } from "effect"
import { sameBytes } from "../ledger/proof/bytes.ts"

/** A cell in which two tables differ: row of data from 1, heading, and both values. Row 0 is the headings. */
export interface CellDifference {
  readonly row: number
  readonly column: string
  readonly published: string
  readonly made: string
}

type Records = ReadonlyArray<ReadonlyArray<string>>

const text = new TextDecoder("utf-8", { ignoreBOM: true })

const recordsIn = (csv: Uint8Array): Records | undefined =>
  Option.getOrUndefined(
    Result.getSuccess(
      Result.try(
        () =>
          parse(text.decode(csv), { bom: true, relax_column_count: true, skip_empty_lines: false }) as Records
      )
    )
  )

const absent = "—"

/**
 * Where a published table differs from the one made from the entries, cell by cell, the first headings being the made table's; nothing where both
 * are the same byte for byte. Differences that are no cell's (line ends, quotes) are one difference of row 0.
 */
export const tableDifferences = (published: Uint8Array, made: Uint8Array): ReadonlyArray<CellDifference> => {
  if (sameBytes(published, made)) return []
  const theirs = recordsIn(published)
  const ours = recordsIn(made)
  const whole = [{ row: 0, column: "", published: `${published.length} B`, made: `${made.length} B` }]
  if (theirs === undefined || ours === undefined) return whole
  const headings = ours[0] ?? []
  const differences: Array<CellDifference> = []
  for (let row = 0; row < Math.max(theirs.length, ours.length); row++) {
    const [their, our] = [theirs[row], ours[row]]
    for (let at = 0; at < Math.max(their?.length ?? 0, our?.length ?? 0); at++) {
      const [a, b] = [their?.[at], our?.[at]]
      if (a === b) continue
      differences.push({
        row,
        column: headings[at] ?? String(at + 1),
        published: a ?? absent,
        made: b ?? absent
      })
    }
  }
  return differences.length === 0 ? whole : differences
}
