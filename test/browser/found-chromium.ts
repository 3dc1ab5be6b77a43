import { spawnSync } from "node:child_process"
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { createRequire } from "node:module"
import { delimiter, dirname, join } from "node:path"
import { pipeline } from "node:stream/promises"
import { fileURLToPath } from "node:url"
import { createBrotliDecompress } from "node:zlib"
import { chromium } from "playwright-core"

/** A Chromium that can be started, and what its environment must hold besides. */
export interface FoundChromium {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

/** Names under which Chromium lies on a machine, the likeliest first. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"]

const starts = ({ env, path }: FoundChromium): boolean =>
  spawnSync(path, ["--version"], { env: { ...process.env, ...env }, timeout: 30_000 }).status === 0

const installed = (): FoundChromium | undefined => {
  const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)]
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), chromium.executablePath()]
    .filter((path) => existsSync(path))
    .map((path) => ({ path, env: {} }))
    .find(starts)
}

const require = createRequire(import.meta.url)
const packed = dirname(dirname(dirname(require.resolve("@sparticuz/chromium"))))

/** Where the package's Chromium is unpacked, once for all runs of this version. */
const unpackedAt = fileURLToPath(
  new URL("../../node_modules/.cache/prongsai-chromium-147.0.0", import.meta.url)
)

/** The package's own settings look for fonts in `/tmp` only. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`

const unpack = async (): Promise<void> => {
  const file = (name: string) => join(packed, "bin", name)
  mkdirSync(dirname(unpackedAt), { recursive: true })
  const aside = mkdtempSync(`${unpackedAt}-`)
  for (const name of ["al2023", "fonts", "swiftshader"]) {
    const tar = join(aside, `${name}.tar`)
    await pipeline(createReadStream(file(`${name}.tar.br`)), createBrotliDecompress(), createWriteStream(tar))
    const { error, status, stderr } = spawnSync("tar", ["-xf", tar, "-C", aside, "--no-same-owner"])
    if (status !== 0) throw new Error(`tar could not unpack ${name}: ${error?.message ?? String(stderr)}`)
    rmSync(tar)
  }
  writeFileSync(join(aside, "fonts.conf"), fontSettings)
  const program = join(aside, "chromium")
  await pipeline(createReadStream(file("chromium.br")), createBrotliDecompress(), createWriteStream(program))
  chmodSync(program, 0o755)
  if (existsSync(unpackedAt)) rmSync(aside, { recursive: true })
  else renameSync(aside, unpackedAt)
}

/** The Chromium that comes with the package: of x64 Linux, with the libraries and the font settings that it needs. */
const fromPackage = async (): Promise<FoundChromium | undefined> => {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined
  if (!existsSync(unpackedAt)) await unpack()
  const libraries = [join(unpackedAt, "lib"), unpackedAt, process.env["LD_LIBRARY_PATH"]].filter(Boolean)
  const found = {
    path: join(unpackedAt, "chromium"),
    env: { LD_LIBRARY_PATH: libraries.join(":"), FONTCONFIG_PATH: unpackedAt }
  }
  return starts(found) ? found : undefined
}

const told = async (): Promise<FoundChromium | undefined> => {
  const wanted = process.env["PRONGSAI_CHROMIUM"]
  if (wanted === undefined || wanted === "") return installed() ?? (await fromPackage())
  if (wanted === "package") return fromPackage()
  const found = { path: wanted, env: {} }
  return starts(found) ? found : undefined
}

/**
 * The Chromium that tests use: what `PRONGSAI_CHROMIUM` names (a path, or `package`), else an installed one, else the one inside the package
 * @sparticuz/chromium. Fails where there is none: tests of pages are never skipped.
 */
export const foundChromium = async (): Promise<FoundChromium> => {
  const found = await told()
  if (found !== undefined) return found
  throw new Error(
    `No Chromium starts here${process.env["PRONGSAI_CHROMIUM"] === undefined ? "" : " (PRONGSAI_CHROMIUM is set)"}. Install one (Debian: apt-get install chromium), or set PRONGSAI_CHROMIUM to the path of a Chromium or Chrome. On x64 Linux the tests bring their own: npm ci again if node_modules/@sparticuz/chromium is not whole.`
  )
}
