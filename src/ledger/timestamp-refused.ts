import { Schema } from "effect"

/** A time stamp that proves nothing of this file; what it says was not believed. */
export class TimestampRefused extends Schema.TaggedError<TimestampRefused>()("TimestampRefused", {
  problem: Schema.Literals([
    /** Not an answer of RFC 3161, cut short, or with bytes left over. */
    "malformed",
    /** Longer than an answer is looked at. */
    "too-long",
    /** The authority answered that it gives none; `detail` is what it says. */
    "not-granted",
    /** It is of other bytes than these. */
    "other-file",
    /** It answers another request than the one at hand. */
    "other-request",
    /** It rests on an algorithm that is too weak or not known here; `detail` names it. */
    "algorithm",
    "signature",
    /** The certificate that signed it is neither in it nor among the trusted ones. */
    "no-certificate",
    /** It was signed for another certificate than the one it carries. */
    "other-certificate",
    /** Its certificate is not one for time stamping alone. */
    "purpose",
    /** Its certificate, or one above it, was not valid at the time that it tells. */
    "expired",
    /** No way leads from its certificate to a trusted one. */
    "untrusted",
    /** What was given as trusted certificates cannot be read as such. */
    "trusted-file"
  ]),
  detail: Schema.optionalKey(Schema.String)
}) {
  override get message() {
    return `The time stamp is refused: ${this.problem}${this.detail === undefined ? "" : ` (${this.detail})`}.`
  }
}
