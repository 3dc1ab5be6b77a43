import { Clock, Effect, Layer, Option } from "effect"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { layerNewOffice, layerOffice, officeFolder, Randomness } from "../../../src/apps/office-folder.ts"
import { publishMonths } from "../../../src/apps/publication.ts"
import { recoverFrom } from "../../../src/apps/recovering.ts"
import { folderSource } from "../../../src/apps/verifying/folder-source.ts"
import type { SubjectKeys } from "../../../src/ledger/keys.ts"
import { formatVerifierKey } from "../../../src/ledger/proof/verifier-key.ts"
import { SignedRecord } from "../../../src/ledger/signed-record.ts"
import { makeSigner } from "../../../src/ledger/signer.ts"
import { layerSignedRecord } from "../../../src/ledger/store/signed-record-sqlite.ts"
import type { LedgerStore } from "../../../src/ledger/store/store.ts"
import { recordFacts } from "../../../src/register/record.ts"
import { start } from "../../../src/register/start.ts"
import { submit } from "../../../src/register/submit.ts"
import { baht } from "../../../src/values/baht.ts"
import { type Month, thaiDate } from "../../../src/values/thai-date.ts"
import { august, testKey } from "../../apps/signing-office.ts"
import { agency, contractOf, origin, pull, repeatableBytes, statementOf } from "../../register/office.ts"
import { story } from "../../register/story.ts"

const september = "2025-09" as Month

/** Where the files of the office under test lie below a folder. */
export const placesIn = (root: string) => {
  const office = officeFolder(join(root, "office"), undefined)
  return {
    office,
    out: join(root, "site"),
    recordFile: join(office.secrets, "signing", "record.sqlite"),
    locks: [join(office.folder, "publication.lock"), join(root, "site", ".publication.lock")]
  }
}

/** Runs an act at an instant that stands still, with bytes that are the same in every run of the same name. */
export const repeatably = <A, E, R>(name: string, at: string, act: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const millis = Date.parse(at)
    const still: Clock.Clock = {
      ...clock,
      currentTimeMillisUnsafe: () => millis,
      currentTimeMillis: Effect.succeed(millis),
      currentTimeNanosUnsafe: () => BigInt(millis) * 1_000_000n,
      currentTimeNanos: Effect.succeed(BigInt(millis) * 1_000_000n),
      sleep: (duration) => clock.sleep(duration)
    }
    return yield* act.pipe(
      Effect.provideService(Clock.Clock, still),
      Effect.provideService(Randomness, repeatableBytes(name))
    )
  })

/** Runs an act in the office, opened for it. */
export const inOffice = <A, E>(root: string, act: Effect.Effect<A, E, LedgerStore | SubjectKeys>) =>
  Effect.provide(act, layerOffice(placesIn(root).office))

const recordAt = (root: string, create = false) => layerSignedRecord(placesIn(root).recordFile, { create })

/** What the signer's record holds. */
export const recorded = (root: string) =>
  Effect.flatMap(SignedRecord, ({ last }) => last).pipe(Effect.provide(recordAt(root)))

/** Publishes into the office's site, or another folder, signing with the durable record. */
export const publishInto = (root: string, months: ReadonlyArray<Month>, out = placesIn(root).out) =>
  Effect.gen(function* () {
    const signing = { signer: yield* makeSigner(origin, [testKey]), record: yield* SignedRecord }
    const officeFolder = placesIn(root).office.folder
    return yield* publishMonths({ officeFolder, out, months, signing })
  }).pipe(Effect.provide(recordAt(root)))

const purchases = (first: number, count: number, signedOn: string) =>
  Array.from({ length: count }, (_, i) => {
    const id = String(68_079_000_000 + first + i)
    const person = i % 9 === 0 ? { supplier: { name: `นายตัวอย่าง ${first + i}` } } : {}
    const contract = contractOf(id, {
      number: `${first + i}/2568`,
      amount: baht(1_000 + i),
      signedOn: thaiDate(signedOn),
      ...person
    })
    return statementOf(id, [contract])
  })

/** Begins an office with a ledger key and `count` purchases of August. */
export const beginOffice = (root: string, count: number) =>
  Effect.gen(function* () {
    const { office, recordFile } = placesIn(root)
    const vkey = formatVerifierKey(testKey.key)
    yield* Effect.provide(start(agency, origin), layerNewOffice(office))
    mkdirSync(join(recordFile, ".."))
    yield* Effect.scoped(Layer.build(recordAt(root, true)))
    const keyEntry = { type: "key" as const, data: { vkey, kind: "first" } }
    yield* inOffice(
      root,
      submit(origin, () => Effect.succeed({ drafts: [keyEntry], answer: undefined }))
    )
    yield* inOffice(root, pull("2025-09-01T00:00:00.000Z", ...purchases(1, count, "2025-08-13")))
  }).pipe((act) => repeatably("begin", "2025-09-01T02:00:00Z", act))

/** More purchases of August and of September, for a later publication to tell. */
export const goOn = (root: string, inAugust: number, inSeptember: number) =>
  inOffice(
    root,
    pull(
      "2025-10-01T00:00:00.000Z",
      ...purchases(1_001, inAugust, "2025-08-20"),
      ...purchases(2_001, inSeptember, "2025-09-10")
    )
  ).pipe((act) => repeatably("go on", "2025-10-01T02:00:00Z", act))

/** A lock whose process is gone, as a killed publication leaves it. */
export const leaveLocks = (root: string): void => {
  for (const lock of placesIn(root).locks) if (existsSync(join(lock, ".."))) writeFileSync(lock, "999999999")
}

const publish = (root: string, out?: string) =>
  inOffice(root, publishInto(root, [august, september], out)).pipe((act) =>
    repeatably("publish", "2025-11-02T02:00:00Z", act)
  )

/** The acts under test. Each may be repeated, in the process or in another, and comes to the same bytes. */
export const acts: Record<
  "record" | "publish" | "publish-elsewhere" | "recover",
  (root: string) => Effect.Effect<unknown, { readonly _tag: string }>
> = {
  record: (root) =>
    inOffice(root, recordFacts(story)).pipe((act) => repeatably("record", "2025-11-01T02:00:00Z", act)),
  publish: (root) => publish(root),
  "publish-elsewhere": (root) => publish(root, join(root, "elsewhere")),
  recover: (root) =>
    inOffice(
      root,
      Effect.flatMap(SignedRecord, (record) =>
        recoverFrom({
          source: folderSource(placesIn(root).out),
          keys: [],
          record: Option.some(record),
          recordAnew: () => Effect.die("the record is there")
        })
      ).pipe(Effect.provide(recordAt(root)))
    )
}
