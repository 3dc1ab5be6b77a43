import { Integer, Null, OctetString } from "asn1js"
import { Result } from "effect"
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from "pkijs"
import { sha256 } from "./hashing.ts"
import { concat, sameBytes } from "./proof/bytes.ts"

const sha256Id = "2.16.840.1.101.3.4.2.1"

const positive = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte !== 0)
  const digits = first === -1 ? Uint8Array.of(0) : bytes.subarray(first)
  return digits[0]! < 0x80 ? digits : concat(Uint8Array.of(0), digits)
}

/** The request for a time stamp of these bytes (RFC 3161, 2.4.1), in DER: SHA-256, a nonce unless none is given, the certificates asked for. */
export const timestampRequest = (
  bytes: Uint8Array,
  { certReq = true, nonce }: { readonly nonce?: Uint8Array; readonly certReq?: boolean } = {}
): Uint8Array => {
  const messageImprint = new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Id, algorithmParams: new Null() }),
    hashedMessage: new OctetString({ valueHex: new Uint8Array(sha256(bytes)) })
  })
  const request = new TimeStampReq({
    version: 1,
    messageImprint,
    ...(nonce === undefined ? {} : { nonce: new Integer({ valueHex: new Uint8Array(positive(nonce)) }) }),
    certReq
  })
  return new Uint8Array(request.toSchema().toBER(false))
}

/** The nonce of a request; undefined where it has none or is no request. */
export const nonceOf = (request: Uint8Array): Uint8Array | undefined =>
  Result.getOrUndefined(
    Result.try(() => TimeStampReq.fromBER(new Uint8Array(request)).nonce?.valueBlock.valueHexView)
  )

/** Whether two nonces are one number. */
export const isSameNonce = (a: Uint8Array, b: Uint8Array): boolean => sameBytes(positive(a), positive(b))
