import { get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

type ClassReached = Maybe<Schemas['ClassReached'], 'reached' | 'meets'>
export type Section = Maybe<Omit<ItemOf<'/api/assessment/sections'>, 'months' | 'year'>, 'required'> & {
  months: Array<{ month: number; found: ClassReached }>
  year: ClassReached
}
export type Shares = Schemas['Shares']
export type Statement = Maybe<AnswerTo<'/api/assessment/samples/{code}'>['verdicts'][number]['statement'], 'expanded' | 'factor' | 'evaluation' | 'outcome' | 'label' | 'reason' | 'risk'>
export type Verdict = Maybe<
  Omit<AnswerTo<'/api/assessment/samples/{code}'>['verdicts'][number], 'statement'>,
  'limit' | 'limitUnit' | 'source' | 'clause' | 'multiple' | 'reason' | 'grade'
> & { statement: Statement }
export type Index = Maybe<AnswerTo<'/api/assessment/samples/{code}'>['indices'][number], 'value' | 'words'>
export type SampleVerdicts = Maybe<
  Omit<AnswerTo<'/api/assessment/samples/{code}'>, 'verdicts' | 'indices'>,
  'standard' | 'applied' | 'required' | 'reached' | 'complies'
> & { verdicts: Verdict[]; indices: Index[] }
export type PlaceLimit = Maybe<ItemOf<'/api/assessment/requirements'>, 'outlet' | 'low' | 'high' | 'until'>
export type LimitKind = PlaceLimit['kind']
export type Outlet = NonNullable<PlaceLimit['outlet']>
export type NewLimit = Maybe<Omit<BodyOf<'/api/assessment/requirements', 'post'>, 'pin' | 'passkey'>, 'outlet' | 'low' | 'high' | 'unit' | 'until'>
export type EndOfLimit = Omit<BodyOf<'/api/assessment/requirements/end', 'post'>, 'pin' | 'passkey'>

export const DECISION_RULES = ['SIMPLE_ACCEPTANCE', 'GUARDED_ACCEPTANCE', 'GUARD_BANDS_ON_BOTH_SIDES'] as const
export type DecisionRule = (typeof DECISION_RULES)[number]
export const CLASSED = ['surface_water', 'drinking_source', 'groundwater'] as const
export const KINDS: LimitKind[] = ['PERMIT', 'OWN']
export const OUTLETS: Outlet[] = ['WORKSHOP', 'FINAL']

export interface SectionPage extends Page<Section> {
  shares: Shares
}

export const sections = (filter: { element: string; year: number }, after: string | null) =>
  get<SectionPage>('/assessment/sections', { ...filter, after })
export const verdicts = (asked: { code: string; decisionRule: DecisionRule | null }) =>
  get<SampleVerdicts>(`/assessment/samples/${encodeURIComponent(asked.code)}`, { decisionRule: asked.decisionRule })
export const limits = (filter: { place: string | null }, after: string | null) => get<Page<PlaceLimit>>('/assessment/requirements', { ...filter, after })
export const setLimit = (limit: NewLimit, means: SigningMeans) => post<PlaceLimit>('/assessment/requirements', { ...limit, ...means })
export const endLimit = (end: EndOfLimit, means: SigningMeans) => post<PlaceLimit>('/assessment/requirements/end', { ...end, ...means })
