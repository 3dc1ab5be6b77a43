import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { inviteMin } from "../parameters/invite-min.ts"
import { breach, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { byMethod, isCancelled } from "../scope.ts"

/**
 * A selection invites at least ("ไม่น้อยกว่า") 3 suppliers who qualify; fewer where fewer qualify, with the reason recorded. Fewer and a reason
 * recorded as none is a breach. Source: มาตรา 55 (2), ข้อ 74 (1) (A).
 */
export const reg74Invite3: ProcurementRule = {
  id: "reg-74-invite-3",
  title: { th: "เชิญไม่น้อยกว่าสามราย", en: "At least three are invited" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 74 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { least: inviteMin },
      scope: (subject) =>
        isCancelled(subject.procurement)
          ? "out-of-scope"
          : byMethod(subject, (method) => method === "selection"),
      judge: ({ procurement }, { least }) => {
        const { fewInviteesReason: reason, invitees } = recorded(procurement.purchase)
        if (invitees === undefined) return missing("purchase.invitees")
        const invited = invitees?.length ?? 0
        if (invited >= least) return "conforms"
        if (reason === undefined) return missing("purchase.fewInviteesReason")
        return reason === null ? breach("few", { invited, least }) : "conforms"
      }
    })
  ],
  facts: { invited: "count", least: "count" },
  says: {
    few: {
      th: "เชิญ {invited} ราย น้อยกว่า {least} ราย และบันทึกว่าไม่มีเหตุผล",
      en: "suppliers invited: {invited}, fewer than {least}, and the reason recorded as none"
    }
  },
  asks: { th: "เชิญผู้ประกอบการครบสามรายหรือไม่", en: "whether three suppliers were invited" },
  advice: {
    requires: {
      th: "วิธีคัดเลือกให้เชิญผู้มีคุณสมบัติไม่น้อยกว่า 3 ราย เว้นแต่มีผู้มีคุณสมบัติน้อยกว่านั้น",
      en: "A selection invites at least 3 suppliers who qualify, unless fewer do."
    },
    remedy: {
      th: "ถ้ามีผู้มีคุณสมบัติน้อยกว่า 3 ราย ให้บันทึกเหตุผล ถ้าไม่ใช่ ให้เชิญเพิ่มก่อนวันยื่นข้อเสนอ",
      en: "Where fewer qualify record why; otherwise invite more before the day of offers."
    },
    proof: {
      th: "บัญชีรายชื่อผู้ที่คณะกรรมการเชิญ และสำเนาหนังสือเชิญชวน",
      en: "The committee's list of who was invited, and copies of the letters."
    }
  }
}
