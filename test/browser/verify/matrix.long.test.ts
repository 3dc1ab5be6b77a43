import { assert, beforeAll, describe, it } from "@effect/vitest"
import type * as Verifier from "../../../src/browser/verify/verifier.ts"
import { matrix } from "../../end-to-end/tampering/matrix.ts"
import { type SignedSites, signedSites } from "../../end-to-end/tampering/signed-site.ts"
import { tampered } from "../../end-to-end/tampering/tampered.ts"
import { verified } from "../../end-to-end/tampering/verified.ts"
import { loadVerifier, verifiedInBrowser } from "./in-browser.ts"

let signed: SignedSites
let verifier: typeof Verifier
beforeAll(async () => {
  verifier = await loadVerifier()
  signed = await signedSites()
}, 300_000)

describe("the page that verifies, on a site that was tampered with", () => {
  for (const tampering of matrix) {
    it(`says word for word what the program says: ${tampering.name}`, () =>
      tampered(signed, tampering, async (folder, brought) => {
        const { text } = await verified(folder, brought, "--json")
        const outcome = await verifiedInBrowser(verifier, folder, brought)
        assert.deepStrictEqual(JSON.parse(JSON.stringify(outcome)), {
          kind: "verdict",
          verdict: JSON.parse(text.slice(0, text.lastIndexOf("}") + 1))
        })
      }))
  }
})
