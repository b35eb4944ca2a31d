import { fromBase64Url, toBase64 } from '@/shared/format/base64'
import { hex, sha256, utf8 } from '@/shared/format/digest'
import { isSigned, parseKey } from './signedNote'

/**
 * Checks the proof in a report's QR code without a server: number and content hash stand in the log under a checkpoint that the log
 * signed (RFC 6962, C2SP tlog-checkpoint). The same steps as `./lims verify`, in the browser.
 */
export interface ReportProof {
  contentHash: Uint8Array
  index: bigint
  size: bigint
  path: Uint8Array[]
  keyId: string
  signature: Uint8Array
}

const VERSION = 1
const HASH = 32
const KEY_ID = 4
const SIGNATURE = 64

/** What the fragment of the code's address says; null when it is no proof, or one of another version. */
export function parseProof(text: string): ReportProof | null {
  const bytes = fromBase64Url(text)
  if (!bytes || bytes[0] !== VERSION) return null
  let at = 1
  const take = (length: number) => bytes.slice(at, (at += length))
  const number = () => {
    let value = 0n
    for (let shift = 0n; shift < 63n; shift += 7n) {
      const byte = bytes[at++] ?? 0
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    return value
  }
  const contentHash = take(HASH)
  const index = number()
  const size = number()
  const path = Array.from({ length: bytes[at++] ?? 0 }, () => take(HASH))
  const proof = { contentHash, index, size, path, keyId: hex(take(KEY_ID)), signature: take(SIGNATURE) }
  return at === bytes.length && index < size ? proof : null
}

/** Whether the log with this verifier key (C2SP signed-note) vouches for the number and the hash. */
export async function proves(proof: ReportProof, number: string, verifierKey: string): Promise<boolean> {
  const key = parseKey(verifierKey)
  if (!key || key.id !== proof.keyId) return false
  const declaration = `jialing report/v1\n${number}\n${hex(proof.contentHash)}\n`
  const entry = await sha256(utf8(declaration))
  const root = await rootOf(await sha256(join([0], entry)), proof)
  if (!root) return false
  return isSigned(`${key.origin}\n${proof.size}\n${toBase64(root)}\n`, proof.signature, key)
}

/** RFC 9162 section 2.1.3.2; null when the way does not end at the root. */
async function rootOf(leaf: Uint8Array, proof: ReportProof): Promise<Uint8Array | null> {
  let node = proof.index
  let last = proof.size - 1n
  let hash = leaf
  for (const beside of proof.path) {
    if (last === 0n) return null
    if ((node & 1n) === 1n || node === last) {
      hash = await sha256(join([1], beside, hash))
      while ((node & 1n) === 0n && node !== 0n) {
        node >>= 1n
        last >>= 1n
      }
    } else {
      hash = await sha256(join([1], hash, beside))
    }
    node >>= 1n
    last >>= 1n
  }
  return last === 0n ? hash : null
}

const join = (...parts: ArrayLike<number>[]) => Uint8Array.from(parts.flatMap((part) => [...Array.from(part)]))
