import { address, get, post, type Page } from '@/shared/api/client'

export interface HandOverLine {
  id: string
  number?: string
  from: string
  to: string
  at: string
  samples: number
  seal: string | null
}

export interface HandOver {
  id: string
  from: string
  to: string
  at: string
  seal: string | null
  temperature: string | null
  remark: string | null
  sampleCodes: string[]
}

export interface NewHandOver {
  sampleCodes: string[]
  seal: string | null
  temperature: string | null
  remark: string | null
  deviceTime: string
  position: { lon: number; lat: number; accuracyM: number | null } | null
  receiver: { account: string; pin: string }
}

export interface ExpectedSample {
  sampleCode: string
  site: string
  heldBy: string
  collectedAt: string
  containers: Array<{ code: string; container: string; analytes: string[]; mustStartBy: string | null }>
}

export interface Condition {
  containerIntact: boolean
  sealIntact: boolean
  labelMatches: boolean
  volumeSufficient: boolean
  temperatureC: string | null
  preservedPh: string | null
}

export type Decision = 'ACCEPT' | 'ACCEPT_WITH_REMARK' | 'REJECT'

export interface NewReceipt {
  sampleCode: string
  condition: Condition
  decision: Decision
  remark: string | null
  lateDecision: string | null
}

export const handOvers = (after: string | null) => get<Page<HandOverLine>>('/custody/hand-overs', { after, limit: 50 })
export const handOver = (id: string) => get<HandOver>(`/custody/hand-overs/${id}`)
export const makeHandOver = (given: NewHandOver) => post<HandOver>('/custody/hand-overs', given)
export const formAddress = (id: string) => address(`/custody/hand-overs/${id}/form.pdf`)
export const expected = () => get<{ items: ExpectedSample[] }>('/custody/expected').then(({ items }) => items)
export const receive = (receipt: NewReceipt) => post<unknown>('/custody/receipts', receipt)
