import { build, type BuildOptions } from "esbuild"
import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type PublishedFile, textFile } from "../publish/file.ts"
import { generator } from "./site-pages.ts"

const browserRoom = fileURLToPath(new URL("../browser/", import.meta.url))
const inNodesPlace = `${browserRoom}verify/node/`

/** The scripts that a reader's browser runs, by name: a folder of `src/browser` with a `main.ts` each. */
export const scriptNames = (): ReadonlyArray<string> =>
  readdirSync(browserRoom, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()

/** What the rooms behind the verifier ask of Node, and what a browser is given in its place. */
const withoutNode: BuildOptions = {
  alias: {
    "node:crypto": `${inNodesPlace}crypto.ts`,
    "csv-parse/sync": "csv-parse/browser/esm/sync",
    "csv-stringify/sync": "csv-stringify/browser/esm/sync"
  },
  inject: [`${inNodesPlace}buffer.ts`]
}

/** A module of `src/browser` and all that it needs in one text: a classic script, or a module that others may import. */
export const bundled = async (entry: string, format: "iife" | "esm" = "iife"): Promise<string> => {
  const { outputFiles } = await build({
    ...(entry.startsWith("verify/") ? withoutNode : {}),
    entryPoints: [`${browserRoom}${entry}`],
    absWorkingDir: browserRoom,
    define: { PROGRAM: JSON.stringify(generator) },
    bundle: true,
    minify: true,
    write: false,
    format,
    target: "es2022",
    charset: "utf8",
    legalComments: "inline",
    logLevel: "silent"
  })
  return outputFiles![0]!.text
}

/**
 * Each of `src/browser` made one classic script that needs no other file and works from `file://`: `scripts/<name>.js`, relative to
 * `src/publish`. They are kept in the repository, so that an installed program needs no bundler; the same sources make the same bytes.
 */
export const bundleScripts = async (): Promise<ReadonlyArray<PublishedFile>> => {
  const files: Array<PublishedFile> = []
  for (const name of scriptNames())
    files.push(textFile(`scripts/${name}.js`, "js", await bundled(`${name}/main.ts`)))
  return files
}
