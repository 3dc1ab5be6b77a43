import { type AppealSubject, appealSubjects } from "../../stages/4-purchase/appeal.ts"
import type { Citation } from "../../values/citation.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { appealed, appealsOf, ofEachAppeal } from "../appeals.ts"
import { appealDate } from "../dating.ts"
import { byMethod, isCancelled, isSpecific } from "../scope.ts"
import { flag, missing, type ProcurementRule, type Subject, type Verdict, wording } from "../rule.ts"

const before2568 = ["method", "cancellation", "citation", "market-rival", "terms"] as const
const from2568 = "unregistered urgent-selection disqualified bid-security works-of-others next-rank".split(
  " "
)

const excluding = (from: string, subjects: ReadonlyArray<string>, ...besides: ReadonlyArray<Citation>) =>
  wording<Subject, {}>({
    from: thaiDate(from),
    citation: { instrument: "act-2560", pinpoint: "มาตรา 115" },
    besides,
    checkedOn: thaiDate("2026-11-22"),
    confidence: "A",
    reads: {},
    scope: (subject) =>
      appealsOf(subject).length > 0 && !isCancelled(subject.procurement)
        ? byMethod(subject, (method) => !isSpecific(method))
        : appealed(subject),
    judge: (subject) =>
      ofEachAppeal(subject, ({ appeal, appealSubject, forwardedOn }): Verdict => {
        if (forwardedOn === null) return "out-of-scope"
        if (forwardedOn === undefined) return missing("appeal.forwardedOn")
        if (appealSubject == null) return missing("appeal.appealSubject")
        const about: AppealSubject = appealSubject
        return subjects.includes(about) ? flag("forwarded", { appeal, about, forwardedOn }) : "conforms"
      })
  })

const circular = { instrument: "cgd-w367-2567", pinpoint: "ข้อ 4" } as const

/**
 * What may not be appealed is not sent to the appeal committee: the agency tells the appellant so. The list grew on 19 April 2025 for appeals
 * filed from then on (ข้อ 4 of the regulation). Sent on all the same is a remark. Source: มาตรา 115, กฎกระทรวง 2568, ว 367 ข้อ 4 (A).
 */
export const act115NoAppeal: ProcurementRule = {
  id: "act-115-no-appeal",
  title: { th: "เรื่องที่อุทธรณ์ไม่ได้", en: "What may not be appealed" },
  stage: "purchase",
  about: "procurement",
  severity: "flag",
  datedBy: appealDate,
  history: [
    excluding("2017-08-23", before2568, { instrument: "appeal-exclusions-2560", pinpoint: "" }),
    excluding("2024-06-25", before2568, { instrument: "appeal-exclusions-2560", pinpoint: "" }, circular),
    excluding(
      "2025-04-19",
      [...before2568, ...from2568],
      { instrument: "appeal-exclusions-2568", pinpoint: "ข้อ 3" },
      circular
    )
  ],
  facts: { appeal: "count", about: appealSubjects, forwardedOn: "date" },
  says: {
    forwarded: {
      th: "อุทธรณ์ลำดับที่ {appeal} เป็นเรื่องที่อุทธรณ์ไม่ได้ ({about}) แต่ส่งคณะกรรมการเมื่อ {forwardedOn}",
      en: "appeal {appeal} is about what may not be appealed ({about}), yet was sent to the committee on {forwardedOn}"
    }
  },
  asks: { th: "เป็นเรื่องที่อุทธรณ์ได้หรือไม่", en: "whether it was about something that may be appealed" },
  advice: {
    requires: {
      th: "เรื่องที่กฎหมายให้อุทธรณ์ไม่ได้ ให้แจ้งผู้อุทธรณ์เป็นหนังสือ ไม่ต้องส่งคณะกรรมการ",
      en: "Tell the appellant in writing where the subject may not be appealed; nothing is sent to the committee."
    },
    remedy: {
      th: "ตรวจประเภทเรื่องที่บันทึก และแจ้งสิทธิฟ้องศาลปกครองภายใน 90 วันเมื่อแจ้งผล",
      en: "Check the recorded subject, and tell of the 90 days to go to the administrative court."
    },
    proof: { th: "หนังสือแจ้งผู้อุทธรณ์ว่าเป็นเรื่องที่อุทธรณ์ไม่ได้", en: "The letter telling the appellant so." },
    notMeaning: {
      th: "ไม่ได้หมายความว่าหน่วยงานทำผิด การส่งเรื่องเกินจำเป็นเพียงทำให้ล่าช้า",
      en: "It does not mean that the agency did wrong; sending it on only costs time."
    }
  }
}
