import type { Meaning } from '@/shared/state/meanings'
import type { MaterialState } from './api'

export const MEANING: Record<MaterialState, Meaning> = {
  RECALLED: 'held',
  SOURCE_UNFIT: 'held',
  EXPIRED: 'held',
  REJECTED: 'held',
  AWAITS_ACCEPTANCE: 'question',
  OPENED_TOO_LONG: 'held',
  EXPIRING: 'question',
  USABLE: 'accepted',
}
