import { get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { Meaning } from '@/shared/state/meanings'

export type Visit = Maybe<ItemOf<'/api/visits'>, 'account' | 'acceptedAt' | 'endReason' | 'ender' | 'endedAt'>
export type Look = ItemOf<'/api/visits/{visit}/trail'>
export type Opening = Maybe<BodyOf<'/api/visits', 'post'>, 'from' | 'until'>
export type Opened = AnswerTo<'/api/visits', 'post'>
export type Invited = AnswerTo<'/api/visits/invitation', 'post'>
export type State = Schemas['VisitState']

export const MEANING: Record<State, Meaning> = { INVITED: 'question', LAPSED: 'superseded', EXPECTED: 'plain', UNDER_WAY: 'active', OVER: 'accepted', ENDED: 'superseded' }
/** What can still be ended. */
export const isOpen = (state: State) => ['INVITED', 'LAPSED', 'EXPECTED', 'UNDER_WAY'].includes(state)

export const visits = () => get<{ items: Visit[] }>('/visits').then(({ items }) => items)
export const myVisit = () => get<Visit>('/visits/mine')
export const visit = (id: string) => get<Visit>(`/visits/${id}`)
export const trail = (id: string, after: string | null) => get<Page<Look>>(`/visits/${id}/trail`, { after })
export const openVisit = (opening: Opening) => post<Opened>('/visits', opening)
export const endVisit = (id: string, reason: string) => post<Visit>(`/visits/${id}/end`, { reason })
export const invitation = (secret: string) => post<Invited>('/visits/invitation', { secret })
export const acceptVisit = (secret: string, account: string, password: string) => post<void>('/visits/invitation/acceptance', { secret, account, password })
