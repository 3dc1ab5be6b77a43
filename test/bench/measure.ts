/** One line of a benchmark: what it did, how fast, how that compares with the floor measured in the same run, and the memory it took. */
export const report = (line: {
  readonly name: string
  readonly unit: string
  readonly count: number
  readonly seconds: number
  readonly floor: string
  readonly floorSeconds: number
  readonly aim: number
}): void => {
  const ratio = line.seconds / line.floorSeconds
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(
    [
      `${line.name}: ${Math.round(line.count / line.seconds)} ${line.unit}/s`,
      `${line.seconds.toFixed(2)} s for ${line.count}`,
      `floor ${line.floorSeconds.toFixed(2)} s (${line.floor})`,
      `ratio ${ratio.toFixed(2)} (aim ${line.aim})`,
      `peak memory ${peak.toFixed(0)} MB`
    ].join(" · ")
  )
}

/** Seconds that an act takes. */
export const seconds = async (act: () => unknown): Promise<number> => {
  const began = performance.now()
  await act()
  return (performance.now() - began) / 1000
}
