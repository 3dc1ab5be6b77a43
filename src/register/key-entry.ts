import { Clock, Effect, Schema } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import { addMonths, dateInBangkok, type ThaiDate } from "../values/thai-date.ts"
import { holdsPersonalNumber } from "./clean.ts"
import { keyData, keysAt, type LedgerKey, type LedgerKeys, refuseClosed } from "./keys.ts"
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

const texts = (act: KeyAct): ReadonlyArray<string> =>
  act.kind === "compromise" ? [act.reason] : act.kind === "retirement" ? [] : act.printedAt

const refusalOf = (known: LedgerKeys, act: KeyAct, today: ThaiDate): KeyRefused | undefined => {
  const { active, keys } = known
  const newest = active.at(-1)
  const refuse = (why: KeyRefused["why"], more: { readonly id?: string; readonly day?: string } = {}) =>
    new KeyRefused({ why, ...more })
  if (texts(act).some(holdsPersonalNumber)) return refuse("personal-number")
  if (act.kind === "first") return keys.length > 0 ? refuse("has-key") : undefined
  if (newest === undefined) return refuse("no-key")
  const retirable = retirableOn(newest)
  if (act.kind === "rotation") return active.length > 1 ? refuse("rotating", { day: retirable }) : undefined
  const { id } = act
  if (!active.some((key) => key.id === id))
    return refuse(keys.some((key) => key.id === id) ? "retired-key" : "unknown-key", { id })
  if (act.kind === "compromise") return act.reason === "" ? refuse("no-reason") : undefined
  if (active.length === 1) return refuse("only-key", { id })
  if (id === newest.id) return refuse("newest-key", { id })
  return today < retirable ? refuse("too-early", { id, day: retirable }) : undefined
}

const draftOf = ({ active }: LedgerKeys, act: KeyAct): Draft => {
  const { kind } = act
  const about = "id" in act ? active.find(({ id }) => id === act.id)! : active.at(-1)
  const printed = "printedAt" in act && act.printedAt.length > 0 ? { printedAt: act.printedAt } : {}
  return {
    type: "key",
    data: keyData({ vkey: "vkey" in act ? act.vkey : about!.vkey, kind, ...printed }),
    ...(about === undefined ? {} : { refs: [about.from] }),
    ...(act.kind === "compromise" ? { reason: act.reason } : {})
  }
}

const refuseAt = Effect.fnUntraced(function* (size: number, act: KeyAct) {
  yield* refuseClosed(size)
  const known = yield* keysAt(size)
  const refused = refusalOf(known, act, dateInBangkok(yield* Clock.currentTimeMillis))
  return refused === undefined ? known : yield* refused
})

/** Fails where `recordKey` would refuse this as things stand; the verifier key of one that is still to be made may be empty. */
export const mayRecordKey = Effect.fn("Register.mayRecordKey")(function* (act: KeyAct) {
  yield* refuseAt((yield* (yield* LedgerStore).head).size, act)
})

/** Records what happened to a signing key; answers its entry. */
export const recordKey = Effect.fn("Register.recordKey")(function* (act: KeyAct) {
  const store = yield* LedgerStore
  const { origin } = yield* officeAt((yield* store.head).size)
  const { answer } = yield* submit(origin, ({ size }) =>
    Effect.map(refuseAt(size, act), (known) => ({ drafts: [draftOf(known, act)], answer: size }))
  )
  return answer
})
