import { missing, recorded, type Scope, type Subject } from "./rule.ts"
import { byMethod, groundOfMethod, isCancelled, ordinaryChapter } from "./scope.ts"

/**
 * Whether a specific purchase goes by a committee (ข้อ 78): on every ground but 56 (2) (ข), where officers act. Ground (ซ) goes as its
 * ministerial regulation says, which we have not read: not judged, and nor is one without a ground.
 */
const specificByCommittee = (subject: Subject): Scope => {
  const ground = groundOfMethod(subject.procurement)
  const chapter = ordinaryChapter(subject)
  if (chapter === "out-of-scope") return chapter
  if (ground === undefined) return missing("purchase.ground")
  if (ground === "56-2-b") return "out-of-scope"
  if (ground === null || !ground.startsWith("56-2-") || ground === "56-2-h") return "not-judged"
  return chapter
}

/** In for e-bidding, price inquiry, selection and what is bought from one supplier by a committee, unless it was cancelled. */
export const byCommittee = (subject: Subject): Scope => {
  const { method } = recorded(subject.procurement.purchase)
  if (isCancelled(subject.procurement)) return "out-of-scope"
  if (method === "specific") return specificByCommittee(subject)
  return method === "general"
    ? missing("purchase.method")
    : byMethod(subject, (it) => it === "e-bidding" || it === "price-inquiry" || it === "selection")
}
