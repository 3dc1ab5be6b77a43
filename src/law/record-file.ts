import type { FileDocument } from "../stages/6-stock/record-file.ts"
import type { Procurement } from "../stages/procurement.ts"
import { recorded } from "./rule.ts"
import { isSpecific } from "./scope.ts"
import { hasOwnReport, isReportedAfter, smallPurchaseWay } from "./small-purchase.ts"

/**
 * Which of the eight documents of ข้อ 16 a finished purchase surely has and its file is not recorded to hold. Those it has depend on the method (ข้อ 16 วรรคท้าย). A specific purchase has
 * an invitation or an evaluation report only where one is recorded; one with a report of its own, or of the quarterly list, no announcement.
 */
export const documentsLacking = (procurement: Procurement): ReadonlyArray<FileDocument> => {
  const prep = recorded(procurement.prep)
  const { evaluatedOn, invitedFrom, lettersOn, method, quarterly } = recorded(procurement.purchase)
  const kept = recorded(procurement.stock).recordFile ?? []
  const isOpen = !isSpecific(method!)
  const way = smallPurchaseWay(procurement)
  const isOrdinary = way !== undefined && !hasOwnReport(way)
  const isWritten = procurement.contracts.some(({ form }) => form === "contract" || form === "agreement")
  const owed: Record<FileDocument, boolean> = {
    request: true,
    hearing: prep.hearingFrom != null,
    invitation: isOpen || invitedFrom != null || lettersOn != null,
    bids: isOrdinary,
    evaluation: isOpen || evaluatedOn != null,
    award: isOpen || (isOrdinary && quarterly === false),
    contract: isWritten,
    inspection: way !== undefined && !isReportedAfter(way)
  }
  return (Object.keys(owed) as Array<FileDocument>).filter(
    (document) => owed[document] && !kept.includes(document)
  )
}
