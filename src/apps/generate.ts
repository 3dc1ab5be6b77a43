import { Clock, Effect } from "effect"
import { createHash } from "node:crypto"
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { bundleScripts } from "./bundling.ts"
import { recordSchemas } from "../publish/schemas.ts"
import { lawPage } from "../law/law-page.ts"
import { runCli } from "./cli/main.ts"
import { exampleYear } from "./example.ts"
import { Randomness } from "./office-folder.ts"

const seed = "prongsai: public seed of the invented agency's example, protects nothing"

/** Bytes of a public seed in place of random ones: the same in every run. */
const seededBytes = () => {
  let drawn = 0
  return (length: number): Uint8Array => {
    drawn += 1
    return new Uint8Array(
      createHash("shake256", { outputLength: length }).update(`${seed} ${drawn}`).digest()
    )
  }
}

const fixedInstant = Date.UTC(2025, 10, 10, 2)

const silent = <A>(act: Effect.Effect<A>): Effect.Effect<A> =>
  Effect.suspend(() => {
    const { error, log } = console
    console.log = () => {}
    console.error = () => {}
    return Effect.ensuring(
      act,
      Effect.sync(() => Object.assign(console, { error, log }))
    )
  })

/** Publishes the invented agency's year into `out`, on any day and machine with the same bytes. */
export const generateDisclosures = Effect.fn("generateDisclosures")(function* (out: string) {
  const office = join(mkdtempSync(join(tmpdir(), "prongsai-generate-")), "office")
  const randomness = seededBytes()
  const clock = yield* Clock.Clock
  const fixed: Clock.Clock = {
    ...clock,
    currentTimeMillisUnsafe: () => fixedInstant,
    currentTimeMillis: Effect.succeed(fixedInstant),
    currentTimeNanosUnsafe: () => BigInt(fixedInstant) * 1_000_000n,
    currentTimeNanos: Effect.succeed(BigInt(fixedInstant) * 1_000_000n),
    sleep: (duration) => clock.sleep(duration)
  }
  for (const step of exampleYear(office, out)) {
    const args = yield* step
    if (args === undefined) continue
    const status = yield* silent(runCli(args)).pipe(
      Effect.provideService(Clock.Clock, fixed),
      Effect.provideService(Randomness, randomness)
    )
    if (status !== 0)
      return yield* Effect.die(new Error(`prongsai ${args.join(" ")} ended with status ${status}`))
  }
  rmSync(join(office, ".."), { recursive: true, force: true })
})

/** Whether a published file is kept in `disclosures/` by its digest only: workbooks and PDF files say nothing to who reads a change of theirs. */
const isKeptByDigest = (name: string): boolean => /\.(?:xlsx|pdf)$/.test(name)

/** What lists the digests of those files in `disclosures/`. */
export const digestList = "binary-files.sha256"

/** Takes the files that are kept by their digest out of a published folder and leaves the list of their digests (as `sha256sum` writes it). */
export const keepByDigest = (folder: string): void => {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isKeptByDigest).sort()
  const lines = names.map((name) => {
    const path = join(folder, name)
    const digest = createHash("sha256").update(readFileSync(path)).digest("hex")
    rmSync(path)
    return `${digest}  ${name.replaceAll("\\", "/")}\n`
  })
  writeFileSync(join(folder, digestList), lines.join(""))
}

if (import.meta.main) {
  const root = fileURLToPath(new URL("../../", import.meta.url))
  writeFileSync(join(root, "LAW.md"), lawPage())
  for (const { bytes, path } of await bundleScripts()) writeFileSync(join(root, "src/publish", path), bytes)
  const fresh = mkdtempSync(join(tmpdir(), "prongsai-disclosures-"))
  await Effect.runPromise(generateDisclosures(fresh))
  keepByDigest(fresh)
  const disclosures = join(root, "disclosures")
  for (const name of existsSync(disclosures) ? readdirSync(disclosures) : []) {
    if (name !== "README.md") rmSync(join(disclosures, name), { recursive: true })
  }
  cpSync(fresh, disclosures, { recursive: true })
  writeFileSync(join(root, "schemas/purchases.json"), readFileSync(join(fresh, "schemas/purchases.json")))
  for (const { bytes, path } of recordSchemas()) writeFileSync(join(root, path), bytes)
}
