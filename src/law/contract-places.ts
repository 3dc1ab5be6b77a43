import type { Contract } from "../stages/5-contract.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { boughtOrHired } from "./bought-or-hired.ts"
import { type ContractSubject, type Missing, type Scope, type Text, unrecorded } from "./rule.ts"
import { inQuarterlyList } from "./scope.ts"

/** Where มาตรา 98 has a contract published. */
export const contractPlaces = {
  egp: { th: "e-GP", en: "e-GP" },
  web: { th: "เว็บไซต์ของหน่วยงาน", en: "the agency's website" }
} satisfies Record<string, Text>
type ContractPlace = keyof typeof contractPlaces

/** A contract or one amendment of it: when it was signed and published, where it is recorded as not published, and which fields say nothing. */
interface Paper {
  readonly amendment: number | undefined
  readonly signedOn: ThaiDate | undefined
  /** The later of the recorded publications. */
  readonly lastOn: ThaiDate | undefined
  readonly none: ReadonlyArray<ContractPlace>
  readonly lacking: Missing | undefined
}

type Day = ThaiDate | null | undefined

const paper = (
  amendment: number | undefined,
  signedOn: Day,
  egp: Day,
  web: Day,
  lacking: Missing | undefined
): Paper => ({
  amendment,
  signedOn: signedOn ?? undefined,
  lastOn: [egp, web]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1),
  none: [...(egp === null ? (["egp"] as const) : []), ...(web === null ? (["web"] as const) : [])],
  lacking
})

/** The contract, then its recorded amendments; an amendment recorded as not signed is none. */
export const papersOf = ({ amendments, contractEgpOn: egp, contractWebOn: web, signedOn }: Contract) => [
  paper(
    undefined,
    signedOn,
    egp,
    web,
    unrecorded({ "contract.contractEgpOn": egp, "contract.contractWebOn": web })
  ),
  ...(amendments ?? [])
    .filter(({ amendedOn }) => amendedOn !== null)
    .map(({ amendedOn, amendment, amendmentEgpOn, amendmentWebOn }) =>
      paper(
        amendment,
        amendedOn,
        amendmentEgpOn,
        amendmentWebOn,
        unrecorded({ "amendment.amendmentEgpOn": amendmentEgpOn, "amendment.amendmentWebOn": amendmentWebOn })
      )
    )
]

/** In for what is in writing and not announced in the quarterly list. */
export const published = (subject: ContractSubject): Scope =>
  subject.contract.form === "unwritten" || inQuarterlyList(subject.procurement)
    ? "out-of-scope"
    : boughtOrHired(subject)
