import { firstSignedOn, kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { firstStep } from "../first-step.ts"
import {
  breach,
  missing,
  type ProcurementRule,
  recorded,
  type Scope,
  type Subject,
  wording
} from "../rule.ts"

/** Drawings that the office has before it hires show that they are not part of the hire. */
const isDesignBuild = ({ procurement }: Subject): Scope => {
  const { designBuild, drawingApprovedOn, drawingPreparedBy } = recorded(procurement.prep)
  const kind = kindOf(procurement)
  if (designBuild !== undefined) return designBuild ? "in" : "out-of-scope"
  if (kind === undefined) return missing("prep.kind")
  const hasDrawings = drawingApprovedOn != null || drawingPreparedBy != null
  return kind !== "construction" || hasDrawings ? "out-of-scope" : missing("prep.designBuild")
}

/**
 * Design and construction in one hire goes to the cabinet for its consent "ก่อนที่จะเริ่มต้นดำเนินโครงการ": before the first invitation, letter
 * or negotiation, or the contract. The same day is in time. Source: มาตรา 60 วรรคสอง, ข้อ 82 (A).
 */
export const reg82DesignBuild: ProcurementRule = {
  id: "reg-82-design-build",
  title: { th: "จ้างออกแบบรวมก่อสร้างต้องเสนอคณะรัฐมนตรี", en: "Design-build goes to the cabinet" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 82" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 60 วรรคสอง" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: isDesignBuild,
      judge: ({ procurement }) => {
        const { cabinetApprovedOn: approved } = recorded(procurement.prep)
        if (approved === undefined) return missing("prep.cabinetApprovedOn")
        if (approved === null) return breach("unapproved", {})
        const { on, lacking } = firstStep(procurement)
        const started = [on, firstSignedOn(procurement)].filter((day) => day !== undefined).toSorted()[0]
        return started !== undefined && approved > started
          ? breach("late", { approved, started })
          : (lacking ?? "conforms")
      }
    })
  ],
  facts: { approved: "date", started: "date" },
  says: {
    unapproved: {
      th: "จ้างออกแบบรวมก่อสร้าง โดยบันทึกว่าคณะรัฐมนตรีไม่ได้เห็นชอบ",
      en: "design and construction in one hire; the cabinet's consent is recorded as none"
    },
    late: {
      th: "คณะรัฐมนตรีเห็นชอบวันที่ {approved} หลังเริ่มดำเนินการวันที่ {started}",
      en: "the cabinet consented on {approved}, after the project began on {started}"
    }
  },
  asks: { th: "คณะรัฐมนตรีเห็นชอบก่อนเริ่มโครงการหรือไม่", en: "whether the cabinet consented first" },
  advice: {
    requires: {
      th: "งานจ้างออกแบบรวมก่อสร้างต้องเสนอคณะรัฐมนตรีเห็นชอบก่อนเริ่มโครงการ",
      en: "A hire of design and construction together needs the cabinet's consent before it begins."
    },
    remedy: {
      th: "หยุดไว้จนกว่าจะได้รับความเห็นชอบ หรือแยกจ้างออกแบบให้เสร็จก่อนจ้างก่อสร้าง",
      en: "Wait for the consent, or hire the design first and the construction afterwards."
    },
    proof: { th: "หนังสือแจ้งมติคณะรัฐมนตรี", en: "The letter with the cabinet's resolution." }
  }
}
