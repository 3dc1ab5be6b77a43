import { Effect } from "effect"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { FileTooLarge, type Source, SourceUnavailable } from "../../ledger/proof/checking/source.ts"

/** Keeps what was fetched in a folder of the verifier's own, under names of its own, so that nothing is fetched twice; except what `isFresh` names. */
export const keptSource = (source: Source, folder: string, isFresh: (path: string) => boolean): Source => {
  const kept = new Map<string, string>()

  const attempt = <A>(path: string, act: () => A) =>
    Effect.try({
      try: act,
      catch: (cause) =>
        new SourceUnavailable({
          path,
          reason: "disk",
          detail: cause instanceof Error ? cause.message : String(cause)
        })
    })

  const fetch = (path: string, limit: number) =>
    Effect.tap(source.read(path, limit), (bytes) => {
      if (bytes === undefined || isFresh(path)) return Effect.void
      const name = join(folder, `${kept.size}`)
      kept.set(path, name)
      return attempt(path, () => writeFileSync(name, bytes))
    })

  return {
    ...source,
    read: (path, limit) =>
      Effect.suspend(() => {
        const name = kept.get(path)
        if (name === undefined) return fetch(path, limit)
        return Effect.filterOrFail(
          attempt(path, (): Uint8Array => new Uint8Array(readFileSync(name))),
          (bytes) => bytes.length <= limit,
          () => new FileTooLarge({ path, limit })
        )
      })
  }
}
