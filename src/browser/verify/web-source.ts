import { Effect, Schedule } from "effect"
import {
  FileTooLarge,
  isSafePath,
  type Source,
  SourceUnavailable
} from "../../ledger/proof/checking/source.ts"

const isPassing = ({ detail, reason }: SourceUnavailable): boolean =>
  reason === "network" || (reason === "status" && /^(?:429|5\d\d)$/.test(detail))

/** The published site that this page belongs to, asked for file by file. `base` is the site's own address and ends in `/`. */
export const webSource = (base: URL): Source => {
  const unavailable = (path: string, reason: SourceUnavailable["reason"], detail: string) =>
    new SourceUnavailable({ path, reason, detail })

  const asked = (path: string) =>
    Effect.tryPromise({
      try: (signal) => fetch(new URL(path, base), { cache: "no-cache", credentials: "same-origin", signal }),
      catch: (cause) => unavailable(path, "network", cause instanceof Error ? cause.message : "")
    })

  const body = (path: string, response: Response) =>
    Effect.tryPromise({
      try: () => response.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
      catch: (cause) => unavailable(path, "network", cause instanceof Error ? cause.message : "")
    })

  const read = Effect.fnUntraced(function* (path: string, limit: number) {
    const response = yield* asked(path)
    if (response.status === 404 || response.status === 410) return undefined
    if (response.status !== 200) return yield* unavailable(path, "status", String(response.status))
    if (response.url !== "" && new URL(response.url).origin !== base.origin)
      return yield* unavailable(path, "redirect", new URL(response.url).origin)
    if (Number(response.headers.get("content-length") ?? 0) > limit)
      return yield* new FileTooLarge({ path, limit })
    const bytes = yield* body(path, response)
    return bytes.length > limit ? yield* new FileTooLarge({ path, limit }) : bytes
  })

  return {
    read: (path, limit) =>
      isSafePath(path)
        ? Effect.retry(read(path, limit), {
            times: 3,
            schedule: Schedule.exponential("200 millis"),
            while: (error) => error._tag === "SourceUnavailable" && isPassing(error)
          })
        : Effect.undefined,
    list: Effect.undefined,
    atOnce: 6
  }
}
