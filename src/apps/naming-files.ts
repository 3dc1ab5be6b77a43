import { Effect } from "effect"
import { parse } from "csv-parse/sync"
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"
import { writeCsv } from "../publish/formats/csv.ts"
import { isNamedIn, type Person } from "../register/person.ts"
import { clearStaging, replaceDurably } from "./durable-files.ts"
import { attempt } from "./site-folder.ts"

type Named = Pick<Person, "names" | "numbers">

/** A file of problems with the rows that do not name the person, and how many do. */
interface NamingFile {
  readonly path: string
  readonly kept: ReadonlyArray<ReadonlyArray<string>>
  readonly naming: number
}

const quarantine = "quarantine"

const namingFiles = (folder: string, person: Named) =>
  attempt(join(folder, quarantine), (): ReadonlyArray<NamingFile> => {
    const at = join(folder, quarantine)
    const names = existsSync(at) ? readdirSync(at).filter((name) => name.endsWith(".csv")) : []
    return names.flatMap((name) => {
      const rows: ReadonlyArray<ReadonlyArray<string>> = parse(readFileSync(join(at, name)), {
        bom: true,
        relax_column_count: true,
        relax_quotes: true
      })
      const kept = rows.filter((row, index) => index === 0 || !row.some((cell) => isNamedIn(person, cell)))
      const naming = rows.length - kept.length
      return naming === 0 ? [] : [{ path: `${quarantine}/${name}`, kept, naming }]
    })
  })

/** How many rows that imports left behind name the person. */
export const countQuarantined = (folder: string, person: Named) =>
  Effect.map(namingFiles(folder, person), (files) => files.reduce((sum, { naming }) => sum + naming, 0))

/** Takes the rows that name the person out of what imports left behind; a file that says nothing more is deleted. Returns how many. */
export const clearQuarantined = Effect.fn("clearQuarantined")(function* (folder: string, person: Named) {
  const files = yield* namingFiles(folder, person)
  for (const { kept, path } of files) {
    if (kept.length <= 1) yield* attempt(join(folder, path), () => rmSync(join(folder, path)))
    else yield* replaceDurably(folder, [{ path, bytes: writeCsv(kept) }])
  }
  if (files.length > 0) yield* clearStaging(folder)
  return files.reduce((sum, { naming }) => sum + naming, 0)
})

const largest = 64 << 20

/** The part of the office folder that a file belongs to: the folder in it, or the file itself. */
const partOf = (folder: string, file: string): string => relative(folder, file).split(sep)[0]!

/**
 * The folders and files in the office folder that still name the person, or may (a report's workbook is packed): reports, sites that are not
 * republished, and what else somebody laid there. The program changes none of them; the officer is told.
 */
export const othersNaming = Effect.fn("othersNaming")(function* (
  folder: string,
  except: string,
  person: Named
) {
  return yield* attempt(folder, () => {
    const found = new Set<string>()
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    for (const entry of files) {
      const file = join(entry.parentPath, entry.name)
      const part = partOf(folder, file)
      if (!entry.isFile() || found.has(part) || part.startsWith("ledger.sqlite")) continue
      if (file.startsWith(`${except}${sep}`) || part === quarantine) continue
      const isPacked = /\.(?:xlsx|zip|gz)$/i.test(entry.name)
      const isRead = statSync(file).size <= largest
      if (isPacked || (isRead && isNamedIn(person, readFileSync(file).toString("utf8")))) found.add(part)
    }
    return [...found].toSorted() as ReadonlyArray<string>
  })
})
