import { Effect } from "effect"
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sha256, sha256Into } from "../../ledger/hashing.ts"
import { keyBytes } from "../../ledger/keys.ts"
import { SourceUnavailable } from "../../ledger/proof/checking/source.ts"
import { logPath } from "../../ledger/proof/checking/tree.ts"
import { verifyEd25519 } from "../../ledger/signing.ts"
import { layerSqlite } from "../../ledger/store/sqlite.ts"
import { verifyPublished, type VerifyOptions } from "../../verifying/published.ts"
import { generator } from "../site-pages.ts"
import { folderSource } from "./folder-source.ts"
import { keptSource } from "./kept-source.ts"
import { webSource } from "./web-source.ts"

/** Where a site is: a folder, or an address that ends in `/`. */
export type SitePlace = { readonly folder: string } | { readonly address: URL }

/** A folder of the verifier's own for as long as it runs. */
const ownFolder = Effect.acquireRelease(
  Effect.try({
    try: () => mkdtempSync(join(tmpdir(), "prongsai-verify-")),
    catch: (cause) =>
      new SourceUnavailable({
        path: tmpdir(),
        reason: "disk",
        detail: cause instanceof Error ? cause.message : String(cause)
      })
  }),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
)

/** Verifies a published site without an office: every check there is, and the months' tables made again. */
export const verifySite = Effect.fn("verifySite")(function* (
  place: SitePlace,
  options: Omit<VerifyOptions, "source" | "hashing" | "verify" | "site" | "own" | "generator">
) {
  const own = yield* ownFolder
  const source =
    "folder" in place
      ? folderSource(place.folder)
      : keptSource(yield* webSource(place.address), own, (path) => path === logPath("checkpoint"))
  return yield* verifyPublished({
    ...options,
    source,
    hashing: { sha256, sha256Into },
    verify: verifyEd25519,
    site: "folder" in place ? place.folder : place.address.href,
    own: { store: layerSqlite(join(own, "public.sqlite"), { create: true }), key: randomBytes(keyBytes) },
    generator
  })
}, Effect.scoped)
