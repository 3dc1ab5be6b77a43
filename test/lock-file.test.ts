import { assert, it } from "@effect/vitest"
import { readFileSync } from "node:fs"

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>
}

it("the lock file gives each package its version and no registry's address", () => {
  assert.isAbove(Object.keys(packages).length, 50)
  assert.deepStrictEqual(
    Object.entries(packages).flatMap(([path, { version, resolved }]) =>
      version === undefined || resolved !== undefined ? [path] : []
    ),
    []
  )
})
