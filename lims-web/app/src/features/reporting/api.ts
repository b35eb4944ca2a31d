import { address, get, post, remove, type Page } from '@/shared/api/client'
import type { AnswerTo, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type ReportLine = ItemOf<'/api/reporting/reports'>
export type Report = AnswerTo<'/api/reporting/reports/{number}'>
export type ReportState = Report['state']
export type Withdrawal = Maybe<NonNullable<Report['withdrawal']>, 'approved' | 'decider' | 'decidedAt' | 'remark'>
export type WithdrawalReason = Schemas['WithdrawalReason']
export type Circulation = AnswerTo<'/api/reporting/circulation/{number}'>
export type MyNotice = ItemOf<'/api/reporting/notices'>
type Content = Report['content']
export type SpeciesList = Omit<NonNullable<Content['species']>[number], 'species'> & { species: Maybe<NonNullable<Content['species']>[number]['species'][number], 'name' | 'group' | 'family'>[] }
export type Subcontracted = Maybe<NonNullable<Content['subcontracted']>[number], 'cmaCertificate'>
export type ReportContent = Omit<Content, 'species' | 'subcontracted'> & { species: SpeciesList[] | null; subcontracted: Subcontracted[] | null }
export type ReportedResult = ReportContent['results'][number]
export type SiteClass = ReportContent['classes'][number]
export type Finding = AnswerTo<'/api/reporting/verification/{number}'>
export type Answer = Finding['state']

export const reports = (after: string | null) => get<Page<ReportLine>>('/reporting/reports', { after, limit: 50 })
export const report = (number: string) => get<Report>(`/reporting/reports/${encodeURIComponent(number)}`)
export const issue = (number: string, means: SigningMeans) => post<Report>(`/reporting/reports/${encodeURIComponent(number)}/issue`, means)
export const amend = (result: string, value: string, reason: string, means: SigningMeans) =>
  post<unknown>(`/review/results/${result}/amendment`, { value, reason, ...means })
export const packAddress = (number: string) => address(`/evidence/reports/${encodeURIComponent(number)}/pack`)
export const evidenceAddress = (number: string) => address(`/evidence/reports/${encodeURIComponent(number)}/file`)
export const fileAddress = (number: string) => address(`/reporting/reports/${encodeURIComponent(number)}/report.pdf`)
export const verification = (number: string) => get<Finding>(`/reporting/verification/${encodeURIComponent(number)}`)
/** The file for whoever holds a recipient's link. */
export const receivedAddress = (key: string) => address(`/reporting/received/${encodeURIComponent(key)}/report.pdf`)

const withdrawal = (number: string) => `/reporting/reports/${encodeURIComponent(number)}/withdrawal`
export const proposeWithdrawal = (number: string, category: string, reason: string) => post<Report>(withdrawal(number), { category, reason })
export const withdraw = (number: string, means: SigningMeans) => post<Report>(`${withdrawal(number)}/approval`, means)
export const declineWithdrawal = (number: string, reason: string) => post<Report>(`${withdrawal(number)}/declining`, { reason })
export const redraft = (number: string) => post<Report>(`/reporting/reports/${encodeURIComponent(number)}/redraft`)

const circulationOf = (number: string) => `/reporting/circulation/${encodeURIComponent(number)}`
export const circulation = (number: string) => get<Circulation>(circulationOf(number))
export const addRecipient = (number: string, name: string, email: string) => post<Circulation>(`${circulationOf(number)}/recipients`, { name, email })
export const strikeRecipient = (number: string, id: string) => remove<Circulation>(`${circulationOf(number)}/recipients/${id}`)
export const myNotices = () => get<{ items: MyNotice[] }>('/reporting/notices').then(({ items }) => items)
export const putNoticesAway = (number: string) => post<void>(`${circulationOf(number)}/notices/seen`)
