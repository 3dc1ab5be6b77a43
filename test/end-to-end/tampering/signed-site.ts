import { Effect } from "effect"
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { redact } from "../../../src/apps/redaction.ts"
import { set } from "../../../src/register/set.ts"
import { baht } from "../../../src/values/baht.ts"
import { type Month, thaiDate } from "../../../src/values/thai-date.ts"
import { august, signingOffice } from "../../apps/signing-office.ts"
import { contractOf, pull, statementOf } from "../../register/office.ts"
import { authority, hasOpenssl } from "./stamping.ts"
import { cosignedBy, policyText, witness } from "./witness.ts"

const september = "2025-09" as Month
const october = "2025-10-01T00:00:00.000Z"

const bought = (first: number, count: number, amount: number) =>
  pull(
    october,
    ...Array.from({ length: count }, (_, at) => {
      const id = String(68_099_100_000 + first + at)
      const number = `${first + at}/2568`
      const supplier = at === 3 ? { supplier: { name: "นางตัวอย่าง สอง" } } : {}
      return statementOf(id, [
        contractOf(id, { number, signedOn: thaiDate("2025-09-10"), amount: baht(amount + at), ...supplier })
      ])
    })
  )

/** A site and what a citizen holds of it. */
export interface SignedSite {
  readonly folder: string
  readonly vkey: string
  /** Checkpoints kept by somebody after each publication, oldest first. */
  readonly old: ReadonlyArray<string>
  /** The site as it was before its last publication. */
  readonly before: string
  readonly policy: string
  /** Root certificates of whoever stamped the month-end checkpoints; empty where nobody did. */
  readonly authorities: ReadonlyArray<string>
}

/** A site, and another history of the same length under the same key. */
export interface SignedSites extends SignedSite {
  readonly other: SignedSite
}

const monthEnds = ["2025-08", "2025-09", "2025-08.r2", "2025-09.r2"]

/** Adds what others say of the checkpoints: a witness, and a time-stamping authority where there is one. */
const attest = (site: string, isStamped: boolean): ReadonlyArray<string> => {
  const log = (path: string) => join(site, "ledger", path)
  writeFileSync(log("checkpoint"), cosignedBy(readFileSync(log("checkpoint")), witness))
  const stamping = isStamped ? authority() : undefined
  for (const month of monthEnds) {
    const note = readFileSync(log(`checkpoints/${month}`))
    writeFileSync(log(`proofs/${month}.cosigned`), cosignedBy(note, witness))
    if (stamping !== undefined) writeFileSync(log(`proofs/${month}.tsr`), stamping.stamp(note))
  }
  return stamping === undefined ? [] : [stamping.root]
}

/**
 * An office's site of more than three hundred entries, made and signed by the program: August 2025, published again without a person's name, and September, published
 * twice. `amount` is the first contract's of September.
 */
const signedSite = async ({
  amount,
  isStamped
}: {
  readonly amount: number
  readonly isStamped: boolean
}): Promise<SignedSite> => {
  const { done, folder, office, out, publishing, signing, vkey } = await signingOffice()
  const old: Array<string> = []
  mkdirSync(join(folder, "old"))
  const keep = (): void => {
    const file = join(folder, "old", `${old.length + 1}`)
    writeFileSync(file, readFileSync(join(out, "ledger/checkpoint")))
    old.push(file)
  }
  await done(
    set("witness-policy", ({ witnessPolicy }) =>
      Effect.succeed({ value: policyText([witness]), held: witnessPolicy })
    )
  )
  await done(publishing([august]))
  keep()
  await done(bought(0, 100, amount))
  await done(publishing([september]))
  keep()
  await done(
    redact({
      office,
      out,
      who: { name: "นายตัวอย่าง หนึ่ง" },
      decision: {
        ground: "พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 33",
        decidedBy: "นายก อบต.",
        decidedOn: undefined
      },
      signing
    })
  )
  keep()
  const before = join(folder, "before")
  cpSync(out, before, { recursive: true })
  await done(bought(500, 10, 2_000))
  await done(publishing([august, september]))
  keep()
  const policy = join(folder, "policy")
  writeFileSync(policy, policyText([witness]))
  return { folder: out, vkey, old, before, policy, authorities: attest(out, isStamped) }
}

/** The site that is tampered with; made once for all tests of a file. */
export const signedSites = async (): Promise<SignedSites> => ({
  ...(await signedSite({ amount: 1_000, isStamped: hasOpenssl })),
  other: await signedSite({ amount: 1_001, isStamped: false })
})
