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

/** Whether as many declared for each committee as sit on it; nobody knows while a committee's members are not recorded. */
const isEveryonesDeclared = ({ prep }: Procurement): boolean => {
  const { committees, declarations } = recorded(prep)
  const declaredFor = (duty: string) =>
    (declarations ?? []).filter(({ declaredAs }) => declaredAs == null || declaredAs === duty).length
  return (
    committees === null ||
    (committees !== undefined &&
      committees.length > 0 &&
      committees.every(
        ({ duty, members }) => members !== undefined && declaredFor(duty) >= (members?.length ?? 0)
      ))
  )
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
    lacking: [
      ...new Set([
        ...open,
        ...(declarations.length > 0 && isEveryonesDeclared(procurement)
          ? []
          : (["prep.declarations"] as const))
      ])
    ]
  }
}
