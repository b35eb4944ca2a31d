import type { Meaning } from '@/shared/state/meanings'
import type { Answer, ReportState } from './api'

const MEANING_OF_STATE: Record<ReportState, Meaning> = {
  DRAFTED: 'question',
  ISSUED: 'active',
  SEALED: 'accepted',
  SUPERSEDED: 'superseded',
  WITHDRAWN: 'held',
}

/** A draft that was dropped before anybody signed it is no reason for alarm; a report that had left the house is. */
export const meaningOf = (report: { state: ReportState; issuedAt: string | null }): Meaning =>
  report.state === 'WITHDRAWN' && !report.issuedAt ? 'superseded' : MEANING_OF_STATE[report.state]

export const MEANING_OF_ANSWER: Record<Answer, Meaning> = {
  GENUINE: 'accepted',
  SUPERSEDED: 'question',
  WITHDRAWN: 'held',
  UNKNOWN: 'held',
  OTHER_FILE: 'held',
}
