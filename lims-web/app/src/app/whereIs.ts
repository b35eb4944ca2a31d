import { INSTRUMENT_LABEL, MATERIAL_LABEL } from '@/shared/scan/labels'
import { bare, checkCode } from '@/shared/scan/sampleCode'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const REPORT = /^BG(-[A-Z0-9]+)+$/i
const NONCONFORMITY = /^BF(-[A-Z0-9]+)+$/i

export interface Place {
  path: string | null
  wrongCheck?: boolean
}

/** Where a scanned or typed text leads: an address in a QR code, a sample's code, a report's or nonconformity's number, a label. */
export function whereIs(given: string): Place {
  const text = given.trim()
  const address = text.match(/^https?:\/\/[^/]+(\/(?:verify|environment\/places)\/[^?#\s]+)/i)
  if (address) return { path: address[1]! }
  const instrument = text.match(INSTRUMENT_LABEL)
  if (instrument) return { path: `/equipment/${encodeURIComponent(instrument[1]!)}` }
  if (UUID.test(text)) return { path: null }
  if (REPORT.test(text)) return { path: `/reporting/${encodeURIComponent(text.toUpperCase())}` }
  if (NONCONFORMITY.test(text)) return { path: `/nonconformity/${encodeURIComponent(text.toUpperCase())}` }
  if (MATERIAL_LABEL.test(text)) return { path: `/materials/labelled/${text.toUpperCase()}` }
  const check = checkCode(text)
  if (check === 'right') return { path: `/samples/${bare(text)}` }
  return { path: null, wrongCheck: check === 'wrong-check-character' && bare(text).length >= 8 }
}
