import { Effect, Schema } from "effect"
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs"
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

const graceMillis = 60_000

/** Whose lock it is; 0 where its holder has not written yet; undefined where the holder is gone. */
const holderOf = (file: string, content: string): number | undefined => {
  const pid = Number(content)
  if (content === "") {
    const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    return Date.now() - made < graceMillis ? 0 : undefined
  }
  return Number.isSafeInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid) ? pid : undefined
}

const create = (file: string, content: string): boolean => {
  try {
    const descriptor = openSync(file, "wx", 0o600)
    writeSync(descriptor, content)
    closeSync(descriptor)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}

const contentOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8")
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

const hold = (file: string): void => {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (create(file, String(process.pid))) return
    const content = contentOf(file)
    if (content === undefined) continue
    const pid = holderOf(file, content)
    if (pid !== undefined) throw new PublicationUnderWay({ file, pid })
    clear(file, content)
  }
  throw new PublicationUnderWay({ file, pid: 0 })
}

/** Holds a lock file for the scope's time. A lock whose process is gone is no lock. */
export const lockFile = (file: string) =>
  Effect.acquireRelease(
    Effect.try({
      try: () => hold(file),
      catch: (cause) =>
        cause instanceof PublicationUnderWay ? cause : new SiteNotWritten({ path: file, cause })
    }),
    () =>
      Effect.sync(() => {
        if (contentOf(file) === String(process.pid)) rmSync(file, { force: true })
      })
  )
