import { Schema } from "effect"

/** Exit status: 0 done, 1 findings, 2 bad input, 3 broken. */
export type ExitStatus = 0 | 1 | 2 | 3

/** What the person asked for cannot be done as asked. */
export class BadInput extends Schema.TaggedError<BadInput>()("BadInput", {
  th: Schema.String,
  en: Schema.String
}) {
  override get message() {
    return this.th
  }
}

/** The act was done, and it found something the caller asked to be told of by the exit status. */
export class FindingsFound extends Schema.TaggedError<FindingsFound>()("FindingsFound", {
  count: Schema.Number
}) {}

const brokenTags = new Set([
  "StoreUnavailable",
  "LedgerDamaged",
  "KeyMissing",
  "KeysMissing",
  "OtherKeys",
  "KeysUnavailable",
  "BoxRefused",
  "EntryUnreadable",
  "DossierBroken",
  "SiteNotWritten",
  "PdfEngineMissing",
  "PdfNotMade",
  "BackupFailed",
  "AlreadyAppended",
  "SigningKeyMissing",
  "KeyFileDamaged",
  "KeyFileUnusable",
  "OtherSigningKey",
  "KeyNotOfOrigin",
  "SignerRecordMissing",
  "NotAnExtension",
  "LedgerBehind",
  "LogUnexplained",
  "PublicLogDiffers",
  "RecordMoved",
  "PlatformError",
  "SourceUnavailable",
  "PublicLogUnreadable",
  "TimestampFileOther",
  "TsaUnavailable"
])

/** The exit status of a failure by its tag. */
export const statusOf = (tag: string): ExitStatus =>
  tag === "FindingsFound" ? 1 : brokenTags.has(tag) ? 3 : 2
