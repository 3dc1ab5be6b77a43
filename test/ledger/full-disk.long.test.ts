import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { copiesOf, publishedOffice } from "./faults/begun.ts"
import { beginOffice, leaveLocks } from "./faults/office.ts"
import { startAct } from "./faults/process.ts"
import { checkAfter, stateOf } from "./faults/standing.ts"

const step = 16 * 1024
const pageBytes = 4096

const free = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** A small disk of its own; undefined where none may be mounted. */
const mountDisk = (folder: string): (() => void) | undefined => {
  mkdirSync(folder)
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", folder])
  return status === 0 ? () => void spawnSync("umount", ["-l", folder]) : undefined
}

const bases = {
  record: (root: string) => beginOffice(root, 3),
  publish: (root: string) => publishedOffice(root, [20, 5, 20])
}

/** Does an act on a disk that has ever more room, from none until it comes to its end. */
const onFullDisks = async (act: keyof typeof bases) => {
  const copies = await copiesOf(bases[act])
  const disk = join(copies.folder, "disk")
  const unmount = mountDisk(disk)
  if (unmount === undefined) return undefined
  const root = join(disk, "work")
  const place = { root, cache: join(copies.folder, "cache") }
  const fresh = () => {
    rmSync(root, { recursive: true, force: true })
    cpSync(join(copies.folder, "base"), root, { recursive: true })
    if (act === "publish") leaveLocks(root)
  }
  const filler = join(disk, "filler")
  try {
    fresh()
    const before = await stateOf(root)
    fresh()
    assert.deepStrictEqual(await startAct(place, [act, root]).ended, { how: "done", said: "" })
    const after = await stateOf(root)
    const found = { act, full: 0, "ledger old": 0, "ledger new": 0, enough: 0 }
    for (let room = 0; found.enough < 2; room += step) {
      fresh()
      writeFileSync(filler, Buffer.alloc(free(disk) - room))
      assert.isAtMost(free(disk) - room, pageBytes)
      const ended = await startAct(place, [act, root]).ended
      rmSync(filler)
      const left = await checkAfter(act, root, before, after, ended)
      if (ended.how === "done") found.enough += 1
      else {
        assert.match(ended.said, /^failed: .*(?:full|ENOSPC|disk I\/O error|FolderUnusable)/, ended.said)
        found.full += 1
        found[`ledger ${left.ledger}`] += 1
      }
    }
    return found
  } finally {
    unmount()
    copies.remove()
  }
}

describe("a full disk", () => {
  for (const act of ["record", "publish"] as const) {
    it(`at every ${step} bytes of room: ${act} is whole or not there, and goes on where there is room again`, async () => {
      const found = await onFullDisks(act)
      if (found === undefined) return console.log("skipped: no disk may be mounted here")
      console.log(found)
      assert.isAbove(found.full, 2)
    })
  }
})
