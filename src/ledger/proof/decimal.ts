/** A whole number up to 2^53−1 in ASCII decimal digits without leading zeros; undefined where the text is anything else. */
export const parseDecimal = (text: string): number | undefined => {
  const value = /^(?:0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : undefined
  return Number.isSafeInteger(value) ? value : undefined
}
