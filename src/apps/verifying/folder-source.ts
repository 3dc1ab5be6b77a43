import { Effect } from "effect"
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync } from "node:fs"
import { dirname, join, sep } from "node:path"
import {
  FileTooLarge,
  isSafePath,
  type Source,
  SourceUnavailable
} from "../../ledger/proof/checking/source.ts"

const isMissing = (error: unknown): boolean =>
  ["ENOENT", "ENOTDIR", "ELOOP", "ENXIO"].includes((error as NodeJS.ErrnoException).code ?? "")

const unavailable = (path: string) => (cause: unknown) =>
  cause instanceof FileTooLarge
    ? cause
    : new SourceUnavailable({
        path,
        reason: "disk",
        detail: cause instanceof Error ? cause.message : String(cause)
      })

/** Every file below a folder by its path there, links among them; what a link leads to is not looked into. */
const filesBelow = (root: string): Array<string> => {
  const files: Array<string> = []
  const folders = [""]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) folders.push(path)
      else files.push(path)
    }
  }
  return files
}

/** A published site in a folder. A link that leads out of it, and what is not a regular file, is not there. */
export const folderSource = (folder: string): Source => {
  let found: string | undefined
  const rootOf = (): string => (found ??= realpathSync(folder))
  const inside = new Map<string, boolean>()

  const isInside = (parent: string): boolean => {
    const known = inside.get(parent)
    if (known !== undefined) return known
    const real = realpathSync(parent)
    const root = rootOf()
    const answer = real === root || real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)
    inside.set(parent, answer)
    return answer
  }

  const readBounded = (path: string, limit: number): Uint8Array | undefined => {
    const file = join(rootOf(), path)
    if (!isSafePath(path) || !isInside(dirname(file))) return undefined
    const descriptor = openSync(
      file,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    )
    try {
      const stat = fstatSync(descriptor)
      if (!stat.isFile()) return undefined
      if (stat.size > limit) throw new FileTooLarge({ path, limit })
      const bytes = new Uint8Array(stat.size)
      let length = 0
      while (length < bytes.length) {
        const read = readSync(descriptor, bytes, length, bytes.length - length, null)
        if (read === 0) break
        length += read
      }
      return bytes.subarray(0, length)
    } finally {
      closeSync(descriptor)
    }
  }

  return {
    read: (path, limit) =>
      Effect.try({
        try: () => {
          try {
            return readBounded(path, limit)
          } catch (error) {
            if (isMissing(error)) return undefined
            throw error
          }
        },
        catch: unavailable(path)
      }),
    list: Effect.try({
      try: () => filesBelow(rootOf()).sort(),
      catch: (cause) =>
        new SourceUnavailable({
          path: folder,
          reason: "disk",
          detail: cause instanceof Error ? cause.message : String(cause)
        })
    }),
    atOnce: 1
  }
}
