import { entryProofAddress } from "../../../register/log-places.ts"
import type { PublicEntry } from "../../../register/public-entries.ts"
import { typeWords } from "../../../register/words.ts"
import { dateInBangkok } from "../../../values/thai-date.ts"
import { notRecorded } from "../../forms/form.ts"
import { dayIn, type Language } from "../../language.ts"
import { words } from "./words.ts"

/** The entries behind a page, each with its proof's address from the site's root. */
export const entriesModel = (entries: ReadonlyArray<PublicEntry>, language: Language) =>
  entries.map(({ at, fields, imported, kind, seq, struck, type }) => ({
    seq,
    at: dayIn(dateInBangkok(Date.parse(at)), language),
    kind: [typeWords[type][language], ...(kind === undefined ? [] : [kind[language]])]
      .filter((part, index, all) => all.indexOf(part) === index)
      .join(" · "),
    says: struck ? words.struck[language] : fields.map((field) => field[language]).join(", ") || notRecorded,
    source:
      imported === undefined
        ? words.byOffice[language]
        : `${words.imported[language]} (${words.entry[language]} ${imported})`,
    href: entryProofAddress(seq)
  }))
