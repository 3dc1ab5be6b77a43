import { Effect, Result } from "effect"
import { webcrypto } from "node:crypto"
import {
  BasicConstraints,
  Certificate,
  CertificateChainValidationEngine,
  CryptoEngine,
  ExtKeyUsage
} from "pkijs"
import { fromBase64, sameBytes } from "./proof/bytes.ts"
import { TimestampRefused } from "./timestamp-refused.ts"

/** Node's WebCrypto, for pkijs. */
export const engine = new CryptoEngine({
  name: "node",
  crypto: webcrypto as ConstructorParameters<typeof CryptoEngine>[0]["crypto"]
})

const ids = {
  commonName: "2.5.4.3",
  organization: "2.5.4.10",
  keyUsage: "2.5.29.15",
  basicConstraints: "2.5.29.19",
  extendedKeyUsage: "2.5.29.37",
  timeStamping: "1.3.6.1.5.5.7.3.8"
} as const

/** Finding issuers is cut short here: certificates made to vouch for each other in a ring would be followed for ever. */
const mostIssuers = 50

const weak = /^(?:SHA-1|MD5|)$/

const refuse = (problem: TimestampRefused["problem"], detail?: string) =>
  Effect.fail(new TimestampRefused({ problem, ...(detail === undefined ? {} : { detail }) }))

/** The certificates of a file: one in DER, or any number in PEM, other text between them left out. */
export const readCertificates = (
  file: Uint8Array
): Result.Result<ReadonlyArray<Certificate>, TimestampRefused> => {
  const text = Buffer.from(file).toString("latin1")
  const armoured = [...text.matchAll(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----([^-]*)-----END/g)].map(
    ([, body]) => fromBase64(body!.replace(/\s/g, "")) ?? new Uint8Array(0)
  )
  const all = armoured.length === 0 ? [file] : armoured
  return Result.try({
    try: () => all.map((der) => Certificate.fromBER(new Uint8Array(der))),
    catch: () => new TimestampRefused({ problem: "trusted-file" })
  })
}

/** The whole certificate in DER. */
export const derOf = (certificate: Certificate): Uint8Array =>
  new Uint8Array(certificate.toSchema().toBER(false))

const isSame = (a: Certificate, b: Certificate): boolean => sameBytes(derOf(a), derOf(b))

const partsOf = (certificate: Certificate, type: string): ReadonlyArray<string> =>
  certificate.subject.typesAndValues
    .filter((part) => part.type === type)
    .map((part) => String(part.value.valueBlock.value))

/** The name a certificate is made out to, as one line to be shown to people. */
export const nameOf = (certificate: Certificate): string =>
  [...partsOf(certificate, ids.commonName), ...partsOf(certificate, ids.organization), "?"][0]!
    .replace(/\p{C}/gu, "")
    .slice(0, 200)

const extensionsOf = (certificate: Certificate, id: string) =>
  (certificate.extensions ?? []).filter(({ extnID }) => extnID === id)

/** Whether the certificate is for time stamping and nothing else, and says so critically (RFC 3161, 2.3). */
const isForStamping = (certificate: Certificate): boolean => {
  const [purpose, ...more] = extensionsOf(certificate, ids.extendedKeyUsage)
  const purposes = purpose?.parsedValue instanceof ExtKeyUsage ? purpose.parsedValue.keyPurposes : []
  const usage = extensionsOf(certificate, ids.keyUsage)[0]?.parsedValue as
    { readonly valueBlock: { readonly valueHexView: Uint8Array } } | undefined
  const [bits = 0x80, ...others] = usage?.valueBlock.valueHexView ?? []
  return (
    purpose?.critical === true &&
    more.length === 0 &&
    purposes.length === 1 &&
    purposes[0] === ids.timeStamping &&
    (bits & 0xc0) !== 0 &&
    (bits & 0x3f) === 0 &&
    others.every((byte) => byte === 0)
  )
}

const isValidAt = (certificate: Certificate, time: Date): boolean =>
  certificate.notBefore.value <= time && time <= certificate.notAfter.value

/** Refuses a certificate that may not sign time stamps, or might not at that time. */
export const checkStamper = (certificate: Certificate, time: Date) => {
  if (!isForStamping(certificate)) return refuse("purpose")
  return isValidAt(certificate, time) ? Effect.void : refuse("expired")
}

/** Whether each authority above the first certificate may have so many below it; pkijs does not ask. */
const keepsPathLengths = (path: ReadonlyArray<Certificate>): boolean =>
  path.every((certificate, at) => {
    const limit = extensionsOf(certificate, ids.basicConstraints)[0]?.parsedValue
    const below = path.slice(1, at).filter(({ issuer, subject }) => !issuer.isEqual(subject)).length
    return (
      at === 0 ||
      !(limit instanceof BasicConstraints) ||
      typeof limit.pathLenConstraint !== "number" ||
      below <= limit.pathLenConstraint
    )
  })

/**
 * Whether a way leads from the certificate to a trusted one at that time, over certificates that came along: signatures, names, validity,
 * authority, path length. Revocation is not looked at.
 */
export const checkChain = Effect.fnUntraced(function* (
  certificate: Certificate,
  along: ReadonlyArray<Certificate>,
  trusted: ReadonlyArray<Certificate>,
  time: Date
) {
  if (trusted.some((each) => isSame(each, certificate))) return
  let asked = 0
  const chain = new CertificateChainValidationEngine({
    trustedCerts: [...trusted],
    certs: [...along.filter((each) => !isSame(each, certificate)), certificate],
    checkDate: time,
    findIssuer: (below, validation, crypto) => {
      if (++asked > mostIssuers) throw new Error("too many issuers")
      return validation.defaultFindIssuer(below, validation, crypto)
    }
  })
  const {
    certificatePath = [],
    result,
    resultCode
  } = yield* Effect.tryPromise({
    try: () => chain.verify({}, engine),
    catch: () => new TimestampRefused({ problem: "untrusted" })
  })
  if (!result) return yield* refuse(resultCode === 8 ? "expired" : "untrusted")
  if (!keepsPathLengths(certificatePath)) return yield* refuse("untrusted")
  const hashes = certificatePath
    .slice(0, -1)
    .map(({ signatureAlgorithm }) => engine.getHashAlgorithm(signatureAlgorithm))
  const bad = hashes.find((hash) => weak.test(hash))
  if (bad !== undefined) return yield* refuse("algorithm", bad)
})
