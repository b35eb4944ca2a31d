import { get, post, put, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type Site = ItemOf<'/api/planning/sites'>
export type SamplingPlan = AnswerTo<'/api/planning/plans', 'post'>
export type WorkOrderLine = ItemOf<'/api/planning/work-orders'>
export type WorkOrder = AnswerTo<'/api/planning/work-orders/{id}'>
export type WorkOrderDraft = Maybe<BodyOf<'/api/planning/work-orders', 'post'>, 'programme'>
export type MonitoringScope = Pick<WorkOrderDraft, 'element' | 'sites' | 'analytes'>
export type Programme = ItemOf<'/api/planning/programmes'>
export type ProgrammeDraft = BodyOf<'/api/planning/programmes', 'post'>

/** Agreed with the client before the work: how uncertainty enters the statements of the report. */
export const DECISION_RULES: WorkOrder['decisionRule'][] = ['SIMPLE_ACCEPTANCE', 'GUARDED_ACCEPTANCE', 'GUARD_BANDS_ON_BOTH_SIDES']

export const FREQUENCIES: ProgrammeDraft['frequency'][] = ['ONCE', 'WEEKLY', 'MONTHLY', 'EVERY_TWO_MONTHS', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'EVERY_FIVE_YEARS']

export type RunningCase = AnswerTo<'/api/inbox/cases/{subjectType}/{subjectId}'>

export const sites = (element: string) => get<{ items: Site[] }>('/planning/sites', { element }).then(({ items }) => items)
export const derivePlan = (element: string, chosen: string[], analytes: string[]) =>
  post<SamplingPlan>('/planning/plans', { element, sites: chosen, analytes })
export const workOrders = (after: string | null) => get<Page<WorkOrderLine>>('/planning/work-orders', { after, limit: 50 })
export const workOrder = (id: string) => get<WorkOrder>(`/planning/work-orders/${id}`)
export const createWorkOrder = (draft: WorkOrderDraft) => post<WorkOrder>('/planning/work-orders', draft)
export const changeWorkOrder = (id: string, draft: WorkOrderDraft) => put<WorkOrder>(`/planning/work-orders/${id}`, draft)
export const approve = (id: string, means: SigningMeans) => post<WorkOrder>(`/planning/work-orders/${id}/approval`, means)
export const returnOrder = (id: string, reason: string) => post<WorkOrder>(`/planning/work-orders/${id}/return`, { reason })
export const programmes = () => get<{ items: Programme[] }>('/planning/programmes').then(({ items }) => items)
export const setUpProgramme = (draft: ProgrammeDraft) => post<Programme>('/planning/programmes', draft)
export const runningCase = (id: string) => get<RunningCase>(`/inbox/cases/WorkOrder/${id}`)
