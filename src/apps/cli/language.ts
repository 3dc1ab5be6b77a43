/** A text in the two languages of the command line; Thai unless `--lang en`. */
export interface Words {
  readonly th: string
  readonly en: string
}
export type Language = keyof Words

/** 1,234. */
export const count = (value: number): string => value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ",")
