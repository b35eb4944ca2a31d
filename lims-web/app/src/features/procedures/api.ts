import { get, post } from '@/shared/api/client'
import type { AnswerTo, ItemOf, Maybe } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type ProcedureLine = Maybe<ItemOf<'/api/procedures'>, 'waiting'>
export type ProcedureRun = Maybe<AnswerTo<'/api/procedures/procedure'>['runs'][number], 'explanation' | 'releaser' | 'releasedAt'>
export type Difference = Maybe<ProcedureRun['differences'][number], 'before' | 'after' | 'recordedCases'>
export interface Procedure {
  line: ProcedureLine
  text: string
  waitingText: string | null
  runs: ProcedureRun[]
}

export const procedures = () => get<{ items: ProcedureLine[] }>('/procedures').then(({ items }) => items)
export const procedure = (name: string) => get<Procedure>('/procedures/procedure', { name })
export const run = (name: string) => post<Procedure>('/procedures/runs', { name })
export const release = (name: string, explanation: string, means: SigningMeans) => post<Procedure>('/procedures/releases', { name, explanation, ...means })
