import { get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type WaitingMethod = ItemOf<'/api/analysis/worklist'>
export type BatchLine = ItemOf<'/api/analysis/batches'>
export type BatchSheet = AnswerTo<'/api/analysis/batches/{id}'>
export type SheetAnalyte = BatchSheet['analytes'][number]
export type SheetPosition = BatchSheet['positions'][number]
export type SheetCurve = BatchSheet['curves'][number]
export type SheetReading = BatchSheet['readings'][number]
export type SheetResult = BatchSheet['results'][number]
export type ReadingRow = Maybe<BodyOf<'/api/analysis/batches/{id}/readings', 'post'>['rows'][number], 'dilution' | 'unit' | 'reason'>
export type StandardRow = BodyOf<'/api/analysis/batches/{id}/calibration', 'post'>['points'][number]

export const worklist = () => get<{ items: WaitingMethod[] }>('/analysis/worklist').then(({ items }) => items)
export type Candidate = ItemOf<'/api/analysis/worklist/analysts'>
export type WorkAssignment = Maybe<BodyOf<'/api/analysis/worklist/assignments', 'post'>, 'analyst' | 'lateDecision'>
export const assignableAnalysts = (method: string, containers: string[]) =>
  get<{ items: Candidate[] }>('/analysis/worklist/analysts', { method, container: containers }).then(({ items }) => items)
export const assignWork = (work: WorkAssignment) => post<{ items: WaitingMethod[] }>('/analysis/worklist/assignments', work)
export const batches = (after: string | null) => get<Page<BatchLine>>('/analysis/batches', { after, limit: 50 })
export const batch = (id: string) => get<BatchSheet>(`/analysis/batches/${id}`)
export const openBatch = (method: string, instrument: string, containers: string[], lateDecision: string | null) =>
  post<BatchSheet>('/analysis/batches', { method, instrument, containers, lateDecision })
export const saveReadings = (id: string, rows: ReadingRow[]) => post<BatchSheet>(`/analysis/batches/${id}/readings`, { rows })
export const saveCurve = (id: string, points: StandardRow[], reason: string | null) =>
  post<BatchSheet>(`/analysis/batches/${id}/calibration`, { points, reason })
export const submitBatch = (id: string, means: SigningMeans) => post<BatchSheet>(`/analysis/batches/${id}/submission`, means)
export const reanalyse = (id: string, reason: string) => post<BatchSheet>(`/analysis/batches/${id}/reanalysis`, { reason })
