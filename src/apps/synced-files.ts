import { closeSync, fsyncSync, openSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const syncAndClose = (descriptor: number, write: () => void): void => {
  try {
    write()
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Makes names in a folder durable, where the system can (Windows cannot open a folder). */
export const syncFolder = (folder: string): void => {
  if (process.platform !== "win32") syncAndClose(openSync(folder, "r"), () => {})
}

/** Makes a file's bytes durable. (Windows wants to be allowed to write for that.) */
export const syncFile = (file: string): void =>
  syncAndClose(openSync(file, process.platform === "win32" ? "r+" : "r"), () => {})

/** Makes durable what lies below a folder: written first and synced afterwards, many files cost the disk little more than one. */
export const syncTree = (folder: string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) syncFile(join(entry.parentPath, entry.name))
    else if (entry.isDirectory()) syncFolder(join(entry.parentPath, entry.name))
  syncFolder(folder)
}

/** Writes a file that is not there yet and makes its bytes durable; its name is durable when its folder is synced. */
export const writeSynced = (file: string, bytes: Uint8Array, mode: number = 0o666): void => {
  const descriptor = openSync(file, "wx", mode)
  syncAndClose(descriptor, () => writeFileSync(descriptor, bytes))
}
