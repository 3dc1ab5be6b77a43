import { beforeAll, describe, it } from "@effect/vitest"
import type * as Verifier from "../../../src/browser/verify/verifier.ts"
import { matrix } from "../../end-to-end/tampering/matrix.ts"
import { type SignedSites, signedSites } from "../../end-to-end/tampering/signed-site.ts"
import { loadVerifier } from "./in-browser.ts"
import { sameVerdict } from "./same-verdict.ts"

let signed: SignedSites
let verifier: typeof Verifier
beforeAll(async () => {
  verifier = await loadVerifier()
  signed = await signedSites()
}, 300_000)

describe("the page that verifies, on a site that was tampered with", () => {
  for (const tampering of matrix)
    it(`says what the program says: ${tampering.name}`, () => sameVerdict(verifier, signed, tampering))
})
