import { get, post } from '@/shared/api/client'
import type { ItemOf } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'
import type { Capacity } from '@/shared/signing/statements'

export type Step = 'check' | 'review' | 'sign'

export const STEPS: Step[] = ['check', 'review', 'sign']
export const CAPACITY_OF: Record<Step, Capacity> = { check: 'CHECKER', review: 'REVIEWER', sign: 'SIGNATORY' }

export type QueueLine = ItemOf<'/api/review/queue'>

export const queue = (step: Step) => get<{ items: QueueLine[] }>('/review/queue', { step }).then(({ items }) => items)
export const take = (batch: string, step: Step, means: SigningMeans, remark: string | null) =>
  post<unknown>(`/review/batches/${batch}/${step}`, { ...means, remark })
export const giveBack = (batch: string, reason: string) => post<unknown>(`/review/batches/${batch}/return`, { reason })
