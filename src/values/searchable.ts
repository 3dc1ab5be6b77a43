/** What a reader can search for of one purchase or contract: public facts as printed, nothing where a fact is not recorded or withdrawn. */
export interface SearchRecord {
  /** The page of the record, from the site's root: `purchases/67…/index.html`. */
  readonly path: string
  readonly id: string
  readonly title?: string | undefined
  readonly supplier?: string | undefined
  readonly methodCode?: string | undefined
  readonly unit?: string | undefined
  /** Of the Buddhist era, `2568`. */
  readonly fiscalYear: number
  /** `YYYY-MM` of the common era. */
  readonly month: string
  /** `YYYY-MM-DD` of the common era. */
  readonly signedOn?: string | undefined
  /** Whole satang as a decimal string. */
  readonly amount?: string | undefined
  /** Contract number and the numbers of e-GP. */
  readonly numbers: ReadonlyArray<string>
  readonly findings: number
}

/** A code as people read it. */
export interface Label {
  readonly th: string
  readonly en: string
}

/** Words for the months and methods that a year's records name. */
export interface SearchLabels {
  readonly months: Readonly<Record<string, Label>>
  readonly methods: Readonly<Record<string, Label>>
}

/** A record as a year's file holds it; `name` counts in the file's `names`, an empty path is the purchase's own. */
export type SearchRow = readonly [
  id: string,
  path: string,
  title: string | null,
  supplierName: number | null,
  methodCode: string | null,
  unitName: number | null,
  month: string,
  signedOn: string | null,
  amount: string | null,
  numbers: ReadonlyArray<string>,
  findings: number
]

/** The searchable records of one fiscal year as `assets/search/fy<year>.js` holds them; each supplier's and unit's name stands once. */
export interface SearchYear extends SearchLabels {
  readonly fiscalYear: number
  readonly names: ReadonlyArray<string>
  readonly rows: ReadonlyArray<SearchRow>
}

const ownPath = (id: string): string => `purchases/${id}/index.html`

/** One year's records in the short form; all of them are of that year. */
export const packYear = (
  fiscalYear: number,
  records: ReadonlyArray<SearchRecord>,
  labels: SearchLabels
): SearchYear => {
  const names = new Map<string, number>()
  const nameOf = (name: string | undefined): number | null => {
    if (name === undefined) return null
    const known = names.get(name) ?? names.size
    names.set(name, known)
    return known
  }
  const rows = records.map((record): SearchRow => [
    record.id,
    record.path === ownPath(record.id) ? "" : record.path,
    record.title ?? null,
    nameOf(record.supplier),
    record.methodCode ?? null,
    nameOf(record.unit),
    record.month,
    record.signedOn ?? null,
    record.amount ?? null,
    record.numbers,
    record.findings
  ])
  return { fiscalYear, ...labels, names: [...names.keys()], rows }
}

/** The records that `packYear` was given. */
export const unpackYear = ({ fiscalYear, names, rows }: SearchYear): ReadonlyArray<SearchRecord> =>
  rows.map(([id, path, title, supplier, methodCode, unit, month, signedOn, amount, numbers, findings]) => ({
    path: path === "" ? ownPath(id) : path,
    id,
    title: title ?? undefined,
    supplier: supplier === null ? undefined : names[supplier],
    methodCode: methodCode ?? undefined,
    unit: unit === null ? undefined : names[unit],
    fiscalYear,
    month,
    signedOn: signedOn ?? undefined,
    amount: amount ?? undefined,
    numbers,
    findings
  }))
