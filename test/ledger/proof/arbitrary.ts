import { Arbitrary, Schema } from "effect"

/** A whole number of [`minimum`, `maximum`]. */
export const int = (minimum: number, maximum: number): Arbitrary.Arbitrary<number> =>
  Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum, maximum }))))

/** Any bytes, up to so many. */
export const anyBytes = (maxLength: number): Arbitrary.Arbitrary<Uint8Array> =>
  Arbitrary.map(Arbitrary.array(int(0, 255), { maxLength }), (bytes) => Uint8Array.from(bytes))

/** What hand and editor do to these formats. */
const pieces = [
  "\n",
  "\r",
  "\r\n",
  "\n\n",
  "\t",
  " ",
  "\u00a0",
  "\u0085",
  "\ufeff",
  "\u2014 ",
  "=",
  "==",
  "+",
  "-",
  "_",
  "/",
  "//",
  "..",
  "%2e",
  "x",
  "x000/",
  ".p/0",
  ".p/256",
  ".p/05",
  "0",
  "00",
  "1",
  "9007199254740992",
  "0x1",
  "A",
  "any",
  "none",
  "#",
  "quorum none\n",
  "extra \n",
  "\0"
].map((text) => Buffer.from(text))

type Change = (bytes: Uint8Array) => Uint8Array

const place = (bytes: Uint8Array, at: number) => at % (bytes.length + 1)
const splice = (bytes: Uint8Array, at: number, removed: number, put: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + removed)]))

const change: Arbitrary.Arbitrary<Change> = Arbitrary.map(
  Arbitrary.all([int(0, 3), int(0, 100_000), int(0, 100_000), int(1, 60)]),
  ([kind, from, to, length]): Change =>
    (bytes) => {
      const at = place(bytes, from)
      if (kind === 0) {
        return at === bytes.length ? bytes : bytes.with(at, bytes[at]! ^ (2 ** (to % 8)))
      }
      if (kind === 1) return splice(bytes, at, 0, pieces[to % pieces.length]!)
      if (kind === 2) return splice(bytes, at, length, new Uint8Array(0))
      return splice(bytes, place(bytes, to), 0, bytes.subarray(at, at + length))
    }
)

/** One of these, changed in up to three places: bits turned, bytes put in, taken out, or repeated elsewhere. */
export const changed = (samples: ReadonlyArray<Uint8Array>): Arbitrary.Arbitrary<Uint8Array> =>
  Arbitrary.map(
    Arbitrary.all([int(0, samples.length - 1), Arbitrary.array(change, { maxLength: 3 })]),
    ([sample, changes]) => changes.reduce((bytes, act) => act(bytes), samples[sample]!)
  )
