import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const source = fileURLToPath(new URL("./independent.go", import.meta.url))
const library = "/usr/share/gocode"

/** What the independent check needs and this machine has not, in words for a test's title. */
export const missingGo = [
  ...(spawnSync("go", ["version"]).error === undefined ? [] : ["go"]),
  ...(existsSync(join(library, "src/golang.org/x/mod/sumdb/tlog")) ? [] : ["golang-golang-x-mod-dev"])
].join(", ")

/** Builds the check, which is not the program's own; answers with what runs it. */
export const independentCheck = () => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-go-"))
  const program = join(folder, "independent")
  const built = spawnSync("go", ["build", "-o", program, source], {
    encoding: "utf8",
    env: {
      ...process.env,
      GO111MODULE: "off",
      GOPATH: library,
      GOCACHE: join(folder, "cache"),
      CGO_ENABLED: "0"
    }
  })
  if (built.status !== 0) throw new Error(built.stderr)
  return (log: string, vkey: string, old: ReadonlyArray<string>) => {
    const { status, stdout } = spawnSync(program, [log, vkey, ...old], { encoding: "utf8" })
    return { status, text: stdout }
  }
}
