import { Result, Schema } from "effect"
import { sameBytes } from "./bytes.ts"
import { parseDecimal } from "./decimal.ts"
import type { Sha256 } from "./hash.ts"
import { isLine } from "./line.ts"
import { keyTypes, parseVerifierKey, sameKey, type VerifierKey } from "./verifier-key.ts"

/** When something counts as witnessed: by one witness, or by at least so many of these. */
export type Rule =
  { readonly witness: VerifierKey } | { readonly atLeast: number; readonly of: ReadonlyArray<Rule> }

/** Whom a verifier trusts (C2SP tlog-policy). */
export interface Policy {
  /** The logs it speaks of; none where that is known otherwise. */
  readonly logs: ReadonlyArray<VerifierKey>
  readonly witnesses: ReadonlyArray<VerifierKey>
  /** Undefined where no cosignature is asked for: `quorum none`. */
  readonly quorum: Rule | undefined
}

/** A text that is not a policy: the line, from 1, and what is wrong there. */
export class PolicyRefused extends Schema.TaggedError<PolicyRefused>()("PolicyRefused", {
  problem: Schema.Literals([
    "too-long",
    "character",
    "line",
    "key",
    "key-type",
    "key-twice",
    "name-taken",
    "name-unknown",
    "member-twice",
    "threshold",
    "quorum-twice",
    "quorum-missing"
  ]),
  line: Schema.Number
}) {
  override get message() {
    return `This is not a witness policy: ${this.problem}, line ${this.line}.`
  }
}

const isWord = (word: string): boolean => isLine(word) && !word.includes("\u007f")

const limits = { characters: 1_000_000, definitions: 256 } as const
const logTypes: ReadonlyArray<number> = [keyTypes.ed25519, keyTypes.mlDsa44]
const witnessTypes: ReadonlyArray<number> = [keyTypes.cosignature, keyTypes.mlDsa44]

type Problem = PolicyRefused["problem"]

interface Draft {
  readonly logs: Array<VerifierKey>
  readonly witnesses: Array<VerifierKey>
  /** What each name stands for. */
  readonly rules: Map<string, Rule>
  /** Names that are a member of some group: of one only, so that no witness counts twice. */
  readonly members: Set<string>
  readonly quorums: Array<Rule | undefined>
}

const addKey = (
  keys: Array<VerifierKey>,
  types: ReadonlyArray<number>,
  read: Result.Result<VerifierKey, unknown>
): Problem | undefined => {
  if (Result.isFailure(read)) return "key"
  const key = read.success
  if (!types.includes(key.type)) return "key-type"
  if (keys.some(({ publicKey }) => sameBytes(publicKey, key.publicKey))) return "key-twice"
  keys.push(key)
  return undefined
}

const define = ({ rules }: Draft, name: string, rule: Rule): Problem | undefined => {
  if (name === "none" || rules.has(name)) return "name-taken"
  rules.set(name, rule)
  return undefined
}

const addGroup = (draft: Draft, name: string, count: string, names: ReadonlyArray<string>) => {
  const atLeast = count === "any" ? 1 : count === "all" ? names.length : parseDecimal(count)
  if (atLeast === undefined || atLeast < 1 || atLeast > names.length) return "threshold"
  const of: Array<Rule> = []
  for (const member of names) {
    const rule = draft.rules.get(member)
    if (rule === undefined) return "name-unknown"
    if (draft.members.has(member)) return "member-twice"
    draft.members.add(member)
    of.push(rule)
  }
  return define(draft, name, { atLeast, of })
}

const addQuorum = ({ rules, quorums }: Draft, name: string): Problem | undefined => {
  if (quorums.length > 0) return "quorum-twice"
  if (name !== "none" && !rules.has(name)) return "name-unknown"
  quorums.push(rules.get(name))
  return undefined
}

const addLine = (
  draft: Draft,
  words: ReadonlyArray<string>,
  sha256: Sha256 | undefined
): Problem | undefined => {
  const [kind, first, second, ...more] = words
  if (kind === "log" && first !== undefined && words.length <= 3) {
    return addKey(draft.logs, logTypes, parseVerifierKey(first, sha256))
  }
  if (kind === "witness" && first !== undefined && second !== undefined && words.length <= 4) {
    const read = parseVerifierKey(second, sha256)
    return (
      addKey(draft.witnesses, witnessTypes, read) ??
      define(draft, first, { witness: Result.getOrThrow(read) })
    )
  }
  if (kind === "group" && first !== undefined && second !== undefined && more.length > 0) {
    return addGroup(draft, first, second, more)
  }
  return kind === "quorum" && first !== undefined && words.length === 2 ? addQuorum(draft, first) : "line"
}

/**
 * Reads a policy: lines `log KEY [URL]`, `witness NAME KEY [URL]`, `group NAME K|any|all MEMBERS…`, one `quorum NAME|none`, empty lines and
 * lines that begin with `#`. A name stands on a line before the one that uses it. With `sha256`, ids of keys are checked.
 */
export const parsePolicy = (text: string, sha256?: Sha256): Result.Result<Policy, PolicyRefused> => {
  const refuse = (problem: Problem, line: number) => Result.fail(new PolicyRefused({ problem, line }))
  if (text.length > limits.characters) return refuse("too-long", 1)
  const draft: Draft = { logs: [], witnesses: [], rules: new Map(), members: new Set(), quorums: [] }
  const lines = text.split("\n")
  for (const [at, line] of lines.entries()) {
    const words = line.split(/[ \t]+/).filter((word) => word !== "")
    if (!words.every(isWord)) return refuse("character", at + 1)
    if (words.length === 0 || words[0]!.startsWith("#")) continue
    const problem = addLine(draft, words, sha256)
    if (problem !== undefined) return refuse(problem, at + 1)
    if (draft.logs.length + draft.rules.size > limits.definitions) return refuse("too-long", at + 1)
  }
  const { logs, witnesses, quorums } = draft
  return quorums.length === 0
    ? refuse("quorum-missing", lines.length)
    : Result.succeed({ logs, witnesses, quorum: quorums[0] })
}

const isMet = (rule: Rule, signed: ReadonlyArray<VerifierKey>): boolean =>
  "witness" in rule
    ? signed.some((key) => sameKey(key, rule.witness))
    : rule.of.filter((member) => isMet(member, signed)).length >= rule.atLeast

/** Whether the witnesses whose cosignatures were verified are enough. */
export const meetsQuorum = ({ quorum }: Policy, signed: ReadonlyArray<VerifierKey>): boolean =>
  quorum === undefined || isMet(quorum, signed)
