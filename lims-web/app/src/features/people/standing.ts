import type { Meaning } from '@/shared/state/meanings'
import type { Member } from './api'

export const STANDING: Record<Member['standing'], Meaning> = {
  ANNOUNCED: 'question',
  PRESENT: 'accepted',
  LEFT: 'superseded',
  CLOSED: 'held',
}

/** Is it held on that day? Days are written 2026-03-05, so that they compare as words. */
export const isHeld = (held: { from: string; until: string | null }, today: string) =>
  held.from <= today && (!held.until || held.until >= today)
