import { get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type LookBack = Maybe<ItemOf<'/api/look-backs'>, 'closedAt' | 'closedBy'>
export type Detail = Omit<AnswerTo<'/api/look-backs/{id}'>, 'lookBack'> & { lookBack: LookBack }
export type Touched = Maybe<ItemOf<'/api/look-backs/{id}/results'>, 'value' | 'resultId' | 'decision' | 'reason' | 'decidedBy' | 'decidedAt'>
export type Reach = Omit<AnswerTo<'/api/look-backs/reach'>, 'items' | 'next'> & Page<Touched>
export type Decision = Schemas['Decision']
export type ResultState = Touched['state']
export type ElementKind = LookBack['element']['kind']

/** What somebody may say is in doubt; certificates come by their own acts. */
export const DOUBTED: ElementKind[] = ['INSTRUMENT', 'METHOD', 'ROOM', 'PERSON', 'MATERIAL']

export const DECISIONS: Record<ResultState, Decision[]> = {
  UNSIGNED: ['NO_EFFECT', 'REANALYSE'],
  SIGNED: ['NO_EFFECT', 'AMEND'],
  REPORTED: ['NO_EFFECT', 'AMEND', 'RECALL_REPORT'],
}

export interface Doubt {
  kind: ElementKind
  key: string
  since: string
  until: string | null
}

const ALL = '/look-backs'

export const lookBacks = (after: string | null) => get<Page<LookBack>>(ALL, { after, limit: 50 })
export const lookBack = (id: string) => get<Detail>(`${ALL}/${id}`)
export const touched = (id: string, after: string | null) => get<Page<Touched>>(`${ALL}/${id}/results`, { after })
export const reach = (doubt: Doubt, after: string | null) => get<Reach>(`${ALL}/reach`, { ...doubt, after })
export const open = (doubt: Doubt, reason: string) => post<Detail>(ALL, { ...doubt, reason })
export const decide = (
  id: string,
  decision: Decision,
  reason: string,
  state: ResultState | null,
  results: Array<{ positionId: string; analyte: string }> | null,
  means: SigningMeans,
) => post<Detail>(`${ALL}/${id}/decisions`, { decision, reason, state, results, ...means })
export const close = (id: string, remark: string | null, means: SigningMeans) => post<Detail>(`${ALL}/${id}/closing`, { remark, ...means })
