import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin"

/**
 * What of `src/law` is data and not logic: words for people, citations, names and days of a rule. They are compared with the sources by
 * people and with each other by other tests; emptying one shows nothing about the cases.
 */
const keys: ReadonlySet<string> = new Set([
  "about",
  "advice",
  "asks",
  "besides",
  "checkedOn",
  "citation",
  "confidence",
  "duty",
  "facts",
  "from",
  "id",
  "reads",
  "says",
  "severity",
  "stage",
  "title",
  "unit"
])

/** As much of a place in the syntax tree as is looked at. */
interface Place {
  readonly node: { readonly type: string; readonly key?: { readonly name?: string } }
  readonly getFunctionParent: () => unknown
}

const isData = (place: Place): boolean =>
  place.node.type === "ObjectProperty" &&
  keys.has(place.node.key?.name ?? "") &&
  place.getFunctionParent() === null

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "data", {
    shouldIgnore: (place: Place) => (isData(place) ? "data, not logic" : undefined)
  })
]
