import type { Procurement } from "../stages/procurement.ts"
import { Absent, type StageName } from "../stages/stage.ts"

/** A part of a purchase that was looked at. `line`: where its budget line stands; `approvals`: the decisions on it. */
export type ReadStage = Exclude<StageName, "disclosure"> | "approvals" | "line"

/** A recorded field that was looked at: of a stage, of one of the contracts, of an item of a list. */
export interface Read {
  readonly stage: ReadStage
  /** Which contract, counted from 0 in order of recording. */
  readonly contract?: number
  readonly field: string
  /** Of a list: which item, as the purchase lists them, and which of its fields. */
  readonly item?: number
  readonly part?: string
}

/** `prep.requestedOn`, `contract[1].deliveries[0].delivered`: a field as text. */
export const readName = ({ contract, field, item, part, stage }: Read): string =>
  `${stage}${contract === undefined ? "" : `[${contract}]`}.${field}${item === undefined ? "" : `[${item}]`}${part === undefined ? "" : `.${part}`}`

type Path = ReadonlyArray<string>

const isIndex = (key: string | undefined): key is string => key !== undefined && /^\d+$/.test(key)

const asRead = ([stage, ...rest]: Path): Read | undefined => {
  const of = stage === "contracts" ? rest.slice(1) : rest
  const [field, item, part] = stage === "approvals" ? ["", ...of] : of
  if (stage === "line") return { stage, field: "standing" }
  if (field === undefined || (stage === "contracts" && !isIndex(rest[0]))) return undefined
  return {
    stage: (stage === "contracts" ? "contract" : stage) as ReadStage,
    ...(stage === "contracts" ? { contract: Number(rest[0]) } : {}),
    field,
    ...(isIndex(item) ? { item: Number(item) } : {}),
    ...(isIndex(item) && part !== undefined ? { part } : {})
  }
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && value !== Absent

/** The same value, telling of every recorded property that is looked at; two looks at one part give one object. */
const watched = (value: object, path: Path, tell: (path: Path) => void): object => {
  const parts = new Map<string, unknown>()
  const see = (target: object, key: string | symbol): void => {
    if (typeof key === "string" && Object.hasOwn(target, key) && !(key === "length" && Array.isArray(target)))
      tell([...path, key])
  }
  return new Proxy(Array.isArray(value) ? [...value] : { ...value }, {
    get: (target, key, self) => {
      see(target, key)
      const found: unknown = Reflect.get(target, key, self)
      if (typeof key !== "string" || !isPlain(found) || !Object.hasOwn(target, key)) return found
      if (!parts.has(key)) parts.set(key, watched(found, [...path, key], tell))
      return parts.get(key)
    },
    has: (target, key) => {
      see(target, key)
      return Reflect.has(target, key)
    }
  })
}

/** A purchase whose readers are watched. */
export interface WatchedPurchase {
  /** Says of the purchase what the original says. */
  readonly procurement: Procurement
  /** What was looked at since it was last asked, each once, in the order of the first look. Fields that are not recorded are not among it. */
  readonly taken: () => ReadonlyArray<Read>
}

/** Watches which recorded fields of a purchase are looked at, as by a rule that judges it. */
export const watch = (procurement: Procurement): WatchedPurchase => {
  const seen = new Map<string, Read>()
  const tell = (path: Path): void => {
    const read = asRead(path)
    if (read !== undefined) seen.set(readName(read), read)
  }
  return {
    procurement: watched(procurement, [], tell) as Procurement,
    taken: () => {
      const taken = [...seen.values()]
      seen.clear()
      return taken
    }
  }
}
