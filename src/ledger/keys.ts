import { Context, type Effect } from "effect"
import type { StoreUnavailable } from "./store/store.ts"

/** A natural person as the ledger knows one: an opaque id and the key under which everything about them is committed and sealed. */
export interface Subject {
  /** 128 random bits in base64url; says nothing of the person. */
  readonly subject: string
  /** 32 random bytes. Without them no salt can be made again and no box opened. */
  readonly key: Uint8Array
}

/**
 * The keys of natural persons, kept apart from the log so that erasing a person is deleting one key.
 *
 * Durability: what `ofSubject` returns survives a crash; what `erase` deleted is gone from the file and its journals when it returns.
 * Concurrency: several processes may use one file; a person asked for by two at once has one key.
 * Secrecy: no name or number is kept in clear; a person is found again by a keyed hash.
 */
export class SubjectKeys extends Context.Service<
  SubjectKeys,
  {
    /**
     * The subject of a lookup text, made at its first use. The text is compared byte for byte, so bring it to one spelling (NFC, folded)
     * first; any text that names one person always the same way will do.
     */
    readonly ofSubject: (lookup: string) => Effect.Effect<Subject, StoreUnavailable>
    /** As `ofSubject` for many texts at once, in their order: new ones are made in one durable step. */
    readonly ofSubjects: (
      lookups: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyArray<Subject>, StoreUnavailable>
    /** The subject of a lookup text where there is one; makes none. */
    readonly find: (lookup: string) => Effect.Effect<Subject | undefined, StoreUnavailable>
    /** The key of a subject; undefined where it was erased or never was. */
    readonly get: (subject: string) => Effect.Effect<Uint8Array | undefined, StoreUnavailable>
    /**
     * Deletes the key and the way to find it: nobody can confirm a guess any more. Erasing twice is erasing once; where it fails, repeat it.
     * The same lookup text afterwards is a new subject.
     */
    readonly erase: (subject: string) => Effect.Effect<void, StoreUnavailable>
  }
>()("prongsai/ledger/SubjectKeys") {}

/** Bytes of a subject's key and of the key under which lookup texts are hashed. */
export const keyBytes = 32

/** Bytes of a subject's id. */
export const subjectBytes = 16

/** Where random bytes come from. */
export interface KeyOptions {
  readonly randomBytes?: (length: number) => Uint8Array
}
