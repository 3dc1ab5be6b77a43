// Runs Node 24, which npm brings along as a package, with the given arguments; whatever Node runs this file. npm links the packages' own
// command name only where one of them is listed, so it is not relied on.
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

const isWindows = process.platform === "win32"
const name = `node-${isWindows ? "win" : process.platform}-${process.arch}`
const carried = fileURLToPath(
  new URL(`../node_modules/${name}/bin/node${isWindows ? ".exe" : ""}`, import.meta.url)
)
const isNewEnough = Number(process.versions.node.split(".")[0]) >= 24
const program = existsSync(carried) ? carried : isNewEnough ? process.execPath : undefined

if (program === undefined) {
  console.error(
    `ต้องใช้ Node 24 ขึ้นไป แต่ไม่มีแพ็กเกจ ${name} และเครื่องนี้มี Node ${process.versions.node} ให้สั่ง npm ci ใหม่ หรือติดตั้ง Node 24\n` +
      `Node 24 is needed; there is no package ${name} and this is Node ${process.versions.node}. Run npm ci again or install Node 24.`
  )
  process.exit(3)
}

// Compiled code is kept, so that the next command starts sooner.
const cache = fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url))
const env = { NODE_COMPILE_CACHE: cache, ...process.env }

const child = spawn(program, process.argv.slice(2), { stdio: "inherit", env })
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
child.on("error", (error) => {
  console.error(String(error))
  process.exitCode = 3
})
child.on("exit", (status, signal) => {
  process.exitCode = status ?? (signal === "SIGINT" ? 130 : 143)
})
