import { get, post } from '@/shared/api/client'
import { Refused } from '@/shared/api/problem'
import type { AnswerTo, BodyOf, Maybe } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

type Answer = AnswerTo<'/api/quality/batches/{id}/judgement'>
export type Outcome = Answer['outcome']
export type Finding = Maybe<Answer['findings'][number], 'text' | 'position' | 'found' | 'criterion' | 'standard' | 'next' | 'explanation'>
export type Judgement = Omit<Answer, 'findings'> & { findings: Finding[] }

/** Null as long as nobody has judged the batch. */
export const judgementOf = (batch: string) =>
  get<Judgement>(`/quality/batches/${batch}/judgement`).catch((failure) => {
    if (failure instanceof Refused && failure.status === 404) return null
    throw failure
  })

export type ExplanationGiven = Maybe<BodyOf<'/api/quality/batches/{id}/explanations', 'post'>['answers'][number], 'position'>

/** What quality control says of an open batch as it stands. */
export const findingsOf = (batch: string) => get<{ items: Finding[] }>(`/quality/batches/${batch}/findings`).then(({ items }) => items)
export const explain = (batch: string, answers: ExplanationGiven[], means: SigningMeans) =>
  post<{ items: Finding[] }>(`/quality/batches/${batch}/explanations`, { answers, ...means })

/** Whether the batch cannot be submitted before somebody has answered for it. */
export const wantsWords = (finding: Finding) =>
  finding.consequence === 'EXPLANATION' && (finding.outcome === 'FAILED' || finding.outcome === 'UNDECIDED')
