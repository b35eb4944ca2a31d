import { get, post, put, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type Quantity = Schemas['AmbientQuantity']
export type PlaceLimit = Maybe<Schemas['PlaceLimit'], 'low' | 'high' | 'validMinutes'>
export type Place = Maybe<Schemas['Place'], 'parent' | 'keeperId' | 'keeperName'>
export type CurvePoint = Schemas['CurvePoint']
export interface Standing {
  condition: { quantity: Quantity; limit: PlaceLimit | null; value: string | null; measuredAt: string | null }
  state: 'WITHIN' | 'BEYOND' | 'NOT_WATCHED' | 'NO_LIMIT'
  spark: CurvePoint[]
}
export type PlaceLine = Omit<ItemOf<'/api/environment/places'>, 'place' | 'standings'> & { place: Place; standings: Standing[] }
export type Intake = Maybe<Schemas['Intake'], 'sensor' | 'fileName' | 'fileSha256'>
export interface PlaceDetail {
  place: Place
  standings: Standing[]
  limits: PlaceLimit[]
  intakes: Intake[]
}
export type Stretch = Maybe<Schemas['Stretch'], 'lastGoodAt' | 'endedAt'>
export type Excursion = Maybe<Omit<Schemas['Excursion'], 'stretch'>, 'matters' | 'reason' | 'decidedBy' | 'decidedAt'> & { stretch: Stretch }
export interface Curve {
  points: CurvePoint[]
  limits: PlaceLimit[]
  excursions: Excursion[]
}
export interface ExcursionDetail {
  excursion: Excursion
  limit: string
  samples: Schemas['Present'][]
  occasions: Schemas['Present'][]
}
export type Sensor = ItemOf<'/api/environment/sensors'>
export type NewPlace = BodyOf<'/api/environment/places', 'post'>
export type SensorWithKey = AnswerTo<'/api/environment/sensors', 'post'>

export const QUANTITIES: Quantity[] = ['TEMPERATURE', 'HUMIDITY', 'PRESSURE']
export const UNITS: Record<Quantity, string> = { TEMPERATURE: '℃', HUMIDITY: '%', PRESSURE: 'kPa' }
export const KINDS = ['ROOM', 'STORAGE', 'CABINET', 'REFRIGERATOR', 'FREEZER'] as const
export type Kind = (typeof KINDS)[number]

const of = (code: string) => `/environment/places/${encodeURIComponent(code)}`

export const places = () => get<{ items: PlaceLine[] }>('/environment/places').then(({ items }) => items)
export const place = (code: string) => get<PlaceDetail>(of(code))
export const registerPlace = (given: object) => post<PlaceDetail>('/environment/places', given)
export const describePlace = (code: string, given: object) => put<PlaceDetail>(of(code), given)
export const setLimit = (code: string, limit: object) => post<PlaceDetail>(`${of(code)}/limits`, limit)
export const curve = (code: string, quantity: Quantity, since: string, until: string) => get<Curve>(`${of(code)}/curve`, { quantity, since, until })
export const takeReadings = (code: string, readings: Array<{ quantity: Quantity; value: string; measuredAt: string | null }>) =>
  post<{ added: number }>(`${of(code)}/readings`, { readings })
export const takeFile = (code: string, file: File) =>
  post<{ added: number }>(`${of(code)}/files`, new Blob([file], { type: 'text/csv' }), { name: file.name })
export const fileAddress = (code: string, intake: string) => `/api${of(code)}/files/${intake}`

export const excursions = (state: string | null, after: string | null) => get<Page<Excursion>>('/environment/excursions', { state, after })
export const excursion = (id: string) => get<ExcursionDetail>(`/environment/excursions/${id}`)
export const decide = (id: string, matters: boolean, reason: string, means: SigningMeans) =>
  post<ExcursionDetail>(`/environment/excursions/${id}/decision`, { matters, reason, ...means })

export const sensors = () => get<{ items: Sensor[] }>('/environment/sensors').then(({ items }) => items)
export const registerSensor = (code: string, at: string, description: string) => post<SensorWithKey>('/environment/sensors', { code, place: at, description })
export const renewKey = (code: string) => post<SensorWithKey>(`/environment/sensors/${encodeURIComponent(code)}/key`)
export const endSensor = (code: string) => post<Sensor>(`/environment/sensors/${encodeURIComponent(code)}/end`)
