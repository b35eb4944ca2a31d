import { get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'
import type { Meaning } from '@/shared/state/meanings'

export type MethodLine = Maybe<ItemOf<'/api/methods/methods'>, 'scopeEnds' | 'replacedBy' | 'replacedOn'>
export type Determination = Maybe<
  ItemOf<'/api/methods/determinations'>,
  'statedLimit' | 'statedUnit' | 'detectionLimit' | 'lowerLimit' | 'unit' | 'instrument' | 'since' | 'verification'
>
export type VerificationLine = Maybe<ItemOf<'/api/methods/verifications'>, 'instrument' | 'detectionLimit' | 'inForceFrom'>
export type Verification = Maybe<
  AnswerTo<'/api/methods/verifications/{id}'>,
  'instrument' | 'statedLimit' | 'detectionLimit' | 'lowerLimit' | 'uncertainty' | 'inForceFrom' | 'approver' | 'approvedAt'
>
export type Formula = Maybe<AnswerTo<'/api/methods/formulas/{id}'>, 'explanation' | 'inForceFrom' | 'releaser' | 'releasedAt'>
export type FormulaCase = Maybe<Formula['runs'][number]['cases'][number], 'answer' | 'refusal'>
export type Quantity = Maybe<ItemOf<'/api/methods/formulas/quantities'>, 'unit'>
export type TrialShown = Verification['trials'][number]
export type TrialKind = Schemas['TrialKind']
export type TrialLevel = Schemas['TrialLevel']
export type ReplacementLine = ItemOf<'/api/methods/replacements'>
export type Replacement = AnswerTo<'/api/methods/replacement'>

/** What is entered of a trial; the parts that its kind does not have are left out. */
export interface TrialGiven {
  kind: TrialKind
  level: TrialLevel | null
  determinations: string[]
  spiked: boolean
  earlier?: string[]
  atMost?: string
  unspiked?: string[]
  added?: string
  from?: string
  to?: string
  certified?: string
  expandedUncertainty?: string
  standards?: Array<{ standard: string; response: string }>
  correlationAtLeast?: string | null
  madeOn: string
  source: string
}

export interface FormulaInput {
  symbol: string
  quantity: string
  unit: string
}
/** A version as it is written; nothing of it counts before it is released. */
export interface FormulaGiven {
  method: string
  analyte: string
  matrix: string
  network: boolean
  text: string
  inputs: FormulaInput[]
  unit: string
  reason: string
}
/** A case whose answer is known. */
export interface TypedCase {
  source: string
  values: Record<string, string>
  due: string
}

export const KINDS: TrialKind[] = ['DETECTION_LIMIT', 'PRECISION', 'TRUENESS', 'RECOVERY', 'LINEARITY']
export const LEVELS: TrialLevel[] = ['LOW', 'MIDDLE', 'HIGH']
export const MEANING_OF_FILE: Record<Verification['state'], Meaning> = {
  DRAFT: 'question',
  SUBMITTED: 'question',
  APPROVED: 'active',
  IN_FORCE: 'accepted',
  SUPERSEDED: 'superseded',
}

export const MEANING_OF_FORMULA: Record<Formula['state'], Meaning> = { DRAFT: 'question', RELEASED: 'active', IN_FORCE: 'accepted', SUPERSEDED: 'superseded' }

const FORMULAS = '/methods/formulas'
const FILES = '/methods/verifications'
export const methods = (_: string, after: string | null) => get<Page<MethodLine>>('/methods/methods', { after, limit: 100 })
export const determinations = (method: string) => get<{ items: Determination[] }>('/methods/determinations', { method }).then(({ items }) => items)
export const verifications = (method: string, after: string | null) => get<Page<VerificationLine>>(FILES, { method: method || null, after, limit: 50 })
export const verification = (id: string) => get<Verification>(`${FILES}/${id}`)
export const draft = (given: { method: string; analyte: string; matrix: string; instrument: string | null; digits: number; occasion: string }) => post<Verification>(FILES, given)
export const formulas = (method: string, after: string | null) => get<Page<Formula>>(FORMULAS, { method: method || null, after, limit: 50 })
export const formula = (id: string) => get<Formula>(`${FORMULAS}/${id}`)
export const quantities = (method: string, analyte: string) => get<{ items: Quantity[] }>(`${FORMULAS}/quantities`, { method, analyte }).then(({ items }) => items)
export const checkFormula = (given: FormulaGiven) => post<AnswerTo<'/api/methods/formulas/check', 'post'>>(`${FORMULAS}/check`, given)
export const draftFormula = (given: FormulaGiven) => post<Formula>(FORMULAS, given)
export const runFormula = (id: string, cases: TypedCase[]) => post<Formula>(`${FORMULAS}/${id}/runs`, { cases })
export const releaseFormula = (id: string, given: { inForceFrom: string; explanation: string }, means: SigningMeans) => post<Formula>(`${FORMULAS}/${id}/release`, { ...given, ...means })
export const figures = (id: string, trial: TrialGiven) => post<TrialShown>(`${FILES}/${id}/figures`, trial)
export const enter = (id: string, trial: TrialGiven) => post<Verification>(`${FILES}/${id}/trials`, trial)
export const submit = (id: string) => post<Verification>(`${FILES}/${id}/submission`)
export const sendBack = (id: string, note: string) => post<Verification>(`${FILES}/${id}/return`, { note })
export const approve = (id: string, given: { inForceFrom: string; uncertainty: string }, means: SigningMeans) => post<Verification>(`${FILES}/${id}/approval`, { ...given, ...means })
export const replacements = (_: string, after: string | null) => get<Page<ReplacementLine>>('/methods/replacements', { after, limit: 50 })
export const replacement = (id: string) => get<Replacement>('/methods/replacement', { replacement: id })
export const changeReplacement = (given: { replacement: string; withdrawn: boolean; publishedOn: string; inForceOn: string; source: string; reason: string }, means: SigningMeans) => post<Replacement>('/methods/replacements/changes', { ...given, ...means })
export const announce = (given: { oldMethod: string; newMethod: string; publishedOn: string; inForceOn: string; source: string }) => post<Replacement>('/methods/replacements', given)

/** Numbers as somebody typed or pasted them: by blanks, commas, semicolons or lines. */
export const numbers = (text: string) => text.split(/[\s,;，；、]+/).filter(Boolean)
/** Two columns: content and response. */
export const standards = (text: string) =>
  text
    .split('\n')
    .map(numbers)
    .filter((row) => row.length)
    .map(([standard, response]) => ({ standard: standard!, response: response ?? '' }))
