import { day } from '@/shared/format/dates'
import type { Meaning } from '@/shared/state/meanings'
import type { Appointment, Cell, ListEntry, Standing, Supervision } from './api'

export const STANDING: Record<Standing, Meaning> = {
  VALID: 'accepted',
  EXPIRING: 'question',
  IN_TRAINING: 'active',
  SUSPENDED: 'held',
  EXPIRED: 'held',
  REVOKED: 'superseded',
}

export const KINDS = ['SAMPLING', 'FIELD_MEASUREMENT', 'ANALYSIS'] as const
export const PARTS = ['THEORY', 'PRACTICE', 'SAMPLE_TEST'] as const
export const MATRICES = ['water', 'soil', 'air', 'noise', 'radiation'] as const

/** Days are written 2026-03-05, so that they compare as words. */
const runs = (each: { from: string; to?: string | null; end: unknown }, today: string) =>
  !each.end && each.from <= today && (!each.to || today <= each.to)

export const isInForce = (each: Supervision | Appointment | ListEntry) => runs(each, day(new Date()))

/** What is known of one person and one method; a certificate for a single matrix is one of several. */
export function cellsOf(cells: Cell[]): Map<string, Cell[]> {
  const found = new Map<string, Cell[]>()
  for (const cell of cells) {
    const key = `${cell.personId} ${cell.kind} ${cell.method}`
    found.set(key, [...(found.get(key) ?? []), cell])
  }
  return found
}
