import { scaleBand, scaleLinear } from "d3-scale"
import { type Chart, type ChartOf, frameWidth, place } from "./chart.ts"

/** One column: a value of nought or more, or none where there is nothing to tell. */
export interface Column {
  readonly name: string
  /** What stands below it. */
  readonly short: string
  readonly value: bigint | undefined
  readonly printed: string
}

const top = 12
const bottom = 40
const left = 58
const height = 226

/** Standing columns in order of time, over a scale with lines; their names in two rows, so that they have room. `absent` stands where a column has no value; `scaled` prints a step of the scale. */
export const columnChart = (
  of: ChartOf,
  columns: ReadonlyArray<Column>,
  scaled: (value: bigint) => string,
  absent: string
): Chart => {
  const most = columns.reduce((max, { value }) => (value !== undefined && value > max ? value : max), 100n)
  const up = scaleLinear([0, Number(most)], [height - bottom, top]).nice(4)
  const along = scaleBand(
    columns.map(({ name }) => name),
    [left, frameWidth]
  ).padding(0.25)
  const ground = place(up(0))
  const steps = up.ticks(4).filter((step) => Number.isInteger(step))
  const middle = (name: string) => place((along(name) ?? left) + along.bandwidth() / 2)
  return {
    ...of,
    width: frameWidth,
    height,
    lines: steps.map((step) => ({
      role: step === 0 ? "base" : "grid",
      x1: left,
      y1: place(up(step)),
      x2: frameWidth,
      y2: place(up(step))
    })),
    marks: columns.flatMap(({ name, printed, value }) => {
      if (value === undefined) return []
      const y = place(up(Number(value)))
      return [
        {
          series: "first",
          name,
          value: printed,
          x: place(along(name) ?? left),
          y,
          width: place(along.bandwidth()),
          height: place(ground - y)
        } as const
      ]
    }),
    captions: [
      ...steps.map((step) => ({
        role: "step end",
        x: left - 5,
        y: place(up(step) + 4),
        text: scaled(BigInt(step))
      })),
      ...columns.map(({ name, short }, index) => ({
        role: "name middle",
        x: middle(name),
        y: height - (index % 2 === 0 ? 24 : 8),
        text: short
      })),
      ...columns
        .filter(({ value }) => value === undefined)
        .map(({ name }) => ({ role: "absent middle", x: middle(name), y: ground - 4, text: absent }))
    ]
  }
}
