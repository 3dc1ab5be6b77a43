import { Effect, Schema } from "effect"
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs"
import { basename, dirname, join } from "node:path"
import { SiteNotWritten } from "./site-folder.ts"

/** Another publication of this office, or into this folder, is under way. */
export class PublicationUnderWay extends Schema.TaggedError<PublicationUnderWay>()("PublicationUnderWay", {
  file: Schema.String,
  pid: Schema.Number
}) {
  override get message() {
    return `${this.file} is held by process ${this.pid}.`
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

const isGone = (pid: number): boolean => pid === process.pid || !isAlive(pid)

const graceMillis = 60_000

/** Whose lock it is; 0 where its holder has not written yet; undefined where the holder is gone. */
const holderOf = (file: string, content: string): number | undefined => {
  const pid = Number(content)
  if (content === "") {
    const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    return Date.now() - made < graceMillis ? 0 : undefined
  }
  return Number.isSafeInteger(pid) && pid > 0 && !isGone(pid) ? pid : undefined
}

/** Makes the lock file; one that its holder's number does not fit into is taken away again. */
const create = (file: string, content: string): boolean => {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, "wx", 0o600)
    writeSync(descriptor, content)
    return true
  } catch (error) {
    if (descriptor !== undefined) rmSync(file, { force: true })
    else if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

const contentOf = (file: string): string | undefined => {
  try {
    return readFileSync(file).toString("utf8")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined
    throw error
  }
}

/** Takes a lock away whose holder is gone; of several that see it, one does, and none takes a lock that another has just made. */
const clear = (file: string, stale: string): void => {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return
    throw error
  }
  if (contentOf(aside) !== stale && create(file, contentOf(aside) ?? "")) {
    rmSync(aside, { force: true })
    throw new PublicationUnderWay({ file, pid: 0 })
  }
  rmSync(aside, { force: true })
}

/** Takes away what a process left that was killed while it took a lock away. */
const sweep = (file: string): void => {
  const before = `${basename(file)}.`
  for (const name of readdirSync(dirname(file))) {
    const pid = name.startsWith(before) ? /^(\d+)\.stale$/.exec(name.slice(before.length))?.[1] : undefined
    if (pid !== undefined && isGone(Number(pid))) rmSync(join(dirname(file), name), { force: true })
  }
}

const hold = (file: string): void => {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (create(file, String(process.pid))) return sweep(file)
    const content = contentOf(file)
    if (content === undefined) continue
    const pid = holderOf(file, content)
    if (pid !== undefined) throw new PublicationUnderWay({ file, pid })
    clear(file, content)
  }
  throw new PublicationUnderWay({ file, pid: 0 })
}

/** Holds a lock file for the scope's time. A lock whose process is gone is no lock; so one that cannot be taken away harms nobody. */
export const lockFile = (file: string) =>
  Effect.acquireRelease(
    Effect.try({
      try: () => hold(file),
      catch: (cause) =>
        cause instanceof PublicationUnderWay ? cause : new SiteNotWritten({ path: file, cause })
    }),
    () =>
      Effect.ignore(
        Effect.try(() => {
          if (contentOf(file) === String(process.pid)) rmSync(file, { force: true })
        })
      )
  )
