import { Clock, Effect, Schema } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import { addMonths, dateInBangkok, type ThaiDate } from "../values/thai-date.ts"
import { holdsPersonalNumber } from "./clean.ts"
import { keyData, keysAt, type LedgerKey, type LedgerKeys } from "./keys.ts"
import { officeAt } from "./office.ts"
import { type Draft, submit } from "./submit.ts"

/** What is to be recorded of a signing key. */
export type KeyAct =
  | { readonly kind: "first"; readonly vkey: string; readonly printedAt: ReadonlyArray<string> }
  | { readonly kind: "rotation"; readonly vkey: string; readonly printedAt: ReadonlyArray<string> }
  | { readonly kind: "retirement"; readonly id: string }
  | { readonly kind: "compromise"; readonly id: string; readonly reason: string }

/** A key cannot be recorded as asked; nothing was. */
export class KeyRefused extends Schema.TaggedError<KeyRefused>()("KeyRefused", {
  why: Schema.Literals([
    "has-key",
    "no-key",
    "rotating",
    "unknown-key",
    "retired-key",
    "only-key",
    "newest-key",
    "too-early",
    "no-reason",
    "personal-number"
  ]),
  id: Schema.optionalKey(Schema.String),
  /** Of `too-early`: the first day on which it can be. */
  day: Schema.optionalKey(Schema.String)
}) {}

/** For so many civil months an old key signs beside its successor, so that whoever knows only the old one learns of the new. */
const overlapMonths = 13

/** The first day on which an older key may be retired: thirteen months after its successor was recorded. */
export const retirableOn = ({ on }: Pick<LedgerKey, "on">): ThaiDate => addMonths(on, overlapMonths)

const knownKey = ({ active, keys }: LedgerKeys, id: string) =>
  active.find((key) => key.id === id) ??
  new KeyRefused({ why: keys.some((key) => key.id === id) ? "retired-key" : "unknown-key", id })

const texts = (act: KeyAct): ReadonlyArray<string> =>
  act.kind === "compromise" ? [act.reason] : act.kind === "retirement" ? [] : act.printedAt

const draftOf = (known: LedgerKeys, act: KeyAct, today: ThaiDate): Draft | KeyRefused => {
  if (texts(act).some(holdsPersonalNumber)) return new KeyRefused({ why: "personal-number" })
  const { active, keys } = known
  const newest = active.at(-1)
  const entry = (vkey: string, more: Partial<Draft> = {}): Draft => ({
    type: "key",
    data: keyData({
      vkey,
      kind: act.kind,
      ...("printedAt" in act && act.printedAt.length > 0 ? { printedAt: act.printedAt } : {})
    }),
    ...more
  })
  if (act.kind === "first") return keys.length > 0 ? new KeyRefused({ why: "has-key" }) : entry(act.vkey)
  if (newest === undefined) return new KeyRefused({ why: "no-key" })
  if (act.kind === "rotation") {
    return active.length > 1
      ? new KeyRefused({ why: "rotating", day: retirableOn(newest) })
      : entry(act.vkey, { refs: [newest.from] })
  }
  const key = knownKey(known, act.id)
  if (key instanceof KeyRefused) return key
  if (act.kind === "compromise")
    return act.reason === ""
      ? new KeyRefused({ why: "no-reason" })
      : entry(key.vkey, { refs: [key.from], reason: act.reason })
  if (active.length === 1) return new KeyRefused({ why: "only-key", id: key.id })
  if (key === newest) return new KeyRefused({ why: "newest-key", id: key.id })
  const day = retirableOn(newest)
  return today < day
    ? new KeyRefused({ why: "too-early", id: key.id, day })
    : entry(key.vkey, { refs: [key.from] })
}

/** Records what happened to a signing key; answers its entry. */
export const recordKey = Effect.fn("Register.recordKey")(function* (act: KeyAct) {
  const store = yield* LedgerStore
  const { origin } = yield* officeAt((yield* store.head).size)
  const { answer } = yield* submit(origin, (head) =>
    Effect.gen(function* () {
      const today = dateInBangkok(yield* Clock.currentTimeMillis)
      const draft = draftOf(yield* keysAt(head.size), act, today)
      if (draft instanceof KeyRefused) return yield* draft
      return { drafts: [draft], answer: head.size }
    })
  )
  return answer
})
