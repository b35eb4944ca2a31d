import { get } from '@/shared/api/client'
import type { AnswerTo, Maybe, Schemas } from '@/shared/api/types'
import type { Meaning } from '@/shared/state/meanings'

type Answered = AnswerTo<'/api/network/quality'>
export type Node = Maybe<Answered['items'][number], 'upper' | 'grade' | 'score'>
export type Count = Node['own'][number]
export type FigureLine = Answered['figures'][number]
export type Quality = Omit<Answered, 'items'> & { items: Node[] }
export type Risks = AnswerTo<'/api/network/risks'>
type Gathered = AnswerTo<'/api/network/institutions/{code}'>
type Held = Gathered['contracts'][number]
export type Institution = Omit<Maybe<Gathered, 'upper' | 'grade' | 'score'>, 'deliveries' | 'contracts'> & { contracts: (Omit<Held, 'contract'> & { contract: Maybe<Held['contract'], 'until'> })[]; deliveries: Maybe<Gathered['deliveries'][number], 'signedAt'>[] }

export const MEANING_OF_GRADE: Record<Schemas['CreditGrade'], Meaning> = { A: 'accepted', B: 'active', C: 'question', D: 'held', NOT_RATED: 'plain' }

export const MEANING_OF_CONTRACT: Record<Schemas['ContractState'], Meaning> = { TO_COME: 'plain', IN_FORCE: 'accepted', ENDS_SOON: 'question', ENDED: 'superseded' }

export const MEANING_OF_OUTCOME: Record<Institution['complaints'][number]['outcome'], Meaning> = { OPEN: 'active', FOUNDED: 'held', UNFOUNDED: 'plain', WITHDRAWN: 'plain', DECLINED: 'plain' }

export const quality = ({ since, until }: { since: string; until: string }) => get<Quality>('/network/quality', { since: since || null, until: until || null })
export const risks = () => get<Risks>('/network/risks')
export const institution = (code: string) => get<Institution>(`/network/institutions/${encodeURIComponent(code)}`)
