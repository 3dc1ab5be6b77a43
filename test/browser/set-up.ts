import { foundChromium } from "./found-chromium.ts"

/** Before all tests of a run: makes sure of a Chromium, and unpacks the package's own where none is installed, before test files run side by side. */
export const setup = async (): Promise<void> => {
  await foundChromium()
}
