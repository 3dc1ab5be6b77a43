import { Effect, Schema } from "effect"
import { rules } from "../law/rules.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { foldForMatching } from "../values/text.ts"
import { officeAt, readDossier } from "./office.ts"
import { type Draft, submit } from "./submit.ts"

/** The explanation names a purchase, a contract or a rule that is not there. */
export class NothingToExplain extends Schema.TaggedError<NothingToExplain>()("NothingToExplain", {
  what: Schema.Literals(["rule", "purchase", "contract", "several-contracts", "text"])
}) {}

/** Records the office's answer to a finding; the newest answer to a finding is shown. Returns its entry. */
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
