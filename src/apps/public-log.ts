import { Effect } from "effect"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { logFiles } from "../ledger/log-files.ts"
import { bundlePath, bundlesOf, entryProofPath, tilePath, tilesOf } from "../ledger/proof/tile.ts"
import type { SignedCheckpoint } from "../ledger/signed-record.ts"
import { entryProofs } from "../ledger/entry-proofs.ts"
import { logPath } from "../register/log-places.ts"
import { addFiles } from "./durable-files.ts"
import { attempt } from "./site-folder.ts"

/** Where the public log lies in a site. */
export const logFolder = (out: string): string => join(out, logPath)

/** The bytes of a file of the public log as they lie; undefined where it is not there. */
export const readLogFile = (out: string, path: string) =>
  attempt(join(logFolder(out), path), (): Uint8Array | undefined => {
    const file = join(logFolder(out), path)
    return existsSync(file) ? readFileSync(file) : undefined
  })

const pathsOf = (size: number): ReadonlyArray<string> => [
  ...Array.from(tilesOf(size), tilePath),
  ...Array.from(bundlesOf(size), bundlePath)
]

/**
 * Makes every tile and bundle of these sizes lie in the site's log, durably. Those of sizes up to `from` lie there already unless one is found
 * missing, which has all of them made again and compared.
 */
export const addTiles = Effect.fn("addTiles")(function* (
  out: string,
  from: number,
  sizes: ReadonlyArray<number>
) {
  const root = logFolder(out)
  const isWhole = yield* attempt(root, () =>
    sizes.every((size) => size > from || pathsOf(size).every((path) => existsSync(join(root, path))))
  )
  const stops = isWhole ? sizes.filter((size) => size > from) : sizes
  if (stops.length === 0) return
  yield* attempt(root, () => mkdirSync(root, { recursive: true }))
  yield* logFiles({ from: isWhole ? from : 0, stops, write: (files) => addFiles(root, files) })
})

const proofsAtOnce = 1_000

/**
 * Makes the proof of every entry lie in the site's log: that it is in the first signed checkpoint that covers it. A proof can be made again
 * at any time, so proofs are not synced one by one; from entry `from` on they are looked into, and one that is torn is replaced.
 */
export const addEntryProofs = Effect.fn("addEntryProofs")(function* (
  out: string,
  from: number,
  signed: ReadonlyArray<SignedCheckpoint>
) {
  const root = logFolder(out)
  const size = signed.at(-1)?.size ?? 0
  const wanted = yield* attempt(root, () =>
    Array.from({ length: size }, (_, seq) => seq).filter(
      (seq) => seq >= from || !existsSync(join(root, entryProofPath(seq)))
    )
  )
  if (wanted.length === 0) return
  const proofOf = yield* entryProofs(signed)
  for (let at = 0; at < wanted.length; at += proofsAtOnce) {
    yield* attempt(root, () => {
      for (const index of wanted.slice(at, at + proofsAtOnce)) {
        const file = join(root, entryProofPath(index))
        const proof = proofOf(index)
        if (proof === undefined) throw new Error(`entry ${index} is not in the log that was signed`)
        const { bytes } = proof
        if (existsSync(file) && readFileSync(file).equals(bytes)) continue
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, bytes)
      }
    })
    yield* Effect.yieldNow
  }
})
