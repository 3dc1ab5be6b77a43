import { lstatSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"
import { bundled } from "../../../src/apps/bundling.ts"
import { generator } from "../../../src/apps/site-pages.ts"
import type { ChosenFile } from "../../../src/browser/verify/chosen-source.ts"
import type * as Verifier from "../../../src/browser/verify/verifier.ts"
import type { Brought } from "../../end-to-end/tampering/tampering.ts"

/** The page's own code as its readers get it, with a browser's means in Node's place, loaded here. */
export const loadVerifier = async (): Promise<typeof Verifier> => {
  const file = join(mkdtempSync(join(tmpdir(), "prongsai-verifier-")), "verifier.mjs")
  writeFileSync(file, await bundled("verify/verifier.ts", "esm"))
  return (await import(pathToFileURL(file).href)) as typeof Verifier
}

/** A folder as a browser hands it over: regular files only, each with the folder's name before it. */
export const chosenFiles = (folder: string): ReadonlyArray<ChosenFile> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((path) => {
    const file = join(folder, path)
    const stat = lstatSync(file)
    return stat.isFile()
      ? [
          {
            path: `${basename(folder)}/${path}`,
            size: stat.size,
            bytes: () => readFile(file).then((bytes) => new Uint8Array(bytes).buffer)
          }
        ]
      : []
  })

/** What the page finds of a folder, given what somebody brings. */
export const verifiedInBrowser = (
  { chosenSource, verifySource }: typeof Verifier,
  folder: string,
  brought: Brought
) =>
  verifySource({
    source: chosenSource(chosenFiles(folder)),
    site: folder,
    asked: { what: "site" },
    generator,
    brought: {
      keys: brought.keys,
      old: brought.old.map((name) => ({ name, bytes: new Uint8Array(readFileSync(name)) })),
      policy: readFileSync(brought.policy, "utf8"),
      authorities: brought.authorities.map((name) => new Uint8Array(readFileSync(name)))
    },
    progress: () => undefined
  })
