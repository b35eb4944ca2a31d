import type { Meaning } from '@/shared/state/meanings'
import type { Delivery } from './api'

export const MEANINGS: Record<Delivery['state'], Meaning> = { UPLOADED: 'question', SIGNED: 'sealed', REPLACED: 'superseded' }
