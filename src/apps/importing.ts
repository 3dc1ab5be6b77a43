import { Clock, Effect, FileSystem, Stream } from "effect"
import { basename } from "node:path"
import { readPull } from "../intake/pull.ts"
import type { RowProblem } from "../intake/problem.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { officeAt } from "../register/office.ts"
import type { Taken } from "../register/statement-part.ts"
import { take } from "../register/take.ts"
import { notesOf } from "../stages/field.ts"
import type { Statement } from "../stages/statement.ts"

/** A problem of a row: one that intake could not read, or one that makes no sense as a record. */
export type ImportProblem = Omit<RowProblem, "code"> & {
  readonly code: RowProblem["code"] | "nonsense" | "differs-from-office" | "withdrawn"
}

/** What one file came to. Rows of the source, except `purchases`. */
export interface Imported extends Taken {
  readonly file: string
  readonly format: string
  readonly encoding: string
  readonly read: number
  readonly repaired: number
  readonly quarantined: number
  readonly otherAgencies: number
  readonly problems: ReadonlyArray<ImportProblem>
}

/** How far an import is. */
export type Progress = (rows: number) => Effect.Effect<void>

const chunkBytes = 1 << 18
const wholeBytes = 8 << 20

/** A file's bytes, to be read from the start as often as needed: a small one is held, a large one is streamed from the disk each time. */
const bytesOf = Effect.fnUntraced(function* (path: string) {
  const files = yield* FileSystem.FileSystem
  const { size } = yield* files.stat(path)
  return Number(size) <= wholeBytes
    ? Stream.make(yield* files.readFile(path))
    : files.stream(path, { chunkSize: chunkBytes })
})

const statementsPerBatch = 256
const keptProblems = 100_000

/** Imports one file into the open office: what is new or changed becomes entries, batch by batch; each batch is durable before the next. */
export const importFile = Effect.fn("importFile")(function* (path: string, progress: Progress) {
  const store = yield* LedgerStore
  const office = yield* officeAt((yield* store.head).size)
  const file = { name: basename(path), bytes: yield* bytesOf(path) }
  const pull = yield* readPull(file, office.agency)
  const now = new Date(yield* Clock.currentTimeMillis).toISOString()
  const { fetchedAt, ...undated } = pull.provenance
  const provenance = fetchedAt === undefined || fetchedAt > now ? undated : { ...undated, fetchedAt }
  const problems: Array<ImportProblem> = []
  const sum = { read: 0, repaired: 0, quarantined: 0, otherAgencies: 0, new: 0, changed: 0, unchanged: 0 }
  let entry: number | undefined
  let batch: Array<Statement> = []
  const flush = Effect.fnUntraced(function* () {
    if (batch.length === 0) return
    const {
      entry: at,
      kept,
      refused,
      taken
    } = yield* take({ provenance, file: file.name, entry }, batch, now)
    batch = []
    entry = at
    sum.new += taken.new
    sum.changed += taken.changed
    sum.unchanged += taken.unchanged
    for (const { nonsense, procurement, row, rows } of refused) {
      sum.quarantined += rows
      if (problems.length >= keptProblems) continue
      problems.push({
        file: file.name,
        row,
        field: "",
        code: "nonsense",
        procurement,
        kept: false,
        message: {
          th: nonsense.message,
          en: `${nonsense._tag}: the record of project ${procurement} makes no sense.`
        }
      })
    }
    for (const { entry: mine, field, isWithdrawn, kind, procurement, row } of kept) {
      if (problems.length >= keptProblems) break
      if (field === undefined) {
        problems.push({
          file: file.name,
          row,
          field: "",
          code: "differs-from-office",
          procurement,
          kept: true,
          message: {
            th: `แถวที่ ${row}: หน่วยงานขีดฆ่าบันทึกนี้ (${kind.th}) แล้ว (รายการบัญชีที่ ${mine}) จึงไม่นำกลับมา ถ้าต้องการให้มีอีก ให้บันทึกใหม่ด้วย prongsai record`,
            en: `Row ${row}: the office struck this record out (${kind.en}, entry ${mine}); it is not brought back. Record it anew with prongsai record.`
          }
        })
        continue
      }
      const title = notesOf(kind.schema.fields[field]!)
      if (isWithdrawn) {
        problems.push({
          file: file.name,
          row,
          field: title?.th ?? field,
          code: "withdrawn",
          procurement,
          kept: true,
          message: {
            th: `แถวที่ ${row} ช่อง “${title?.th ?? field}”: ปกปิดไปแล้วตามคำขอหรือคำสั่ง (บันทึกของรายการบัญชีที่ ${mine}) จึงไม่นำชื่อบุคคลกลับมา ถ้าเป็นบุคคลอื่นจริง ให้แก้ด้วย prongsai correct ${mine}`,
            en: `Row ${row}, "${title?.en ?? field}": was withdrawn (record of entry ${mine}); a person's name is not brought back. If it is truly another person, use prongsai correct ${mine}.`
          }
        })
        continue
      }
      problems.push({
        file: file.name,
        row,
        field: title?.th ?? field,
        code: "differs-from-office",
        procurement,
        kept: true,
        message: {
          th: `แถวที่ ${row} ช่อง “${title?.th ?? field}”: ต่างจากที่หน่วยงานบันทึกเอง (รายการบัญชีที่ ${mine}) จึงคงค่าของหน่วยงานไว้ ถ้าค่าใหม่ถูก ให้แก้ด้วย prongsai correct ${mine}`,
          en: `Row ${row}, "${title?.en ?? field}": differs from what the office recorded itself (entry ${mine}), which stays. If the new value is right, use prongsai correct ${mine}.`
        }
      })
    }
    yield* progress(sum.read)
  })
  yield* Stream.runForEachArray(pull.items, (items) =>
    Effect.gen(function* () {
      for (const item of items) {
        if (item._tag === "OtherAgency") {
          sum.read += item.rows
          sum.otherAgencies += item.rows
        } else if (item._tag === "Problem") {
          sum.read += item.rows
          sum.quarantined += item.rows
          if (problems.length < keptProblems) problems.push(item.problem)
        } else {
          sum.read += item.rows
          sum.repaired += item.repaired
          sum.unchanged += item.rows - Math.max(1, item.statement.contracts.length)
          batch.push(item.statement)
          if (batch.length >= statementsPerBatch) yield* flush()
        }
      }
    })
  )
  yield* flush()
  return {
    file: file.name,
    format: pull.provenance.format,
    encoding: pull.encoding,
    problems,
    ...sum
  } satisfies Imported
})
