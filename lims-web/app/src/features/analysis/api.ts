import { get, post, type Page } from '@/shared/api/client'

export type PositionKind = 'SAMPLE' | 'METHOD_BLANK' | 'LABORATORY_DUPLICATE' | 'SPIKE' | 'REFERENCE_MATERIAL'
export type BatchState = 'OPEN' | 'SUBMITTED' | 'SIGNED'

export interface WaitingContainer {
  code: string
  sampleCode: string
  analytes: string[]
  collectedAt: string
  mustStartBy: string | null
}

export interface WaitingMethod {
  method: string
  titleZh: string
  titleEn: string
  containers: WaitingContainer[]
}

export interface BatchLine {
  id: string
  number: string
  method: string
  instrument: string
  analyst: string
  state: BatchState
  positions: number
  openedAt: string
}

export interface SheetAnalyte {
  analyte: string
  nameZh: string
  nameEn: string
  unit: string
  detectionLimit: string | null
  replicates: number
  formula: string
  inputs: string[]
  usualInputs: Record<string, string>
  curveUnit: string | null
  correlationAtLeast: string | null
}

export interface SheetPosition {
  code: string
  kind: PositionKind
  ordinal: number
  analytes: string[]
  origin: string | null
  sampleCode: string | null
  collectedAt: string | null
  mustStartBy: string | null
  lateDecision: string | null
}

export interface SheetCurve {
  analyte: string
  version: number
  points: Array<{ standard: string; response: string; residual: string }>
  slope: string
  intercept: string
  correlation: string
}

export interface SheetReading {
  position: string
  analyte: string
  replicate: number
  version: number
  inputs: Record<string, string>
  dilution: string
  unit: string | null
  content: string | null
  reason: string | null
}

export interface SheetResult {
  resultId: string
  position: string
  analyte: string
  version: number
  printed: string
  unit: string
  unrounded: string | null
  roundingRule: string
  formula: string
  formulaVersion: number
  detectionLimit: string | null
  flags: string[]
  reason: string | null
}

export interface BatchSheet {
  id: string
  number: string
  method: string
  methodTitleZh: string
  methodTitleEn: string
  instrument: string
  state: BatchState
  round: number
  analyst: string
  analystId: string
  openedAt: string
  analytes: SheetAnalyte[]
  positions: SheetPosition[]
  curves: SheetCurve[]
  readings: SheetReading[]
  results: SheetResult[]
}

export interface ReadingRow {
  position: string
  analyte: string
  replicate: number
  inputs: Record<string, string>
  dilution: string | null
  unit: string | null
  reason: string | null
}

export interface StandardRow {
  analyte: string
  standard: string
  response: string
}

export const worklist = () => get<{ items: WaitingMethod[] }>('/analysis/worklist').then(({ items }) => items)
export const batches = (after: string | null) => get<Page<BatchLine>>('/analysis/batches', { after, limit: 50 })
export const batch = (id: string) => get<BatchSheet>(`/analysis/batches/${id}`)
export const openBatch = (method: string, instrument: string, containers: string[]) =>
  post<BatchSheet>('/analysis/batches', { method, instrument, containers })
export const saveReadings = (id: string, rows: ReadingRow[]) => post<BatchSheet>(`/analysis/batches/${id}/readings`, { rows })
export const saveCurve = (id: string, points: StandardRow[], reason: string | null) =>
  post<BatchSheet>(`/analysis/batches/${id}/calibration`, { points, reason })
export const submitBatch = (id: string, pin: string) => post<BatchSheet>(`/analysis/batches/${id}/submission`, { pin })
export const reanalyse = (id: string, reason: string) => post<BatchSheet>(`/analysis/batches/${id}/reanalysis`, { reason })
