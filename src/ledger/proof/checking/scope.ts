/** Which parts of a site are looked into beside the ledger itself, which is always read whole. */
export interface Scope {
  /** Whether the files of a month (`2025-08`) are. */
  readonly month: (period: string) => boolean
  /** Whether a file that `site.json` lists is. */
  readonly file: (path: string) => boolean
  /** Whether an entry's own proof is; its bytes. */
  readonly entry: (bytes: Uint8Array) => boolean
}
