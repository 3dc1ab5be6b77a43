import { Effect } from "effect"
import { textOf, toBase64 } from "../bytes.ts"
import type { Checkpoint } from "../checkpoint.ts"
import type { AnnouncedKey } from "./facts.ts"
import { isFound, readFound, sizeLimits, type Source } from "./source.ts"
import type { Tally } from "./tally.ts"
import { logPath } from "./tree.ts"

const plain = (html: string): string =>
  html
    .replace(/&#x([0-9a-f]{2,4});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll("&amp;", "&")

const hidden = /<!--|<(?:script|style|template|iframe|object)\b|\bhidden\b|\bstyle\s*=/i
const keyShape = /[^\s<>]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]{20,}/g
const threeLines = /<pre class="checkpoint"[^>]*>([^<]*)<\/pre>/g

/**
 * Tells where the page to be printed does not show the newest checkpoint and the keys in use, shows others besides, or can show other than what it
 * says: no entry commits to this page, so it is held against what was verified.
 */
export const remarkNotice = Effect.fn("Checking.remarkNotice")(function* (
  source: Source,
  { origin, root, size }: Checkpoint,
  keys: ReadonlyArray<AnnouncedKey>,
  tally: Tally
) {
  const bytes = yield* readFound(source, logPath("notice.html"), sizeLimits.note)
  const page = isFound(bytes) ? (textOf(bytes) ?? "") : ""
  const html = plain(page)
  const lines = Array.from(html.matchAll(threeLines), ([, text]) => text!.trim())
  const named = Array.from(html.matchAll(keyShape), ([text]) => text)
  const inUse = keys.filter(({ until }) => until === undefined).map(({ vkey }) => vkey)
  const stands =
    !hidden.test(page) &&
    lines.length === 1 &&
    lines[0] === `${origin}\n${size}\n${toBase64(root)}` &&
    inUse.every((vkey) => named.includes(vkey)) &&
    named.every((vkey) => keys.some((known) => known.vkey === vkey))
  if (!stands) tally.remark("notice-differs")
})
