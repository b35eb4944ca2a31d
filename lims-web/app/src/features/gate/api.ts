import { get, post } from '@/shared/api/client'
import type { ItemOf, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type GateRule = Omit<ItemOf<'/api/gate/rules'>, 'standard'> & { standard: string | null }
export type GateException = ItemOf<'/api/gate/exceptions'>
export type Activity = Schemas['Activity']
export type ElementKind = GateException['element']['kind']

export const KINDS: ElementKind[] = ['INSTRUMENT', 'ROOM', 'MATERIAL', 'METHOD', 'PERSON']
export const ACTIVITIES: Activity[] = ['ANALYSE', 'PREPARE', 'SAMPLE', 'MEASURE_IN_FIELD', 'ASSIGN']

export interface Exception {
  rule: string
  element: { kind: ElementKind; key: string }
  activity: Activity
  until: string | null
  reason: string
}

export const rules = () => get<{ items: GateRule[] }>('/gate/rules').then(({ items }) => items)
export const exceptions = () => get<{ items: GateException[] }>('/gate/exceptions').then(({ items }) => items)
export const grant = (exception: Exception, means: SigningMeans) => post<GateException>('/gate/exceptions', { ...exception, ...means })
export const end = (id: string, reason: string) => post<{ items: GateException[] }>(`/gate/exceptions/${id}/end`, { reason })
