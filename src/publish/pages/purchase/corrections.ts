import type { CorrectedValue, PublicCorrection } from "../../../register/public-corrections.ts"
import { notRecorded } from "../../forms/form.ts"
import { dayIn, type Language } from "../../language.ts"
import { words } from "./words.ts"

const shown = ({ hidden, value }: CorrectedValue, language: Language): string =>
  hidden ? words.hidden[language] : (value?.[language] ?? notRecorded)

/** The corrections of a purchase as its page prints them, oldest first. */
export const correctionsModel = (corrections: ReadonlyArray<PublicCorrection>, language: Language) =>
  corrections.map(({ corrects, entry, fields, on, reason, record, struck }) => ({
    entry,
    corrects,
    on: dayIn(on, language),
    record: record[language],
    struck,
    reason: reason === "" ? words.noReason[language] : reason,
    fields: fields.map(({ after, before, title }) => ({
      title: title[language],
      before: shown(before, language),
      after: shown(after, language)
    }))
  }))
