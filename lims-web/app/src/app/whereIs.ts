import { bare, checkCode } from '@/shared/scan/sampleCode'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const REPORT = /^BG(-[A-Z0-9]+)+$/i

/** A label of the store: organisation, year and running number. */
const MATERIAL = /^[A-Z0-9]+-M\d{2}-\d{5,}$/i

export interface Place {
  path: string | null
  wrongCheck?: boolean
}

/** Where a scanned or typed text leads: an address printed in a QR code, a sample's code, a report's number, a material's label. */
export function whereIs(given: string): Place {
  const text = given.trim()
  const address = text.match(/^https?:\/\/[^/]+(\/verify\/[^?#\s]+)/i)
  if (address) return { path: address[1]! }
  if (UUID.test(text)) return { path: null }
  if (REPORT.test(text)) return { path: `/reporting/${encodeURIComponent(text.toUpperCase())}` }
  if (MATERIAL.test(text)) return { path: `/materials/labelled/${text.toUpperCase()}` }
  const check = checkCode(text)
  if (check === 'right') return { path: `/samples/${bare(text)}` }
  return { path: null, wrongCheck: check === 'wrong-check-character' && bare(text).length >= 8 }
}
