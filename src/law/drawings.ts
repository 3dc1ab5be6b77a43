import { kindOf, type Procurement } from "../stages/procurement.ts"
import { boughtOrHired } from "./bought-or-hired.ts"
import { cancelledAtStart } from "./first-step.ts"
import { afterFailure } from "./request-report.ts"
import { type Missing, recorded, type Scope, type Subject, unrecorded } from "./rule.ts"
import { every, groundKnown, kindKnown } from "./scope.ts"

/**
 * In for the hiring of a construction, which needs drawings; not judged after a failed invitation, whose drawings may be the ones that count.
 * Out where design and construction are one hire (มาตรา 60 วรรคสอง, ข้อ 82): the contractor makes the drawings; and where it was cancelled before
 * it began.
 */
export const needsDrawings = (subject: Subject): Scope => {
  const kind = kindOf(subject.procurement)
  if (recorded(subject.procurement.prep).designBuild === true) return "out-of-scope"
  return every(
    kind === undefined || kind === "construction" ? kindKnown(subject) : "out-of-scope",
    boughtOrHired(subject),
    groundKnown(subject),
    afterFailure(subject),
    cancelledAtStart(subject.procurement) ?? "in"
  )
}

/** What is missing where drawings that the office lacks may be the contractor's. */
export const mayBeDesignBuild = ({ prep }: Procurement): Missing | undefined =>
  unrecorded({ "prep.designBuild": recorded(prep).designBuild })
