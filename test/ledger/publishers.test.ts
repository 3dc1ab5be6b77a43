import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { setTimeout as sleep } from "node:timers/promises"
import { copiesOf, publishedOffice } from "./faults/begun.ts"
import { placesIn } from "./faults/office.ts"
import { type Place, type Running, startAct } from "./faults/process.ts"
import { stateOf } from "./faults/standing.ts"
import { treeOf, verifyLog } from "./faults/stranger.ts"

let copies: Awaited<ReturnType<typeof copiesOf>>
beforeAll(async () => {
  copies = await copiesOf((root) => publishedOffice(root, [40, 8, 40]))
  const place = copies.fresh()
  await startAct(place, ["publish", place.root]).ended
})
afterAll(() => copies.remove())

const start = (place: Place, act: string, name: string): Running =>
  startAct(place, [act, place.root], [], name)

interface Told {
  readonly type: string
  readonly at: string
  readonly seq: number
  readonly data: { readonly period?: string; readonly revision?: number; readonly procurement?: string }
}

/** One history, no time that goes back, each month told once, and what was recorded is in it. */
const checkHistory = async (place: Place, records: boolean) => {
  const { entries, record, signed } = await stateOf(place.root)
  const told = entries.map((entry): Told => JSON.parse(entry))
  const disclosed = told.filter(({ type }) => type === "disclosure")
  assert.deepStrictEqual(
    disclosed.map(({ data: { period, revision } }) => `${period} ${revision}`).toSorted(),
    ["2025-08 1", "2025-08 2", "2025-09 1"],
    "nothing is disclosed twice for the same state"
  )
  assert.strictEqual(told.filter(({ type }) => type === "purchase").length, records ? 90 : 88)
  const times = told.map(({ at }) => at)
  assert.deepStrictEqual(times, times.toSorted())
  assert.strictEqual(signed.at(-1), record)
  return told.length
}

const isPublished = ({ root }: Place, out = placesIn(root).out): void => {
  const log = join(out, "ledger")
  verifyLog(log)
  assert.isTrue(
    existsSync(join(log, "checkpoints/2025-08.r2")) && existsSync(join(log, "checkpoints/2025-09"))
  )
  const aside = [...treeOf(out).keys()].filter((name) => /staging|lock/.test(name))
  assert.deepStrictEqual(aside, [], "nothing is left aside")
}

const isHeld = (lock: string): boolean => existsSync(lock) && readFileSync(lock).length > 0

/** Whether nobody is in the middle of writing to a database. */
const isFree = (file: string): boolean => {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec("BEGIN IMMEDIATE; ROLLBACK")
    return true
  } catch {
    return false
  } finally {
    database.close()
  }
}

/** Stops a publication that holds its locks and is not in the middle of a transaction; it goes no further until it is told to. */
const stopAtWork = async (place: Place): Promise<Running> => {
  const { locks, office } = placesIn(place.root)
  for (;;) {
    const publisher = start(place, "publish", "first")
    while (publisher.child.exitCode === null && !locks.every(isHeld)) await sleep(1)
    publisher.child.kill("SIGSTOP")
    const isAtWork = publisher.child.exitCode === null && locks.every(isHeld)
    if (isAtWork && isFree(office.ledgerFile) && isFree(office.keysFile)) return publisher
    publisher.child.kill("SIGCONT")
    await publisher.ended
    copies.fresh()
  }
}

describe.skipIf(process.platform === "win32")("a publication under way", () => {
  for (const act of ["publish", "publish-elsewhere"]) {
    it(`refuses another one of the same office (${act}), and takes in what is recorded meanwhile`, async () => {
      const place = copies.fresh()
      const first = await stopAtWork(place)
      const second = await start(place, act, "second").ended
      assert.strictEqual(second.how, "failed")
      assert.include(second.said, "PublicationUnderWay")
      const recorded = await start(place, "record", "third").ended
      assert.deepStrictEqual(recorded, { how: "done", said: "" }, "recording waits for no publication")
      first.child.kill("SIGCONT")
      assert.deepStrictEqual(await first.ended, { how: "done", said: "" })
      const size = await checkHistory(place, true)
      isPublished(place)
      assert.deepStrictEqual(await start(place, act, "second").ended, { how: "done", said: "" })
      assert.strictEqual(await checkHistory(place, true), size, "there was nothing more to tell")
      isPublished(place, act === "publish" ? undefined : join(place.root, "elsewhere"))
    })
  }

  it("that is killed leaves a lock that the next one takes over", async () => {
    const place = copies.fresh()
    const first = await stopAtWork(place)
    const { locks } = placesIn(place.root)
    for (const lock of locks) assert.strictEqual(readFileSync(lock, "utf8"), String(first.child.pid))
    first.child.kill("SIGKILL")
    assert.strictEqual((await first.ended).how, "killed")
    assert.isTrue(locks.every(isHeld))
    assert.deepStrictEqual(await start(place, "publish", "second").ended, { how: "done", said: "" })
    assert.isFalse(locks.some((lock) => existsSync(lock)))
    await checkHistory(place, false)
    isPublished(place)
  })
})

describe("several at once", () => {
  const rounds = 4
  it(`in ${rounds} rounds: two publish into one folder, one into another, one records; whoever is refused says so`, async () => {
    for (let round = 0; round < rounds; round++) {
      const place = copies.fresh()
      const names = ["publish", "publish", "publish-elsewhere", "record"]
      const ended = await Promise.all(names.map((act, i) => start(place, act, `${act}-${i}`).ended))
      for (const [i, { how, said }] of ended.entries())
        if (how !== "done") assert.match(said, /^failed: Cause\(\[Fail\(PublicationUnderWay/, names[i])
      assert.strictEqual(ended[3]!.how, "done")
      const publishers = ended.slice(0, 3)
      assert.isTrue(publishers.some(({ how }) => how === "done"))
      await checkHistory(place, true)
      for (const [i, out] of [undefined, undefined, join(place.root, "elsewhere")].entries())
        if (publishers[i]!.how === "done") isPublished(place, out)
    }
  })
})
