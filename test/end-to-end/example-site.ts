import { Effect } from "effect"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { generateDisclosures } from "../../src/apps/generate.ts"

/** The invented agency's whole published site: `disclosures/` with the workbooks and PDF files that it keeps by their digest only. */
export const exampleSite = async (): Promise<string> => {
  const folder = join(mkdtempSync(join(tmpdir(), "prongsai-example-")), "site")
  await Effect.runPromise(generateDisclosures(folder))
  return folder
}
