import { get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type Basis = Schemas['EvaluationBasis']
export type DistributionKind = Schemas['DistributionKind']
export type TopDownKind = Schemas['TopDownKind']
export type EvaluationLine = Maybe<ItemOf<'/api/uncertainty/evaluations'>, 'low' | 'high' | 'statement'>
type Trial = AnswerTo<'/api/uncertainty/trials', 'post'>
export type Budget = Maybe<Trial['budget'], 'effectiveFreedom'>
export type BudgetLine = Maybe<Budget['lines'][number], 'degreesOfFreedom' | 'source'>
export type Drawn = Trial['drawn']
export type Result = Maybe<Trial, 'budget' | 'drawn' | 'check' | 'routine' | 'unit'>
type Input = BodyOf<'/api/uncertainty/trials', 'post'>
type Model = Input['model']
/** Numbers go as text, so that their digits stay. */
export type Quantity = Omit<Maybe<Model['inputs'][number], 'estimate' | 'halfWidth' | 'coverageFactor' | 'degreesOfFreedom' | 'source'>, 'observations'> & { observations: string[] }
export type Routine = Maybe<Omit<Input['routine'], 'trials'>, 'unit' | 'controlSpread'> & { trials: Array<Maybe<Input['routine']['trials'][number], 'spread' | 'measurements'>> }
export type EvaluationInput = Maybe<Omit<Input, 'model' | 'routine' | 'coverage'>, 'draws'> & {
  model: (Omit<Model, 'inputs'> & { inputs: Quantity[] }) | null
  coverage: Maybe<Input['coverage'], 'factor'>
  routine: Routine | null
}
export type Opened = Omit<AnswerTo<'/api/uncertainty/evaluations/{id}'>, 'evaluation' | 'input' | 'result'> & {
  evaluation: EvaluationLine
  input: EvaluationInput
  result: Result
}
/** What an evaluation is signed for. */
export interface Scope {
  method: string
  analyte: string
  matrix: string
  low: string | null
  high: string | null
  unit: string
  validFrom: string
  reason: string
}

export const BASES: Basis[] = ['PROPAGATION', 'MONTE_CARLO', 'TOP_DOWN']
export const KINDS: DistributionKind[] = ['OBSERVATIONS', 'NORMAL', 'RECTANGULAR', 'TRIANGULAR', 'ARCSINE', 'RESOLUTION']
export const TOP_DOWN_KINDS: TopDownKind[] = ['REFERENCE_MATERIALS', 'PROFICIENCY_TESTS', 'RECOVERIES']

const ALL = '/uncertainty/evaluations'
export const evaluations = (method: string, after: string | null) => get<Page<EvaluationLine>>(ALL, { method: method || null, after, limit: 100 })
export const evaluation = (id: string) => get<Opened>(`${ALL}/${id}`)
export const trial = (input: EvaluationInput) => post<Result>('/uncertainty/trials', input)
export const sign = (scope: Scope, input: EvaluationInput, means: SigningMeans) => post<EvaluationLine>(ALL, { ...scope, input, ...means })
export type MethodLine = ItemOf<'/api/catalogue/methods'>
export const methods = () => get<{ items: MethodLine[] }>('/catalogue/methods').then(({ items }) => items)

/** 0.1–2 mg/L; an open end is left out. */
export function band({ low, high, unit }: Pick<EvaluationLine, 'low' | 'high' | 'unit'>): string {
  if (low === null && high === null) return ''
  if (high === null) return `≥ ${low} ${unit}`
  return low === null ? `< ${high} ${unit}` : `${low} – ${high} ${unit}`
}

/** Five significant digits of a number that has thirty: for the eye; what is signed keeps them all. */
export function short(number: string | null | undefined): string {
  if (number === null || number === undefined || number === '') return ''
  const value = Number(number)
  return Number.isFinite(value) ? String(Number(value.toPrecision(5))) : number
}
