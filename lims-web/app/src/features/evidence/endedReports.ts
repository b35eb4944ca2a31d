import { hex, sha256, utf8 } from '@/shared/format/digest'
import { openNote, parseKey } from './signedNote'

/** A report that is no longer current; `number` is the SHA-256 of its number. */
export interface Ended {
  number: string
  state: string
  endedAt: string
}

/** What the server hands out: the items, and the note by which the log vouches for them. */
export interface SignedEndedList {
  note: string
  items: Ended[]
}

/** A list that the log signed: as of when, and the size of the tree of which it misses no end. */
export interface EndedList {
  asOf: string
  size: number
  items: Ended[]
}

const SIZE = /^(0|[1-9]\d{0,14})$/

/** Null unless the log with this verifier key signed this very list. The same steps as `./lims verify`. */
export async function openEnded(list: SignedEndedList, verifierKey: string): Promise<EndedList | null> {
  const key = parseKey(verifierKey)
  if (!key || typeof list.note !== 'string' || !Array.isArray(list.items)) return null
  const text = await openNote(list.note, key)
  const [kind, asOf, size, hash, ...rest] = (text ?? '').split('\n')
  if (kind !== `${key.origin}/ended-reports` || !asOf || !SIZE.test(size ?? '') || rest.join('') !== '') return null
  const lines = list.items.map((each) => `${each.number} ${each.state} ${each.endedAt}\n`).join('')
  return hex(await sha256(utf8(lines))) === hash ? { asOf, size: Number(size), items: list.items } : null
}
