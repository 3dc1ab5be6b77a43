import { Clock, Effect, Result, Schema } from "effect"
import { checkAnswer, CosignatureRefused, type WitnessAnswer, withCosignatures } from "../ledger/cosigning.ts"
import { formatNote, type Note, parseNote } from "../ledger/proof/note.ts"
import type { Policy } from "../ledger/proof/policy.ts"
import { cosignedPath } from "../register/log-places.ts"
import { replaceDurably } from "./durable-files.ts"
import { withNotice, witnessingOf } from "./notice.ts"
import { logFolder, readLogFile } from "./public-log.ts"
import { type PublishedLog, publishedLog, type SignedNote } from "./published-log.ts"

/** The ledger names no witnesses: nobody's cosignature could count. */
export class NoWitnesses extends Schema.TaggedError<NoWitnesses>()("NoWitnesses", {}) {}

/** A witness's clock may be ahead of this machine's by so much; milliseconds. */
const clockTolerance = 86_400_000

/** The note with the log's own lines only, as witnesses are asked to cosign it. */
export const ownNote = ({ checkpoint: { origin }, note }: SignedNote): Note => ({
  text: note.text,
  signatures: note.signatures.filter(({ name }) => name === origin)
})

/** The checkpoint that an answer speaks of: the one asked for, else the one whose text it holds, else the newest. */
const targetOf = (log: PublishedLog, { text }: WitnessAnswer, asked: SignedNote | undefined) => {
  const target =
    asked ?? [log.newest, ...log.months].find(({ note }) => text === undefined || note.text === text)
  return target === undefined
    ? Effect.fail(new CosignatureRefused({ problem: "other-text" }))
    : Effect.succeed(target)
}

const linesIn = Effect.fnUntraced(function* (out: string, path: string, text: string) {
  const bytes = yield* readLogFile(out, path)
  const note = bytes === undefined ? undefined : Result.getOrUndefined(parseNote(bytes))
  return note?.text === text ? note.signatures : []
})

/** Adds the lines to the published checkpoint and to the month-end ones, wherever their text is this. */
const addLines = Effect.fnUntraced(function* (
  out: string,
  log: PublishedLog,
  own: Note,
  answer: WitnessAnswer,
  policy: Policy
) {
  const months = log.months.filter(({ note }) => note.text === own.text)
  const paths = [
    ...months.map(({ month, revision }) => cosignedPath(month, revision)),
    ...(log.newest.note.text === own.text ? ["checkpoint"] : [])
  ]
  let cosigned = own
  for (const path of paths) {
    const lines = [...(yield* linesIn(out, path, own.text)), ...answer.signatures]
    cosigned = withCosignatures(own, lines, policy.witnesses)
    yield* replaceDurably(logFolder(out), [{ path, bytes: formatNote(cosigned) }])
  }
  return { paths, witnessing: witnessingOf(cosigned, policy) }
})

/**
 * Takes a witness's answer over the published checkpoint, or over the month-end one that `choose` chooses or that it holds the text of: every line
 * must be a valid cosignature by a witness of the office's policy. Then the public files carry it.
 */
export const addAnswer = Effect.fn("addAnswer")(function* <E>(
  out: string,
  answer: WitnessAnswer,
  choose: (log: PublishedLog) => Effect.Effect<SignedNote | undefined, E>
) {
  const now = yield* Clock.currentTimeMillis
  const act = Effect.gen(function* () {
    const log: PublishedLog = yield* publishedLog(out)
    const { policy } = log
    if (policy === undefined || policy.witnesses.length === 0) return yield* new NoWitnesses()
    const own = ownNote(yield* targetOf(log, answer, yield* choose(log)))
    const checked = checkAnswer(own, answer, policy.witnesses)
    if (Result.isFailure(checked)) return yield* checked.failure
    const added = checked.success
    const ahead = added.find(({ time }) => time * 1000 > now + clockTolerance)
    if (ahead !== undefined)
      return yield* new CosignatureRefused({ problem: "future", witness: ahead.witness.name })
    return { ...(yield* addLines(out, log, own, answer, policy)), added }
  })
  return yield* withNotice(out, act)
})
