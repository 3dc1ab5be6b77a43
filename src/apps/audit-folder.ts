import { Effect, Schema } from "effect"
import { hash, randomUUID } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import { basename, dirname, join } from "node:path"
import { makeFolder } from "./office-folder.ts"
import { attempt, type SiteFile } from "./site-folder.ts"

/** The folder is no report of this office, or something in it is not as the report was written: nothing was written into it. */
export class AuditFolderTaken extends Schema.TaggedError<AuditFolderTaken>()("AuditFolderTaken", {
  folder: Schema.String,
  /** The file that is not as the report was written; empty where the folder is no report of this office. */
  file: Schema.String
}) {}

/** Says whose report a folder is, of which year, and with what digest each file was written. */
const markFile = "audit.json"

const Mark = Schema.Struct({
  report: Schema.Literal("prongsai-audit"),
  origin: Schema.String,
  fiscalYear: Schema.Int,
  files: Schema.Record(Schema.String, Schema.String)
})
const decodeMark = Schema.decodeUnknownOption(Schema.fromJsonString(Mark))

const digest = (bytes: Uint8Array): string => hash("sha256", bytes, "hex")

const filesUnder = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !statSync(join(folder, name)).isDirectory())
    .map((name) => name.replaceAll("\\", "/"))

/** What keeps a folder from being replaced; undefined where nothing does. */
const hindrance = (out: string, origin: string): string | undefined => {
  if (!existsSync(out) || (statSync(out).isDirectory() && readdirSync(out).length === 0)) return undefined
  const at = join(out, markFile)
  const mark = existsSync(at) ? decodeMark(readFileSync(at).toString("utf8")) : undefined
  if (mark === undefined || mark._tag === "None" || mark.value.origin !== origin) return ""
  const { files } = mark.value
  return filesUnder(out).find(
    (name) => name !== markFile && files[name] !== digest(readFileSync(join(out, name)))
  )
}

/** Where the report lay before, while it is replaced. */
const oldOf = (out: string): string => join(dirname(out), `.${basename(out)}.old`)

/**
 * Makes sure that a report may be written into a folder. One that is not this office's report is refused, and so is one in which a file was
 * changed or added, such as a worksheet that was filled in. A replacement that a crash cut short is undone.
 */
export const claimAudit = Effect.fn("claimAudit")(function* (out: string, origin: string) {
  yield* makeFolder(dirname(out))
  const hindered = yield* attempt(out, () => {
    if (existsSync(oldOf(out)) && !existsSync(out)) renameSync(oldOf(out), out)
    return hindrance(out, origin)
  })
  if (hindered !== undefined) return yield* new AuditFolderTaken({ folder: out, file: hindered })
})

/** Writes a report as a whole into a folder that was claimed: aside first, then two renames. */
export const writeAudit = (
  out: string,
  whose: { readonly origin: string; readonly fiscalYear: number },
  files: ReadonlyArray<SiteFile>
) => {
  const aside = join(dirname(out), `.${basename(out)}.${randomUUID()}`)
  const mark = {
    report: "prongsai-audit",
    ...whose,
    files: Object.fromEntries(files.map(({ bytes, path }) => [path, digest(bytes)]))
  }
  return attempt(out, () => {
    for (const folder of new Set(files.map(({ path }) => dirname(path))))
      mkdirSync(join(aside, folder), { recursive: true })
    for (const { bytes, path } of files) writeFileSync(join(aside, path), bytes)
    writeFileSync(join(aside, markFile), `${JSON.stringify(mark, null, 2)}\n`)
    rmSync(oldOf(out), { recursive: true, force: true })
    if (existsSync(out)) renameSync(out, oldOf(out))
    renameSync(aside, out)
    rmSync(oldOf(out), { recursive: true, force: true })
  }).pipe(Effect.ensuring(Effect.sync(() => rmSync(aside, { recursive: true, force: true }))))
}
