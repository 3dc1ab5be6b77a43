import { Effect, Result, Stream } from "effect"
import type { Provenance, Statement } from "../stages/statement.ts"
import type { Agency } from "../values/agency.ts"
import { foldSpaces } from "../values/text.ts"
import { type Encoding, fingerprint, type TextProblem, transcoder } from "./encoding.ts"
import { csvRows } from "./csv-rows.ts"
import { jsonRows } from "./json-rows.ts"
import { ownership } from "./ownership.ts"
import type { RowProblem } from "./problem.ts"
import { type Recording, recording } from "./recording.ts"
import { IntakeRefused, refuse } from "./refusal.ts"
import type { RowListener } from "./rows.ts"
import { headBytes, type Plan, sniff } from "./sniff.ts"
import { type Survey, surveyor } from "./survey.ts"
import { taker } from "./taker.ts"

/** A file handed in. Its bytes are read up to three times from the start (first bytes, survey, rows), so the stream must be repeatable. */
export interface IntakeFile<E = never> {
  readonly name: string
  readonly bytes: Stream.Stream<Uint8Array, E>
}

/** What comes out of a file. `rows` are rows of the source; added up over all items they are the rows that were read. */
export type PullItem =
  | {
      readonly _tag: "Statement"
      readonly statement: Statement
      readonly rows: number
      /** How many of them were mended by the rule for shifted columns. */
      readonly repaired: number
    }
  | {
      readonly _tag: "Problem"
      readonly problem: RowProblem
      /** 1 in the first problem of a row that is left out, else 0. */
      readonly rows: 0 | 1
    }
  | { readonly _tag: "OtherAgency"; readonly rows: number }

/** One file, surveyed from end to end and found readable. */
export interface Pull<E = never> {
  readonly provenance: Provenance
  readonly encoding: Encoding
  /** What the file says of the agency. Fails only if the file changes or cannot be read again; then nothing of it may be kept. */
  readonly items: Stream.Stream<PullItem, IntakeRefused | E>
}

const sliceBytes = 65_536

/** Up to this size a file's rows are remembered from its survey, so that it is taken apart once. */
const rememberedBytes = 4 << 20

const slices = (bytes: Uint8Array): ReadonlyArray<Uint8Array> =>
  bytes.length <= sliceBytes
    ? [bytes]
    : Array.from({ length: Math.ceil(bytes.length / sliceBytes) }, (_, index) =>
        bytes.subarray(index * sliceBytes, (index + 1) * sliceBytes)
      )

const headOf = <E>(file: IntakeFile<E>): Effect.Effect<Uint8Array, E> =>
  Effect.suspend(() => {
    const head = new Uint8Array(headBytes)
    let filled = 0
    return file.bytes.pipe(
      Stream.takeWhile((bytes) => {
        const part = bytes.subarray(0, headBytes - filled)
        head.set(part, filled)
        filled += part.length
        return filled < headBytes
      }),
      Stream.runDrain,
      Effect.map(() => head.subarray(0, filled))
    )
  })

/** Feeds a file's bytes, as UTF-8, to a reader of its rows. */
const reading = <E>(file: IntakeFile<E>, plan: Plan, listener: RowListener, checked: boolean) => {
  const text = transcoder(plan.encoding, plan.bom, checked)
  const rows =
    plan.shape === "csv"
      ? csvRows(plan.delimiter, file.name, listener)
      : jsonRows(plan.shape, file.name, listener)
  const state = { sum: 0x811c9dc5 | 0, bytes: 0 }
  const feed = (piece: Result.Result<Uint8Array, TextProblem>) =>
    Result.isFailure(piece)
      ? Effect.fail(refuse(piece.failure.code, file.name, { byte: piece.failure.byte }))
      : piece.success.length === 0
        ? Effect.void
        : rows.push(piece.success)
  const push = Effect.fnUntraced(function* (bytes: Uint8Array): Effect.fn.Return<void, IntakeRefused> {
    for (const slice of slices(bytes)) {
      const body = slice.subarray(Math.max(0, Math.min(slice.length, plan.bom - state.bytes)))
      state.sum = fingerprint(state.sum, slice)
      state.bytes += slice.length
      yield* feed(text.push(body))
    }
  })
  const end = Effect.suspend(() => {
    const rest = feed(text.end())
    return plan.shape === "csv" ? Effect.andThen(rest, rows.end) : Effect.andThen(rows.end, rest)
  })
  return { push, end, state }
}

const survey = <E>(file: IntakeFile<E>, agency: Agency, plan: Plan, limit: number) =>
  Effect.suspend(() => {
    const surveying = surveyor(file.name, agency, plan)
    const memory = recording(surveying.listener)
    const source = reading(file, plan, memory.listener, false)
    const check = Effect.suspend(() => {
      const refused = surveying.refused()
      return refused === undefined ? Effect.void : Effect.fail(refused)
    })
    return file.bytes.pipe(
      Stream.runForEach((bytes) => {
        if (source.state.bytes + bytes.length > limit) memory.forget()
        return source.push(bytes).pipe(Effect.andThen(check))
      }),
      Effect.andThen(source.end),
      Effect.andThen(check),
      Effect.mapError((error) => surveying.refused() ?? error),
      Effect.andThen(Effect.suspend(() => surveying.result(source.state))),
      Effect.map((surveyed) => ({ surveyed, events: memory.events() }))
    )
  })

interface Surveyed {
  readonly surveyed: Survey
  readonly events: ReturnType<Recording["events"]>
}

const itemsOf = <E>(
  file: IntakeFile<E>,
  agency: Agency,
  plan: Plan,
  { events, surveyed }: Surveyed
): Stream.Stream<PullItem, IntakeRefused | E> =>
  Stream.suspend(() => {
    const taking = taker(file.name, plan.shape, ownership(agency, plan.shape, surveyed.wrapper), surveyed)
    if (events !== undefined) {
      for (const event of events) event(taking.listener)
      return Stream.fromIterable([...taking.take(), ...taking.finish()])
    }
    const source = reading(file, plan, taking.listener, true)
    const changed = refuse("file-changed", file.name)
    const end = source.end.pipe(
      Effect.flatMap(() =>
        source.state.sum === surveyed.sum && source.state.bytes === surveyed.bytes && taking.isComplete()
          ? Effect.sync(() => taking.finish())
          : Effect.fail(changed)
      )
    )
    return file.bytes.pipe(
      Stream.mapEffect((bytes) => Effect.map(source.push(bytes), () => taking.take())),
      Stream.concat(Stream.fromEffect(end)),
      Stream.flattenIterable
    )
  })

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/

const provenanceOf = ({ wrapper, format }: Survey): Provenance => {
  const source = wrapper.get("source")
  const fetchedAt = wrapper.get("fetchedAt")
  return {
    source:
      typeof source === "string" && source.trim() !== ""
        ? [...foldSpaces(source)].slice(0, 200).join("")
        : format,
    format,
    ...(typeof fetchedAt === "string" && instant.test(fetchedAt) && !Number.isNaN(Date.parse(fetchedAt))
      ? { fetchedAt }
      : {})
  }
}

/**
 * Reads a file for one agency. First the whole file is surveyed (encoding, format, well-formedness, how many rows each project has); a file that
 * cannot be read to its end is refused before anything comes out. Then its rows come as statements, one a project, and problems, in the
 * order in which projects are complete. Memory holds the numbers of the agency's projects and the rows of projects not yet complete; a file of
 * at most `remembered` bytes is held whole and taken apart once.
 */
export const readPull = Effect.fnUntraced(function* <E>(
  file: IntakeFile<E>,
  agency: Agency,
  remembered: number = rememberedBytes
): Effect.fn.Return<Pull<E>, IntakeRefused | E> {
  const sniffed = sniff(yield* headOf(file))
  if (Result.isFailure(sniffed)) return yield* refuse(sniffed.failure, file.name)
  const first = sniffed.success
  const legacy: Plan = { ...first, encoding: "windows-874", maybeWindows874: false }
  const [plan, surveyed] = yield* survey(file, agency, first, remembered).pipe(
    Effect.map((result) => [first, result] as const),
    Effect.catchIf(
      (error) => first.maybeWindows874 && error instanceof IntakeRefused && error.code === "bad-encoding",
      () => Effect.map(survey(file, agency, legacy, remembered), (result) => [legacy, result] as const)
    )
  )
  return {
    provenance: provenanceOf(surveyed.surveyed),
    encoding: plan.encoding,
    items: itemsOf(file, agency, plan, surveyed)
  }
})
