import { Effect, FileSystem } from "effect"
import { textOf } from "../../ledger/proof/bytes.ts"

/** The text of a file, without byte order mark, its lines ended by LF, in NFC; undefined where it is not UTF-8. */
export const readText = Effect.fnUntraced(function* (file: string) {
  const files = yield* FileSystem.FileSystem
  return textOf(yield* files.readFile(file))
    ?.replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .normalize("NFC")
})
