/** Words of the page that stays where a supplier's page was. */
export const words = {
  suppliers: { th: "คู่สัญญา", en: "Suppliers" },
  heading: { th: "ที่อยู่เดิมของคู่สัญญา", en: "A supplier's earlier address" },
  notice: {
    th: "หน้านี้เคยเป็นของคู่สัญญารายหนึ่ง ข้อมูลของสัญญาถูกแก้ไข ขีดฆ่า หรือปกปิด จึงคงไว้เพื่อให้ที่อยู่เดิมใช้ได้",
    en: "This was a supplier's page. What is recorded of its contracts was corrected, struck out or withdrawn. The page stays so that its address keeps working."
  },
  contract: { th: "สัญญาหรือข้อตกลงซึ่งบันทึกที่บัญชีลำดับที่", en: "The contract recorded in ledger entry" },
  of: { th: "ของเลขที่โครงการ", en: "of purchase" },
  moved: { th: "ปัจจุบันอยู่ที่หน้าของ", en: "now stands on the page of" },
  withdrawn: {
    th: "ชื่อคู่สัญญาถูกปกปิดตามคำขอของเจ้าของข้อมูล",
    en: "the supplier's name was withdrawn at the person's request"
  },
  gone: {
    th: "ไม่อยู่ในเดือนที่เผยแพร่แล้ว หรือถูกขีดฆ่า ดูเหตุผลได้ที่หน้าของโครงการ",
    en: "is in no published month now or was struck out; the purchase's page says why"
  },
  back: { th: "กลับไปรายชื่อคู่สัญญา", en: "Back to the suppliers" }
} as const
