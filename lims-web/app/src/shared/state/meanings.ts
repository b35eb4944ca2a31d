export type Meaning = 'plain' | 'active' | 'held' | 'question' | 'accepted' | 'sealed' | 'superseded'

/** The sign that stands beside the word, so that no meaning rests on colour alone. */
export const SIGNS: Record<Meaning, string> = {
  plain: '○',
  active: '◐',
  held: '✕',
  question: '!',
  accepted: '✓',
  sealed: '◆',
  superseded: '—',
}

const MEANINGS: Record<string, Meaning> = {
  PROPOSED: 'question',
  RETURNED: 'question',
  REANALYSIS: 'question',
  UNDECIDED: 'question',
  ACCEPTED_WITH_REMARK: 'question',
  WAITING: 'question',
  REJECTED: 'held',
  FAILED: 'held',
  HELD: 'held',
  LATE: 'held',
  APPROVED: 'accepted',
  ACCEPTED: 'accepted',
  PASSED: 'accepted',
  COMPLETED: 'accepted',
  SIGNED: 'accepted',
  ISSUED: 'accepted',
  RELEASED: 'accepted',
  PUBLISHED: 'accepted',
  IN_PROGRESS: 'active',
  OPEN: 'active',
  COLLECTED: 'active',
  HANDED_OVER: 'active',
  IN_TRANSIT: 'active',
  RECEIVED: 'active',
  CALCULATED: 'active',
  SUBMITTED: 'active',
  JUDGED: 'active',
  CHECKED: 'active',
  REVIEWED: 'active',
  BLIND: 'sealed',
  SUPERSEDED: 'superseded',
  WITHDRAWN: 'superseded',
  CANCELLED: 'superseded',
}

export function meaningOf(state: string): Meaning {
  return MEANINGS[state] ?? 'plain'
}
