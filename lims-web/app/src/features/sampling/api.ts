import { address, get, post, type Page } from '@/shared/api/client'

export interface SampleSite {
  code: string
  nameZh: string
  nameEn?: string | null
  waterBody: string | null
  lon: number
  lat: number
}

export interface SampleContainer {
  code: string
  container: string
  preservative: string | null
  volumeMl: number
  analytes: string[]
}

export interface SampleLine {
  id: string
  code: string
  kind: string
  state: string
  site: SampleSite
  workOrder: { id: string; number: string; title: string }
  containers: number
}

export interface FieldReading {
  analyte: string
  value: string
  unit: string
  instrument: string | null
}

export interface Position {
  lon: number
  lat: number
  accuracyM: number | null
}

export interface FieldRecordView {
  collectedAt: string
  samplers: string[]
  position: Position | null
  weather: string | null
  readings: FieldReading[]
  photos: string[]
  remark: string | null
}

export interface Sample extends Omit<SampleLine, 'containers'> {
  containers: SampleContainer[]
  fieldReadings: string[]
  fieldRecord: FieldRecordView | null
}

export interface FieldRecord {
  id: string
  sampleCode: string
  deviceTime: string
  position: Position | null
  weather: string | null
  readings: FieldReading[]
  containers: Array<{ code: string; preservativeAdded: boolean; volumeMl: number }>
  photos: string[]
  remark: string | null
  secondSampler: { account: string; pin: string }
}

export const samplesToCollect = () => get<Page<SampleLine>>('/sampling/samples', { state: 'PLANNED', limit: 200 }).then(({ items }) => items)
export const sample = (code: string) => get<Sample>(`/sampling/samples/${encodeURIComponent(code)}`)
export const keepPhoto = (image: Blob) => post<{ id: string; sha256: string }>('/sampling/photos', image)
export const photoAddress = (id: string) => address(`/sampling/photos/${id}`)
export const collect = (record: FieldRecord) => post<Sample>('/sampling/field-records', record)
export const labelsAddress = (workOrder: string, layout: string, symbol: string) =>
  address('/sampling/labels.pdf', { workOrder, layout, symbol })
