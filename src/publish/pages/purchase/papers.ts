import type { PublicPurchase } from "../../../register/public-purchase.ts"
import { stageNames } from "../../../stages/stage.ts"
import { notRecorded } from "../../forms/form.ts"
import { dayIn, type Language } from "../../language.ts"

/** Fields that hold the number or name of a paper, with the field that holds its day. */
const numbered: Readonly<Record<string, string | undefined>> = {
  planNumber: "planApprovedOn",
  order: "appointedOn",
  underDelegation: "decidedOn",
  number: "signedOn",
  egpNumber: undefined,
  writtenEvidence: undefined,
  reliefCircular: undefined,
  certificate: "inspected",
  voucher: "voucherOn",
  recordFile: undefined
}

/** Fields that hold the day on which something was announced. */
const announced = (field: string): boolean =>
  /(?:Egp|Web|Board)On$/.test(field) || field === "awardedOn" || field === "invitedFrom"

/** The papers and announcements whose numbers or days are recorded, in the order of the stages. */
export const papersOf = ({ stages }: PublicPurchase, language: Language) =>
  stageNames.flatMap((stage) =>
    (stages.get(stage) ?? []).flatMap(({ facts, newest }) =>
      facts.flatMap(({ field, on, title, value, withdrawn }) => {
        const isNumber = Object.hasOwn(numbered, field)
        if (withdrawn || (!isNumber && (on === undefined || !announced(field)))) return []
        const dated = isNumber ? facts.find((other) => other.field === numbered[field])?.on : on
        return [
          {
            title: title[language],
            number: isNumber ? value[language] : notRecorded,
            day: dated === undefined ? notRecorded : dayIn(dated, language),
            entry: newest
          }
        ]
      })
    )
  )
