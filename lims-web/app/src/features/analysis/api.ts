import { get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type WaitingMethod = ItemOf<'/api/analysis/worklist'>
export type BatchLine = ItemOf<'/api/analysis/batches'>
type Sheet = AnswerTo<'/api/analysis/batches/{id}'>
type Curve = Sheet['curves'][number]
type CurvePoint = Maybe<Curve['points'][number], 'readBack' | 'internalStandard'>
export type SheetCurve = Omit<Maybe<Curve, 'residualDeviation' | 'criterion'>, 'points'> & { points: CurvePoint[] }
export type BatchSheet = Omit<Maybe<Sheet, 'supervisor'>, 'elements' | 'curves'> & { elements: Maybe<Sheet['elements'], 'room'>; curves: SheetCurve[] }
export type SheetAnalyte = BatchSheet['analytes'][number]
export type SheetPosition = BatchSheet['positions'][number]
export type CurveModel = SheetCurve['model']
export type SheetReading = BatchSheet['readings'][number]
export type SheetResult = BatchSheet['results'][number]
export type ReadingRow = Maybe<BodyOf<'/api/analysis/batches/{id}/readings', 'post'>['rows'][number], 'dilution' | 'unit' | 'reason' | 'startedAt'>
export type StandardRow = Maybe<BodyOf<'/api/analysis/batches/{id}/calibration', 'post'>['points'][number], 'internalStandard'>

type Opened = BodyOf<'/api/analysis/batches', 'post'>
export type Opening = Maybe<Opened, 'lateDecision' | 'room'>
export type Scan = Opened['scans'][number]
export type MaterialRole = Opened['materials'][number]['role']
export type UsableMaterial = ItemOf<'/api/materials/usable'>
type Labelled = AnswerTo<'/api/materials/register/labelled/{number}'>
type PlaceLine = ItemOf<'/api/environment/places'>

export const worklist = () => get<{ items: WaitingMethod[] }>('/analysis/worklist').then(({ items }) => items)
export type Candidate = ItemOf<'/api/analysis/worklist/analysts'>
export type WorkAssignment = Maybe<BodyOf<'/api/analysis/worklist/assignments', 'post'>, 'analyst' | 'lateDecision'>
export const assignableAnalysts = (method: string, containers: string[]) =>
  get<{ items: Candidate[] }>('/analysis/worklist/analysts', { method, container: containers }).then(({ items }) => items)
export const assignWork = (work: WorkAssignment) => post<{ items: WaitingMethod[] }>('/analysis/worklist/assignments', work)
export const batches = (after: string | null) => get<Page<BatchLine>>('/analysis/batches', { after, limit: 50 })
export const batch = (id: string) => get<BatchSheet>(`/analysis/batches/${id}`)
export const openBatch = (opening: Opening) => post<BatchSheet>('/analysis/batches', opening)
export const usableMaterials = (analytes: string[], role: MaterialRole) =>
  get<{ items: UsableMaterial[] }>('/materials/usable', { analytes: analytes.join(','), role }).then(({ items }) => items)
export const labelledMaterial = (number: string) => get<Labelled>(`/materials/register/labelled/${encodeURIComponent(number)}`)
export const rooms = () =>
  get<{ items: PlaceLine[] }>('/environment/places').then(({ items }) => items.map(({ place }) => place).filter(({ kind }) => kind === 'ROOM'))
export const saveReadings = (id: string, rows: ReadingRow[]) => post<BatchSheet>(`/analysis/batches/${id}/readings`, { rows })
/** @param models what the curves are to be drawn as; null for the usual one of the method */
export const saveCurve = (id: string, points: StandardRow[], models: Array<{ analyte: string } & CurveModel> | null, reason: string | null) =>
  post<BatchSheet>(`/analysis/batches/${id}/calibration`, { points, models, reason })
type Line = ItemOf<'/api/analysis/batches/{id}/series'>
export type SeriesLine = Maybe<Line, 'startedAt' | 'intervalMillis' | 'reason'>
type Shown = AnswerTo<'/api/analysis/series/{id}'>
type Point = Maybe<Shown['points'][number], 'label'>
export type DeliveredSeries = Omit<Maybe<Shown, 'file'>, 'points' | 'line' | 'taxa'> & { points: Point[]; line: SeriesLine; taxa: Maybe<Shown['taxa'][number], 'family'>[] }
export const seriesOf = (batch: string) => get<{ items: SeriesLine[] }>(`/analysis/batches/${batch}/series`).then(({ items }) => items)
export const oneSeries = (id: string) => get<DeliveredSeries>(`/analysis/series/${id}`)
/** @param supervisor who signs besides; null when nobody has to */
export const submitBatch = (id: string, means: SigningMeans, supervisor: { account: string; pin: string } | null) =>
  post<BatchSheet>(`/analysis/batches/${id}/submission`, supervisor ? { ...means, supervisor } : means)
export const reanalyse = (id: string, reason: string) => post<BatchSheet>(`/analysis/batches/${id}/reanalysis`, { reason })
