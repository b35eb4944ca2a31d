import { get } from '@/shared/api/client'
import type { Maybe, Schemas } from '@/shared/api/types'

export type Act = Maybe<Schemas['ActLine'], 'deviceTime' | 'position' | 'statement' | 'previousHash'>

export const actsOf = (subjectType: string, subjectId: string) =>
  get<{ items: Act[] }>('/ledger/acts', { subjectType, subjectId }).then(({ items }) => items)
