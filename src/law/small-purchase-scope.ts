import type { SubMethod } from "../stages/4-purchase/method.ts"
import type { Scope, Subject } from "./rule.ts"
import { byMethod, every, groundKnown, isCancelled, ordinaryChapter } from "./scope.ts"
import { namedWay, wayUnknown } from "./small-purchase.ts"

/** In for a small purchase of which this way of its own is recorded (ground 56 (2) (ข): ข้อ 79, ว 119, ว 804). */
export const byWay = (subject: Subject, wanted: SubMethod): Scope => {
  const way = namedWay(subject.procurement)
  if ((way !== undefined && way !== wanted) || isCancelled(subject.procurement)) return "out-of-scope"
  return every(
    byMethod(subject, (method) => method === "specific"),
    ordinaryChapter(subject),
    groundKnown(subject),
    wayUnknown(subject.procurement) ?? "in"
  )
}
