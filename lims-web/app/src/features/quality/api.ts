import { get } from '@/shared/api/client'
import { Refused } from '@/shared/api/problem'
import type { AnswerTo, Maybe } from '@/shared/api/types'

type Answer = AnswerTo<'/api/quality/batches/{id}/judgement'>
export type Outcome = Answer['outcome']
export type Finding = Maybe<Answer['findings'][number], 'text' | 'position' | 'found' | 'criterion' | 'standard'>
export type Judgement = Omit<Answer, 'findings'> & { findings: Finding[] }

/** Null as long as nobody has judged the batch. */
export const judgementOf = (batch: string) =>
  get<Judgement>(`/quality/batches/${batch}/judgement`).catch((failure) => {
    if (failure instanceof Refused && failure.status === 404) return null
    throw failure
  })
