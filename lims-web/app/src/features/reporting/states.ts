import type { Meaning } from '@/shared/state/meanings'
import type { Answer, ReportState } from './api'

export const MEANING_OF_STATE: Record<ReportState, Meaning> = {
  DRAFTED: 'question',
  ISSUED: 'active',
  SEALED: 'accepted',
  SUPERSEDED: 'superseded',
  WITHDRAWN: 'held',
}

export const MEANING_OF_ANSWER: Record<Answer, Meaning> = {
  GENUINE: 'accepted',
  SUPERSEDED: 'question',
  WITHDRAWN: 'held',
  UNKNOWN: 'held',
  OTHER_FILE: 'held',
}
