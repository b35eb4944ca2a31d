import { get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

type Answer = AnswerTo<'/api/control-charts/{id}'>
export type PlottedPoint = Maybe<Answer['points'][number], 'id' | 'batchId' | 'batch' | 'analyst' | 'at'>
type Drawn = Answer['limits'][number]
export type DrawnLimits = Omit<Drawn, 'limits'> & { limits: Maybe<Drawn['limits'], 'lowerAction' | 'lowerWarning'> }
export type PlottedChart = Omit<Answer, 'points' | 'limits'> & { points: PlottedPoint[]; limits: DrawnLimits[] }
export type ControlRule = Answer['rules'][number]
export type Estimator = Drawn['estimator']
export type ChartLine = Maybe<ItemOf<'/api/control-charts'>, 'limitsVersion' | 'lastValue' | 'lastAt'>
export type ChartKind = Schemas['ChartKind']
/** @property level number of the reference material; none where there is none */
export type FormerChart = Omit<Schemas['FormerChart'], 'level' | 'pin' | 'passkey'> & { level: string | null }
export type RuleOffered = ItemOf<'/api/control-charts/rules'>

export const KINDS: ChartKind[] = ['REFERENCE_MATERIAL', 'RECOVERY', 'RANGE', 'BLANK', 'CHECK', 'BACKGROUND', 'SOURCE']

export const charts = (alarmed: boolean, after: string | null) =>
  get<Page<ChartLine>>('/control-charts', { alarmed: alarmed ? 'true' : null, after, limit: 50 })
export const chart = (id: string) => get<PlottedChart>(`/control-charts/${id}`)
export const chartsOfBatch = (batch: string) => get<{ items: PlottedChart[] }>(`/control-charts/of-batch/${batch}`).then(({ items }) => items)
export const rulesOffered = () => get<{ items: RuleOffered[] }>('/control-charts/rules').then(({ items }) => items)
export const drawLimits = (id: string, without: string[], estimator: Estimator, reason: string, means: SigningMeans) =>
  post<PlottedChart>(`/control-charts/${id}/limits`, { without, estimator, reason, ...means })
export const chooseRules = (id: string, rules: ControlRule[], reason: string, means: SigningMeans) =>
  post<PlottedChart>(`/control-charts/${id}/rules`, { rules, reason, ...means })
export const takeOver = (former: FormerChart, means: SigningMeans) => post<PlottedChart>('/control-charts', { ...former, ...means })
export const methods = () => get<{ items: ItemOf<'/api/catalogue/methods'>[] }>('/catalogue/methods').then(({ items }) => items)
