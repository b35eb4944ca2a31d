import { get, post, type Page } from '@/shared/api/client'
import type { Bilingual } from '@/shared/i18n'
import type { Capacity } from '@/shared/signing/statements'

export type Step = 'check' | 'review' | 'sign'

export const STEPS: Step[] = ['check', 'review', 'sign']
export const CAPACITY_OF: Record<Step, Capacity> = { check: 'CHECKER', review: 'REVIEWER', sign: 'SIGNATORY' }

export interface Unusual {
  position: string | null
  analyte: string | null
  text: Bilingual
}

export interface QueueLine {
  batchId: string
  number: string
  method: string
  analyst: string
  results: number
  submittedAt: string
  dueAt: string | null
  unusual: Unusual[]
}

export const queue = (step: Step) => get<Page<QueueLine>>('/review/queue', { step }).then(({ items }) => items)
export const take = (batch: string, step: Step, pin: string, remark: string | null) =>
  post<unknown>(`/review/batches/${batch}/${step}`, { pin, remark })
export const giveBack = (batch: string, reason: string) => post<unknown>(`/review/batches/${batch}/return`, { reason })
