/**
 * Codes carry an ISO 7064 MOD 37,36 check character as their last one, so that a mistyped or
 * swapped character is noticed before the server is asked. Hyphens and spaces only help the eye.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const M = ALPHABET.length

export function bare(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '')
}

export function checkCharacter(payload: string): string {
  let product = M
  for (const character of payload) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) throw new RangeError(`${character} is not in the alphabet of codes`)
    const sum = (product + value) % M || M
    product = (sum * 2) % (M + 1)
  }
  return ALPHABET[(M + 1 - product) % M]!
}

export type CodeCheck = 'right' | 'too-short' | 'foreign-character' | 'wrong-check-character'

export function checkCode(code: string): CodeCheck {
  const text = bare(code)
  if (/[^0-9A-Z]/.test(text)) return 'foreign-character'
  if (text.length < 6) return 'too-short'
  return checkCharacter(text.slice(0, -1)) === text.at(-1) ? 'right' : 'wrong-check-character'
}

/** Groups of four with the check character apart, for reading aloud and comparing. */
export function grouped(code: string): { groups: string[]; check: string } {
  const text = bare(code)
  const payload = text.slice(0, -1)
  return { groups: payload.match(/.{1,4}/g) ?? [], check: text.slice(-1) }
}
