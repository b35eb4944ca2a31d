import { get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type WaitingMethod = ItemOf<'/api/analysis/worklist'>
export type BatchLine = ItemOf<'/api/analysis/batches'>
type Sheet = AnswerTo<'/api/analysis/batches/{id}'>
type Curve = Sheet['curves'][number]
type CurvePoint = Maybe<Curve['points'][number], 'readBack' | 'internalStandard'>
export type TakenOverCurve = Maybe<Curve['takenOver'], 'internalStandard'>
export type SheetCurve = Omit<Maybe<Curve, 'residualDeviation' | 'criterion'>, 'points' | 'takenOver'> & { points: CurvePoint[]; takenOver: TakenOverCurve | null }
export type SheetSeries = Sheet['analytes'][number]['series']
export type SheetAnalyte = Maybe<Sheet['analytes'][number], 'series' | 'additions'>
export type BatchSheet = Omit<Maybe<Sheet, 'supervisor'>, 'analytes' | 'elements' | 'curves'> & {
  analytes: SheetAnalyte[]
  elements: Maybe<Sheet['elements'], 'room'>
  curves: SheetCurve[]
}
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
export type EarlierCurve = ItemOf<'/api/analysis/batches/{id}/calibration/earlier'>
export type CurveCheck = Maybe<BodyOf<'/api/analysis/batches/{id}/calibration/earlier', 'post'>['curves'][number], 'internalStandard'>
export const earlierCurves = (id: string) => get<{ items: EarlierCurve[] }>(`/analysis/batches/${id}/calibration/earlier`).then(({ items }) => items)
export type FailedCheck = Maybe<ItemOf<'/api/analysis/batches/{id}/calibration/failed'>, 'internalStandard'>
export const failedChecks = (id: string) => get<{ items: FailedCheck[] }>(`/analysis/batches/${id}/calibration/failed`).then(({ items }) => items)
/** @param reason why a curve in force is replaced, else null */
export const takeOverCurve = (id: string, check: CurveCheck, reason: string | null) =>
  post<BatchSheet>(`/analysis/batches/${id}/calibration/earlier`, { curves: [check], reason })
type Line = ItemOf<'/api/analysis/batches/{id}/series'>
export type SeriesLine = Maybe<Line, 'analyte' | 'startedAt' | 'intervalMillis' | 'reason'>
type Shown = AnswerTo<'/api/analysis/series/{id}'>
type Point = Maybe<Shown['points'][number], 'label'>
export type AdditionLine = Shown['addition']
export type DeliveredSeries = Omit<Maybe<Shown, 'file' | 'addition'>, 'points' | 'line' | 'taxa'> & { points: Point[]; line: SeriesLine; taxa: Maybe<Shown['taxa'][number], 'family'>[] }
export const seriesOf = (batch: string) => get<{ items: SeriesLine[] }>(`/analysis/batches/${batch}/series`).then(({ items }) => items)
type Delivered = BodyOf<'/api/analysis/batches/{id}/series', 'post'>
export type SeriesPoint = Maybe<Delivered['points'][number], 'label'>
export type SeriesDelivery = Omit<Maybe<Delivered, 'analyte' | 'startedAt' | 'intervalMillis' | 'reason'>, 'points'> & { points: SeriesPoint[] }
export const deliverSeries = (batch: string, delivery: SeriesDelivery) => post<BatchSheet>(`/analysis/batches/${batch}/series`, delivery)
/** A file as a meter or a spreadsheet writes it. */
export const deliverFile = (batch: string, file: Blob, { inputs, points, ...delivery }: SeriesDelivery) =>
  post<BatchSheet>(`/analysis/batches/${batch}/series/file`, new Blob([file], { type: 'text/csv' }), {
    ...delivery,
    input: Object.entries(inputs).map(([name, value]) => `${name}:${value}`),
  })
export const oneSeries = (id: string) => get<DeliveredSeries>(`/analysis/series/${id}`)
/** @param supervisor who signs besides; null when nobody has to */
export const submitBatch = (id: string, means: SigningMeans, supervisor: { account: string; pin: string } | null) =>
  post<BatchSheet>(`/analysis/batches/${id}/submission`, supervisor ? { ...means, supervisor } : means)
export const reanalyse = (id: string, reason: string) => post<BatchSheet>(`/analysis/batches/${id}/reanalysis`, { reason })
