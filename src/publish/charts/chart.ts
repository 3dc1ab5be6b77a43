/** A mark of a picture: its length is a value's. */
export interface Mark {
  /** Which series it belongs to: `first` is filled, `second` drawn as an outline. */
  readonly series: "first" | "second"
  readonly name: string
  /** The value as the table prints it. */
  readonly value: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A text of a picture at its base line. */
export interface Caption {
  /** Classes: what it is, and `start`, `middle` or `end`. */
  readonly role: string
  readonly x: number
  readonly y: number
  readonly text: string
}

/** A picture of numbers, drawn by `charts/chart.hbs`. Units are those of its own frame, which is about a phone wide. */
export interface Chart {
  /** Begins the names of its elements; once on a page. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly width: number
  readonly height: number
  readonly lines: ReadonlyArray<{ x1: number; y1: number; x2: number; y2: number; role: string }>
  readonly marks: ReadonlyArray<Mark>
  readonly captions: ReadonlyArray<Caption>
}

/** What a picture is of. */
export interface ChartOf {
  readonly id: string
  readonly title: string
  readonly description: string
}

/** The width of every picture's frame. */
export const frameWidth = 340

/** A place in a picture to a hundredth. */
export const place = (at: number): number => Math.round(at * 100) / 100

const isMark = (character: string): boolean => /\p{Mn}/u.test(character)

/** A text of at most so many characters that take up room (a Thai vowel or tone mark above or below takes none), cut with `…`. */
export const shortened = (text: string, room: number): string => {
  let taken = 0
  let kept = ""
  for (const character of text) {
    if (!isMark(character)) taken += 1
    if (taken > room) return `${kept.trimEnd()}…`
    kept += character
  }
  return text
}
