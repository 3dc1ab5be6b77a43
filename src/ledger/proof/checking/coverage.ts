import { parseTilePath, tileWidth } from "../tile.ts"
import type { Tally } from "./tally.ts"
import { logPath } from "./tree.ts"

const isOfLog = (path: string, size: number): boolean => {
  const inLog = path.slice(logPath("").length)
  const tile = parseTilePath(inLog)
  if (tile !== undefined) {
    const leaves = tileWidth ** (tile.level === "entries" ? 0 : tile.level)
    return (tile.index * tileWidth + tile.width) * leaves <= size
  }
  return (
    inLog === "checkpoint" ||
    inLog === "log.json" ||
    inLog === "notice.html" ||
    /^checkpoints\/[^/]+$/.test(inLog) ||
    /^proofs\/entries\/(?:x[0-9]{3}\/)*[0-9]{3}\.tlog-proof$/.test(inLog)
  )
}

/** Tells which files of the site nothing vouches for; or that a site on the web cannot be asked for those. */
export const remarkUncovered = (
  listed: ReadonlyArray<string> | undefined,
  covered: ReadonlySet<string>,
  size: number,
  tally: Tally
): void => {
  if (listed === undefined) {
    tally.remark("not-listable")
    return
  }
  for (const path of listed) {
    const isHidden = path.startsWith(".") || path.startsWith(logPath(".staging/"))
    const isKnown = path.startsWith(logPath("")) ? isOfLog(path, size) : covered.has(path)
    if (!isHidden && !isKnown && !covered.has(path)) tally.remark("uncovered", path)
  }
}
