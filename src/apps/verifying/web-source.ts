import { Effect, Schedule, Semaphore } from "effect"
import {
  FileTooLarge,
  isSafePath,
  type Source,
  SourceUnavailable
} from "../../ledger/proof/checking/source.ts"

/** How long a server may be silent, in milliseconds, and how slow it may be beyond that, in bytes a millisecond. */
const patience = 60_000
const slowest = 2

/** How many bytes one verification fetches at most: many times the ledger of an agency's lifetime. */
const fetchedAtMost = 8 * 1_073_741_824

const redirectsAtMost = 5

type Reason = SourceUnavailable["reason"]

const reasonsByCode: Readonly<Record<string, Reason>> = {
  ENOTFOUND: "name",
  EAI_AGAIN: "name",
  ECONNREFUSED: "refused",
  ECONNRESET: "network",
  UND_ERR_CONNECT_TIMEOUT: "timeout",
  UND_ERR_HEADERS_TIMEOUT: "timeout",
  UND_ERR_BODY_TIMEOUT: "timeout"
}

const reasonOf = (error: unknown): { readonly reason: Reason; readonly detail: string } => {
  const { cause, message } = error as Error & { readonly cause?: NodeJS.ErrnoException }
  const code = cause?.code ?? ""
  const reason =
    reasonsByCode[code] ??
    (/CERT|SELF_SIGNED|TLS|SSL/.test(code) ? ("certificate" as const) : ("network" as const))
  return { reason, detail: code === "" ? (cause?.message ?? message) : code }
}

const isPassing = ({ detail, reason }: SourceUnavailable): boolean =>
  reason === "timeout" || reason === "network" || (reason === "status" && /^(?:429|5\d\d)$/.test(detail))

/** What was fetched so far, over all files. */
interface Account {
  bytes: number
}

const timeout = (path: string) => new SourceUnavailable({ path, reason: "timeout", detail: "" })

const readBody = async (
  path: string,
  response: Response,
  limit: number,
  account: Account,
  isHeard: () => void
) => {
  const parts: Array<Uint8Array> = []
  const begun = Date.now()
  let length = 0
  for await (const part of response.body ?? []) {
    const bytes = part as Uint8Array
    isHeard()
    length += bytes.length
    if (Date.now() - begun > patience + length / slowest) throw timeout(path)
    account.bytes += bytes.length
    if (length > limit) throw new FileTooLarge({ path, limit })
    if (account.bytes > fetchedAtMost) throw new SourceUnavailable({ path, reason: "too-much", detail: "" })
    parts.push(bytes)
  }
  return new Uint8Array(Buffer.concat(parts, length))
}

const fetchFile = async (base: URL, path: string, limit: number, account: Account, stop: AbortSignal) => {
  const silence = new AbortController()
  const timer = setTimeout(() => silence.abort(timeout(path)), patience)
  const signal = AbortSignal.any([stop, silence.signal])
  try {
    return await follow(base, path, limit, account, signal, () => timer.refresh())
  } finally {
    clearTimeout(timer)
  }
}

const follow = async (
  base: URL,
  path: string,
  limit: number,
  account: Account,
  signal: AbortSignal,
  isHeard: () => void
) => {
  let url = new URL(path, base)
  for (let redirects = 0; redirects <= redirectsAtMost; redirects++) {
    const response = await fetch(url, { redirect: "manual", signal, headers: { accept: "*/*" } })
    const location = response.headers.get("location")
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel()
      const next = new URL(location, url)
      if (next.origin !== base.origin || next.username !== "")
        throw new SourceUnavailable({ path, reason: "redirect", detail: next.origin })
      url = next
      continue
    }
    if (response.status === 200) return await readBody(path, response, limit, account, isHeard)
    await response.body?.cancel()
    if (response.status === 404 || response.status === 410) return undefined
    throw new SourceUnavailable({ path, reason: "status", detail: String(response.status) })
  }
  throw new SourceUnavailable({ path, reason: "redirect", detail: String(redirectsAtMost) })
}

/** A published site on the web, below `base`, which ends in `/`. Fetches a few files at once; follows redirects within its own origin only. */
export const webSource = (base: URL): Effect.Effect<Source> =>
  Effect.gen(function* () {
    const atOnce = 6
    const turns = yield* Semaphore.make(atOnce)
    const account: Account = { bytes: 0 }
    const read = (path: string, limit: number) =>
      isSafePath(path)
        ? Effect.tryPromise({
            try: (stop) => fetchFile(base, path, limit, account, stop),
            catch: (error) =>
              error instanceof FileTooLarge || error instanceof SourceUnavailable
                ? error
                : new SourceUnavailable({ path, ...reasonOf(error) })
          }).pipe(
            Effect.retry({
              times: 3,
              schedule: Schedule.exponential("200 millis"),
              while: (error) => error._tag === "SourceUnavailable" && isPassing(error)
            }),
            turns.withPermits(1)
          )
        : Effect.undefined
    return { read, list: Effect.undefined, atOnce }
  })
