import { Effect, Schema } from "effect"
import { existsSync, readFileSync } from "node:fs"
import { outcomeLabels } from "../law/finding.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { auditAssets, compileAuditPages, renderAudit } from "../publish/audit/files.ts"
import type { RuleCase } from "../publish/audit/rule-page.ts"
import { type AuditQuestion, auditView } from "../register/audit.ts"
import { officeAt } from "../register/office.ts"
import { assetFiles, readTemplate } from "./assets.ts"
import { claimAudit, writeAudit } from "./audit-folder.ts"

const fixtures = new URL("../../fixtures/law/", import.meta.url)

const Cases = Schema.Struct({
  cases: Schema.Array(Schema.Struct({ name: Schema.String, outcome: Schema.String }))
})
const decodeCases = Schema.decodeUnknownOption(Schema.fromJsonString(Cases))

/** The cases that a rule is tested by, where the program has them beside it. */
const casesOf = (rule: string): ReadonlyArray<RuleCase> => {
  const file = new URL(`${rule}.json`, fixtures)
  const read = existsSync(file) ? decodeCases(readFileSync(file).toString("utf8")) : undefined
  if (read === undefined || read._tag === "None") return []
  return read.value.cases.map(({ name, outcome }) => ({
    name,
    outcome: outcomeLabels[outcome as keyof typeof outcomeLabels]?.th ?? outcome
  }))
}

/** Makes an auditor's report of a fiscal year in a folder of its own, as a whole. */
export const audit = Effect.fn("audit")(function* (out: string, question: AuditQuestion) {
  const { origin } = yield* officeAt((yield* (yield* LedgerStore).head).size)
  yield* claimAudit(out, origin)
  const view = yield* auditView(question)
  const files = yield* renderAudit(view, compileAuditPages(readTemplate), casesOf)
  yield* claimAudit(out, origin)
  yield* writeAudit(out, { origin, fiscalYear: question.fiscalYear }, [...files, ...assetFiles(auditAssets)])
  return view
})
