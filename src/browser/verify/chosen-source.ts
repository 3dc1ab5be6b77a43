import { Effect } from "effect"
import {
  FileTooLarge,
  isSafePath,
  type Source,
  SourceUnavailable
} from "../../ledger/proof/checking/source.ts"

/** A file of a folder that the reader chose; `path` as the browser gives it, the chosen folder's own name first. */
export interface ChosenFile {
  readonly path: string
  readonly size: number
  readonly bytes: () => Promise<ArrayBuffer>
}

const marks = ["ledger/checkpoint", "site.json"]

/** Where in a chosen folder the site lies: there, or in the folder nearest to it that holds a ledger or a list of files. */
export const siteRoot = (paths: ReadonlyArray<string>): string => {
  const roots = paths.flatMap((path) =>
    marks
      .filter((mark) => path === mark || path.endsWith(`/${mark}`))
      .map((mark) => path.slice(0, path.length - mark.length))
  )
  const depth = (root: string) => root.split("/").length
  const own = paths[0]?.includes("/") === true ? `${paths[0].split("/")[0]}/` : ""
  return roots.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? own
}

/** A published site in a folder that the reader chose, as far as the browser lists it. */
export const chosenSource = (files: ReadonlyArray<ChosenFile>): Source => {
  const root = siteRoot(files.map(({ path }) => path))
  const within = new Map(
    files.flatMap((file) => (file.path.startsWith(root) ? [[file.path.slice(root.length), file]] : []))
  )
  return {
    read: (path, limit) => {
      const file = isSafePath(path) ? within.get(path) : undefined
      if (file === undefined) return Effect.undefined
      if (file.size > limit) return new FileTooLarge({ path, limit })
      return Effect.tryPromise({
        try: () => file.bytes().then((buffer) => new Uint8Array(buffer)),
        catch: (cause) =>
          new SourceUnavailable({
            path,
            reason: "disk",
            detail: cause instanceof Error ? cause.message : String(cause)
          })
      })
    },
    list: Effect.sync(() => [...within.keys()].sort()),
    atOnce: 1
  }
}
