/** Whether a text can stand as a line of a C2SP format: not empty, no ASCII control character, no half of a surrogate pair. */
export const isLine = (text: string): boolean =>
  text !== "" && text.isWellFormed() && Array.from(text).every((character) => character >= " ")
