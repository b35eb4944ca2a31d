import { get, type Page } from '@/shared/api/client'

export interface Act {
  id: string
  verb: string
  capacity: string
  actors: Array<{ personId: string; name: string; capacity: string }>
  organisation: string
  deviceTime: string | null
  recordedAt: string
  position: { lon: number; lat: number; accuracyM?: number | null } | null
  contentHash: string
  previousHash: string | null
  statement: string | null
  content: unknown
}

export const actsOf = (subjectType: string, subjectId: string) =>
  get<Page<Act>>('/ledger/acts', { subjectType, subjectId, limit: 200 })
