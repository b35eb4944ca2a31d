import type { Meaning } from '@/shared/state/meanings'
import type { Invitation, Member, NewPin } from './api'

export const STANDING: Record<Member['standing'], Meaning> = {
  ANNOUNCED: 'question',
  PRESENT: 'accepted',
  LEFT: 'superseded',
  CLOSED: 'held',
}

/** Is it held on that day? Days are written 2026-03-05, so that they compare as words. */
export const isHeld = (held: { from: string; until: string | null }, today: string) =>
  held.from <= today && (!held.until || held.until >= today)

export const PIN_STATE: Record<NewPin['state'], Meaning> = {
  AWAITS_SECOND: 'question',
  OPEN: 'question',
  USED: 'accepted',
  DECLINED: 'held',
  LAPSED: 'superseded',
}

export const isPending = (permission: NewPin) => permission.state === 'OPEN' || permission.state === 'AWAITS_SECOND'

export const INVITATION: Record<Invitation['state'], Meaning> = {
  OPEN: 'question',
  ACCEPTED: 'accepted',
  WITHDRAWN: 'superseded',
  LAPSED: 'superseded',
}
