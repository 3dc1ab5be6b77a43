import { assert, describe, it } from "@effect/vitest"
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs"
import { isBuiltin } from "node:module"
import { posix } from "node:path"

/** Which rooms a room may import besides itself, and which packages. Change it only together with DECISIONS.md. */
const house: Record<string, { readonly rooms: ReadonlyArray<string>; readonly packages: RegExp }> = {
  values: { rooms: [], packages: /^effect$/ },
  stages: { rooms: ["values"], packages: /^effect$/ },
  law: { rooms: ["values", "stages"], packages: /^effect$/ },
  ledger: { rooms: ["values"], packages: /^(?:effect|node:crypto)$/ },
  register: { rooms: ["values", "stages", "law", "ledger"], packages: /^(?:effect|canonicalize)$/ },
  intake: { rooms: ["values", "stages"], packages: /^(?:effect|csv-parse|@streamparser\/json)$/ },
  publish: {
    rooms: ["values", "stages", "law", "register"],
    packages: /^(?:effect|csv-stringify|handlebars|d3-scale)$/
  },
  verifying: {
    rooms: ["values", "stages", "ledger", "register", "publish"],
    packages: /^(?:effect|csv-parse)$/
  },
  browser: { rooms: ["values", "ledger", "verifying"], packages: /^(?:effect|@noble\/.+|minisearch)$/ },
  apps: {
    rooms: ["values", "stages", "law", "ledger", "register", "intake", "publish", "verifying", "browser"],
    packages: /./
  }
}

/** A corner of a room, a folder or a file, that may use other packages than the room. */
const corners: ReadonlyArray<readonly [corner: string, packages: RegExp]> = [
  ["src/ledger/store/", /^(?:effect|node:crypto|node:sqlite)$/],
  ["src/ledger/proof", /^effect$/],
  ["src/ledger/timestamp", /^(?:effect|node:crypto|pkijs|asn1js)$/],
  ["src/intake/xlsx.ts", /^(?:effect|hucre)$/],
  ["src/publish/formats/xlsx", /^(?:effect|hucre)$/],
  ["src/publish/formats/pdf.ts", /^(?:effect|@myriaddreamin\/typst-ts-node-compiler)$/],
  ["src/publish/formats/ics.ts", /^(?:effect|ical-generator)$/]
]

interface Source {
  readonly path: string
  readonly text: string
}

/** One module named by a file: `to` is a path under `src/`, a path elsewhere (`/test/x.ts`) or a package with its subpath; `names` what is taken of it, `*` for the whole. */
interface Import {
  readonly from: string
  readonly to: string
  readonly names: ReadonlyArray<string>
}

/** What `npm run generate` makes of `src/browser`. */
const isMade = (path: string): boolean => path.startsWith("src/publish/scripts/")

const room = (path: string): string => path.split("/")[1]!
const isOurs = (path: string): boolean => path.startsWith("src/")

const withoutComments = (text: string): string =>
  text.replace(/^\s*\/\*[\s\S]*?\*\//gm, "").replace(/(?:^|\s)\/\/ .*$/gm, "")

const target = (from: string, specifier: string): string => {
  if (specifier.startsWith(".")) {
    const path = posix.join(posix.dirname(from), specifier)
    return isOurs(path) ? path : `/${path}`
  }
  return isBuiltin(specifier) ? `node:${specifier.replace(/^node:/, "")}` : specifier
}

const taken = (clause: string): ReadonlyArray<string> => {
  const list = /\{([^{}]*)\}\s*$/.exec(clause)?.[1]
  if (list === undefined) return ["*"]
  return list
    .split(",")
    .map((name) => name.trim().replace(/^type\s+/, ""))
    .filter((name) => name !== "")
    .map((name) => name.split(/\s+as\s+/)[0]!)
}

const importsOf = ({ path, text }: Source): ReadonlyArray<Import> => {
  const code = withoutComments(text)
  const found = (pattern: RegExp) =>
    Array.from(code.matchAll(pattern), ({ groups }) => ({
      from: path,
      to: target(path, groups!["to"]!),
      names: taken(groups!["clause"] ?? "")
    }))
  return [
    ...found(
      /\b(?:import|export)\b(?<clause>(?:(?!\b(?:import|export)\b)[^"'`])*?)\bfrom\s*["'](?<to>[^"']+)["']/g
    ),
    ...found(/\bimport\s*\(\s*["'`](?<to>[^"'`]+)["'`]/g),
    ...found(/^\s*import\s*["'](?<to>[^"']+)["']/gm)
  ]
}

const packageOf = (specifier: string): string =>
  specifier.startsWith("node:") ? specifier : /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0]
const stageNumber = (path: string): number => Number(/^src\/stages\/(\d)-/.exec(path)?.[1] ?? 0)
const show = ({ from, to }: Import): string => `${from} → ${to}`

const reachable = (from: string, imports: ReadonlyArray<Import>): ReadonlySet<string> => {
  const seen = new Set([from])
  for (const file of seen) for (const { from: at, to } of imports) if (at === file) seen.add(to)
  return seen
}

const wrongRooms = (imports: ReadonlyArray<Import>): ReadonlyArray<string> =>
  imports
    .filter(({ from, to }) =>
      isOurs(to)
        ? room(to) !== room(from) && !house[room(from)]?.rooms.includes(room(to))
        : to.startsWith("/") && room(from) !== "apps"
    )
    .map(show)

const wrongPackages = (imports: ReadonlyArray<Import>): ReadonlyArray<string> =>
  imports
    .filter(({ to }) => !isOurs(to) && !to.startsWith("/"))
    .filter(({ from, to }) => {
      const corner = corners.find(([path]) => from.startsWith(path))
      return !(corner?.[1] ?? house[room(from)]?.packages)?.test(packageOf(to))
    })
    .map(show)

const stagesLookingAhead = (imports: ReadonlyArray<Import>): ReadonlyArray<string> =>
  [...new Set(imports.map(({ from }) => from))]
    .filter((file) => stageNumber(file) > 0)
    .flatMap((file) =>
      [...reachable(file, imports)]
        .filter((other) => stageNumber(other) > stageNumber(file))
        .map((other) => `${file} → ${other}`)
    )

/**
 * The browser takes of the ledger only what verifies a proof, and nothing it reaches needs Node; but for what the page that verifies makes tables
 * with: that asks for `node:crypto`, in whose place the bundle puts `browser/verify/node/crypto.ts`.
 */
const notForBrowsers = (imports: ReadonlyArray<Import>): ReadonlyArray<string> => [
  ...imports
    .filter(({ from, to }) => room(from) === "browser" && isOurs(to) && room(to) === "ledger")
    .filter(({ to }) => !to.startsWith("src/ledger/proof"))
    .map(show),
  ...imports
    .filter(({ from }) => room(from) === "browser" || from.startsWith("src/ledger/proof"))
    .flatMap(({ from }) =>
      [...reachable(from, imports)]
        .filter((to) => to.startsWith("node:"))
        .filter((to) => !(from.startsWith("src/browser/verify/") && to === "node:crypto"))
        .map((to) => `${from} → ${to}`)
    )
]

const effectSources = "node_modules/effect/src"

const stability = (module: string): string | undefined => {
  const file = [`${effectSources}/${module}.ts`, `${effectSources}/${module}/index.ts`].find((path) =>
    existsSync(path)
  )
  return file === undefined ? undefined : /@stability (\w+)/.exec(readFileSync(file, "utf8"))?.[1]
}

const isLowerCase = (name: string): boolean => /^[a-z]/.test(name)

/** Modules of `effect` that a file takes, whether by subpath or by name; `*` where it takes all at once. */
const unstableParts = (imports: ReadonlyArray<Import>): ReadonlyArray<string> =>
  imports
    .filter(({ from, to }) => room(from) !== "apps" && packageOf(to) === "effect")
    .flatMap(({ from, to, names }) => {
      const modules =
        to === "effect" ? names.filter((name) => !isLowerCase(name)) : [to.slice("effect/".length)]
      return modules
        .filter((module) => stability(module) !== "stable")
        .map((module) => `${from} → effect ${module} (${stability(module) ?? "not a module"})`)
    })

const forbidden: ReadonlyArray<readonly [what: string, pattern: RegExp]> = [
  ["Date.now", /\bDate\s*\.\s*now\b/],
  ["Date without argument", /\bDate\s*\(\s*\)|\bnew\s+Date\b(?!\s*\()/],
  ["performance.now", /\bperformance\s*\.\s*now\b/],
  ["Math.random", /\bMath\s*\.\s*random\b/],
  ["async", /\basync\b/],
  ["try", /(?<![.\w])try\s*\{/],
  ["require", /\brequire\s*\(|\bcreateRequire\b|\bgetBuiltinModule\b/],
  ["a computed import", /\bimport\s*\(\s*[^"'`\s]|\bimport\s*\(\s*`[^`]*\$\{/]
]

const forbiddenCalls = (sources: ReadonlyArray<Source>): ReadonlyArray<string> =>
  sources
    .filter(({ path }) => room(path) !== "apps")
    .flatMap(({ path, text }) =>
      forbidden
        .filter(([, pattern]) => pattern.test(withoutComments(text)))
        .map(([what]) => `${path}: ${what}`)
    )

const sources: ReadonlyArray<Source> = globSync("src/**/*.{ts,js,mts,cts,mjs,cjs}")
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(path, "utf8") }))
  .filter(({ path }) => !isMade(path))
const imports = sources.flatMap(importsOf)

describe("architecture", () => {
  it("sees files, imports and every room there is", () => {
    assert.isAbove(sources.length, 20)
    assert.isAbove(imports.length, 20)
    const rooms = readdirSync("src")
    assert.deepStrictEqual(
      rooms.filter((name) => !(name in house)),
      []
    )
    for (const name of rooms)
      assert.isTrue(
        sources.some(({ path }) => room(path) === name),
        `no file seen in ${name}`
      )
    for (const name of ["values", "stages"])
      assert.isTrue(
        imports.some(({ from }) => room(from) === name),
        name
      )
    const ours = imports.map(({ to }) => to).filter(isOurs)
    assert.deepStrictEqual(
      ours.filter((path) => !existsSync(path)),
      []
    )
  })

  it("rooms import only what the table allows", () => assert.deepStrictEqual(wrongRooms(imports), []))
  it("packages stay in their rooms", () => assert.deepStrictEqual(wrongPackages(imports), []))
  it("a stage never looks ahead", () => assert.deepStrictEqual(stagesLookingAhead(imports), []))
  it("the browser needs nothing but proofs", () => assert.deepStrictEqual(notForBrowsers(imports), []))
  it("no unstable part of effect outside apps", () => assert.deepStrictEqual(unstableParts(imports), []))
  it("what the office keeps is read as bytes: Node ends the process where it reads text and the file cannot be closed", () =>
    assert.deepStrictEqual(
      sources
        .filter(({ text }) => /\breadFileSync\((?!new URL)[^\n]*, "utf8"\)/.test(text))
        .map(({ path }) => path),
      []
    ))
  it("no clock, chance, async or try outside apps", () => assert.deepStrictEqual(forbiddenCalls(sources), []))
})

const importsIn = (path: string, text: string) => importsOf({ path, text })
const wrong = (path: string, text: string) => wrongRooms(importsIn(path, text)).length
const alien = (path: string, text: string) => wrongPackages(importsIn(path, text)).length
const parts = (path: string, text: string) => unstableParts(importsIn(path, text)).length

describe("the architecture test itself", () => {
  it("sees every way of naming a module", () => {
    const text = `
      import { Effect, type Schema as S } from "effect"
      import type { A } from "../a.ts"
      import {
        B,
        type C
      } from "../b.ts"
      import D, { E } from '../d.ts'
      import * as F from "../f.ts"
      import "../g.ts"
      export { H } from "../h.ts"
      export type { I } from "../i.ts"
      export * from "../j.ts"
      export * as K from "../k.ts"
      const l = import("../l.ts")
      type M = typeof import("../m.ts")
      type N = import("../n.ts").N
      const o = Array.from("../o.ts")
      const p = ["import", "from", "../p.ts"]
      import fs from "fs"
    `
    const found = importsIn("src/stages/x.ts", text)
    const paths = found.map(({ to }) => to)
    const expected = [..."abdfghijklmn"].map((letter) => `src/${letter}.ts`)
    assert.sameMembers(paths, ["effect", "node:fs", ...expected])
    assert.deepStrictEqual(found.find(({ to }) => to === "effect")?.names, ["Effect", "Schema"])
    assert.deepStrictEqual(found.find(({ to }) => to === "src/b.ts")?.names, ["B", "C"])
    assert.deepStrictEqual(found.find(({ to }) => to === "src/f.ts")?.names, ["*"])
    assert.deepStrictEqual(found.find(({ to }) => to === "src/h.ts")?.names, ["H"])
  })

  it("does not take a comment for code", () => {
    const text = `/**\n * import { X } from "../x.ts" and try { } async Date.now()\n */\n// from "../y.ts"\nconst z = 1\n`
    assert.deepStrictEqual(importsIn("src/values/x.ts", text), [])
    assert.deepStrictEqual(forbiddenCalls([{ path: "src/values/x.ts", text }]), [])
  })

  it("refuses the wrong room, type-only and re-exported too", () => {
    assert.strictEqual(wrong("src/ledger/tree.ts", `import type { Need } from "../stages/1-need.ts"`), 1)
    assert.strictEqual(wrong("src/values/baht.ts", `export * from "../law/rule.ts"`), 1)
    assert.strictEqual(wrong("src/publish/site.ts", `const s = import("../ledger/store/sqlite.ts")`), 1)
    assert.strictEqual(wrong("src/intake/egp.ts", `import { take } from "../register/take.ts"`), 1)
    assert.strictEqual(wrong("src/law/rule.ts", `import { x } from "../../test/x.ts"`), 1)
    assert.strictEqual(wrong("src/cellar/x.ts", `import { x } from "../values/baht.ts"`), 1)
    assert.strictEqual(wrong("src/law/rules/x.ts", `import { x } from "../../stages/1-need.ts"`), 0)
  })

  it("refuses packages out of their room", () => {
    assert.strictEqual(alien("src/ledger/log.ts", `import { DatabaseSync } from "node:sqlite"`), 1)
    assert.strictEqual(alien("src/ledger/store/sqlite.ts", `import { DatabaseSync } from "node:sqlite"`), 0)
    assert.strictEqual(alien("src/ledger/proof.ts", `import { createHash } from "crypto"`), 1)
    assert.strictEqual(alien("src/register/x.ts", `import { parse } from "csv-parse/sync"`), 1)
    assert.strictEqual(alien("src/intake/x.ts", `import { parse } from "csv-parse/sync"`), 0)
    assert.strictEqual(alien("src/publish/x.ts", `import "node:fs"`), 1)
    assert.strictEqual(alien("src/intake/sheet.ts", `import { readXlsx } from "hucre/xlsx"`), 1)
    assert.strictEqual(alien("src/intake/xlsx.ts", `import { readXlsx } from "hucre/xlsx"`), 0)
    assert.strictEqual(alien("src/values/x.ts", `import { NodeRuntime } from "@effect/platform-node"`), 1)
  })

  it("refuses a stage that looks ahead, through another file too", () => {
    const fold = importsIn("src/stages/procurement.ts", `import type { Stock } from "./6-stock.ts"`)
    const ahead = importsIn("src/stages/2-budget.ts", `import { unrecorded } from "./procurement.ts"`)
    const folder = importsIn("src/stages/3-prep/tor.ts", `import { Purchase } from "../4-purchase.ts"`)
    const back = importsIn("src/stages/5-contract.ts", `import { Purchase } from "./4-purchase.ts"`)
    assert.deepStrictEqual(stagesLookingAhead([...fold, ...ahead, ...folder, ...back]), [
      "src/stages/2-budget.ts → src/stages/6-stock.ts",
      "src/stages/3-prep/tor.ts → src/stages/4-purchase.ts"
    ])
  })

  it("refuses what a browser cannot load", () => {
    const verify = importsIn("src/browser/verify.ts", `import { prove } from "../ledger/proof.ts"`)
    const proof = importsIn("src/ledger/proof.ts", `import { hash } from "./hashing.ts"`)
    const hashing = importsIn("src/ledger/hashing.ts", `import { createHash } from "node:crypto"`)
    assert.strictEqual(notForBrowsers([...verify, ...proof]).length, 0)
    assert.strictEqual(notForBrowsers([...verify, ...proof, ...hashing]).length, 2)
    const room = importsIn("src/browser/verify/x.ts", `import "../../verifying/x.ts"`)
    const behind = (text: string) => [...room, ...importsIn("src/verifying/x.ts", text)]
    assert.strictEqual(notForBrowsers(behind(`import "node:crypto"`)).length, 0)
    assert.strictEqual(notForBrowsers(behind(`import "node:fs"`)).length, 1)
    assert.strictEqual(
      notForBrowsers(importsIn("src/browser/x.ts", `import "../ledger/store/memory.ts"`)).length,
      1
    )
  })

  it("knows which parts of effect are stable", () => {
    assert.strictEqual(stability("Schema"), "stable")
    assert.strictEqual(stability("Arbitrary"), "unstable")
    for (const part of ["cli", "http", "http-api", "sql", "crypto", "encoding"])
      assert.strictEqual(stability(part), "unstable")
    assert.strictEqual(parts("src/law/x.ts", `import { Effect, pipe } from "effect"`), 0)
    assert.strictEqual(parts("src/law/x.ts", `import * as Schema from "effect/Schema"`), 0)
    assert.strictEqual(parts("src/law/x.ts", `import { Effect, type FileSystem } from "effect"`), 1)
    assert.strictEqual(parts("src/law/x.ts", `import * as Fs from "effect/FileSystem"`), 1)
    assert.strictEqual(parts("src/law/x.ts", `import { Command } from "effect/cli"`), 1)
    assert.strictEqual(parts("src/law/x.ts", `import * as E from "effect"`), 1)
    assert.strictEqual(parts("src/law/x.ts", `import { Cellar } from "effect"`), 1)
    assert.strictEqual(parts("src/apps/cli/x.ts", `import { Command } from "effect/cli"`), 0)
  })

  it("refuses clock, chance, async and try outside apps", () => {
    const calls = [
      "const t = Date.now()",
      "const t = new Date()",
      "const t = new Date",
      "const t = Date()",
      "const t = performance.now()",
      "const r = Math.random()",
      "const f = async () => 1",
      "try { f() } catch { g() }",
      `const m = require("x")`,
      "const m = import(name)",
      "const m = import(`./${name}.ts`)"
    ]
    for (const text of calls) {
      assert.strictEqual(forbiddenCalls([{ path: "src/law/x.ts", text }]).length, 1, text)
      assert.strictEqual(forbiddenCalls([{ path: "src/apps/x.ts", text }]).length, 0, text)
    }
    const fine = `new Date(0); Effect.try({ try: () => f(), catch: g }); Effect.tryPromise(h); // try { } here`
    assert.deepStrictEqual(forbiddenCalls([{ path: "src/law/x.ts", text: fine }]), [])
  })
})
