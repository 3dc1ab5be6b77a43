/** A whole number with thousands marks: 1,234. */
export const count = (value: number): string => value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ",")
