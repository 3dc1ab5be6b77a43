import type { Procurement } from "../stages/procurement.ts"
import { firstStep } from "./first-step.ts"
import { type Missing, missing, recorded, type Text, unrecorded } from "./rule.ts"
import { isSpecific } from "./scope.ts"

/** What is asked of a cancellation: three places for a ground of มาตรา 67; for any, the reason and word to those who took documents or bid. */
export const cancelParts = {
  egp: { th: "ประกาศยกเลิกใน e-GP", en: "notice in e-GP" },
  web: { th: "ประกาศยกเลิกในเว็บไซต์", en: "notice on the website" },
  board: { th: "ปิดประกาศยกเลิก", en: "notice on the board" },
  reason: { th: "เหตุผลที่ยกเลิก", en: "reason of the cancellation" },
  told: { th: "แจ้งผู้รับเอกสารหรือผู้เสนอราคา", en: "word to those who took documents or bid" }
} satisfies Record<string, Text>
type CancelPart = keyof typeof cancelParts

interface Cancellation {
  /** Whether anybody was invited yet: before that there is nothing to cancel. */
  readonly begun: true | "out-of-scope" | Missing
  /** Recorded as not given. */
  readonly places: ReadonlyArray<CancelPart>
  readonly words: ReadonlyArray<CancelPart>
  readonly lacking: Missing | undefined
}

/** Where one supplier alone was asked there is nobody else to tell. */
export const cancellation = (procurement: Procurement): Cancellation => {
  const purchase = recorded(procurement.purchase)
  const step = firstStep(procurement)
  const isOf67 = purchase.cancelGround?.startsWith("67-") === true
  const told = purchase.method !== undefined && isSpecific(purchase.method) ? "nobody" : purchase.cancelToldOn
  const places = { egp: purchase.cancelEgpOn, web: purchase.cancelWebOn, board: purchase.cancelBoardOn }
  const words = { reason: purchase.cancelReason, told }
  const none = (parts: Partial<Record<CancelPart, unknown>>) =>
    (Object.keys(parts) as Array<CancelPart>).filter((part) => parts[part] === null)
  return {
    begun: step.on !== undefined ? true : (step.lacking ?? "out-of-scope"),
    places: isOf67 ? none(places) : [],
    words: none(words),
    lacking:
      purchase.cancelGround === undefined
        ? missing("purchase.cancelGround")
        : unrecorded({
            ...(isOf67
              ? {
                  "purchase.cancelEgpOn": places.egp,
                  "purchase.cancelWebOn": places.web,
                  "purchase.cancelBoardOn": places.board
                }
              : {}),
            "purchase.cancelReason": words.reason,
            "purchase.cancelToldOn": words.told
          })
  }
}
