/** What was paid of an agreed price, drawn as a bar of a hundred parts; undefined where the price is not known or nothing. */
export const paidBar = (paid: bigint, agreed: bigint | undefined, title: string) => {
  if (agreed === undefined || agreed === 0n) return undefined
  const tenths = (paid * 1000n + agreed / 2n) / agreed
  const share = `${tenths / 10n}.${tenths % 10n}`
  return { title, share: `${share}%`, width: tenths > 1000n ? "100" : share }
}
