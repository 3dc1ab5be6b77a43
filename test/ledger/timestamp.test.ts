import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { SignedData, TimeStampResp } from "pkijs"
import { timestampLimits } from "../../src/ledger/timestamp-token.ts"
import { nonceOf, timestampRequest } from "../../src/ledger/timestamp-request.ts"
import { fixture, fixtureFolder, verdict } from "./timestamp-fixtures.ts"

const checkpoint = fixture("checkpoint")
const ca = fixture("ca.pem")
const request = fixture("request.tsq")
const nonce = nonceOf(request)!
const made = 1_795_000_000_000

const byteStrings = Arbitrary.map(
  Arbitrary.array(
    Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 255 })))),
    { maxLength: 20 }
  ),
  (bytes) => Uint8Array.from(bytes)
)

const derOf = (pem: Uint8Array): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      Buffer.from(pem)
        .toString()
        .replace(/-----[^-]+-----|\s/g, ""),
      "base64"
    )
  )

describe("requests for a time stamp", () => {
  it("are what openssl asks", () => {
    assert.deepStrictEqual(timestampRequest(checkpoint, { nonce }), request)
  })

  it.prop("carry any nonce as a number above or equal to 0", [byteStrings], ([bytes]) => {
    const read = nonceOf(timestampRequest(checkpoint, { nonce: bytes }))!
    assert.isBelow(read[0]!, 0x80)
    assert.strictEqual(
      BigInt(`0x${Buffer.from(read).toString("hex")}`),
      BigInt(`0x0${Buffer.from(bytes).toString("hex")}`)
    )
  })

  it("without a nonce have none", () => {
    assert.isUndefined(nonceOf(timestampRequest(checkpoint)))
    assert.isUndefined(nonceOf(checkpoint))
  })
})

describe("time stamps that hold", () => {
  for (const [name, authority] of [
    ["rsa.tsr", "Invented RSA time stamps"],
    ["ec.tsr", "Invented EC time stamps"],
    ["by-hand.tsr", "Invented EC time stamps"],
    ["old-style.tsr", "Invented EC time stamps"]
  ] as const) {
    it(`${name} leads to the trusted certificate, in PEM or DER, among others too`, async () => {
      for (const trusted of [[ca], [derOf(ca)], [fixture("other-ca.pem"), ca]]) {
        const stamp = await verdict(fixture(name), checkpoint, trusted, { nonce })
        if (typeof stamp === "string") return assert.fail(stamp)
        assert.strictEqual(stamp.certificate, "trusted")
        assert.strictEqual(stamp.authority, authority)
        assert.strictEqual(stamp.policy, "1.2.3.4.1")
        assert.isAbove(stamp.time, made)
      }
    })
  }

  it("without trusted certificates hold too, and say that theirs was not checked", async () => {
    const stamp = await verdict(fixture("ring.tsr"), checkpoint, [])
    assert.include(stamp, { certificate: "not-checked", authority: "Invented time stamps in a ring" })
  })

  it("tell fractions of a second", async () => {
    const stamp = await verdict(fixture("old-style.tsr"), checkpoint, [ca])
    assert.notStrictEqual((stamp as { readonly time: number }).time % 1000, 0)
  })

  it("without a certificate hold where it is given as trusted", async () => {
    const bare = fixture("without-certificate.tsr")
    assert.strictEqual(await verdict(bare, checkpoint, []), "no-certificate")
    assert.strictEqual(await verdict(bare, checkpoint, [ca]), "no-certificate")
    assert.include(await verdict(bare, checkpoint, [fixture("ec.pem")]), { certificate: "trusted" })
  })
})

describe("time stamps that prove nothing", () => {
  for (const [name, problem] of [
    ["expired.tsr", "expired"],
    ["too-deep.tsr", "untrusted"],
    ["ring.tsr", "untrusted"],
    ["purpose-not-critical.tsr", "purpose"],
    ["two-purposes.tsr", "purpose"],
    ["no-purpose.tsr", "purpose"],
    ["no-certificate-id.tsr", "other-certificate"],
    ["other-certificate.tsr", "other-certificate"],
    ["sha-1.tsr", "algorithm"],
    ["sha-1-certificate.tsr", "algorithm"],
    ["issuer-expired.tsr", "expired"],
    ["other-usage.tsr", "purpose"],
    ["further-usage.tsr", "purpose"],
    ["two-signers.tsr", "malformed"],
    ["local-time.tsr", "malformed"],
    ["refused.tsr", "not-granted"]
  ] as const) {
    it(`${name}: ${problem}`, async () => {
      assert.strictEqual(await verdict(fixture(name), checkpoint, [ca], { nonce }), problem)
    })
  }

  it("signed by what had ended before, or is for something else, whoever is trusted", async () => {
    for (const [name, problem] of [
      ["expired.tsr", "expired"],
      ["other-usage.tsr", "purpose"],
      ["no-purpose.tsr", "purpose"]
    ] as const)
      assert.strictEqual(await verdict(fixture(name), checkpoint, []), problem)
  })

  it("that do not sign that they are time stamps, or of what", async () => {
    const whole = Buffer.from(fixture("ec.tsr"))
    for (const oid of ["060b2a864886f70d0109100104", "06092a864886f70d010904"]) {
      const last = whole.lastIndexOf(Buffer.from(oid, "hex")) + oid.length / 2 - 1
      const changed = new Uint8Array(whole.with(last, 0x7f))
      assert.strictEqual(await verdict(changed, checkpoint, [ca]), "malformed", oid)
    }
  })

  it("with more certificates than any way to a trusted one needs", async () => {
    const response = TimeStampResp.fromBER(fixture("ec.tsr"))
    const token = new SignedData({ schema: response.timeStampToken!.content })
    const resized = (count: number) => {
      token.certificates = Array.from({ length: count }, () => token.certificates![0]!)
      response.timeStampToken!.content = token.toSchema(true)
      return new Uint8Array(response.toSchema().toBER())
    }
    assert.include(await verdict(resized(timestampLimits.certificates), checkpoint, [ca]), {
      certificate: "trusted"
    })
    assert.strictEqual(
      await verdict(resized(timestampLimits.certificates + 1), checkpoint, [ca]),
      "malformed"
    )
  })

  it("of another file, of another request, under another authority", async () => {
    const other = new Uint8Array([...checkpoint, 0x0a])
    const [ec, rsa] = [fixture("ec.tsr"), fixture("rsa.tsr")]
    assert.strictEqual(await verdict(ec, other, [ca]), "other-file")
    assert.strictEqual(await verdict(ec, new Uint8Array(0), [ca]), "other-file")
    const another = Uint8Array.of(...nonce.subarray(0, -1), nonce.at(-1)! ^ 1)
    assert.strictEqual(await verdict(ec, checkpoint, [ca], { nonce: another }), "other-request")
    const bare = fixture("without-certificate.tsr")
    assert.strictEqual(await verdict(bare, checkpoint, [ca], { nonce }), "other-request")
    for (const stamp of [ec, rsa])
      assert.strictEqual(await verdict(stamp, checkpoint, [fixture("other-ca.pem")]), "untrusted")
  })

  it("with trusted certificates that are none", async () => {
    for (const file of [checkpoint, new Uint8Array(0), derOf(ca).subarray(0, -9)])
      assert.strictEqual(await verdict(fixture("ec.tsr"), checkpoint, [file]), "trusted-file")
  })
})

describe("damaged time stamps", () => {
  it.each(["ec.tsr", "rsa.tsr"])(
    "%s with a bit changed anywhere says the same or nothing",
    async (name) => {
      const stride = 5
      const whole = fixture(name)
      const holds = await verdict(whole, checkpoint, [ca])
      let refusals = 0
      for (let at = 0; at < whole.length; at += stride) {
        const changed = whole.slice()
        changed[at] = changed[at]! ^ (1 << (at % 8))
        const said = await verdict(changed, checkpoint, [ca])
        if (typeof said === "string") refusals++
        else assert.deepStrictEqual<unknown>(said, holds, `byte ${at}`)
      }
      assert.isAbove(refusals, (whole.length / stride) * 0.9)
    },
    60_000
  )

  it("cut short anywhere, or with bytes after it, is refused", async () => {
    const whole = fixture("ec.tsr")
    for (let length = 0; length < whole.length; length += 7)
      assert.strictEqual(await verdict(whole.subarray(0, length), checkpoint, [ca]), "malformed", `${length}`)
    assert.strictEqual(await verdict(Uint8Array.of(...whole, 0), checkpoint, [ca]), "malformed")
    const huge = new Uint8Array(timestampLimits.bytes + 1)
    assert.strictEqual(await verdict(huge, checkpoint, [ca]), "too-long")
  })

  it("nested or repeated without end comes to an end", async () => {
    for (const bytes of [
      new Uint8Array(timestampLimits.bytes).fill(0x30),
      new Uint8Array(timestampLimits.bytes).map((_, at) => (at % 2 === 0 ? 0x30 : 0x80)),
      new Uint8Array(timestampLimits.bytes)
    ])
      assert.strictEqual(await verdict(bytes, checkpoint, [ca]), "malformed")
  })

  it("random bytes are refused, never a defect", async () => {
    let seed = 7
    const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
    for (const name of ["ec.tsr", "rsa.tsr", "by-hand.tsr"]) {
      const whole = fixture(name)
      for (let turn = 0; turn < 100; turn++) {
        const at = Math.floor(random() * whole.length)
        const length = Math.floor(random() * 24)
        const filling = Uint8Array.from({ length }, () => Math.floor(random() * 256))
        const mixed = Uint8Array.of(...whole.subarray(0, at), ...filling, ...whole.subarray(at + length))
        const said = await verdict(mixed, checkpoint, [])
        if (typeof said !== "string") assert.isAbove(said.time, made)
        assert.strictEqual(await verdict(filling, checkpoint, [mixed]), "trusted-file")
      }
    }
  })
})

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0

describe(`beside openssl${hasOpenssl ? "" : " (skipped: no openssl)"}`, () => {
  it.skipIf(!hasOpenssl)(
    "it comes to the same verdict on every fixture, but for SHA-1 and a time that is not UTC",
    async () => {
      for (const name of [
        "by-hand",
        "ec",
        "expired",
        "further-usage",
        "issuer-expired",
        "no-certificate-id",
        "no-purpose",
        "old-style",
        "other-certificate",
        "other-usage",
        "purpose-not-critical",
        "refused",
        "ring",
        "rsa",
        "too-deep",
        "two-purposes",
        "two-signers",
        "without-certificate"
      ]) {
        const { status } = spawnSync(
          "openssl",
          ["ts", "-verify", "-in", `${name}.tsr`, "-data", "checkpoint", "-CAfile", "ca.pem"],
          { cwd: fixtureFolder }
        )
        const said = await verdict(fixture(`${name}.tsr`), checkpoint, [ca])
        assert.strictEqual(typeof said !== "string", status === 0, name)
      }
    }
  )

  it.skipIf(!hasOpenssl)("it reads our request, answers it, and both verify the answer", async () => {
    const folder = mkdtempSync(join(tmpdir(), "prongsai-tsa-"))
    const bytes = Uint8Array.of(...checkpoint, 1, 2, 3)
    const ours = Uint8Array.of(0xff, 0, 1, 2, 3, 4, 5, 6)
    writeFileSync(join(folder, "data"), bytes)
    writeFileSync(join(folder, "ours.tsq"), timestampRequest(bytes, { nonce: ours }))
    writeFileSync(
      join(folder, "tsa.cnf"),
      [
        "[req]\ndistinguished_name=dn\n[dn]\n[v3]\nextendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature",
        "[tsa]\ndefault_tsa=stamp\n[stamp]\nserial=serial\ndefault_policy=1.2.3\ndigests=sha256\nsigner_digest=sha256\n"
      ].join("\n")
    )
    const run = (...args: ReadonlyArray<string>) => {
      const { status, stderr } = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" })
      assert.strictEqual(status, 0, `${args.join(" ")}: ${stderr}`)
    }
    run(
      ..."req -x509 -config tsa.cnf -extensions v3 -subj /CN=now -days 2 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem".split(
        " "
      )
    )
    run(
      ..."ts -reply -config tsa.cnf -queryfile ours.tsq -signer cert.pem -inkey key.pem -out answer.tsr".split(
        " "
      )
    )
    run(..."ts -verify -in answer.tsr -queryfile ours.tsq -CAfile cert.pem".split(" "))
    run(..."ts -verify -in answer.tsr -data data -CAfile cert.pem".split(" "))
    const answer = new Uint8Array(readFileSync(join(folder, "answer.tsr")))
    const cert = new Uint8Array(readFileSync(join(folder, "cert.pem")))
    const stamp = await verdict(answer, bytes, [cert], { nonce: ours })
    assert.include(stamp, { authority: "now", policy: "1.2.3", certificate: "trusted" })
    assert.isBelow(Math.abs((stamp as { readonly time: number }).time - Date.now()), 60_000)
    rmSync(folder, { recursive: true })
  })
})
