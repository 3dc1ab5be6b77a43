import { assert } from "@effect/vitest"
import { createHash } from "node:crypto"
import { Cause, Effect, Exit } from "effect"
import { existsSync, readdirSync, readFileSync, utimesSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { join } from "node:path"
import { LedgerStore } from "../../../src/ledger/store/store.ts"
import { audit, auditFile } from "../auditor.ts"
import { acts, inOffice, placesIn, recorded } from "./office.ts"
import type { Ended } from "./process.ts"
import { treeOf, verifyLog } from "./stranger.ts"

/** All that an act may change: the entries, what was signed, the keys of subjects, the files of the site. */
export interface State {
  readonly entries: ReadonlyArray<string>
  readonly signed: ReadonlyArray<string>
  readonly record: string | undefined
  readonly subjects: number
  readonly site: ReadonlyMap<string, string>
  readonly names: ReadonlyArray<string>
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()

/** Opens the office anew, audits it, and answers with how everything stands. */
export const stateOf = async (root: string): Promise<State> => {
  const { office, out, recordFile } = placesIn(root)
  const site = treeOf(out)
  const entries = auditFile(office.ledgerFile).map(text)
  const signed = await Effect.runPromise(
    inOffice(
      root,
      Effect.gen(function* () {
        yield* audit
        return yield* (yield* LedgerStore).signed
      })
    )
  )
  const keys = new DatabaseSync(office.keysFile, { readOnly: true })
  const [{ count }] = keys.prepare("SELECT count(*) AS count FROM subject").all() as [{ count: number }]
  keys.close()
  const record = existsSync(recordFile) ? await Effect.runPromise(recorded(root)) : undefined
  return {
    entries,
    signed: signed.map(({ note }) => text(note)),
    record: record === undefined ? undefined : text(record.note),
    subjects: count,
    site,
    names: [office.folder, office.secrets, join(office.secrets, "signing")].flatMap((folder) =>
      existsSync(folder) ? readdirSync(folder) : []
    )
  }
}

/** What is under way is not published: files aside, and locks. */
const isAside = (path: string): boolean =>
  /^(?:ledger\/)?\.staging(?:\/|$)|^\.publication\.lock|^\.site\.json$/.test(path)

/** Pages are put in place without a sync each: where the power goes, one may be left empty, as long as the site's list, which is synced, says what it should be. */
const mayBeEmpty = (path: string): boolean =>
  monthOf(path) === undefined && !path.startsWith("ledger/") && !["site.json", "manifest.json"].includes(path)

const emptyHash = createHash("sha256").digest("base64")

/** The folders that are there whole, old or new, or not at all. */
const monthOf = (path: string): string | undefined => /^\d{4}-\d{2}(?=\/|$)/.exec(path)?.[0]

/**
 * What a visitor of the site sees is old or new, file by file and month by month, and the log verifies. Answers which of the two the log is.
 * Proofs of entries and pages are not synced: where the power went, new ones may have lost their bytes. Where the process was cut off between the two
 * renames of a swap, the month is away until the next publication.
 */
const lookAround = (
  out: string,
  before: State,
  after: State,
  { hadPower, wasCut }: { readonly hadPower: boolean; readonly wasCut: boolean }
): "old" | "new" => {
  const seen = treeOf(out)
  verifyLog(join(out, "ledger"), hadPower)
  const isNew = seen.get("ledger/checkpoint") === after.site.get("ledger/checkpoint")
  const awaited = isNew ? after.site : before.site
  for (const [path, hash] of seen) {
    if (isAside(path)) continue
    const isKnown = [before.site, after.site].some((site) => site.get(path) === hash)
    const isProof = path.startsWith("ledger/proofs/entries/") && !before.site.has(path)
    const isLost = !hadPower && hash === emptyHash && mayBeEmpty(path)
    assert.isTrue(
      isKnown || isLost || (isProof && !(isNew && hadPower)),
      `${path} is neither what it was nor what it becomes`
    )
  }
  const months = new Set([...before.site.keys(), ...after.site.keys()].flatMap((path) => monthOf(path) ?? []))
  const within = (site: State["site"], month: string) =>
    [...site].filter(([path]) => monthOf(path) === month).map((file) => file.join(" "))
  for (const month of months) {
    const lying = within(seen, month).join()
    const whole = [before.site, after.site].map((site) => within(site, month).join())
    assert.include([...whole, ...(wasCut ? [""] : [])], lying, `${month} is whole`)
  }
  const published = (site: State["site"]) => [...site].filter(([path]) => !isAside(path))
  for (const [path] of published(awaited))
    if (monthOf(path) === undefined) assert.isTrue(seen.has(path), `${path} is there`)
  if (isNew && hadPower) assert.deepStrictEqual(published(seen), published(after.site))
  return isNew ? "new" : "old"
}

/** A lock whose holder was killed before it wrote who it is holds for a minute; here the minute passes. */
const letAMinutePass = (root: string): boolean => {
  const empty = placesIn(root).locks.filter((lock) => existsSync(lock) && readFileSync(lock).length === 0)
  const then = new Date(Date.now() - 61_000)
  for (const lock of empty) utimesSync(lock, then, then)
  return empty.length > 0
}

/** What a fault left, before and after the act is done again without one. */
export interface Left {
  readonly ledger: "old" | "new"
  readonly site: "old" | "new" | undefined
  readonly waited: boolean
}

/** Sizes at which an act may stop before its end: a recovery goes from checkpoint to checkpoint. */
const stopsOf = (act: keyof typeof acts, { signed }: State): ReadonlyArray<number> =>
  act === "recover" ? signed.map((note) => Number(note.split("\n")[1])) : []

/**
 * Holds what a fault left against the states before and after the act; then does the act again, which finishes it. A recovery that brought the
 * entries back is not done again: the next publication must find nothing amiss.
 */
export const checkAfter = async (
  act: keyof typeof acts,
  root: string,
  before: State,
  after: State,
  { how, said }: Ended,
  hadPower = true
): Promise<Left> => {
  const { out } = placesIn(root)
  const site = existsSync(out)
    ? lookAround(out, before, after, { hadPower, wasCut: how === "killed" })
    : undefined
  const left = await stateOf(root)
  const whole = [before.entries.length, ...stopsOf(act, after), after.entries.length]
  assert.include(whole, left.entries.length, "no half batch")
  assert.deepStrictEqual(left.entries, after.entries.slice(0, left.entries.length))
  const isNew = left.entries.length === after.entries.length
  assert.include([before.record, after.record], left.record)
  assert.isAtLeast(left.signed.length, before.signed.length)
  assert.deepStrictEqual(left.signed, after.signed.slice(0, left.signed.length))
  if (how === "done") assert.isTrue(isNew && (site ?? "new") === "new", "what was acknowledged is there")
  if (how === "failed") assert.match(said, /^failed: Cause\(\[Fail\(\w+/)

  const next = act === "recover" && isNew ? "publish" : act
  const again = () => Effect.runPromiseExit(acts[next](root))
  const isHeld = [...placesIn(root).locks].some((lock) => existsSync(lock) && readFileSync(lock).length === 0)
  if (isHeld) {
    assert.strictEqual(how, "killed")
    assert.include(String(await again()), "PublicationUnderWay")
  }
  const waited = isHeld && letAMinutePass(root)
  const exit = await again()
  assert.isTrue(Exit.isSuccess(exit), Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "")
  assert.deepStrictEqual(await stateOf(root), after, "done again, it comes to what it would have come to")
  return { ledger: isNew ? "new" : "old", site, waited }
}
