import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { inviteMin } from "../parameters/invite-min.ts"
import { breach, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byMethod, isCancelled } from "../scope.ts"

/**
 * By the selection method, three consultants or designers who qualify are invited at least, fewer only if fewer qualify. Fewer, with the
 * reason recorded as none, is a breach; so is nobody. Source: ข้อ 120 (1), 149 (1), มาตรา 81 (A).
 */
export const reg120149Invite3: ProcurementRule = {
  id: "reg-120-149-invite-3",
  title: { th: "เชิญที่ปรึกษาหรือผู้ออกแบบอย่างน้อยสามราย", en: "Three consultants or designers invited" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 120 (1)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 149 (1)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { least: inviteMin },
      scope: (subject) =>
        isCancelled(subject.procurement)
          ? "out-of-scope"
          : byMethod(subject, (method) => method === "consultant-selection" || method === "design-selection"),
      judge: ({ procurement }, { least }) => {
        const { fewInviteesReason, invitees } = recorded(procurement.purchase)
        if (invitees === undefined) return missing("purchase.invitees")
        const invited = invitees?.length ?? 0
        if (invited >= least) return "conforms"
        if (invited > 0 && typeof fewInviteesReason === "string") return "conforms"
        const open =
          invited === 0 ? undefined : unrecorded({ "purchase.fewInviteesReason": fewInviteesReason })
        return open ?? breach("few", { invited, least })
      }
    })
  ],
  facts: { invited: "count", least: "count" },
  says: {
    few: {
      th: "เชิญ {invited} ราย น้อยกว่า {least} ราย และบันทึกว่าไม่มีเหตุผล",
      en: "{invited} invited, fewer than {least}, with no reason recorded"
    }
  },
  asks: { th: "เชิญครบสามรายหรือไม่", en: "whether three were invited" },
  advice: {
    requires: {
      th: "วิธีคัดเลือกต้องมีหนังสือเชิญผู้มีคุณสมบัติอย่างน้อยสามราย เว้นแต่มีน้อยกว่าสามราย",
      en: "By selection, invite three who qualify at least, unless fewer qualify."
    },
    remedy: {
      th: "บันทึกรายชื่อที่เชิญให้ครบ ถ้ามีน้อยกว่าสามรายให้บันทึกเหตุผล",
      en: "Record everyone invited and, where they were fewer than three, why."
    },
    proof: { th: "หนังสือเชิญและบัญชีรายชื่อผู้ที่เชิญ", en: "The letters and the list of those invited." }
  }
}
