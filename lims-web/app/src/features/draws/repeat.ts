import { fromBase64 } from '@/shared/format/base64'
import { hex, sha256, utf8 } from '@/shared/format/digest'
import type { Candidate, Proof } from './api'

/** What is checked, in the order in which one thing rests on another. */
export const STEPS = ['content', 'act', 'nonce', 'root', 'log', 'seed', 'lots'] as const
export type Step = (typeof STEPS)[number]

const digest = async (text: string) => hex(await sha256(utf8(text)))
const bytes = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16))
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const node = (left: Uint8Array, right: Uint8Array) => sha256(joined(Uint8Array.of(1), left, right))

/** The root to which a leaf's path leads in a tree of that size (RFC 9162 section 2.1.3.2); null when it leads nowhere. */
async function rootOf(entry: string, leaf: number, size: number, path: string[]): Promise<string | null> {
  if (leaf < 0 || leaf >= size) return null
  let at = leaf
  let last = size - 1
  let hash: Uint8Array = await sha256(joined(Uint8Array.of(0), await sha256(utf8(entry))))
  for (const beside of path) {
    if (last === 0) return null
    if (at % 2 === 1 || at === last) {
      hash = await node(bytes(beside), hash)
      while (at % 2 === 0 && at !== 0) {
        at = Math.floor(at / 2)
        last = Math.floor(last / 2)
      }
    } else {
      hash = await node(hash, bytes(beside))
    }
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 ? hex(hash) : null
}

/** The ids in their order: by the smallest digest among each one's tickets. */
export async function order(seed: string, candidates: Candidate[]): Promise<string[]> {
  const lots: Array<[string, string]> = []
  for (const { id, weight } of candidates) {
    const tickets: string[] = []
    for (let ticket = 1; ticket <= weight; ticket++) tickets.push(await digest(`${seed}/${id}/${ticket}`))
    lots.push([tickets.sort()[0] ?? '', id])
  }
  return lots.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, id]) => id)
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const lines = (of: Candidate[]) => of.map(({ id, name, weight }) => [id, name, weight])

/** Draws again in this browser, believing nothing but the file. */
export async function repeat(proof: Proof): Promise<Record<Step, boolean>> {
  const content = JSON.parse(proof.content)
  const { sealing, nonce, seed } = proof
  const listed = same(lines(content.candidates), lines(proof.candidates)) && content.count === proof.count && content.nonceDigest === proof.nonceDigest
  const noted = sealing && fromBase64(sealing.checkpoint.split('\n')[2] ?? '')
  return {
    content: listed && (await digest(proof.content)) === JSON.parse(proof.act).contentHash,
    act: (await digest(proof.act)) === JSON.parse(proof.entry).hash,
    nonce: nonce !== null && (await digest(nonce)) === proof.nonceDigest,
    root: Boolean(noted && sealing && hex(noted) === sealing.root && sealing.checkpoint.split('\n')[1] === String(sealing.size)),
    log: Boolean(sealing && (await rootOf(proof.entry, sealing.leaf, sealing.size, sealing.path)) === sealing.root),
    seed: Boolean(sealing && nonce && (await digest(`${nonce}/${sealing.root}`)) === seed),
    lots: seed !== null && same((await order(seed, proof.candidates)).slice(0, proof.count), proof.drawn),
  }
}
