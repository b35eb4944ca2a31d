import type { Meaning } from '@/shared/state/meanings'
import { UNITS, type Excursion, type PlaceLimit, type Standing } from './api'

export const STANDING: Record<Standing['state'], Meaning> = { WITHIN: 'accepted', BEYOND: 'held', NOT_WATCHED: 'question', NO_LIMIT: 'plain' }

/** `15–30 ℃` */
export function span(limit: Pick<PlaceLimit, 'low' | 'high' | 'quantity'>): string {
  const unit = UNITS[limit.quantity]
  if (limit.low === null) return limit.high === null ? '–' : `≤ ${limit.high} ${unit}`
  return limit.high === null ? `≥ ${limit.low} ${unit}` : `${limit.low}–${limit.high} ${unit}`
}

/** What a person has to do about an excursion, as a key of the texts. */
export function stateOf(excursion: Excursion): 'open' | 'awaits' | 'matters' | 'harmless' {
  if (excursion.matters !== null && excursion.matters !== undefined) return excursion.matters ? 'matters' : 'harmless'
  return excursion.stretch.endedAt ? 'awaits' : 'open'
}

export const EXCURSION: Record<ReturnType<typeof stateOf>, Meaning> = { open: 'held', awaits: 'question', matters: 'held', harmless: 'accepted' }
