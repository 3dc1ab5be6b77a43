import { Effect, Option, Result } from "effect"
import { join } from "node:path"
import { cosignersOf } from "../ledger/cosigning.ts"
import { toBase64 } from "../ledger/proof/bytes.ts"
import { type Note, parseNote } from "../ledger/proof/note.ts"
import { meetsQuorum, type Policy } from "../ledger/proof/policy.ts"
import { type NoticedMonth, renderNotice, type Witnessing } from "../publish/log-page.ts"
import { cosignedPath, timestampPath } from "../register/log-places.ts"
import { pages } from "./assets.ts"
import { clearStaging, replaceDurably } from "./durable-files.ts"
import { lockFile } from "./lock.ts"
import { logFolder, readLogFile } from "./public-log.ts"
import { type MonthEnd, PublicLogMissing, publishedLog, type SignedNote } from "./published-log.ts"
import { timestamps } from "./timestamps.ts"

/** Who of the policy's witnesses cosigned a note, and whether they are enough. */
export const witnessingOf = (note: Note, policy: Policy | undefined): Witnessing => {
  const cosigned = cosignersOf(note, policy?.witnesses ?? [])
  const by = cosigned.map(({ time, witness }) => ({ name: witness.name, time: time * 1000 }))
  if (policy?.quorum === undefined) return { by }
  const signed = cosigned.map(({ witness }) => witness)
  return { by, quorum: meetsQuorum(policy, signed) ? "met" : "not-met" }
}

const printed = ({ checkpoint: { origin, root, size } }: SignedNote) => ({
  origin,
  size,
  root: toBase64(root)
})

const noticed = Effect.fnUntraced(function* (out: string, month: MonthEnd, policy: Policy | undefined) {
  const cosigned = cosignedPath(month.month, month.revision)
  const cosignedBytes = yield* readLogFile(out, cosigned)
  const note = Option.getOrUndefined(
    Option.flatMap(Option.fromUndefinedOr(cosignedBytes), (bytes) => Result.getSuccess(parseNote(bytes)))
  )
  const witnessing = note?.text === month.note.text ? witnessingOf(note, policy) : { by: [] }
  const path = timestampPath(month.month, month.revision)
  const stamp = yield* readLogFile(out, path)
  const says =
    stamp === undefined
      ? Option.none()
      : yield* Effect.option((yield* timestamps).verifyTimestamp(stamp, month.bytes, []))
  return {
    month: month.month,
    revision: month.revision,
    path: month.path,
    ...printed(month),
    witnessing,
    cosigned: witnessing.by.length === 0 ? undefined : cosigned,
    timestamp: stamp === undefined ? undefined : { path, says: Option.getOrUndefined(says) }
  } satisfies NoticedMonth
})

/**
 * Makes the printable notice from a site's public files alone, so that whoever has no office can: month-end checkpoints, time stamps and
 * cosignatures as they lie. `newest` stands for `checkpoint` where that is not written yet.
 */
export const writeNotice = Effect.fn("writeNotice")(function* (out: string, newest?: Uint8Array) {
  const log = yield* publishedLog(out, { leaveOut: true, ...(newest === undefined ? {} : { newest }) })
  const months: Array<NoticedMonth> = []
  for (const month of log.months) months.push(yield* noticed(out, month, log.policy))
  const view = {
    ...log.identity,
    newest: printed(log.newest),
    witnessing: witnessingOf(log.newest.note, log.policy),
    months
  }
  yield* replaceDurably(logFolder(out), [renderNotice(view, pages)])
})

/** Holds a site against other publications and, after `act`, makes its notice say what lies there then. */
export const withNotice = <A, E, R>(out: string, act: Effect.Effect<A, E, R>) =>
  Effect.scoped(
    Effect.gen(function* () {
      if ((yield* readLogFile(out, "log.json")) === undefined)
        return yield* new PublicLogMissing({ folder: out })
      yield* lockFile(join(out, ".publication.lock"))
      const done = yield* act
      yield* writeNotice(out)
      yield* clearStaging(logFolder(out))
      return done
    })
  )
