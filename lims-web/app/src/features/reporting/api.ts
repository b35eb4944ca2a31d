import { address, get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, ItemOf } from '@/shared/api/types'

export type ReportLine = ItemOf<'/api/reporting/reports'>
export type Report = AnswerTo<'/api/reporting/reports/{number}'>
export type ReportState = Report['state']
export type ReportContent = Report['content']
export type ReportedResult = ReportContent['results'][number]
export type SiteClass = ReportContent['classes'][number]
export type Finding = AnswerTo<'/api/reporting/verification/{number}'>
export type Answer = Finding['state']

export const reports = (after: string | null) => get<Page<ReportLine>>('/reporting/reports', { after, limit: 50 })
export const report = (number: string) => get<Report>(`/reporting/reports/${encodeURIComponent(number)}`)
export const issue = (number: string, pin: string) => post<Report>(`/reporting/reports/${encodeURIComponent(number)}/issue`, { pin })
export const amend = (result: string, value: string, reason: string, pin: string) =>
  post<unknown>(`/review/results/${result}/amendment`, { value, reason, pin })
export const fileAddress = (number: string) => address(`/reporting/reports/${encodeURIComponent(number)}/report.pdf`)
export const verification = (number: string) => get<Finding>(`/reporting/verification/${encodeURIComponent(number)}`)
