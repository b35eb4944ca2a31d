import { get, post } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'
import type { Meaning } from '@/shared/state/meanings'

export type Programme = AnswerTo<'/api/supervision/programme'>
export type AuditDetail = AnswerTo<'/api/supervision/audits/{id}'>
export type AuditAnswer = AuditDetail['answers'][number]
export type Question = AuditDetail['questions'][number]
export type Outcome = Schemas['AuditOutcome']
export type AuditState = Schemas['AuditState']
export type Auditor = ItemOf<'/api/supervision/auditors'>
export type Overview = AnswerTo<'/api/supervision/management-reviews'>
export type Review = AnswerTo<'/api/supervision/management-reviews/{id}'>
export type Area = Schemas['Area']
export type Answering = Maybe<BodyOf<'/api/supervision/audits/{id}/answers', 'post'>, 'note' | 'evidence' | 'severity'>
export type Planning = Maybe<BodyOf<'/api/supervision/audits', 'post'>, 'lead' | 'from' | 'to'>
export type Colleague = ItemOf<'/api/people/colleagues'>

export const OUTCOMES: Outcome[] = ['CONFORMS', 'NONCONFORMING', 'OBSERVATION', 'NOT_APPLICABLE']
export const SEVERITIES: Schemas['Severity'][] = ['MINOR', 'MAJOR', 'CRITICAL']
export const AREAS: Area[] = ['SYSTEM', 'IMPROVEMENT', 'RESOURCES', 'CHANGE']
export const DRAWN = ['SAMPLE', 'BATCH', 'REPORT'] as const
export const MEANING_OF_OUTCOME: Record<Outcome, Meaning> = { CONFORMS: 'accepted', NONCONFORMING: 'held', OBSERVATION: 'question', NOT_APPLICABLE: 'plain' }
export const MEANING_OF_AUDIT: Record<AuditState, Meaning> = { PLANNED: 'question', UNDER_WAY: 'active', REPORTED: 'question', APPROVED: 'active', CLOSED: 'accepted' }

export const programme = (year: number) => get<Programme>('/supervision/programme', { year })
export const approveProgramme = (year: number, means: SigningMeans) => post<Programme>(`/supervision/programme/${year}/approval`, means)
export const checklist = () => get<{ questions: Question[] }>('/supervision/checklist').then(({ questions }) => questions)
export const auditors = () => get<{ items: Auditor[] }>('/supervision/auditors').then(({ items }) => items)
export const planAudit = (plan: Planning) => post<AuditDetail>('/supervision/audits', plan)
export const audit = (id: string) => get<AuditDetail>(`/supervision/audits/${id}`)
export const answerQuestion = (id: string, answer: Answering) => post<AuditDetail>(`/supervision/audits/${id}/answers`, answer)
export const drawRecords = (id: string, asked: { kind: string; from: string; to: string; count: number }) =>
  post<AuditDetail>(`/supervision/audits/${id}/draws`, asked)
export const reportAudit = (id: string, said: { summary: string; strengths: string | null; conclusion: string }, means: SigningMeans) =>
  post<AuditDetail>(`/supervision/audits/${id}/report`, { ...said, ...means })
export const approveReport = (id: string, means: SigningMeans) => post<AuditDetail>(`/supervision/audits/${id}/report-approval`, means)
export const closeAudit = (id: string, remark: string | null, means: SigningMeans) =>
  post<AuditDetail>(`/supervision/audits/${id}/closing`, { remark, ...means })
export const reviews = () => get<Overview>('/supervision/management-reviews')
export const callReview = (from: string, to: string) => post<Review>('/supervision/management-reviews', { from, to })
export const review = (id: string) => get<Review>(`/supervision/management-reviews/${id}`)
export const noteInput = (id: string, input: string, note: string) => post<Review>(`/supervision/management-reviews/${id}/notes`, { input, note })
export const decide = (id: string, decision: { area: Area; what: string; owner: string | null; dueOn: string }) =>
  post<Review>(`/supervision/management-reviews/${id}/decisions`, decision)
export const signMinutes = (id: string, conclusion: string, means: SigningMeans) =>
  post<Review>(`/supervision/management-reviews/${id}/minutes`, { conclusion, ...means })
export const carryOut = (id: string, decision: string, evidence: string) =>
  post<Review>(`/supervision/management-reviews/${id}/decisions/${decision}/completion`, { evidence })
export const colleagues = () => get<{ items: Colleague[] }>('/people/colleagues').then(({ items }) => items)
