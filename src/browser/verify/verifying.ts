import { Cause, Effect, Exit, Result } from "effect"
import { toHex } from "../../ledger/proof/bytes.ts"
import type { KeptNote } from "../../ledger/proof/checking/old-notes.ts"
import type { Source } from "../../ledger/proof/checking/source.ts"
import { parseVerifierKey } from "../../ledger/proof/note.ts"
import { parsePolicy } from "../../ledger/proof/policy.ts"
import { holdsCertificates, verifyInMemory } from "../../verifying/in-memory.ts"
import type { Verdict } from "../../verifying/verdict.ts"
import { type Asked, scopeOf } from "./asked.ts"
import { hashing, verifyEd25519 } from "./hashing.ts"

/** What whoever reads the page brings along, as it was typed or chosen. */
export interface Brought {
  /** Lines `name+id+key`. */
  readonly keys: ReadonlyArray<string>
  readonly old: ReadonlyArray<KeptNote>
  /** A witness policy (C2SP tlog-policy). */
  readonly policy: string | undefined
  /** Certificates of time-stamping authorities, PEM or DER. */
  readonly authorities: ReadonlyArray<Uint8Array>
}

/** What came of it: a verdict, what was brought that cannot be read, no site at all, or what kept the page from reading the site. */
export type Outcome =
  | { readonly kind: "verdict"; readonly verdict: Verdict }
  | { readonly kind: "key-refused" | "policy-refused" | "authority-refused"; readonly text: string }
  | { readonly kind: "not-a-site" }
  | { readonly kind: "unavailable"; readonly text: string }

/** Verifies a site as `prongsai verify` does. `generator` is the program and version that this script is of. */
export const verifySource = (options: {
  readonly source: Source
  readonly site: string
  readonly asked: Asked
  readonly brought: Brought
  readonly generator: string
  readonly progress: (entries: number) => void
}): Promise<Outcome> => {
  const { asked, brought, generator, progress, site, source } = options
  const keys = []
  for (const text of brought.keys) {
    const key = parseVerifierKey(text.trim(), hashing.sha256)
    if (Result.isFailure(key)) return Promise.resolve({ kind: "key-refused", text })
    keys.push(key.success)
  }
  const policy =
    brought.policy === undefined ? undefined : parsePolicy(`${brought.policy.trim()}\n`, hashing.sha256)
  if (policy !== undefined && Result.isFailure(policy))
    return Promise.resolve({ kind: "policy-refused", text: policy.failure.message })
  if (!brought.authorities.every(holdsCertificates))
    return Promise.resolve({ kind: "authority-refused", text: "" })
  const canStamp = "subtle" in globalThis.crypto
  const verifying = verifyInMemory({
    source,
    site,
    hashing,
    verify: verifyEd25519,
    keys,
    old: brought.old,
    policy: policy?.success,
    proofs: Number.MAX_SAFE_INTEGER,
    progress: (entries) => Effect.sync(() => progress(entries)),
    key: globalThis.crypto.getRandomValues(new Uint8Array(32)),
    authorities: canStamp ? brought.authorities : undefined,
    generator,
    only: scopeOf(asked),
    digest: asked.what === "file" ? toHex(hashing.sha256(asked.bytes)) : undefined
  })
  return Effect.runPromiseExit(verifying).then((exit): Outcome => {
    if (Exit.isSuccess(exit)) return { kind: "verdict", verdict: exit.value }
    const error: unknown = Cause.squash(exit.cause)
    const tag = (error as { readonly _tag?: string })._tag
    return tag === "NotASite"
      ? { kind: "not-a-site" }
      : { kind: "unavailable", text: error instanceof Error ? error.message : String(error) }
  })
}
