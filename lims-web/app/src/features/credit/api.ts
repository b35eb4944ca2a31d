import { address, get, post } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'
import type { Meaning } from '@/shared/state/meanings'

type Described = AnswerTo<'/api/credit/ratings/{institution}'>
export type Rule = Maybe<Schemas['CreditRule'], 'cap'>
type RulesInForce = AnswerTo<'/api/credit/rules'>
export type Rules = Omit<Maybe<RulesInForce, 'unrated'>, 'rules' | 'grades'> & { rules: Rule[]; grades: Maybe<RulesInForce['grades'][number], 'atLeast'>[] }
export type Grades = Maybe<AnswerTo<'/api/credit/grades'>, 'lastRun'>
export type GradeLine = Grades['items'][number]
export type Rating = Maybe<ItemOf<'/api/credit/ratings'>, 'score'>
export type Line = Described['lines'][number]
export type Appeal = Maybe<ItemOf<'/api/credit/appeals'>, 'decision'>
export type Detail = Omit<Described, 'rules' | 'appeals' | 'rating' | 'past'> & { rules: Rules; appeals: Appeal[]; rating: Rating; past: Rating[] }
export type Grade = Schemas['CreditGrade']
export type Criterion = Schemas['CreditCriterion']
type Appealing = Omit<BodyOf<'/api/credit/appeals', 'post'>, 'pin' | 'passkey'>

export const MEANING_OF_GRADE: Record<Grade, Meaning> = { A: 'accepted', B: 'active', C: 'question', D: 'held', NOT_RATED: 'plain' }
/** Who stands lowest comes first: that is where somebody has to look. */
export const GRADES: Grade[] = ['D', 'C', 'B', 'A', 'NOT_RATED']

export const rules = () => get<Rules>('/credit/rules')
export const grades = () => get<Grades>('/credit/grades')
export const ratings = () => get<{ items: Rating[] }>('/credit/ratings').then(({ items }) => items)
export const rating = (institution: string) => get<Detail>(`/credit/ratings/${institution}`)
export const appeals = () => get<{ items: Appeal[] }>('/credit/appeals').then(({ items }) => items)
export const rateNow = () => post<Schemas['CreditRun']>('/credit/runs')
export const appeal = (line: Appealing, means: SigningMeans) => post<unknown>('/credit/appeals', { ...line, ...means })
export const decide = (id: string, upheld: boolean, reasons: string, means: SigningMeans) => post<unknown>(`/credit/appeals/${id}/decision`, { upheld, reasons, ...means })

export const keepFile = (id: string, file: File) => post<unknown>(`/credit/appeals/${id}/files`, file, { name: file.name })
export const fileAddress = (id: string, file: string) => address(`/credit/appeals/${id}/files/${file}`)

/** Where the thing of a line has its page; null where it has none. */
export function pathTo({ subjectType, subjectId, subjectKey }: Pick<Line, 'subjectType' | 'subjectId' | 'subjectKey'>): string | null {
  const paths: Record<string, string> = {
    Nonconformity: `/nonconformity/${encodeURIComponent(subjectKey)}`,
    WorkOrder: `/planning/work-orders/${subjectId}`,
    Report: `/reporting/${encodeURIComponent(subjectKey)}`,
    Inspection: `/inspection/${subjectId}`,
    ProficiencyRound: `/proficiency/rounds/${subjectId}`,
    Delivery: `/partners/${subjectId}`,
    ConductEntry: '/competence/list',
  }
  return paths[subjectType] ?? null
}
