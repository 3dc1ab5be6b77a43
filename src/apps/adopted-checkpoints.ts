import { Effect, Option } from "effect"
import { sameBytes } from "../ledger/proof/bytes.ts"
import type { SignedCheckpoint } from "../ledger/signed-record.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { rootsAt } from "../ledger/tree.ts"
import { disclosuresAt } from "../register/disclosures.ts"
import { keysAt } from "../register/keys.ts"
import { checkpointPath } from "../register/log-places.ts"
import { officeAt } from "../register/office.ts"
import { readNote } from "./public-copy.ts"
import { readLogFile } from "./public-log.ts"
import { folderSource } from "./verifying/folder-source.ts"

/**
 * Keeps in the ledger again the month-end checkpoints that lie in a site and that the ledger lost, as after a recovery from a copy without them:
 * earlier than those it would put there, signed by its keys, and stating the roots that its entries make. Others are left to be refused.
 */
export const adoptCheckpoints = Effect.fn("adoptCheckpoints")(function* (out: string) {
  const store = yield* LedgerStore
  const signed = yield* store.signed
  const size = signed.at(-1)?.size ?? 0
  const { origin } = yield* officeAt(size)
  const { keys } = yield* keysAt(size)
  const found = new Map<number, SignedCheckpoint>()
  for (const { disclosure, entry } of [...(yield* disclosuresAt(size)).values()].flat()) {
    const path = checkpointPath(disclosure.period, disclosure.revision)
    const covering = signed.find((each) => each.size > entry)!
    const lying = yield* readLogFile(out, path)
    if (lying === undefined || sameBytes(lying, covering.note)) continue
    const note = Option.getOrUndefined(
      yield* Effect.option(readNote(folderSource(out), path, origin, keys))
    )?.signed
    if (note !== undefined && sameBytes(note.note, lying) && note.size > entry && note.size < covering.size)
      found.set(note.size, note)
  }
  if (found.size === 0) return
  const roots = yield* rootsAt(store.leafHashes(0, size), [...found.keys()])
  for (const note of found.values())
    if (sameBytes(roots.get(note.size)!, note.root)) yield* store.keepSigned(note)
})
