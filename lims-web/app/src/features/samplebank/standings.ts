import type { Meaning } from '@/shared/state/meanings'
import type { BankState, Climate, PositionFilling, RequestState, Retention } from './api'

export const BANK_STATE: Record<BankState, Meaning> = { STORED: 'accepted', HANDED_OUT: 'active', USED_UP: 'superseded', DISPOSED: 'superseded' }
export const REQUEST_STATE: Record<RequestState, Meaning> = { REQUESTED: 'question', REFUSED: 'held', APPROVED: 'active', OVER: 'accepted' }
export const CLIMATE: Record<Climate['state'], Meaning> = { WITHIN: 'accepted', BEYOND: 'held', NOT_WATCHED: 'question', NO_LIMIT: 'plain' }

export type Fill = 'blocked' | 'free' | 'part' | 'full'

/** In one word, for a colour and its text. */
export function fillOf(position: Pick<PositionFilling, 'blocked' | 'capacity' | 'containers'>): Fill {
  if (position.blocked) return 'blocked'
  if (position.containers.length === 0) return 'free'
  return position.containers.length < position.capacity ? 'part' : 'full'
}

/** Label of a position, null when the container lies nowhere. */
export const labelOf = (banked: { cabinet: string | null; position: string | null }) => (banked.cabinet ? `${banked.cabinet}/${banked.position}` : null)

/** Why a container is still kept, as a key of the texts. */
export function keptBecause(retention: Retention): 'noTerm' | 'forEver' | 'notReported' | 'until' {
  if (!retention.term) return 'noTerm'
  if (retention.term.months === null || retention.term.months === undefined) return 'forEver'
  return retention.keepUntil ? 'until' : 'notReported'
}
