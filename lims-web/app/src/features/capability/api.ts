import { get } from '@/shared/api/client'
import type { AnswerTo, ItemOf, Maybe } from '@/shared/api/types'

type Answered = AnswerTo<'/api/capability'>
export type Capability = Maybe<Answered['items'][number], 'limit' | 'limitUnit' | 'verification' | 'until'>
export type Capabilities = Omit<Answered, 'items'> & { items: Capability[] }
export interface Question {
  institution: string
  method: string
  analyte: string
  on: string
}
export type Analyte = ItemOf<'/api/catalogue/analytes'>
export type Organisation = ItemOf<'/api/organisation/organisations'>

export const capabilities = ({ institution, method, analyte, on }: Question) =>
  get<Capabilities>('/capability', { institution: institution || null, method: method || null, analyte: analyte || null, on: on || null })
export const analytes = () => get<{ items: Analyte[] }>('/catalogue/analytes').then(({ items }) => [...new Map(items.map((each) => [each.code, each])).values()])
export const methods = () => get<{ items: ItemOf<'/api/catalogue/methods'>[] }>('/catalogue/methods').then(({ items }) => [...new Set(items.map((each) => each.standard))].sort())
export const organisations = () => get<{ items: Organisation[] }>('/organisation/organisations').then(({ items }) => items)
