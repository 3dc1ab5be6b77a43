import { Effect, Schema } from "effect"
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs"
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
const holderOf = (file: string): number | undefined => {
  const text = readFileSync(file, "utf8")
  const pid = Number(text)
  if (text === "") return Date.now() - statSync(file).mtimeMs < graceMillis ? 0 : undefined
  return Number.isSafeInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid) ? pid : undefined
}

const create = (file: string): boolean => {
  try {
    const descriptor = openSync(file, "wx", 0o600)
    writeSync(descriptor, String(process.pid))
    closeSync(descriptor)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}

/** Holds a lock file for the scope's time. A lock whose process is gone is no lock. */
export const lockFile = (file: string) =>
  Effect.acquireRelease(
    Effect.try({
      try: () => {
        if (create(file)) return
        const pid = holderOf(file)
        if (pid !== undefined) throw new PublicationUnderWay({ file, pid })
        rmSync(file, { force: true })
        if (!create(file)) throw new PublicationUnderWay({ file, pid: 0 })
      },
      catch: (cause) =>
        cause instanceof PublicationUnderWay ? cause : new SiteNotWritten({ path: file, cause })
    }),
    () => Effect.sync(() => rmSync(file, { force: true }))
  )
