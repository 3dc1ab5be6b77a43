/** One line of a benchmark: what it did, how fast, how that compares with the floor measured in the same run, and the memory it took. */
export const report = (line: {
  readonly name: string
  readonly unit: string
  readonly count: number
  readonly seconds: number
  readonly floor: string
  readonly floorSeconds: number
  readonly aim: number
  /** `peakMemory()` taken right after the act. */
  readonly peak: number
}): void => {
  const ratio = line.seconds / line.floorSeconds
  console.log(
    [
      `${line.name}: ${Math.round(line.count / line.seconds)} ${line.unit}/s`,
      `${line.seconds.toFixed(2)} s for ${line.count}`,
      `floor ${line.floorSeconds.toFixed(2)} s (${line.floor})`,
      `ratio ${ratio.toFixed(2)} (aim ${line.aim})`,
      `peak memory ${line.peak.toFixed(0)} MB`
    ].join(" · ")
  )
}

/** As `report` for an act that can hardly be faster than its floor: the share of the floor's speed that it reaches, and the bytes an entry takes. */
export const reportShare = (line: {
  readonly name: string
  readonly unit: string
  readonly count: number
  readonly seconds: number
  readonly floor: string
  readonly floorSeconds: number
  readonly aim?: number
  readonly peak: number
  /** Bytes written by the act and by the floor. */
  readonly bytes?: readonly [number, number]
}): void =>
  console.log(
    [
      `${line.name}: ${Math.round(line.count / line.seconds)} ${line.unit}/s`,
      `${line.seconds.toFixed(2)} s for ${line.count}`,
      `floor ${line.floorSeconds.toFixed(2)} s (${line.floor})`,
      `share of the floor's speed ${(line.floorSeconds / line.seconds).toFixed(2)}${line.aim === undefined ? "" : ` (aim ${line.aim})`}`,
      ...(line.bytes === undefined
        ? []
        : [
            `${(line.bytes[0] / line.count).toFixed(0)} bytes an entry, floor ${(line.bytes[1] / line.count).toFixed(0)}`
          ]),
      `peak memory ${line.peak.toFixed(0)} MB`
    ].join(" · ")
  )

/** Seconds that an act takes. */
export const seconds = async (act: () => unknown): Promise<number> => {
  const began = performance.now()
  await act()
  return (performance.now() - began) / 1000
}

/** The most memory this process has held so far, in MB. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1024
