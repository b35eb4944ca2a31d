import { address, get, post, type Page } from '@/shared/api/client'
import type { BodyOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type Purpose = Schemas['RetentionPurpose']
export type BankState = Schemas['BankState']
export type RequestState = Schemas['RequestState']
export type Manner = Schemas['DisposalManner']
export type Cabinet = Maybe<Schemas['Cabinet'], 'device'>
export type Climate = Maybe<Schemas['PlaceClimate'], 'value'>
export type CabinetFilling = Omit<Schemas['CabinetFilling'], 'cabinet'> & { cabinet: Cabinet }
export interface BankRoom {
  place: string
  nameZh: string
  nameEn: string
  climate: Climate | null
  cabinets: CabinetFilling[]
}
export type PositionFilling = Maybe<Schemas['PositionFilling'], 'blocked'>
export type StockDifference = Maybe<Schemas['StockDifference'], 'recorded' | 'found'>
export type Stocktaking = Maybe<Omit<Schemas['Stocktaking'], 'differences'>, 'remark'> & { differences: StockDifference[] }
export type CabinetMessage = Maybe<Schemas['MessageLine'], 'position' | 'container' | 'opener'>
export interface CabinetShown {
  cabinet: Cabinet
  climate: Climate | null
  positions: PositionFilling[]
  stocktakings: Stocktaking[]
  messages: CabinetMessage[]
}
export type Banked = Maybe<Schemas['BankedContainer'], 'cabinet' | 'position' | 'requestId' | 'holderName' | 'dueOn' | 'massLeftG'>
export type Term = Maybe<Schemas['RetentionTerm'], 'id' | 'matrix' | 'months' | 'setByName' | 'setAt'>
export interface Retention {
  container: Banked
  term: Term | null
  reportedAt: string | null
  keepUntil: string | null
  openQuestions: Schemas['OpenQuestion'][]
}
export type Movement = Maybe<Schemas['BankMovement'], 'cabinet' | 'position' | 'requestId' | 'holder' | 'holderName' | 'massLeftG' | 'remark'>
export interface ContainerShown {
  code: string
  sampleCode: string
  organisation: string
  analytes: string[]
  storage: string | null
  banked: Banked | null
  retention: Retention | null
  wantedBy: string | null
  mayFetch: string | null
  freePositions: string[]
  movements: Movement[]
}
export type RequestStep = Maybe<Schemas['RequestStep'], 'remark'>
export interface RequestShown {
  request: Omit<Schemas['BankRequest'], 'steps'> & { steps: RequestStep[] }
  state: RequestState
  overdue: boolean
  containers: Banked[]
}
export type Disposal = Maybe<Omit<Schemas['Disposal'], 'end'>, 'wasteRecord'> & { end: Maybe<Schemas['DisposalEnd'], 'remark'> | null }
export type Discrepancy = Maybe<Omit<Schemas['Discrepancy'], 'answer'>, 'position' | 'container' | 'opener'> & {
  answer: Maybe<Schemas['KeeperAnswer'], 'nonconformity'> | null
}
export type Severity = Schemas['Severity']
export interface Terms {
  set: Term[]
  ofTheHouse: Term[]
}

export const PURPOSES: Purpose[] = ['ROUTINE', 'PRECIOUS', 'ENFORCEMENT']
export const MANNERS: Manner[] = ['HAZARDOUS_WASTE', 'NEUTRALISED', 'RETURNED_TO_SITE', 'GENERAL_WASTE']
export const REQUEST_STATES: RequestState[] = ['REQUESTED', 'APPROVED', 'REFUSED', 'OVER']

const cabinetAt = (code: string) => `/samplebank/cabinets/${encodeURIComponent(code)}`
const containerAt = (code: string) => `/samplebank/containers/${encodeURIComponent(code)}`
const requestAt = (number: string) => `/samplebank/requests/${encodeURIComponent(number)}`
const disposalAt = (number: string) => `/samplebank/disposals/${encodeURIComponent(number)}`
const discrepancyAt = (number: string) => `/samplebank/discrepancies/${encodeURIComponent(number)}`

export const rooms = () => get<{ items: BankRoom[] }>('/samplebank/cabinets').then(({ items }) => items)
export const cabinet = (code: string) => get<CabinetShown>(cabinetAt(code))
export const registerCabinet = (given: Partial<BodyOf<'/api/samplebank/cabinets', 'post'>>) => post<CabinetShown>('/samplebank/cabinets', given)
export const blockPosition = (code: string, position: string, reason: string | null) =>
  post<CabinetShown>(`${cabinetAt(code)}/positions/${encodeURIComponent(position)}/block`, { reason })
export const labels = (code: string) => address(`${cabinetAt(code)}/labels.pdf`)
export const takeStock = (code: string, scans: Array<{ position: string; container: string }>, remark: string, means: SigningMeans) =>
  post<Stocktaking>(`${cabinetAt(code)}/stocktakings`, { scans, remark: remark || null, ...means })

export const container = (code: string) => get<ContainerShown>(containerAt(code))
export const store = (code: string, position: string, purpose: Purpose, massG: string) =>
  post<ContainerShown>(`${containerAt(code)}/storing`, { position, purpose, massG: massG || null })
export const handOut = (code: string) => post<ContainerShown>(`${containerAt(code)}/hand-out`, {})
export const bringBack = (code: string, position: string | null, massLeftG: string, usedUp: boolean) =>
  post<ContainerShown>(`${containerAt(code)}/return`, { position, massLeftG: massLeftG || null, usedUp })

export const requests = (state: string, after: string | null) => get<Page<RequestShown>>('/samplebank/requests', { state, after })
export const request = (number: string) => get<RequestShown>(requestAt(number))
export const ask = (purpose: string, containers: string[], until: string) => post<RequestShown>('/samplebank/requests', { purpose, containers, until })
export const decide = (number: string, approved: boolean, remark: string) => post<RequestShown>(`${requestAt(number)}/decision`, { approved, remark: remark || null })
export const close = (number: string, remark: string) => post<RequestShown>(`${requestAt(number)}/closing`, { remark })

export const due = (after: string | null) => get<Page<Retention>>('/samplebank/retention/due', { after })
export const terms = () => get<Terms>('/samplebank/retention/terms')
export const setTerm = (term: object) => post<Terms>('/samplebank/retention/terms', term)
export const disposals = (after: string | null) => get<Page<Disposal>>('/samplebank/disposals', { after })
export const disposal = (number: string) => get<Disposal>(disposalAt(number))
export const propose = (given: { manner: Manner; wasteRecord: string | null; reason: string; containers: string[] }) => post<Disposal>('/samplebank/disposals', given)
export const confirm = (number: string, means: SigningMeans) => post<Disposal>(`${disposalAt(number)}/confirmation`, { remark: null, ...means })
export const withdraw = (number: string, remark: string) => post<Disposal>(`${disposalAt(number)}/withdrawal`, { remark })

export const discrepancies = (state: string | null, after: string | null) => get<Page<Discrepancy>>('/samplebank/discrepancies', { state, after })
export const discrepancy = (number: string) => get<Discrepancy>(discrepancyAt(number))
export const answerDiscrepancy = (number: string, answer: string, nonconformity: Severity | null) =>
  post<Discrepancy>(`${discrepancyAt(number)}/answer`, { answer, nonconformity })
