import { Effect, Schema } from "effect"
import { randomUUID } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { attempt, type SiteFile } from "./site-folder.ts"
import { syncFolder, writeSynced } from "./synced-files.ts"

/** A file of the public log that never changes lies there with other bytes. It was left as it is: it may be evidence. */
export class PublicLogDiffers extends Schema.TaggedError<PublicLogDiffers>()("PublicLogDiffers", {
  file: Schema.String
}) {
  override get message() {
    return `${this.file} is not what this ledger published.`
  }
}

/** Makes a folder and its parents below `root`, each name durable in its own parent. */
const makeDurably = (root: string, folder: string, made: Set<string>): void => {
  if (made.has(folder) || folder === root || existsSync(folder)) return
  makeDurably(root, dirname(folder), made)
  mkdirSync(folder, { recursive: true })
  made.add(folder)
  syncFolder(dirname(folder))
}

const stagingName = ".staging"

/** Puts files below `root`, each whole and durable or not at all: written aside, synced, renamed; then the names' folders are synced. */
const putFiles = (root: string, files: ReadonlyArray<SiteFile>): void => {
  const staging = join(root, stagingName)
  mkdirSync(staging, { recursive: true })
  const made = new Set<string>()
  for (const { bytes, path } of files) {
    const aside = join(staging, randomUUID())
    const target = join(root, path)
    writeSynced(aside, bytes)
    makeDurably(root, dirname(target), made)
    renameSync(aside, target)
  }
  for (const folder of new Set(files.map(({ path }) => dirname(join(root, path))))) syncFolder(folder)
}

/** Adds files that never change. One that lies there with the same bytes is left alone; other bytes are refused with `PublicLogDiffers`. */
export const addFiles = (root: string, files: ReadonlyArray<SiteFile>) =>
  Effect.flatMap(
    attempt(root, () => {
      const missing = files.filter(({ path }) => !existsSync(join(root, path)))
      const other = files.find(
        (file) => !missing.includes(file) && !readFileSync(join(root, file.path)).equals(file.bytes)
      )
      if (other === undefined && missing.length > 0) putFiles(root, missing)
      return other
    }),
    (other) =>
      other === undefined ? Effect.void : Effect.fail(new PublicLogDiffers({ file: join(root, other.path) }))
  )

/** Replaces files durably; one that is the same already is not touched. */
export const replaceDurably = (root: string, files: ReadonlyArray<SiteFile>) =>
  attempt(root, () => {
    const other = files.filter(({ bytes, path }) => {
      const at = join(root, path)
      return !existsSync(at) || !readFileSync(at).equals(bytes)
    })
    if (other.length > 0) putFiles(root, other)
  })

/** Clears what was written aside. */
export const clearStaging = (root: string) =>
  attempt(root, () => rmSync(join(root, stagingName), { recursive: true, force: true }))
