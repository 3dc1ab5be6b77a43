import { assert, beforeAll, describe, it } from "@effect/vitest"
import type * as Verifier from "../../../src/browser/verify/verifier.ts"
import { matrix } from "../../end-to-end/tampering/matrix.ts"
import { type SignedSites, signedSites } from "../../end-to-end/tampering/signed-site.ts"
import type { Tampering } from "../../end-to-end/tampering/tampering.ts"
import { loadVerifier } from "./in-browser.ts"
import { sameVerdict } from "./same-verdict.ts"

let signed: SignedSites
let verifier: typeof Verifier
beforeAll(async () => {
  verifier = await loadVerifier()
  signed = await signedSites()
}, 300_000)

const checkOf = ({ told }: Tampering): string => told?.[0] ?? "nothing"

/** One for each check that can fail, and one that nobody could tell; `npm run test:long` tries all. */
const some = matrix.filter((each, at) => matrix.findIndex((other) => checkOf(other) === checkOf(each)) === at)

describe("the page that verifies, on a site that was tampered with", () => {
  for (const tampering of some)
    it(`says what the program says: ${tampering.name}`, () => sameVerdict(verifier, signed, tampering))

  it("by whoever alters files, and by whoever holds the key", () =>
    assert.includeMembers(some.map(checkOf), [
      "files.committed",
      "files.rebuilt",
      "log.root",
      "history.old",
      "witness.cosignatures",
      "time.timestamps",
      "nothing"
    ]))
})
