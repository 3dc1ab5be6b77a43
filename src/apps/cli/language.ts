/** A text in the two languages of the command line; Thai unless `--lang en`. */
export interface Words {
  readonly th: string
  readonly en: string
}
export type Language = keyof Words
