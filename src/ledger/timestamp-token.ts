import { type BaseBlock, fromBER, GeneralizedTime, OctetString, Sequence } from "asn1js"
import { hash } from "node:crypto"
import {
  AlgorithmIdentifier,
  type Certificate,
  SignedData,
  type SignerInfo,
  TimeStampResp,
  TSTInfo
} from "pkijs"
import { sameBytes } from "./proof/bytes.ts"
import { derOf, engine } from "./timestamp-certificate.ts"
import { TimestampRefused } from "./timestamp-refused.ts"
import { isSameNonce } from "./timestamp-request.ts"

/** The longest answer, in bytes, that is looked at, and the most certificates in it. */
export const timestampLimits = { bytes: 1_000_000, certificates: 10 } as const

const ids = {
  signedData: "1.2.840.113549.1.7.2",
  info: "1.2.840.113549.1.9.16.1.4",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  certificate: "1.2.840.113549.1.9.16.2.12",
  certificate2: "1.2.840.113549.1.9.16.2.47"
} as const

/** Hashes that a time stamp may rest on. */
const hashes: ReadonlyMap<string, string> = new Map([
  ["2.16.840.1.101.3.4.2.1", "sha256"],
  ["2.16.840.1.101.3.4.2.2", "sha384"],
  ["2.16.840.1.101.3.4.2.3", "sha512"]
])

/** The refusal, with what another's words say made fit to be shown. */
export const refused = (problem: TimestampRefused["problem"], detail?: string) =>
  new TimestampRefused({
    problem,
    ...(detail === undefined ? {} : { detail: detail.replace(/\p{C}/gu, " ").slice(0, 300) })
  })

const textsOf = (blocks: ReadonlyArray<BaseBlock> | undefined): string =>
  (blocks ?? []).map((block) => String((block.valueBlock as { readonly value?: unknown }).value)).join(" ")

/** The token of an answer that grants one. Throws `TimestampRefused`, or whatever the parser does. */
const tokenOf = (response: Uint8Array): SignedData => {
  if (response.length > timestampLimits.bytes) throw refused("too-long")
  const { offset, result } = fromBER(new Uint8Array(response))
  if (offset !== response.length) throw refused("malformed")
  const { status, timeStampToken } = new TimeStampResp({ schema: result })
  if (status.status > 1)
    throw refused("not-granted", textsOf(status.statusStrings) || `status ${status.status}`)
  if (timeStampToken?.contentType !== ids.signedData) throw refused("malformed")
  const token = new SignedData({ schema: timeStampToken.content })
  const isToken = token.encapContentInfo.eContentType === ids.info && token.signerInfos.length === 1
  if (!isToken || (token.certificates ?? []).length > timestampLimits.certificates) throw refused("malformed")
  return token
}

/** What the token signs, its time an instant in UTC as RFC 3161 asks. */
const infoOf = (token: SignedData): TSTInfo => {
  const der = token.encapContentInfo.eContent?.getValue()
  const read = fromBER(der ?? new ArrayBuffer(0))
  const time = (read.result as Sequence).valueBlock.value[4]
  const text =
    time instanceof GeneralizedTime ? Buffer.from(time.valueBlock.valueHexView).toString("latin1") : ""
  const info = new TSTInfo({ schema: read.result })
  const isInstant = /^\d{14}(?:\.\d+)?Z$/.test(text) && Number.isFinite(info.genTime.getTime())
  if (read.offset !== der?.byteLength || info.version !== 1 || !isInstant) throw refused("malformed")
  return info
}

/** The one value of a signed attribute that stands there once; undefined where it does not. */
const attributeOf = ({ signedAttrs }: SignerInfo, type: string): BaseBlock | undefined => {
  const [found, ...more] = (signedAttrs?.attributes ?? []).filter((each) => each.type === type)
  return more.length === 0 && found?.values.length === 1 ? (found.values[0] as BaseBlock) : undefined
}

const childrenOf = (block: BaseBlock | undefined): ReadonlyArray<BaseBlock> =>
  block instanceof Sequence ? block.valueBlock.value : []

/** Whether the signer signed that this is its certificate (ESSCertID or ESSCertIDv2, RFC 5816). */
export const isSignersOwn = (signer: SignerInfo, certificate: Certificate): boolean => {
  const claims = [
    { value: attributeOf(signer, ids.certificate), unless: "sha1" },
    { value: attributeOf(signer, ids.certificate2), unless: "sha256" }
  ].filter(({ value }) => value !== undefined)
  return (
    claims.length > 0 &&
    claims.every(({ unless, value }) => {
      const [first, second] = childrenOf(childrenOf(childrenOf(value)[0])[0])
      const named =
        first instanceof Sequence ? new AlgorithmIdentifier({ schema: first }).algorithmId : undefined
      const algorithm = named === undefined ? unless : hashes.get(named)
      const digest = named === undefined ? first : second
      return (
        algorithm !== undefined &&
        digest instanceof OctetString &&
        sameBytes(hash(algorithm, derOf(certificate), "buffer"), digest.valueBlock.valueHexView)
      )
    })
  )
}

/** Checks what the token says against the bytes and the request, before any signature. Throws as `tokenOf` does. */
export const readToken = (response: Uint8Array, bytes: Uint8Array, nonce: Uint8Array | undefined) => {
  const token = tokenOf(response)
  const info = infoOf(token)
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  const algorithm = hashes.get(hashAlgorithm.algorithmId)
  if (algorithm === undefined) throw refused("algorithm", hashAlgorithm.algorithmId)
  if (!sameBytes(hash(algorithm, bytes, "buffer"), hashedMessage.valueBlock.valueHexView))
    throw refused("other-file")
  const answered = info.nonce?.valueBlock.valueHexView
  if (nonce !== undefined && !(answered && isSameNonce(answered, nonce))) throw refused("other-request")
  const signer = token.signerInfos[0]!
  const digestAlgorithm = signer.digestAlgorithm.algorithmId
  if (!hashes.has(digestAlgorithm)) throw refused("algorithm", digestAlgorithm)
  if (engine.getHashAlgorithm(signer.signatureAlgorithm) === "SHA-1") throw refused("algorithm", "SHA-1")
  const type = attributeOf(signer, ids.contentType) as { readonly getValue?: () => string } | undefined
  if (type?.getValue?.() !== ids.info || attributeOf(signer, ids.messageDigest) === undefined)
    throw refused("malformed")
  return { token, info, signer }
}
