import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { formatVerifierKey, verifierKey } from "../../../src/ledger/proof/note.ts"
import { meetsQuorum, parsePolicy } from "../../../src/ledger/proof/policy.ts"
import { publicOf, testSeed } from "./ed25519.ts"
import { sha256 } from "./naive-log.ts"

const keyOf = (seed: number, type = 4, name = `witness.example/w${seed}`) =>
  verifierKey(sha256, name, type, publicOf(testSeed(seed)))
const vkey = (seed: number, type = 4) => formatVerifierKey(keyOf(seed, type))

const parsed = (text: string) => Result.getOrThrow(parsePolicy(text, sha256))
const told = (text: string) =>
  Result.match(parsePolicy(text, sha256), {
    onSuccess: () => "read",
    onFailure: ({ problem, line }) => `${problem} ${line}`
  })

const witnesses = ["X1", "X2", "X3", "Y1", "Y2"]
  .map((name, at) => `witness ${name} ${vkey(at + 1)}\n`)
  .join("")
const [x1, x2, x3, y1, y2] = [1, 2, 3, 4, 5].map((seed) => keyOf(seed)) as [
  ReturnType<typeof keyOf>,
  ReturnType<typeof keyOf>,
  ReturnType<typeof keyOf>,
  ReturnType<typeof keyOf>,
  ReturnType<typeof keyOf>
]

describe("a witness policy", () => {
  it("asks for as many as its groups say", () => {
    const policy = parsed(
      `${witnesses}group X 2 X1 X2 X3\ngroup Y any Y1 Y2\ngroup X-and-Y all X Y\nquorum X-and-Y\n`
    )
    assert.isTrue(meetsQuorum(policy, [x1, x3, y2]))
    assert.isTrue(meetsQuorum(policy, [x1, x2, x3, y1, y2]))
    assert.isFalse(meetsQuorum(policy, [x1, x2, x3]))
    assert.isFalse(meetsQuorum(policy, [x1, y1, y2]))
    assert.isFalse(meetsQuorum(policy, [x1, x1, y1]))
    assert.isFalse(meetsQuorum(policy, []))
  })

  it("may ask for one witness, or for none", () => {
    const one = parsed(`${witnesses}quorum Y1\n`)
    assert.isTrue(meetsQuorum(one, [y1]))
    assert.isFalse(meetsQuorum(one, [x1, x2, x3, y2]))
    const none = parsed("quorum none\n")
    assert.isTrue(meetsQuorum(none, []))
    assert.deepStrictEqual([none.logs, none.witnesses], [[], []])
  })

  it("knows a witness by its key, not by its name", () => {
    const one = parsed(`${witnesses}quorum Y1\n`)
    assert.isFalse(meetsQuorum(one, [keyOf(9, 4, y1.name)]))
    assert.isFalse(meetsQuorum(one, [{ ...y1, name: "other.example" }]))
    assert.isFalse(meetsQuorum(one, [{ ...y1, type: 1 }]))
    assert.isFalse(meetsQuorum(one, [{ ...y1, publicKey: x1.publicKey }]))
  })

  it("may have comments, space, tabs, addresses and Thai", () => {
    const policy = parsed(
      `# นโยบาย\n\n \t\n  log\t${vkey(8, 1)} https://log.example\n\twitness สตง ${vkey(1)}  https://w.example \n` +
        ` #more\nquorum สตง`
    )
    assert.deepStrictEqual(policy.logs, [keyOf(8, 1)])
    assert.deepStrictEqual(policy.witnesses, [x1])
    assert.isTrue(meetsQuorum(policy, [x1]))
  })

  it("takes ML-DSA-44 witnesses, whose cosignatures are not checked", () => {
    const quantum = verifierKey(sha256, "q.example", 6, new Uint8Array(1312))
    const policy = parsed(`witness Q ${formatVerifierKey(quantum)}\nquorum Q\n`)
    assert.isTrue(meetsQuorum(policy, [quantum]))
    assert.isFalse(meetsQuorum(policy, []))
  })

  it("is refused where it is none", () => {
    const cases: ReadonlyArray<readonly [string, string]> = [
      ["", "quorum-missing 1"],
      [witnesses, "quorum-missing 6"],
      ["quorum\n", "line 1"],
      ["quorum none none\n", "line 1"],
      ["quorum X\n", "name-unknown 1"],
      ["quorum none\nquorum none\n", "quorum-twice 2"],
      [`quorum X1\n${witnesses}`, "name-unknown 1"],
      ["quorum none\r\n", "character 1"],
      ["quorum none\n# \u007f\n", "character 2"],
      ["quorum none\n# a\u0000b\n", "character 2"],
      ["Quorum none\n", "line 1"],
      ["quorum none\nother x\n", "line 2"],
      ["log\n", "line 1"],
      [`log ${vkey(1, 1)} a b\n`, "line 1"],
      [`log ${vkey(1)}\n`, "key-type 1"],
      [`log ${vkey(1, 1)}\nlog ${vkey(1, 1)}\n`, "key-twice 2"],
      ["log nothing\n", "key 1"],
      [`witness ${vkey(1)}\n`, "line 1"],
      [`witness X ${vkey(1)} a b\n`, "line 1"],
      [`witness X ${vkey(1, 1)}\n`, "key-type 1"],
      ["witness X nothing\n", "key 1"],
      [`witness X x${vkey(1)}\n`, "key 1"],
      [`witness none ${vkey(1)}\n`, "name-taken 1"],
      [`witness X ${vkey(1)}\nwitness X ${vkey(2)}\n`, "name-taken 2"],
      [`witness X ${vkey(1)}\nwitness Y ${vkey(1)}\n`, "key-twice 2"],
      [`witness X ${vkey(1)}\nwitness Y ${formatVerifierKey(keyOf(1, 4, "other.example"))}\n`, "key-twice 2"],
      [`${witnesses}group G any\n`, "line 6"],
      [`${witnesses}group G X1 X2\n`, "threshold 6"],
      [`${witnesses}group G 0 X1\n`, "threshold 6"],
      [`${witnesses}group G 2 X1\n`, "threshold 6"],
      [`${witnesses}group G 01 X1\n`, "threshold 6"],
      [`${witnesses}group G -1 X1\n`, "threshold 6"],
      [`${witnesses}group G 1.0 X1\n`, "threshold 6"],
      [`${witnesses}group G Any X1\n`, "threshold 6"],
      [`${witnesses}group G any x1\n`, "name-unknown 6"],
      [`${witnesses}group G any none\n`, "name-unknown 6"],
      [`${witnesses}group G any G\n`, "name-unknown 6"],
      [`${witnesses}group X1 any X2\n`, "name-taken 6"],
      [`${witnesses}group none any X2\n`, "name-taken 6"],
      [`${witnesses}group G 2 X1 X1\n`, "member-twice 6"],
      [`${witnesses}group G any X1\ngroup H any X1 X2\n`, "member-twice 7"],
      [`#${"x".repeat(1_000_000)}\nquorum none\n`, "too-long 1"]
    ]
    for (const [text, expected] of cases) assert.strictEqual(told(text), expected, text.slice(-200))
  })

  it("may be large, but not without end", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => {
        const key = verifierKey(sha256, `w${at}`, 4, sha256(Buffer.from(String(at))))
        return `witness W${at} ${formatVerifierKey(key)}\n`
      }).join("")
    const group = `group G 100 ${Array.from({ length: 200 }, (_, at) => `W${at}`).join(" ")}\nquorum G\n`
    assert.strictEqual(told(`${many(200)}${group}`), "read")
    assert.strictEqual(told(`${many(300)}quorum none\n`), "too-long 257")
  })
})
