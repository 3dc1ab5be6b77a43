import { Result } from "effect"
import type { ProblemCode } from "./problem.ts"

/** A person as a cell has it; who they are may have been erased. */
interface CellPerson {
  readonly name?: string
  readonly position?: string
}

/** Where the bracket opens that the text's last character closes, -1 where none does. */
const openingOfLast = (text: string): number => {
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ")") depth += 1
    if (text[at] === "(") depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** `ชื่อ (ตำแหน่ง)`: what the last pair of brackets holds is the position; `()` says that what stands before it is all name. */
export const readPerson = (text: string): Result.Result<CellPerson, ProblemCode> => {
  if (!text.endsWith(")"))
    return /\([^()]*$/.test(text) ? Result.fail("unreadable-person") : Result.succeed({ name: text })
  const opening = openingOfLast(text)
  if (opening === -1) return Result.fail("unreadable-person")
  const name = text.slice(0, opening).trim()
  const position = text.slice(opening + 1, -1).trim()
  if (name === "" && position === "") return Result.fail("unreadable-person")
  return Result.succeed({ ...(name === "" ? {} : { name }), ...(position === "" ? {} : { position }) })
}

/** A person as `readPerson` reads it. */
export const formatPerson = ({ name, position }: CellPerson): string =>
  position === undefined
    ? `${name ?? ""}${name !== undefined && /[()]/.test(name) ? " ()" : ""}`
    : `${name ?? ""} (${position})`.trim()
