import { assert } from "@effect/vitest"
import type * as Verifier from "../../../src/browser/verify/verifier.ts"
import type { SignedSites } from "../../end-to-end/tampering/signed-site.ts"
import { tampered } from "../../end-to-end/tampering/tampered.ts"
import type { Tampering } from "../../end-to-end/tampering/tampering.ts"
import { verified } from "../../end-to-end/tampering/verified.ts"
import { verifiedInBrowser } from "./in-browser.ts"

/** Makes sure that the page comes to the program's verdict on a site so tampered with, to the letter; and that it is the one expected. */
export const sameVerdict = (verifier: typeof Verifier, signed: SignedSites, tampering: Tampering) =>
  tampered(signed, tampering, async (folder, brought) => {
    const { text } = await verified(folder, brought, "--json")
    const outcome = await verifiedInBrowser(verifier, folder, brought)
    assert.strictEqual(outcome.kind, "verdict")
    if (outcome.kind !== "verdict") return
    assert.deepStrictEqual(
      JSON.parse(JSON.stringify(outcome.verdict)),
      JSON.parse(text.slice(0, text.lastIndexOf("}") + 1))
    )
    const broken = outcome.verdict.promises.filter(({ state }) => state === "broken")
    assert.deepStrictEqual(
      broken.map(({ promise }) => promise),
      [...tampering.breaks]
    )
  })
