import { Effect, Schema } from "effect"
import { keyFields, recordNames } from "../law/books.ts"
import type { Rule } from "../law/rule.ts"
import { rules } from "../law/rules.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { FiscalYear } from "../values/fiscal-year.ts"
import { foldForMatching } from "../values/text.ts"
import { type Office, officeAt, readDossier } from "./office.ts"
import { readOffice } from "./office-reading.ts"
import { recordKinds } from "./records.ts"
import { type Draft, submit } from "./submit.ts"

/** The explanation names a purchase, a contract or a rule that is not there. */
export class NothingToExplain extends Schema.TaggedError<NothingToExplain>()("NothingToExplain", {
  what: Schema.Literals(["rule", "purchase", "contract", "several-contracts", "record", "year", "text"])
}) {}

const isYear = Schema.is(FiscalYear)

/** The answer to a finding about a record of the office, by its key, or about a fiscal year. */
const officeNote = Effect.fnUntraced(function* (office: Office, rule: Rule, about: string, text: string) {
  const name = recordNames.find((it) => it === rule.about)
  if (name === undefined && !isYear(Number(about))) return yield* new NothingToExplain({ what: "year" })
  const { dossier } = yield* readOffice(office)
  const record =
    name === undefined
      ? undefined
      : dossier.items.find(
          ({ kind, value }) => kind === recordKinds.get(name) && String(value[keyFields[name]]) === about
        )
  if (name !== undefined && record === undefined) return yield* new NothingToExplain({ what: "record" })
  const said = dossier.explanations.findLast((each) => each.rule === rule.id && each.about === about)
  if (said?.text === text) return { drafts: [], answer: said.entry }
  const draft: Draft = {
    type: "note",
    data: { rule: rule.id, about, text },
    ...(record === undefined ? {} : { refs: [record.first] })
  }
  return { drafts: [draft], answer: office.size }
})

/**
 * Records the office's answer to a finding; the newest answer to a finding is shown. `procurement` names what the rule is about: a purchase, the
 * key of a record of the office, or a fiscal year. Returns its entry.
 */
export const explainFinding = Effect.fn("Register.explainFinding")(function* (input: {
  readonly procurement: string
  readonly rule: string
  readonly text: string
  readonly contractNumber: string | undefined
}) {
  if (input.text.trim() === "") return yield* new NothingToExplain({ what: "text" })
  const rule = rules.find(({ id }) => id === input.rule)
  if (rule === undefined) return yield* new NothingToExplain({ what: "rule" })
  const store = yield* LedgerStore
  const { origin } = yield* officeAt((yield* store.head).size)
  const { answer } = yield* submit(origin, (head) =>
    Effect.gen(function* () {
      if (rule.about !== "procurement" && rule.about !== "contract") {
        return yield* officeNote(yield* officeAt(head.size), rule, input.procurement, input.text)
      }
      const entries = yield* store.entriesOfProcurement(input.procurement, head.size)
      if (entries.length === 0) return yield* new NothingToExplain({ what: "purchase" })
      const { dossier } = yield* readDossier(yield* officeAt(head.size), input.procurement, entries)
      if (rule.about === "contract" && input.contractNumber === undefined && dossier.contracts.length > 1) {
        return yield* new NothingToExplain({ what: "several-contracts" })
      }
      const contract =
        input.contractNumber === undefined
          ? rule.about === "contract"
            ? dossier.contracts[0]
            : undefined
          : dossier.contracts.find(
              ({ value }) =>
                foldForMatching(String(value["number"] ?? "")) === foldForMatching(input.contractNumber!)
            )
      if (contract === undefined && (input.contractNumber !== undefined || rule.about === "contract")) {
        return yield* new NothingToExplain({ what: "contract" })
      }
      const about = rule.about === "contract" ? contract!.first : undefined
      const said = dossier.explanations.findLast((each) => each.rule === rule.id && each.contract === about)
      if (said?.text === input.text) return { drafts: [], answer: said.entry }
      const draft: Draft = {
        type: "note",
        procurement: input.procurement,
        data: {
          procurement: input.procurement,
          rule: rule.id,
          text: input.text,
          ...(rule.about === "contract" ? { contract: contract!.first } : {})
        },
        refs: [contract?.first ?? entries[0]!.seq]
      }
      return { drafts: [draft], answer: head.size }
    })
  )
  return answer
})
