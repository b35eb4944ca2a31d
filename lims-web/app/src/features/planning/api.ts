import { get, post, type Page } from '@/shared/api/client'

export interface Site {
  code: string
  nameZh: string
  nameEn?: string | null
  element: string
  waterBody: string | null
  regionZh: string | null
  functionClass: string | null
  lon: number
  lat: number
  coordQuality: string
}

export interface PlannedContainer {
  group: string
  container: string
  preservative: string | null
  storage: string | null
  volumeMl: number
  holdingTimeHours: number | null
  analytes: string[]
}

export interface FieldQc {
  kind: string
  count: number
  reason: string
  standard: string
}

export interface SamplingPlan {
  containers: PlannedContainer[]
  fieldQc: FieldQc[]
  fieldReadings: string[]
  samples: number
}

export interface WorkOrderDraft {
  title: string
  element: string
  sites: string[]
  analytes: string[]
  plannedOn: string
  dueOn: string
}

export interface WorkOrderLine {
  id: string
  number: string
  title: string
  element: string
  state: string
  sites: number
  analytes: number
  plannedOn: string
  dueOn: string
}

export interface WorkOrder {
  id: string
  number: string
  title: string
  element: string
  state: string
  organisation: string
  sites: Site[]
  analytes: string[]
  plannedOn: string
  dueOn: string
  plan: SamplingPlan
  plannedBy: string
  samples: number
  returnReason?: string | null
}

export interface RunningCase {
  processKey: string
  version: number
  bpmnXml: string
  active: string[]
  finished: string[]
}

export const sites = (element: string) => get<{ items: Site[] }>('/planning/sites', { element }).then(({ items }) => items)
export const derivePlan = (element: string, chosen: string[], analytes: string[]) =>
  post<SamplingPlan>('/planning/plans', { element, sites: chosen, analytes })
export const workOrders = (after: string | null) => get<Page<WorkOrderLine>>('/planning/work-orders', { after, limit: 50 })
export const workOrder = (id: string) => get<WorkOrder>(`/planning/work-orders/${id}`)
export const createWorkOrder = (draft: WorkOrderDraft) => post<WorkOrder>('/planning/work-orders', draft)
export const approve = (id: string, pin: string) => post<WorkOrder>(`/planning/work-orders/${id}/approval`, { pin })
export const returnOrder = (id: string, reason: string) => post<WorkOrder>(`/planning/work-orders/${id}/return`, { reason })
export const runningCase = (id: string) => get<RunningCase>(`/inbox/cases/WorkOrder/${id}`)
