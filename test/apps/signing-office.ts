import { Effect, Exit, Layer } from "effect"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { layerNewOffice, layerOffice, officeFolder } from "../../src/apps/office-folder.ts"
import { publishMonths } from "../../src/apps/publication.ts"
import type { SubjectKeys } from "../../src/ledger/keys.ts"
import { formatVerifierKey } from "../../src/ledger/proof/verifier-key.ts"
import { SignedRecord } from "../../src/ledger/signed-record.ts"
import { makeSigner } from "../../src/ledger/signer.ts"
import { signingKey } from "../../src/ledger/signing.ts"
import { layerMemory as recordMemory } from "../../src/ledger/store/signed-record-memory.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { start } from "../../src/register/start.ts"
import { submit } from "../../src/register/submit.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { agency, contractOf, origin, pull, statementOf } from "../register/office.ts"

export const august = "2025-08" as Month

/** Where the ledger says that its key is printed. */
export const noticeBoard = 'ป้ายประกาศ "หน้าที่ทำการ" [ชั้น 1]'

/** A key that everybody knows, as the vectors use one. */
export const testKey = signingKey(origin, new Uint8Array(32).fill(1))

/** An office on disk with two purchases of August, a ledger key, and a signer whose record lives as long as the test. */
export const signingOffice = async () => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-signing-"))
  const office = officeFolder(join(folder, "office"), undefined)
  const out = join(folder, "site")
  await Effect.runPromise(Effect.provide(start(agency, origin), layerNewOffice(office)))
  const run = <A, E>(act: Effect.Effect<A, E, LedgerStore | SubjectKeys>) =>
    Effect.runPromiseExit(Effect.provide(act, layerOffice(office)))
  const done = async <A, E>(act: Effect.Effect<A, E, LedgerStore | SubjectKeys>): Promise<A> => {
    const exit = await run(act)
    if (Exit.isSuccess(exit)) return exit.value
    throw new Error(String(exit.cause))
  }
  const recordLayer = await Effect.runPromise(
    Effect.scoped(Effect.map(Layer.build(recordMemory()), (context) => Layer.succeedContext(context)))
  )
  const signing = await Effect.runPromise(
    Effect.gen(function* () {
      return { signer: yield* makeSigner(origin, [testKey]), record: yield* SignedRecord }
    }).pipe(Effect.provide(recordLayer))
  )
  const vkey = formatVerifierKey(testKey.key)
  const first = { vkey, kind: "first", printedAt: [noticeBoard] }
  await done(
    submit(origin, () =>
      Effect.succeed({ drafts: [{ type: "key" as const, data: first }], answer: undefined })
    )
  )
  await done(
    pull(
      "2025-09-01T00:00:00.000Z",
      statementOf("68079100001", [contractOf("68079100001")]),
      statementOf("68079100002", [
        contractOf("68079100002", { number: "2/2568", supplier: { name: "นายตัวอย่าง หนึ่ง" } })
      ])
    )
  )
  const publishing = (months: ReadonlyArray<Month> = [august], into = out) =>
    publishMonths({ officeFolder: office.folder, out: into, months, signing })
  const size = Effect.flatMap(LedgerStore, (store) => Effect.map(store.head, (head) => head.size))
  return { done, folder, office, out, publishing, run, signing, size, vkey }
}
