import { get } from '@/shared/api/client'
import type { ItemOf } from '@/shared/api/types'

export type Instrument = ItemOf<'/api/equipment/instruments'>

export const instruments = () => get<{ items: Instrument[] }>('/equipment/instruments').then(({ items }) => items)
