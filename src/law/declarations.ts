import type { Declaration } from "../stages/3-prep/committee.ts"
import type { Procurement } from "../stages/procurement.ts"
import type { FieldName } from "./field-name.ts"
import { recorded } from "./rule.ts"

const isOpen = ({ interest, resignedOn }: Declaration): FieldName | undefined =>
  interest === undefined
    ? "declaration.interest"
    : typeof interest === "string" && resignedOn === undefined
      ? "declaration.resignedOn"
      : undefined

/** What leaves it open whether as many declared for each committee as sit on it. */
const notDeclared = ({ prep }: Procurement): ReadonlyArray<FieldName> => {
  const { committees, declarations } = recorded(prep)
  if (declarations == null || declarations.length === 0) return ["prep.declarations"]
  if (committees === undefined) return ["prep.committees"]
  const declaredFor = (duty: string) =>
    declarations.filter(({ declaredAs }) => declaredAs == null || declaredAs === duty).length
  const isEverybodys =
    committees === null ||
    (committees.length > 0 &&
      committees.every(
        ({ duty, members }) => members !== undefined && declaredFor(duty) >= (members?.length ?? 0)
      ))
  return isEverybodys ? [] : ["prep.declarations"]
}

/** How many declared an interest and are recorded as not having resigned, and what leaves it open whether anybody else should have. */
export const interestsOf = (
  procurement: Procurement
): { readonly stayed: number; readonly lacking: ReadonlyArray<FieldName> } => {
  const declarations = recorded(procurement.prep).declarations ?? []
  const open = declarations.map(isOpen).filter((field) => field !== undefined)
  return {
    stayed: declarations.filter(
      ({ interest, resignedOn }) => typeof interest === "string" && resignedOn === null
    ).length,
    lacking: [...new Set([...open, ...notDeclared(procurement)])]
  }
}
