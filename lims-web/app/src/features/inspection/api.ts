import { address, get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import { kept, keptThings } from '@/shared/kept/kept'
import { useSession } from '@/shared/session'
import type { SigningMeans } from '@/shared/signing/means'
import type { Meaning } from '@/shared/state/meanings'

type Whole<T> = Omit<T, 'inspection'> & { inspection: Inspection }
type Result = Maybe<Schemas['Result'], 'representative' | 'refusal'>
type Start = Maybe<NonNullable<Schemas['Inspection']['start']>, 'scope'>
export type Inspection = Omit<Schemas['Inspection'], 'start' | 'result' | 'publication'> & {
  start: Start | null
  result: Result | null
  publication: NonNullable<Schemas['Inspection']['publication']> | null
}
export type Line = Whole<ItemOf<'/api/inspection/inspections'>>
export type Answer = Maybe<Schemas['InspectionAnswer'], 'note' | 'severity' | 'nonconformity' | 'nonconformityId' | 'deviceTime'>
export type Check = Maybe<Schemas['InspectionCheck'], 'agrees'>
export type Detail = Omit<Whole<AnswerTo<'/api/inspection/inspections/{id}'>>, 'answers' | 'checks' | 'checkDraw'> & {
  answers: Answer[]
  checks: Check[]
  checkDraw: Schemas['CheckDraw'] | null
}
export type Beginning = BodyOf<'/api/inspection/inspections/{id}/start', 'post'>
export type Campaign = ItemOf<'/api/inspection/campaigns'>
type Described = AnswerTo<'/api/inspection/campaigns/{id}'>
export type CampaignDetail = Omit<Described, 'inspections' | 'draw'> & {
  inspections: Inspection[]
  draw: Maybe<Described['draw'], 'outcome'>
}
export type Institution = ItemOf<'/api/inspection/institutions'>
export type Question = Detail['questions'][number]
export type State = Schemas['InspectionState']
export type Conclusion = Schemas['InspectionConclusion']
export type Outcome = Schemas['AuditOutcome']
export type Published = ItemOf<'/api/inspection/published'>
type Weighed = { institution: string; weight: number; usual: number; reason: string }
export type Planning = Omit<Maybe<BodyOf<'/api/inspection/campaigns', 'post'>, 'from' | 'to'>, 'institutions'> & { institutions: Weighed[] }
export type Answering = Maybe<BodyOf<'/api/inspection/inspections/{id}/answers', 'post'>, 'note' | 'severity' | 'seen'>
export interface Signing {
  summary: string
  conclusion: Conclusion | null
  account: string | null
  accountPin: string | null
  refusal: string | null
}

export const OUTCOMES: Outcome[] = ['CONFORMS', 'NONCONFORMING', 'OBSERVATION', 'NOT_APPLICABLE']
export const SEVERITIES: Schemas['Severity'][] = ['MINOR', 'MAJOR', 'CRITICAL']
export const CONCLUSIONS: Conclusion[] = ['NOTHING_FOUND', 'TO_BE_PUT_RIGHT', 'HANDED_OVER']
export const MEANING: Record<State, Meaning> = { ANNOUNCED: 'question', UNDER_WAY: 'active', SIGNED: 'sealed', PUBLISHED: 'accepted' }
export const MEANING_OF_OUTCOME: Record<Outcome, Meaning> = { CONFORMS: 'accepted', NONCONFORMING: 'held', OBSERVATION: 'question', NOT_APPLICABLE: 'plain' }
export const MEANING_OF_CONCLUSION: Record<Conclusion, Meaning> = { NOTHING_FOUND: 'accepted', TO_BE_PUT_RIGHT: 'question', HANDED_OVER: 'held' }
export const stateOf = ({ start, result, publication }: Inspection): State => (publication ? 'PUBLISHED' : result ? 'SIGNED' : start ? 'UNDER_WAY' : 'ANNOUNCED')

export const LIST = 'inspections'
const linesAfter = (after: string | null) => get<Page<Line>>('/inspection/inspections', { after })
export const inspections = (after: string | null) => (after ? linesAfter(after) : kept(LIST, () => linesAfter(null)))
export const campaigns = () => get<{ items: Campaign[] }>('/inspection/campaigns').then(({ items }) => items)
export const campaign = (id: string) => get<CampaignDetail>(`/inspection/campaigns/${id}`)
export const institutions = () => get<{ items: Institution[] }>('/inspection/institutions').then(({ items }) => items)
export const risks = () => get<AnswerTo<'/api/network/risks'>>('/network/risks').then(({ items }) => items)
export const plan = (planning: Planning) => post<CampaignDetail>('/inspection/campaigns', planning)
export const drawInspectors = (id: string, institution: string, count: number) => post<Detail>(`/inspection/campaigns/${id}/inspections`, { institution, count })

const DETAIL = 'inspection.'
export const keptAs = (id: string) => `${DETAIL}${id}`

/** Kept for who inspects, until it is signed. */
export const inspection = (id: string) =>
  kept(keptAs(id), () => get<Detail>(`/inspection/inspections/${id}`), {
    when: ({ state, inspectors }) => (state === 'ANNOUNCED' || state === 'UNDER_WAY') && inspectors.some(({ person }) => person === useSession().me?.personId),
  })
/** What this device can show without a signal. */
export const keptInspections = async () => (await keptThings<Detail>(DETAIL)).map(({ inspection }) => inspection)
export const begin = (id: string, beginning: Beginning) => post<Detail>(`/inspection/inspections/${id}/start`, beginning)
export const answerPoint = (id: string, answer: Answering) => post<Detail>(`/inspection/inspections/${id}/answers`, answer)
export const drawChecks = (id: string) => post<Detail>(`/inspection/inspections/${id}/checks`)
export const keepPhoto = (id: string, photo: Blob) => post<Schemas['InspectionPhoto']>(`/inspection/inspections/${id}/photos`, photo)
export const photoAddress = (id: string, photo: string) => address(`/inspection/inspections/${id}/photos/${photo}`)
export const evidenceAddress = (id: string) => address(`/evidence/inspections/${id}/file`)
export const sign = (id: string, signing: Signing, means: SigningMeans) => post<Detail>(`/inspection/inspections/${id}/signature`, { ...signing, ...means })
export const publish = (id: string, words: string, means: SigningMeans) => post<Detail>(`/inspection/inspections/${id}/publication`, { words, ...means })
export const published = () => get<{ items: Published[] }>('/inspection/published').then(({ items }) => items)
