import { get, post } from '@/shared/api/client'
import type { AnswerTo, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type Delivery = Maybe<ItemOf<'/api/partners/deliveries'>, 'replaces' | 'reason' | 'replacedBy' | 'signatory' | 'signedAt'>
export type DeliveredResult = Maybe<AnswerTo<'/api/partners/deliveries/{delivery}'>['results'][number], 'detectionLimit' | 'uncertainty' | 'report' | 'remark'>
export type Check = Schemas['DeliveryChecked']
export type Column = AnswerTo<'/api/partners/format'>['columns'][number]

const asBytes = (file: File) => new Blob([file], { type: 'application/octet-stream' })

export const format = () => get<{ columns: Column[]; largestFile: number }>('/partners/format')
export const deliveries = () => get<{ items: Delivery[] }>('/partners/deliveries').then(({ items }) => items)
export const delivery = (id: string, after = 0) => get<{ delivery: Delivery; results: DeliveredResult[] }>(`/partners/deliveries/${id}`, { after })
export const check = (file: File) => post<Check>('/partners/check', asBytes(file))
export const upload = (file: File, replaces: string | null, reason: string) =>
  post<Delivery>('/partners/deliveries', asBytes(file), { name: file.name, replaces, reason })
export const sign = (id: string, means: SigningMeans) => post<Delivery>(`/partners/deliveries/${id}/signature`, means)
