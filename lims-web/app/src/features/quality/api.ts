import { get, post } from '@/shared/api/client'
import { Refused } from '@/shared/api/problem'
import type { Bilingual } from '@/shared/i18n'

export interface Finding {
  rule: string
  text: Bilingual
  standard: string | null
  analyte: string | null
  position: string | null
  found: string | null
  criterion: string | null
  outcome: string
}

export interface Judgement {
  outcome: string
  judgedAt: string
  findings: Finding[]
}

/** Null as long as nobody has judged the batch. */
export const judgementOf = (batch: string) =>
  get<Judgement>(`/quality/batches/${batch}/judgement`).catch((failure) => {
    if (failure instanceof Refused && failure.status === 404) return null
    throw failure
  })
export const judge = (batch: string) => post<Judgement>(`/quality/batches/${batch}/judgement`)
