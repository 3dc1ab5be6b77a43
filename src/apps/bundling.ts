import { build } from "esbuild"
import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type PublishedFile, textFile } from "../publish/file.ts"

const browserRoom = fileURLToPath(new URL("../browser/", import.meta.url))

/** The scripts that a reader's browser runs, by name: a folder of `src/browser` with a `main.ts` each. */
export const scriptNames = (): ReadonlyArray<string> =>
  readdirSync(browserRoom, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()

/**
 * Each of `src/browser` made one classic script that needs no other file and works from `file://`: `scripts/<name>.js`, relative to
 * `src/publish`. They are kept in the repository, so that an installed program needs no bundler; the same sources make the same bytes.
 */
export const bundleScripts = async (): Promise<ReadonlyArray<PublishedFile>> => {
  const files: Array<PublishedFile> = []
  for (const name of scriptNames()) {
    const { outputFiles } = await build({
      entryPoints: [`${browserRoom}${name}/main.ts`],
      absWorkingDir: browserRoom,
      bundle: true,
      minify: true,
      write: false,
      format: "iife",
      target: "es2022",
      charset: "utf8",
      legalComments: "inline",
      logLevel: "silent"
    })
    files.push(textFile(`scripts/${name}.js`, "js", outputFiles[0]!.text))
  }
  return files
}
