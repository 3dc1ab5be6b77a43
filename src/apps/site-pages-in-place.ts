import { randomUUID } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { dirname, join } from "node:path"
import { attempt, type SiteFile, stagingName } from "./site-folder.ts"

const foldersUpTo = (root: string, file: string): ReadonlyArray<string> => {
  const folder = dirname(file)
  return folder === root ? [root] : [...foldersUpTo(root, folder), folder]
}

/**
 * Puts the site's pages in place, by the thousand: all of them written aside first, then each renamed into its place; one that is the same already
 * is not touched. None is synced: where the power goes within seconds, a page may be left empty, old or away. The site's list and manifest, which
 * follow, are synced, so that whoever verifies the site is told of such a page, and the next publication finds it by its bytes and mends it.
 */
export const putPages = (out: string, files: ReadonlyArray<SiteFile>) =>
  attempt(out, () => {
    const staging = join(out, stagingName)
    const other = files
      .map(({ bytes, path }) => ({
        bytes,
        target: join(out, path),
        aside: join(staging, `page-${randomUUID()}`)
      }))
      .filter(({ bytes, target }) => !existsSync(target) || !readFileSync(target).equals(bytes))
    if (other.length === 0) return
    mkdirSync(staging, { recursive: true })
    for (const { aside, bytes } of other) writeFileSync(aside, bytes)
    const folders = new Set(other.flatMap(({ target }) => foldersUpTo(out, target)))
    for (const folder of folders) if (!existsSync(folder)) mkdirSync(folder)
    for (const { aside, target } of other) renameSync(aside, target)
  })

/** Takes pages away that the site no longer has, and folders that are empty then; answers with those that were there. */
export const removePages = (out: string, paths: ReadonlyArray<string>) =>
  attempt(out, () => {
    const there = paths.filter((path) => existsSync(join(out, path)))
    for (const path of there) {
      rmSync(join(out, path))
      for (const folder of foldersUpTo(out, join(out, path)).toReversed())
        if (folder !== out && readdirSync(folder).length === 0) rmdirSync(folder)
    }
    return there
  })
