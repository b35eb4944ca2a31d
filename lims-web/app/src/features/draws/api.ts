import { get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, Maybe, Schemas } from '@/shared/api/types'
import type { Meaning } from '@/shared/state/meanings'

export type Draw = Maybe<AnswerTo<'/api/draws/{id}'>, 'outcome' | 'reason' | 'replaces' | 'replacedBy'>
export type Proof = Maybe<AnswerTo<'/api/draws/{id}/proof'>, 'sealing' | 'nonce' | 'seed'>
export type Candidate = Schemas['DrawCandidate']
export type Excluded = Schemas['ExcludedCandidate']
export type Committing = Maybe<BodyOf<'/api/draws', 'post'>, 'reason' | 'count'>
export type DrawState = 'COMMITTED' | 'DRAWN' | 'REPLACED'

export const MEANING: Record<DrawState, Meaning> = { COMMITTED: 'question', DRAWN: 'accepted', REPLACED: 'plain' }
export const stateOf = (draw: Draw): DrawState => (draw.replacedBy ? 'REPLACED' : draw.outcome ? 'DRAWN' : 'COMMITTED')

export const draws = (after: string | null) => get<Page<Draw>>('/draws', { after })
export const commit = (committing: Committing) => post<Draw>('/draws', committing)
export const draw = (id: string) => get<Draw>(`/draws/${id}`)
export const carryOut = (id: string) => post<Draw>(`/draws/${id}/outcome`)
export const proof = (id: string) => get<Proof>(`/draws/${id}/proof`)
