import { address, get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type Line = Maybe<ItemOf<'/api/equipment/register'>, 'place' | 'keeper' | 'validTo' | 'certificateDue' | 'checkDue'>
export type Facts = Maybe<
  Schemas['InstrumentFacts'],
  'nameEn' | 'lowestReading' | 'highestReading' | 'readingUnit' | 'resolution' | 'accuracyClass' | 'place' | 'keeper' | 'keeperName'
>
type Answer = AnswerTo<'/api/equipment/instruments/{code}'>
export type Certificate = Maybe<Answer['certificates'][number], 'validTo' | 'unit' | 'remark' | 'file' | 'enteredAt' | 'enteredByName' | 'ended'>
export type Check = Maybe<Answer['checks'][number], 'readingUncertainty' | 'remark'>
export type Plan = Maybe<Answer['plans'][number], 'intervalMonths' | 'firstDue' | 'due'>
export type Work = Answer['maintenance'][number]
export type OpenUse = Answer['openUses'][number]
export type Dossier = Omit<Answer, 'line' | 'facts' | 'certificates' | 'checks' | 'plans'> & {
  line: Line
  facts: Facts
  certificates: Certificate[]
  checks: Check[]
  plans: Plan[]
}
export type UseLine = Maybe<ItemOf<'/api/equipment/instruments/{code}/uses'>, 'occasion' | 'person' | 'endedAt' | 'how' | 'remark'>
export type Chain = AnswerTo<'/api/equipment/instruments/{code}/traceability'>
export type Link = Maybe<Chain['links'][number], 'code' | 'accuracyClass' | 'level' | 'levelLabel' | 'certificate' | 'body' | 'calibratedOn' | 'validTo'>
export type Standard = Maybe<ItemOf<'/api/equipment/standards'>, 'validTo' | 'tracedTo'>
export type NewCertificate = Partial<BodyOf<'/api/equipment/instruments/{code}/certificates', 'post'>>
export type NewCheck = Partial<BodyOf<'/api/equipment/instruments/{code}/checks', 'post'>>

export interface Narrowing {
  q: string
  state: string
  dueUntil: string
}

const of = (code: string) => `/equipment/instruments/${encodeURIComponent(code)}`

export const register = (narrowed: Narrowing, after: string | null) => get<Page<Line>>('/equipment/register', { ...narrowed, after, limit: 50 })
export const dossier = (code: string) => get<Dossier>(of(code))
export const uses = (code: string, after: string | null) => get<Page<UseLine>>(`${of(code)}/uses`, { after, limit: 20 })
export const chain = (code: string) => get<Chain>(`${of(code)}/traceability`)
export const standards = () => get<{ items: Standard[] }>('/equipment/standards').then(({ items }) => items)
export const labelAddress = (code: string) => address('/equipment/labels.pdf', { instrument: code })
export const fileAddress = (id: string) => address(`/equipment/certificate-files/${id}`)

export const enterInstrument = (code: string, facts: Partial<Facts>, inUseFrom: string) =>
  post<Dossier>('/equipment/instruments', { code, facts, inUseFrom })
export const revise = (code: string, version: number, facts: Partial<Facts>, reason: string) =>
  post<Dossier>(`${of(code)}/facts`, { version, facts, reason })
export const plan = (code: string, kind: string, intervalMonths: number | null, firstDue: string | null) =>
  post<Dossier>(`${of(code)}/plans`, { kind, intervalMonths, firstDue })
export const keepFile = (file: File) => post<{ id: string }>('/equipment/certificate-files', file).then(({ id }) => id)
export const enterCertificate = (code: string, certificate: NewCertificate) => post<Dossier>(`${of(code)}/certificates`, certificate)
export const confirmFitness = (code: string, certificate: string, fit: boolean, permittedError: string, criteria: string, means: SigningMeans) =>
  post<Dossier>(`${of(code)}/certificates/${certificate}/confirmation`, { fit, permittedError, criteria, ...means })
export const strikeOut = (code: string, certificate: string, inDoubt: boolean, reason: string) =>
  post<Dossier>(`${of(code)}/certificates/${certificate}/end`, { inDoubt, reason })
export const enterCheck = (code: string, check: NewCheck) => post<Dossier>(`${of(code)}/checks`, check)
export const changeState = (code: string, state: string, reason: string, methods: string[], analytes: string[]) =>
  post<Dossier>(`${of(code)}/state`, { state, reason, methods, analytes })
export const scrap = (code: string, reason: string, means: SigningMeans) => post<Dossier>(`${of(code)}/scrapping`, { reason, ...means })
export const maintain = (code: string, work: { kind: string; doneOn: string; doneBy: string; work: string; outOfTolerance: boolean }) =>
  post<Dossier>(`${of(code)}/maintenance`, work)
export const beginUse = (code: string, calibrating: boolean) => post<Dossier>(`${of(code)}/uses`, { calibrating })
export const endUse = (code: string, remark: string) => post<Dossier>(`${of(code)}/uses/end`, { remark })
export const registerStandard = (standard: { name: string; body: string; certificate: string; level: string; validTo: string | null; tracedTo: string | null }) =>
  post<{ items: Standard[] }>('/equipment/standards', standard)

export type Keeper = Maybe<ItemOf<'/api/people/colleagues'>, 'nameEn'>
export const keepers = () => get<{ items: Keeper[] }>('/people/colleagues').then(({ items }) => items)
