import type { PublicContract, PublicPurchase } from "../../../register/public-purchase.ts"
import { recordKinds } from "../../../register/records.ts"
import { notesOf } from "../../../stages/field.ts"
import { formatBaht } from "../../../values/baht.ts"
import { notRecorded } from "../../forms/form.ts"
import { dayIn, type Language } from "../../language.ts"
import { words } from "./words.ts"

/** What happened under a contract, in the order in which it happens, and the fields that a table shows of it. */
const tables: ReadonlyArray<{ readonly kind: string; readonly fields: ReadonlyArray<string> }> = [
  {
    kind: "contract.amendments",
    fields: ["amendment", "amendedOn", "amendmentGround", "amendmentReason", "amountAfter", "endsOnAfter"]
  },
  {
    kind: "contract.waivers",
    fields: ["waiver", "waiverGround", "waiverFrom", "waiverTo", "waiverDays", "waiverDecidedOn"]
  },
  { kind: "contract.deliveries", fields: ["delivery", "delivered", "deliveredValue"] },
  {
    kind: "contract.inspections",
    fields: ["inspection", "ofDelivery", "inspected", "result", "acceptedValue", "certificate"]
  },
  {
    kind: "contract.payments",
    fields: ["payment", "paidOn", "gross", "withheld", "penaltyKept", "advanceRecovered", "voucher"]
  }
]

/** The tables of what happened under a contract; a column of which nothing is recorded is left out. */
export const eventTables = ({ first }: PublicContract, { stages }: PublicPurchase, language: Language) =>
  tables.flatMap(({ fields, kind: name }) => {
    const kind = recordKinds.get(name)!
    const records = (stages.get("contract") ?? []).filter(
      (record) => record.kind === name && record.contract === first
    )
    if (records.length === 0) return []
    const columns = fields.flatMap((field) => {
      const schema = kind.schema.fields[field]
      const notes = schema === undefined ? undefined : notesOf(schema)
      return notes === undefined || !records.some(({ facts }) => facts.some((fact) => fact.field === field))
        ? []
        : [{ field, heading: notes[language], isAmount: notes.as === "baht" }]
    })
    return [
      {
        id: `${kind.part}-${first}`,
        title: kind[language],
        columns,
        rows: records.map(({ facts }) => ({
          cells: columns.map(({ field, heading, isAmount }, index) => {
            const fact = facts.find((each) => each.field === field)
            return {
              heading,
              isAmount,
              namesRow: index === 0,
              text:
                fact === undefined
                  ? notRecorded
                  : fact.withdrawn
                    ? words.withdrawn[language]
                    : fact.on !== undefined
                      ? dayIn(fact.on, language)
                      : fact.amount !== undefined
                        ? formatBaht(fact.amount)
                        : fact.value[language]
            }
          })
        }))
      }
    ]
  })
