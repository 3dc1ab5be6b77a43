import { dateInBangkok, formatThaiDate } from "./thai-date.ts"

const bangkok = 7 * 3_600_000
const first = Date.UTC(1900, 0, 2)
const last = Date.UTC(2199, 11, 30)

/** `24 พ.ย. 2569 เวลา 21.23 น.`: an instant, in milliseconds since 1970 UTC, as a clock in Bangkok shows it; undefined outside 1900 to 2199. */
export const formatThaiTime = (millis: number): string | undefined => {
  if (!(millis >= first && millis <= last)) return undefined
  const clock = new Date(millis + bangkok).toISOString().slice(11, 16).replace(":", ".")
  return `${formatThaiDate(dateInBangkok(millis), "medium")} เวลา ${clock} น.`
}
