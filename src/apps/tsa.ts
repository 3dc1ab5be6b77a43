import { Effect, Schema } from "effect"

/** The longest answer that is read, in bytes. */
const mostBytes = 1_000_000

/** A time-stamping authority did not answer, or not with an answer; nothing was written. */
export class TsaUnavailable extends Schema.TaggedError<TsaUnavailable>()("TsaUnavailable", {
  /** Host and port only: the rest of an address may hold a password. */
  host: Schema.String,
  problem: Schema.Literals(["unreachable", "timeout", "status", "redirect", "too-long"]),
  detail: Schema.optionalKey(Schema.String)
}) {
  override get message() {
    return `${this.host}: ${this.problem}${this.detail === undefined ? "" : ` (${this.detail})`}`
  }
}

const causeOf = (error: unknown): string => {
  const { cause, message } = error as { readonly cause?: unknown; readonly message?: unknown }
  const code = (cause as { readonly code?: unknown } | undefined)?.code
  return String(code ?? message ?? error)
}

const readBody = async (response: Response): Promise<Uint8Array | undefined> => {
  const parts: Array<Uint8Array> = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > mostBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * Sends a request to a time-stamping authority over HTTP (RFC 3161, 3.4) and reads its answer, up to a megabyte and for at most `seconds`.
 * Whether the answer is any good is not looked at.
 */
export const askTsa = Effect.fn("askTsa")(function* (url: URL, request: Uint8Array, seconds: number = 30) {
  const refuse = (problem: TsaUnavailable["problem"], detail?: string) =>
    new TsaUnavailable({ host: url.host, problem, ...(detail === undefined ? {} : { detail }) })
  const answer = yield* Effect.tryPromise({
    try: async (signal) => {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/timestamp-query",
          accept: "application/timestamp-reply"
        },
        body: new Uint8Array(request),
        redirect: "manual",
        signal
      })
      if (response.status >= 300 && response.status < 400) return refuse("redirect", String(response.status))
      if (response.status !== 200) return refuse("status", String(response.status))
      return (await readBody(response)) ?? refuse("too-long")
    },
    catch: (error) => refuse("unreachable", causeOf(error))
  }).pipe(
    Effect.timeoutOrElse({
      duration: `${seconds} seconds`,
      orElse: () => Effect.fail(refuse("timeout", String(seconds)))
    })
  )
  return answer instanceof TsaUnavailable ? yield* answer : answer
})
