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

/** Tells where the page to be printed does not show the newest checkpoint and the keys in use. */
export const remarkNotice = Effect.fn("Checking.remarkNotice")(function* (
  source: Source,
  { origin, root, size }: Checkpoint,
  keys: ReadonlyArray<AnnouncedKey>,
  tally: Tally
) {
  const bytes = yield* readFound(source, logPath("notice.html"), sizeLimits.note)
  const html = plain(isFound(bytes) ? (textOf(bytes) ?? "") : "")
  const shown = [
    origin,
    String(size),
    toBase64(root),
    ...keys.filter(({ until }) => until === undefined).map(({ vkey }) => vkey)
  ]
  if (!shown.every((text) => html.includes(text))) tally.remark("notice-differs")
})
