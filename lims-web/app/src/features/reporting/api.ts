import { address, get, post, type Page } from '@/shared/api/client'
import type { Bilingual } from '@/shared/i18n'

export type ReportState = 'DRAFTED' | 'ISSUED' | 'SEALED' | 'SUPERSEDED' | 'WITHDRAWN'

export interface ReportLine {
  id: string
  number: string
  organisation: string
  workOrder: string
  project: string
  state: ReportState
  draftedAt: string
  issuedAt: string | null
  signatory: string | null
  replaces: string | null
  replacedBy: string | null
}

export interface ReportedResult {
  resultId: string
  sampleCode: string
  siteCode: string
  analyte: string
  name: Bilingual
  method: string
  value: string
  unit: string
  detectionLimit: string | null
  limit: string | null
  meets: boolean | null
  exceedance: string | null
}

export interface SiteClass {
  siteCode: string
  siteName: string
  required: string | null
  reached: string | null
  deciding: Bilingual[]
  meets: boolean | null
}

export interface QualityCheck {
  check: Bilingual
  analyte: string
  count: number
  found: string
  criterion: string
  accepted: boolean
}

export interface ReportContent {
  laboratory: { code: string; name: Bilingual }
  workOrder: string
  project: string
  samples: Array<{ siteCode: string; siteName: string; waterBody: string | null; sampleCode: string; collectedAt: string; samplers: string[] }>
  results: ReportedResult[]
  classes: SiteClass[]
  judgedBy: string | null
  decisionRule: Bilingual
  qualityChecks: QualityCheck[]
  deviations: Bilingual[]
  responsible: Array<{ capacity: string; name: string; forWhat: Bilingual; at: string }>
}

export interface Report {
  id: string
  number: string
  organisation: string
  workOrderId: string
  state: ReportState
  stateLabel: Bilingual
  draftedAt: string
  issuedAt: string | null
  signatory: string | null
  sha256: string | null
  replaces: { number: string; reason: string } | null
  end: { byNumber: string | null; reason: string; at: string } | null
  content: ReportContent
}

export type Answer = 'GENUINE' | 'SUPERSEDED' | 'WITHDRAWN' | 'UNKNOWN' | 'OTHER_FILE'

export interface Finding {
  state: Answer
  number: string
  laboratory: Bilingual | null
  signatory: string | null
  issuedAt: string | null
  sha256: string | null
  replacedBy: string | null
  reason: string | null
}

export const reports = (after: string | null) => get<Page<ReportLine>>('/reporting/reports', { after, limit: 50 })
export const report = (number: string) => get<Report>(`/reporting/reports/${encodeURIComponent(number)}`)
export const issue = (number: string, pin: string) => post<Report>(`/reporting/reports/${encodeURIComponent(number)}/issue`, { pin })
export const fileAddress = (number: string) => address(`/reporting/reports/${encodeURIComponent(number)}/report.pdf`)
export const verification = (number: string) => get<Finding>(`/reporting/verification/${encodeURIComponent(number)}`)
