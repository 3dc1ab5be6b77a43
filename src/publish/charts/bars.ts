import { scaleLinear } from "d3-scale"
import { type Caption, type Chart, type ChartOf, frameWidth, type Mark, place, shortened } from "./chart.ts"

/** One bar: a value of nought or more, as the table prints it and in short. */
export interface Bar {
  readonly name: string
  readonly value: bigint
  readonly printed: string
  readonly short: string
  readonly series?: Mark["series"]
}

/** Bars under one heading, or a single one without. */
export interface BarGroup {
  readonly heading?: string
  readonly bars: ReadonlyArray<Bar>
}

const longest = 240
const letter = 8
const nameRoom = 42
const nameHeight = 22
const barHeight = 16
const headingHeight = 26
const gap = 8

/** How long the longest bar may be beside the longest value. */
const roomFor = (bars: ReadonlyArray<Bar>): number =>
  Math.min(longest, frameWidth - 8 - letter * Math.max(0, ...bars.map(({ short }) => short.length)))

/** Lying bars from one base line, each with its name above and its value at its end, all to one scale; a value of nought has no length. */
export const barChart = (of: ChartOf, groups: ReadonlyArray<BarGroup>): Chart => {
  const bars = groups.flatMap((group) => group.bars)
  const most = bars.reduce((max, { value }) => (value > max ? value : max), 1n)
  const length = scaleLinear([0, Number(most)], [0, roomFor(bars)])
  const marks: Array<Mark> = []
  const captions: Array<Caption> = []
  let y = 0
  for (const { bars: mine, heading } of groups) {
    if (heading !== undefined) {
      captions.push({ role: "heading start", x: 0, y: y + 17, text: shortened(heading, nameRoom) })
      y += headingHeight
    }
    for (const { name, printed, series, short, value } of mine) {
      captions.push({ role: "name start", x: 0, y: y + 16, text: shortened(name, nameRoom) })
      y += nameHeight
      const width = place(length(Number(value)))
      marks.push({ series: series ?? "first", name, value: printed, x: 0, y, width, height: barHeight })
      captions.push({ role: "value start", x: place(width + 6), y: y + 13, text: short })
      y += barHeight + gap
    }
    if (heading !== undefined) y += gap
  }
  return {
    ...of,
    width: frameWidth,
    height: y,
    lines: marks.map((mark) => ({ role: "base", x1: 0, y1: mark.y - 2, x2: 0, y2: mark.y + barHeight + 2 })),
    marks,
    captions
  }
}
