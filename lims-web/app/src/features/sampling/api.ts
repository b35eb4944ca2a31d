import { address, get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe } from '@/shared/api/types'

export type SampleLine = ItemOf<'/api/sampling/samples'>
type SampleAnswer = AnswerTo<'/api/sampling/samples/{code}'>
export type Sample = Maybe<Omit<SampleAnswer, 'facts' | 'brought'>, 'fieldRecord'> & {
  brought: Array<Maybe<SampleAnswer['brought'][number], 'statedFor'>>
  facts: Array<Maybe<SampleAnswer['facts'][number], 'unit'>>
}
export type SampleSite = SampleLine['site']
type SentRecord = BodyOf<'/api/sampling/field-records', 'post'>
export type Position = SentRecord['position']

export interface FieldRecord extends Maybe<Omit<SentRecord, 'readings' | 'containers'>, 'position' | 'weather' | 'remark'> {
  readings: Array<Maybe<Omit<SentRecord['readings'][number], 'method'>, 'instrument'>>
  containers: Array<Pick<SentRecord['containers'][number], 'code' | 'preservativeAdded' | 'volumeMl'>>
}

export const samplesToCollect = () => get<Page<SampleLine>>('/sampling/samples', { state: 'PLANNED', limit: 200 }).then(({ items }) => items)
export const sample = (code: string) => get<Sample>(`/sampling/samples/${encodeURIComponent(code)}`)
export const keepPhoto = (image: Blob) => post<{ id: string; sha256: string }>('/sampling/photos', image)
export const photoAddress = (id: string) => address(`/sampling/photos/${id}`)
export const collect = (record: FieldRecord) => post<Sample>('/sampling/field-records', record)
export const labelsAddress = (workOrder: string, layout: string, symbol: string) =>
  address('/sampling/labels.pdf', { workOrder, layout, symbol })
