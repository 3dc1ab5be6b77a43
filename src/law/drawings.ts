import { kindOf } from "../stages/procurement.ts"
import { boughtOrHired } from "./bought-or-hired.ts"
import { afterFailure } from "./request-report.ts"
import type { Scope, Subject } from "./rule.ts"
import { every, groundKnown, kindKnown } from "./scope.ts"

/** In for the hiring of a construction, which needs drawings; not judged after a failed invitation, whose drawings may be the ones that count. */
export const needsDrawings = (subject: Subject): Scope => {
  const kind = kindOf(subject.procurement)
  return every(
    kind === undefined || kind === "construction" ? kindKnown(subject) : "out-of-scope",
    boughtOrHired(subject),
    groundKnown(subject),
    afterFailure(subject)
  )
}
