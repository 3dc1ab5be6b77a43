import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

const filesBelow = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !lstatSync(join(folder, path)).isDirectory())
    .sort()

/** A copy of a site to be altered: links to the original's files, each replaced where it is written. */
export const siteCopy = (original: string) => {
  const own = mkdtempSync(join(tmpdir(), "prongsai-tampered-"))
  const folder = join(own, "site")
  const at = (path: string): string => join(folder, path)
  for (const path of filesBelow(original)) {
    mkdirSync(dirname(at(path)), { recursive: true })
    linkSync(join(original, path), at(path))
  }
  const remove = (path: string): void => rmSync(at(path), { recursive: true })
  const read = (path: string): Buffer => readFileSync(at(path))
  const write = (path: string, bytes: Uint8Array | string): void => {
    rmSync(at(path), { force: true })
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), bytes)
  }
  return {
    folder,
    /** A file outside the site that lives as long as the copy. */
    aside: (name: string, bytes: Uint8Array | string): string => {
      writeFileSync(join(own, name), bytes)
      return join(own, name)
    },
    list: (under = ""): ReadonlyArray<string> => filesBelow(folder).filter((path) => path.startsWith(under)),
    has: (path: string): boolean => existsSync(at(path)),
    read,
    write,
    remove,
    /** Makes other text of a file's text. */
    edit: (path: string, change: (text: string) => string): void =>
      write(path, change(read(path).toString("utf8"))),
    /** Turns one bit of a file round; of its last byte where `byte` is -1. */
    flip: (path: string, byte: number): void => {
      const bytes = read(path)
      const place = byte < 0 ? bytes.length + byte : byte
      bytes[place]! ^= 1
      write(path, bytes)
    },
    swap: (one: string, other: string): void => {
      const bytes = read(one)
      write(one, read(other))
      write(other, bytes)
    },
    link: (path: string, target: string): void => {
      remove(path)
      symlinkSync(target, at(path))
    },
    /** Whether anything is other than in the original. */
    isAltered: (): boolean => {
      const paths = filesBelow(folder)
      return (
        paths.join("\n") !== filesBelow(original).join("\n") ||
        paths.some((path) => {
          const [was, is] = [lstatSync(join(original, path)), lstatSync(at(path))]
          return (
            is.ino !== was.ino &&
            (is.isSymbolicLink() || !read(path).equals(readFileSync(join(original, path))))
          )
        })
      )
    },
    discard: (): void => rmSync(own, { recursive: true, force: true })
  }
}
export type SiteCopy = ReturnType<typeof siteCopy>
