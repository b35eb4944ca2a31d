import { address, get, getAsNobody, post, postAsNobody } from '@/shared/api/client'
import type { AnswerTo, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'
import type { Meaning } from '@/shared/state/meanings'

export type State = Schemas['ComplaintState']
export type Kind = Schemas['ComplaintKind']
export type Finding = Schemas['ComplaintFinding']
export type Severity = Schemas['Severity']
export type Institution = ItemOf<'/api/complaints/institutions'>
export type Line = Maybe<ItemOf<'/api/complaints/cases'>, 'dueOn'>
export type Step = Maybe<Schemas['ComplaintStep'], 'finding' | 'nonconformity' | 'taker'>
export type KeptFile = Maybe<Schemas['ComplaintFile'], 'keeper'>
export type Detail = Omit<AnswerTo<'/api/complaints/cases/{complaint}'>, 'line' | 'steps' | 'files'> & { line: Line; steps: Step[]; files: KeptFile[] }
export type PassedOn = ItemOf<'/api/complaints/passed-on'>
export type Followed = AnswerTo<'/api/complaints/receipt', 'post'>
export type Received = AnswerTo<'/api/complaints', 'post'>
export type Reporter = Maybe<Schemas['Reporter'], 'name' | 'phone' | 'email'>
export interface Given {
  about: string
  kind: Kind
  subject: string
  words: string
  name: string | null
  phone: string | null
  email: string | null
}
export interface Decision {
  finding: Finding
  words: string
  severity: Severity | null
}
/** Steps that the officer takes with words alone. */
export type Taking = 'acceptance' | 'refusal' | 'notes' | 'passing-on' | 'answer' | 'closing'

export const KINDS: Kind[] = ['COMPLAINT', 'MISCONDUCT']
export const FINDINGS: Finding[] = ['FOUNDED', 'UNFOUNDED', 'WITHDRAWN']
export const SEVERITIES: Severity[] = ['MINOR', 'MAJOR', 'CRITICAL']
export const MEANING: Record<State, Meaning> = { RECEIVED: 'question', ACCEPTED: 'active', DECLINED: 'superseded', DECIDED: 'sealed', ANSWERED: 'accepted', CLOSED: 'plain' }
/** As long as nothing was answered, files can be added. */
export const TAKES_FILES: State[] = ['RECEIVED', 'ACCEPTED', 'DECIDED']
/** What can be done where a case stands, the usual next step first. */
export const NEXT: Record<State, Taking[]> = {
  RECEIVED: ['acceptance', 'refusal'],
  ACCEPTED: ['notes', 'passing-on'],
  DECLINED: ['closing'],
  DECIDED: ['answer'],
  ANSWERED: ['closing'],
  CLOSED: [],
}

export const institutions = () => getAsNobody<{ items: Institution[] }>('/complaints/institutions').then(({ items }) => items)
export const report = (given: Given) => postAsNobody<Received>('/complaints', given)
export const follow = (receipt: string) => postAsNobody<Followed>('/complaints/receipt', { receipt })
export const add = (receipt: string, words: string) => postAsNobody<Followed>('/complaints/receipt/additions', { receipt, words })
export const addPicture = (receipt: string, picture: string) => postAsNobody<Followed>('/complaints/receipt/pictures', { receipt, picture })
export const keepFile = (id: string, file: File) => post<Detail>(`/complaints/cases/${id}/files`, file, { name: file.name })
export const fileAddress = (id: string, file: string) => address(`/complaints/cases/${id}/files/${file}`)
export const cases = () => get<{ items: Line[] }>('/complaints/cases').then(({ items }) => items)
export const due = () => get<{ near: number }>('/complaints/due')
export const passedOn = () => get<{ items: PassedOn[] }>('/complaints/passed-on').then(({ items }) => items)
export const oneCase = (id: string) => get<Detail>(`/complaints/cases/${id}`)
export const take = (id: string, taking: Taking, words: string) => post<Detail>(`/complaints/cases/${id}/${taking}`, { words })
export const decide = (id: string, decision: Decision, means: SigningMeans) => post<Detail>(`/complaints/cases/${id}/decision`, { ...decision, ...means })
export const openReporter = (id: string, words: string) => post<Reporter>(`/complaints/cases/${id}/reporter`, { words })
