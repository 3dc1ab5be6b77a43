import { Effect, Result } from "effect"
import { Certificate } from "pkijs"
import { checkChain, checkStamper, engine, nameOf, readCertificates } from "./timestamp-certificate.ts"
import { TimestampRefused } from "./timestamp-refused.ts"
import { isSignersOwn, readToken, refused } from "./timestamp-token.ts"

/** What a time stamp that was verified says. */
export interface Timestamp {
  /** The bytes existed at this instant: milliseconds since 1970, UTC. */
  readonly time: number
  /** The name that the certificate of the time-stamping authority is made out to. */
  readonly authority: string
  /** The authority's policy, an object identifier. */
  readonly policy: string
  /** Whether its certificate leads to a trusted one; `not-checked` where none was given: then anybody may have signed it. */
  readonly certificate: "trusted" | "not-checked"
}

/** Whether a file can stand among the trusted ones: a certificate in DER, or some in PEM. */
export const holdsCertificates = (file: Uint8Array): boolean => Result.isSuccess(readCertificates(file))

/**
 * Verifies the answer of a time-stamping authority (RFC 3161) over these bytes: digest, request where its nonce is given, signature, the
 * certificate's purpose and validity at that time and, where files of trusted certificates (PEM or DER) are given, that it leads to one of
 * them. What cannot be read is `TimestampRefused` too; nothing throws.
 */
export const verifyTimestamp = Effect.fn("verifyTimestamp")(
  function* (
    response: Uint8Array,
    bytes: Uint8Array,
    trusted: ReadonlyArray<Uint8Array>,
    request: { readonly nonce?: Uint8Array | undefined } = {}
  ) {
    const roots: Array<Certificate> = []
    for (const file of trusted) {
      const read = readCertificates(file)
      if (Result.isFailure(read)) return yield* read.failure
      roots.push(...read.success)
    }
    const { info, signer, token } = yield* Effect.try({
      try: () => readToken(response, bytes, request.nonce),
      catch: (cause) => (cause instanceof TimestampRefused ? cause : refused("malformed"))
    })
    const along = (token.certificates ?? []).filter((each) => each instanceof Certificate)
    token.certificates = [...along, ...roots]
    const { signatureVerified, signerCertificate } = yield* Effect.tryPromise({
      try: () => token.verify({ signer: 0, data: new Uint8Array(bytes).buffer, extendedMode: true }, engine),
      catch: (cause) =>
        refused((cause as { readonly code?: unknown }).code === 3 ? "no-certificate" : "signature")
    })
    if (!signatureVerified || !signerCertificate) return yield* refused("signature")
    const own = yield* Effect.try({
      try: () => isSignersOwn(signer, signerCertificate),
      catch: () => refused("malformed")
    })
    if (!own) return yield* refused("other-certificate")
    yield* checkStamper(signerCertificate, info.genTime)
    if (roots.length > 0) yield* checkChain(signerCertificate, along, roots, info.genTime)
    return {
      time: info.genTime.getTime(),
      authority: nameOf(signerCertificate),
      policy: info.policy,
      certificate: roots.length > 0 ? "trusted" : "not-checked"
    } satisfies Timestamp
  },
  Effect.catchDefect(() => refused("malformed"))
)
