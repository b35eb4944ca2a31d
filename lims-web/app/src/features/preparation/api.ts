import { get, post } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'

export type Detail = AnswerTo<'/api/preparation/containers/{code}'>
export type PreparationBatch = ItemOf<'/api/preparation/batches'>
export type Demand = ItemOf<'/api/preparation/demands'>
export type StepKind = Schemas['StepKind']
export type Sieve = Schemas['Sieve']
export type Treatment = Schemas['Treatment']
export type Purpose = Schemas['Purpose']
export type StepDone = Maybe<BodyOf<'/api/preparation/containers/{code}/steps', 'post'>, 'removed' | 'sieve' | 'temperature' | 'hours' | 'reason' | 'room'>
export type PreparationRun = Maybe<BodyOf<'/api/preparation/batches', 'post'>, 'temperature' | 'minutes' | 'remark'>

export const STEPS: StepKind[] = ['DRYING', 'GRINDING', 'SIEVING']
export const SIEVES: Sieve[] = ['MESH_10', 'MESH_20', 'MESH_60', 'MESH_100', 'MESH_200']
export const PURPOSES: Purpose[] = ['ANALYSIS', 'DUPLICATE', 'BANK']
export const TREATMENTS: Treatment[] = ['DIGESTION', 'EXTRACTION']

const path = (code: string) => `/preparation/containers/${encodeURIComponent(code)}`
export const container = (code: string) => get<Detail>(path(code))
export const prepare = (code: string, step: StepDone) => post<Detail>(`${path(code)}/steps`, step)
export const split = (code: string, portions: Array<{ purpose: Purpose; mass: string; analytes: string[] }>) => post<Detail>(`${path(code)}/portions`, { portions })
export const preparationBatches = () => get<{ items: PreparationBatch[] }>('/preparation/batches').then(({ items }) => items)
export const run = (batch: PreparationRun) => post<{ items: PreparationBatch[] }>('/preparation/batches', batch)
export const demands = () => get<{ items: Demand[] }>('/preparation/demands').then(({ items }) => items)
export const demand = (setting: { method: string; treatment: Treatment | null; sieve: Sieve | null; blanks: number; reason: string }) =>
  post<{ items: Demand[] }>('/preparation/demands', setting)
export type Reagent = ItemOf<'/api/materials/usable'>
export const reagents = () => get<{ items: Reagent[] }>('/materials/usable', { role: 'REAGENT' }).then(({ items }) => items)
export const methods = () => get<{ items: ItemOf<'/api/catalogue/methods'>[] }>('/catalogue/methods').then(({ items }) => items)
