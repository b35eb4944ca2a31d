import { get } from '@/shared/api/client'

export interface Instrument {
  code: string
  nameZh: string
  nameEn: string
  model: string | null
  state?: string | null
  calibratedUntil: string | null
}

export const instruments = () => get<{ items: Instrument[] }>('/equipment/instruments').then(({ items }) => items)
