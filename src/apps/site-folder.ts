import { Effect, Schema } from "effect"
import { randomUUID } from "node:crypto"
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs"
import { dirname, join } from "node:path"
import { syncFile, syncFolder, syncTree, writeSynced } from "./synced-files.ts"

/** A file to publish, by its path under the site's folder or under a folder in it. */
export interface SiteFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The folder holds another agency's site, or other files: nothing was written into it. */
export class SiteFolderTaken extends Schema.TaggedError<SiteFolderTaken>()("SiteFolderTaken", {
  folder: Schema.String,
  origin: Schema.String
}) {
  override get message() {
    return `${this.folder} holds ${this.origin === "" ? "other files" : `the site of ${this.origin}`}.`
  }
}

/** A part of the site could not be written; what was published before is still in place. */
export class SiteNotWritten extends Schema.TaggedError<SiteNotWritten>()("SiteNotWritten", {
  path: Schema.String,
  cause: Schema.Defect()
}) {
  override get message() {
    return `${this.path}: ${this.cause instanceof Error ? this.cause.message : String(this.cause)}`
  }
}

/** An act on the files under `path`, whose failure says where. */
export const attempt = <A>(path: string, act: () => A) =>
  Effect.try({ try: act, catch: (cause) => new SiteNotWritten({ path, cause }) })

/** The folder in a site's where files are written aside. */
export const stagingName = ".staging"

const writeAll = (folder: string, files: ReadonlyArray<SiteFile>) => {
  for (const inner of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, inner), { recursive: true })
  for (const { bytes, path } of files) writeFileSync(join(folder, path), bytes)
}

/** Copies a folder with the times of its files. (`cpSync` calls a full disk an input/output error.) */
const copyFolder = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, target)
    else {
      const { atime, mtime } = statSync(source)
      copyFileSync(source, target)
      utimesSync(target, atime, mtime)
    }
  }
}

/** The file that says whose site a folder is. */
const siteFile = "site.json"

/** What says it, too, where a power cut took the bytes of the first. */
const logFile = "ledger/log.json"

const originIn = (file: string): string | undefined =>
  existsSync(file) ? /"origin": "([^"]+)"/.exec(readFileSync(file).toString("utf8"))?.[1] : undefined

/** Makes the folder this ledger's site, or makes sure that it is. A folder with anything else in it is left alone. */
export const claimSite = (out: string, origin: string) =>
  Effect.suspend(() => {
    const file = join(out, siteFile)
    const taken = (whose: string) => Effect.fail(new SiteFolderTaken({ folder: out, origin: whose }))
    return Effect.flatMap(
      attempt(out, () => {
        mkdirSync(out, { recursive: true })
        const others = readdirSync(out).filter((name) => !name.startsWith("."))
        if (!existsSync(file) && others.length === 0) {
          const aside = join(out, `.${siteFile}`)
          rmSync(aside, { force: true })
          writeSynced(aside, Buffer.from(`${JSON.stringify({ origin }, null, 2)}\n`))
          renameSync(aside, file)
          syncFolder(out)
        }
        return originIn(file) ?? originIn(join(out, logFile)) ?? ""
      }),
      (whose) => (whose === origin ? Effect.void : taken(whose))
    )
  })

/** Finishes or undoes a swap that a crash cut short, and clears what was written aside. */
export const recoverSite = (out: string) =>
  attempt(out, () => {
    const staging = join(out, stagingName)
    if (!existsSync(staging)) return
    for (const name of readdirSync(staging)) {
      const old = /^old-(.+)$/.exec(name)?.[1]
      if (old !== undefined && !existsSync(join(out, old))) renameSync(join(staging, name), join(out, old))
    }
    rmSync(staging, { recursive: true, force: true })
  })

/** Whether every file lies in the folder, byte for byte. */
export const holdsFiles = (out: string, folder: string, files: ReadonlyArray<SiteFile>) =>
  attempt(join(out, folder), () =>
    files.every(({ bytes, path }) => {
      const at = join(out, folder, path)
      return existsSync(at) && readFileSync(at).equals(bytes)
    })
  )

/**
 * Replaces a folder of the site by `files` and whatever of its sub-folders `keep` names, written aside and synced first, then swapped in by two
 * renames. A crash between them is undone by `recoverSite`; a reader at that very moment finds no folder.
 */
export const swapFolder = (
  out: string,
  folder: string,
  files: ReadonlyArray<SiteFile>,
  keep: (name: string) => boolean
) =>
  attempt(join(out, folder), () => {
    const target = join(out, folder)
    const aside = join(out, stagingName, `new-${randomUUID()}`)
    mkdirSync(aside, { recursive: true })
    if (existsSync(target)) {
      for (const name of readdirSync(target)) {
        if (keep(name)) copyFolder(join(target, name), join(aside, name))
      }
    }
    writeAll(aside, files)
    syncTree(aside)
    const old = join(out, stagingName, `old-${folder}`)
    rmSync(old, { recursive: true, force: true })
    if (existsSync(target)) renameSync(target, old)
    try {
      renameSync(aside, target)
    } catch (error) {
      if (existsSync(old)) renameSync(old, target)
      throw error
    }
  })

/** Clears what was written aside and makes the swaps durable, all in one. */
export const settleSite = (out: string) =>
  attempt(out, () => {
    rmSync(join(out, stagingName), { recursive: true, force: true })
    syncFolder(out)
  })

/** Replaces single files, all of them written aside and synced first; a file that is the same already is not touched. */
export const replaceFiles = (out: string, files: ReadonlyArray<SiteFile>) =>
  attempt(out, () => {
    const other = files
      .map(({ bytes, path }) => ({
        bytes,
        target: join(out, path),
        aside: join(out, stagingName, randomUUID())
      }))
      .filter(({ bytes, target }) => !existsSync(target) || !readFileSync(target).equals(bytes))
    if (other.length > 0) mkdirSync(join(out, stagingName), { recursive: true })
    for (const { aside, bytes } of other) writeFileSync(aside, bytes)
    for (const { aside } of other) syncFile(aside)
    for (const { aside, target } of other) {
      mkdirSync(dirname(target), { recursive: true })
      renameSync(aside, target)
    }
    for (const folder of new Set(other.map(({ target }) => dirname(target)))) syncFolder(folder)
  })
