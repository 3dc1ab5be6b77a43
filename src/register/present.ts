/** A field of a view where there is a value; nothing where it is unknown or recorded as none. */
export const present = <K extends string, A>(key: K, value: A | null | undefined) =>
  (value === undefined || value === null ? {} : { [key]: value }) as { readonly [N in K]?: A }
