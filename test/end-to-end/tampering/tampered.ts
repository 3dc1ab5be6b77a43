import { assert } from "@effect/vitest"
import type { SignedSites } from "./signed-site.ts"
import { siteCopy } from "./site-copy.ts"
import { type Brought, broughtAlong, type Tampering } from "./tampering.ts"

/** Tampers with a copy of the site, makes sure that something is otherwise now, and looks at what comes of it. */
export const tampered = async <A>(
  signed: SignedSites,
  { brings, how }: Pick<Tampering, "how" | "brings">,
  look: (folder: string, brought: Brought) => A | Promise<A>
): Promise<A> => {
  const site = siteCopy(signed.folder)
  const whole = broughtAlong(signed)
  try {
    how(site, signed)
    const brought = { ...whole, ...brings?.(signed, site) }
    const isOther = JSON.stringify(brought) !== JSON.stringify(whole)
    assert.isTrue(site.isAltered() || isOther, "nothing was tampered with")
    return await look(site.folder, brought)
  } finally {
    site.discard()
  }
}
