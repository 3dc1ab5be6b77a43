import { Effect, Layer } from "effect"
import { randomBytes } from "node:crypto"
import { keyBytes, type KeyOptions, type Subject, subjectBytes, SubjectKeys } from "../keys.ts"

/** Keys that live as long as their layer: for tests and for trying out. */
export const layerMemory = (options?: KeyOptions): Layer.Layer<SubjectKeys> =>
  Layer.effect(
    SubjectKeys,
    Effect.sync(() => {
      const random = options?.randomBytes ?? randomBytes
      const ofLookup = new Map<string, Subject>()
      const begin = (lookup: string): Subject => {
        const subject = Buffer.from(random(subjectBytes)).toString("base64url")
        const begun = { subject, key: new Uint8Array(random(keyBytes)) }
        ofLookup.set(lookup, begun)
        return begun
      }
      return SubjectKeys.of({
        ofSubject: (lookup) => Effect.sync(() => ofLookup.get(lookup) ?? begin(lookup)),
        ofSubjects: (lookups) =>
          Effect.sync(() => lookups.map((lookup) => ofLookup.get(lookup) ?? begin(lookup))),
        find: (lookup) => Effect.sync(() => ofLookup.get(lookup)),
        get: (subject) =>
          Effect.sync(() => [...ofLookup.values()].find((known) => known.subject === subject)?.key),
        erase: (subject) =>
          Effect.sync(() => {
            for (const [lookup, known] of ofLookup) if (known.subject === subject) ofLookup.delete(lookup)
          })
      })
    })
  )
