import { address, get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe } from '@/shared/api/types'

export type HandOverLine = ItemOf<'/api/custody/hand-overs'>
export type HandOver = AnswerTo<'/api/custody/hand-overs/{id}'>
export type NewHandOver = Maybe<BodyOf<'/api/custody/hand-overs', 'post'>, 'seal' | 'temperature' | 'remark' | 'position'>
export type ExpectedSample = ItemOf<'/api/custody/expected'>
type SentReceipt = BodyOf<'/api/custody/receipts', 'post'>
export type Decision = SentReceipt['decision']
export type Condition = Maybe<SentReceipt['condition'], 'temperatureC' | 'preservedPh'>
export type NewReceipt = Maybe<Omit<SentReceipt, 'condition'>, 'remark' | 'lateDecision' | 'storagePlace'> & { condition: Condition }

export const handOvers = (after: string | null) => get<Page<HandOverLine>>('/custody/hand-overs', { after, limit: 50 })
export const handOver = (id: string) => get<HandOver>(`/custody/hand-overs/${id}`)
export const makeHandOver = (given: NewHandOver) => post<HandOver>('/custody/hand-overs', given)
export const formAddress = (id: string) => address(`/custody/hand-overs/${id}/form.pdf`)
export const expected = () => get<{ items: ExpectedSample[] }>('/custody/expected').then(({ items }) => items)
export const receive = (receipt: NewReceipt) => post<unknown>('/custody/receipts', receipt)
