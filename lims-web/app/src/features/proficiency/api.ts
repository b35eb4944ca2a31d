import { address, get, post } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'
import type { Meaning } from '@/shared/state/meanings'

export type RoundLine = ItemOf<'/api/proficiency/rounds'>
export type RoundDetail = AnswerTo<'/api/proficiency/rounds/{id}'>
export type Evaluation = Schemas['RoundEvaluation']
export type Outcome = Schemas['MeasurandOutcome']
export type Score = Schemas['CodedScore']
export type KeptScore = ItemOf<'/api/proficiency/scores'>
export type Grade = Schemas['ScoreGrade']
export type RoundState = Schemas['RoundState']
export type Measurand = Schemas['Measurand']
export type Planning = Maybe<BodyOf<'/api/proficiency/rounds', 'post'>, 'deadline'>
export type MeasurandPlanning = Maybe<Schemas['MeasurandPlanning'], 'value' | 'standardUncertainty' | 'source' | 'deviation'>
export type Entered = Maybe<Omit<Schemas['EnteredResult'], 'number'>, 'expandedUncertainty'>
export type OutsideResult = Maybe<Schemas['OutsideResult'], 'expandedUncertainty' | 'assignedUncertainty' | 'deviation'>
export type OutsideRound = Omit<BodyOf<'/api/proficiency/outside-rounds', 'post'>, 'results' | 'pin' | 'passkey'> & { results: OutsideResult[] }
export type ScoreKind = Schemas['ScoreKind']
export type Blunder = Schemas['Blunder']
export type Organisation = ItemOf<'/api/organisation/organisations'>

export const ORIGINS: Schemas['ValueOrigin'][] = ['FORMULATION', 'CERTIFIED_REFERENCE_MATERIAL', 'EXPERT_LABORATORIES', 'PARTICIPANTS']
export const SCORES: ScoreKind[] = ['Z', 'Z_PRIME', 'ZETA', 'EN']
export const MATRICES = ['water', 'air', 'exhaust', 'soil', 'radiation'] as const
export const DEVIATIONS: Schemas['DeviationOrigin'][] = ['PRESCRIBED', 'HORWITZ', 'ROBUST']
export const MEANING_OF_ROUND: Record<RoundState, Meaning> = { PLANNED: 'plain', OPEN: 'active', CLOSED: 'question', EVALUATED: 'accepted' }
export const MEANING_OF_GRADE: Record<Grade, Meaning> = { SATISFACTORY: 'accepted', QUESTIONABLE: 'question', UNSATISFACTORY: 'held' }

/** How a score is written. */
export const SYMBOL: Record<ScoreKind, string> = { Z: 'z', Z_PRIME: 'z′', ZETA: 'ζ', EN: 'En' }

const at = (id: string, step: string) => `/proficiency/rounds/${id}/${step}`

export const rounds = () => get<{ items: RoundLine[] }>('/proficiency/rounds').then(({ items }) => items)
export const scores = () => get<{ items: KeptScore[] }>('/proficiency/scores').then(({ items }) => items)
export const round = (id: string) => get<RoundDetail>(`/proficiency/rounds/${id}`)
export const planRound = (plan: Omit<Planning, 'measurands'> & { measurands: MeasurandPlanning[] }) => post<RoundDetail>('/proficiency/rounds', plan)
export const testItems = (id: string, test: { kind: string; measurand: number; determinations: string[][] }) => post<RoundDetail>(at(id, 'item-tests'), test)
export const sendItems = (id: string, carriage: string, widened: string | null) => post<RoundDetail>(at(id, 'dispatch'), { carriage, widened })
export const receiveItems = (id: string, intact: boolean, remark: string | null) => post<RoundDetail>(at(id, 'receipt'), { intact, remark })
export const enterResults = (id: string, entry: { id: string; salt: string; results: Entered[]; reason: string | null }, means: SigningMeans) =>
  post<RoundDetail>(at(id, 'results'), { ...entry, ...means })
export const draftEvaluation = (id: string, blunders: Blunder[]) => post<Evaluation>(at(id, 'evaluation-draft'), { blunders })
export const evaluateRound = (id: string, blunders: Blunder[], means: SigningMeans) => post<RoundDetail>(at(id, 'evaluation'), { blunders, ...means })
export const organisations = () => get<{ items: Organisation[] }>('/organisation/organisations').then(({ items }) => items)
export const reportAddress = (id: string, which: 'overall.pdf' | 'own.pdf' | 'all.zip' | `participants/${string}.pdf`) => address(`/proficiency/round-reports/${id}/${which}`)
export const recordOutside = (round: OutsideRound, means: SigningMeans) => post<{ items: KeptScore[] }>('/proficiency/outside-rounds', { ...round, ...means })
