import { get, post, type Page } from '@/shared/api/client'
import type { ItemOf, Maybe, Schemas } from '@/shared/api/types'

/** A thing that a nonconformity is about: its type as acts name it, its id, and what people call it. */
export interface Concerned {
  type: string
  id: string
  key: string
}
export type NonconformitySource = Schemas['NonconformitySource']
export type Severity = Schemas['Severity']
export type NonconformityLine = Maybe<ItemOf<'/api/nonconformity/nonconformities'>, 'dueOn' | 'closedAt'>

export const SOURCES: NonconformitySource[] = [
  'SAMPLING', 'BENCH', 'REVIEW', 'PROFICIENCY', 'EQUIPMENT', 'MATERIALS', 'ENVIRONMENT', 'COMPETENCE', 'COMPLAINT', 'AUDIT',
  'MANAGEMENT_REVIEW', 'SUPERVISION', 'LOOK_BACK', 'OTHER',
]
export const SEVERITIES: Severity[] = ['MINOR', 'MAJOR', 'CRITICAL']

export interface Finding {
  title: string
  found: string
  source: NonconformitySource
  severity: Severity
  concerned: Concerned[]
}

export const reportNonconformity = (finding: Finding) => post<{ number: string }>('/nonconformity/nonconformities', finding)
export const stopWork = (number: string, note: string) => post<unknown>(`/nonconformity/nonconformities/${encodeURIComponent(number)}/stop`, { note })
/** Those about this thing, newest first. */
export const aboutThing = (thing: Concerned) =>
  get<Page<NonconformityLine>>('/nonconformity/nonconformities', { subjectType: thing.type, subjectId: thing.id, limit: 20 }).then(({ items }) => items)
