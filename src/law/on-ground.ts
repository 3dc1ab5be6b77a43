import type { Ground } from "../stages/4-purchase/ground.ts"
import { missing, recorded, type Scope, type Subject } from "./rule.ts"
import { byMethod, every, ordinaryChapter } from "./scope.ts"

const methodOf = (ground: Ground): string => (ground.startsWith("56-1-") ? "selection" : "specific")

/** In for a selection or specific purchase on one of these grounds of มาตรา 56; a ground of the other method's list is another rule's. */
export const onGround = (subject: Subject, ...grounds: ReadonlyArray<Ground>): Scope => {
  const { method, ground } = recorded(subject.procurement.purchase)
  const isMeant = ground != null && grounds.includes(ground)
  if (ground !== undefined && !isMeant) return "out-of-scope"
  return every(
    byMethod(subject, (it) =>
      isMeant ? it === methodOf(ground) : grounds.some((one) => it === methodOf(one))
    ),
    method === undefined ? missing("purchase.method") : ordinaryChapter(subject),
    ground === undefined ? missing("purchase.ground") : "in"
  )
}
