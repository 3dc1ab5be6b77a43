import type { MonthView } from "../register/month-view.ts"
import { type PublishedFile, textFile } from "./file.ts"

/** What a month's manifest says beyond the files themselves. */
export interface ManifestInput {
  readonly view: MonthView
  readonly files: ReadonlyArray<PublishedFile>
  /** SHA-256 of bytes, in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string
  /** Program and version that made the files. */
  readonly generator: string
  /** By file path: the string D whose digest the disclosure entry holds as `file:<path>`. */
  readonly openings: Readonly<Record<string, string>>
  /** Sequence number of the disclosure entry, once it is written. */
  readonly disclosureEntry?: number
}

/**
 * `manifest.json`: the month's files with size and hash, and how many purchases they hold, so that "no file" and "no purchases" differ. It
 * is not among the committed files: it may name the disclosure entry and opens its commitments.
 */
export const renderManifest = (input: ManifestInput): PublishedFile => {
  const { agency, fiscalYear, month, revision, rows, signed } = input.view
  const manifest = {
    agency: {
      code: agency.code,
      name: agency.name,
      ...(agency.province === undefined ? {} : { province: agency.province })
    },
    period: month,
    fiscalYear,
    revision,
    rowCount: rows.length,
    signed,
    ...(input.disclosureEntry === undefined ? {} : { disclosureEntry: input.disclosureEntry }),
    generator: input.generator,
    files: input.files.map(({ bytes, mediaType, path, rows: count }) => ({
      name: path,
      bytes: bytes.length,
      sha256: input.sha256(bytes),
      mediaType,
      ...(count === undefined ? {} : { rows: count }),
      ...(input.openings[path] === undefined ? {} : { opening: input.openings[path] })
    }))
  }
  return textFile("manifest.json", "json", `${JSON.stringify(manifest, null, 2)}\n`)
}
