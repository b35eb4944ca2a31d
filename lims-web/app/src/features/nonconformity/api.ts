import { get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { NonconformityLine } from '@/shared/nonconformity/api'
import type { CourseState } from '@/shared/nonconformity/courseStates'
import type { SigningMeans } from '@/shared/signing/means'

export type Nonconformity = Maybe<AnswerTo<'/api/nonconformity/nonconformities/{number}'>, 'dueOn' | 'closedAt'>
export type CourseStep = Nonconformity['steps'][number]
export type CauseCategory = Schemas['CauseCategory']
export type Figures = AnswerTo<'/api/nonconformity/statistics'>
export type Count = Figures['byMonth'][number]
export type Colleague = ItemOf<'/api/people/colleagues'>

export const CAUSES: CauseCategory[] = [
  'PEOPLE', 'INSTRUMENT', 'MATERIAL', 'METHOD', 'ENVIRONMENT', 'SAMPLE', 'MEASUREMENT', 'MANAGEMENT', 'UNKNOWN',
]

const ALL = '/nonconformity/nonconformities'
const of = (number: string) => `${ALL}/${encodeURIComponent(number)}`

export const nonconformities = (state: CourseState | '', overdue: boolean, after: string | null) =>
  get<Page<NonconformityLine>>(ALL, { state: state || null, overdue: overdue || null, after, limit: 50 })
export const nonconformity = (number: string) => get<Nonconformity>(of(number))
export const stop = (number: string, note: string) => post<Nonconformity>(`${of(number)}/stop`, { note })
export const resume = (number: string, note: string) => post<Nonconformity>(`${of(number)}/resumption`, { note })
export const correct = (number: string, note: string) => post<Nonconformity>(`${of(number)}/correction`, { note })
export const evaluate = (number: string, significance: string, category: string | null, cause: string, couldRecur: boolean | null) =>
  post<Nonconformity>(`${of(number)}/evaluation`, { significance, category, cause, couldRecur })
export const decide = (number: string, what: string, owner: string | null, dueOn: string | null) =>
  post<Nonconformity>(`${of(number)}/actions`, { what, owner, dueOn })
export const complete = (number: string, action: string, note: string) => post<Nonconformity>(`${of(number)}/actions/${action}/completion`, { note })
export const check = (number: string, effective: boolean | null, note: string) => post<Nonconformity>(`${of(number)}/effect-check`, { effective, note })
export const close = (number: string, note: string, means: SigningMeans) => post<Nonconformity>(`${of(number)}/closing`, { note, ...means })
export const reopen = (number: string, note: string) => post<Nonconformity>(`${of(number)}/reopening`, { note })
export const figures = (organisation: string | null) => get<Figures>('/nonconformity/statistics', { organisation })
export const colleagues = () => get<{ items: Colleague[] }>('/people/colleagues').then(({ items }) => items)
