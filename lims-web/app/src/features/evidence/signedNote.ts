import { fromBase64 } from '@/shared/format/base64'
import { hex, owned, utf8 } from '@/shared/format/digest'

/** The public key of a log, as `<origin>+<hex id>+<base 64>` tells it (C2SP signed-note, "Verifier keys"). */
export interface LogKey {
  origin: string
  id: string
  publicKey: Uint8Array
}

const ED25519 = 1
const KEY = 32
const KEY_ID = 4
const SIGNATURE = 64
const LINE = /^— (\S+) (\S+)$/

export function parseKey(verifierKey: string): LogKey | null {
  // Base 64 may hold a plus of its own.
  const [origin, id, ...encoded] = verifierKey.split('+')
  const key = fromBase64(encoded.join('+'))
  if (!origin || !id || !key || key.length !== 1 + KEY || key[0] !== ED25519) return null
  return { origin, id, publicKey: key.slice(1) }
}

export async function isSigned(text: string, signature: Uint8Array, key: LogKey): Promise<boolean> {
  const publicKey = await crypto.subtle.importKey('raw', owned(key.publicKey), 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', publicKey, owned(signature), owned(utf8(text)))
}

/** The text of a signed note; null unless this key signed it, and every signature in its name is right. */
export async function openNote(note: string, key: LogKey): Promise<string | null> {
  // The last empty line parts text and signatures.
  const end = note.lastIndexOf('\n\n')
  if (end < 0 || !note.endsWith('\n')) return null
  const text = note.slice(0, end + 1)
  const lines = note.slice(end + 2, -1).split('\n').map((line) => LINE.exec(line))
  if (lines.some((line) => !line)) return null
  const own = lines
    .filter((line) => line![1] === key.origin)
    .map((line) => fromBase64(line![2]!))
    .filter((bytes) => bytes && hex(bytes.slice(0, KEY_ID)) === key.id)
  if (own.length === 0) return null
  for (const bytes of own) {
    if (bytes!.length !== KEY_ID + SIGNATURE || !(await isSigned(text, bytes!.slice(KEY_ID), key))) return null
  }
  return text
}
