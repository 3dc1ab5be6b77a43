import type { Text } from "./rule.ts"

/** Checks of the law sheet that are no rules of ours, and why. */
export interface NotEncoded {
  readonly why: Text
  readonly ids: ReadonlyArray<string>
}

/** Checks that other rules share as a scope, an exemption of theirs, with cases among theirs. */
export const sharedScopes: ReadonlyArray<string> = ["act-11-plan-exempt"]

/** Every check of the law sheet that is neither a rule nor a shared scope. A rule that is written leaves this list. */
export const notEncoded: ReadonlyArray<NotEncoded> = [
  {
    why: {
      th: "หลักการ ข้ออนุญาต หรือคำนิยาม ไม่มีหน้าที่ให้ตรวจจากข้อมูล",
      en: "Principles, permissions and definitions: no duty that a record could contradict."
    },
    ids: [
      "act-120-liability",
      "act-4-budget-money",
      "act-8-principles",
      "quarter-def",
      "reg-131-design-coop",
      "reg-203-fresh-food",
      "reg-71-75-inquiry-selection",
      "reg-80-eshop"
    ]
  },
  {
    why: {
      th: "ยังไม่พบหรือยังไม่ได้อ่านตัวบท หรือไม่แน่ใจว่ายังใช้อยู่",
      en: "The text, its list or its number was not found or not read, or may no longer be in force; nothing may rest on it."
    },
    ids: [
      "act-17-integrity-pact",
      "act-90-design-criteria",
      "asset-code",
      "ita-oit",
      "la-loan-30d",
      "mit-5pct-pref",
      "mit-60pct",
      "mit-steel-90",
      "mr-innovation-30",
      "oia-9-8-contracts",
      "record-retention",
      "sme-10pct-pref",
      "sme-30pct-share",
      "sme-specific",
      "thai-3pct-pref"
    ]
  },
  {
    why: {
      th: "ข้อเท็จจริงที่ใช้ตัดสินไม่มีใครบันทึกเป็นข้อมูล",
      en: "Nobody in such an office records as data what it turns on: signatures on each sheet, which work is complex, what each item of a mixed purchase is worth."
    },
    ids: [
      "act-4-kind-mix",
      "reg-114-120-tie",
      "reg-16-request",
      "reg-172-173-174",
      "reg-18-self-made",
      "reg-206-other-system",
      "reg-212-maintenance",
      "reg-219-midyear",
      "reg-26-expert",
      "reg-55-1-sign",
      "sao-copies"
    ]
  },
  {
    why: {
      th: "ตรวจโดยข้ออื่น หรือโปรแกรมทำให้เอง",
      en: "The same duty as a check of another stage, or kept by the program itself: marks of fields, masking, the form's columns, every revision kept."
    },
    ids: [
      "act-10-bid-secrecy",
      "act-10-redact",
      "dis-award",
      "dis-cancel",
      "dis-draft",
      "dis-invitation",
      "dis-plan",
      "dis-refprice",
      "oia-columns",
      "pdpa-mask",
      "web-durability"
    ]
  }
]
