import { get, post } from '@/shared/api/client'
import { Refused } from '@/shared/api/problem'
import type { Bilingual } from '@/shared/i18n'

export type Outcome = 'PASSED' | 'FAILED' | 'UNDECIDED'

export interface Finding {
  rule: string
  standard: string | null
  position: string | null
  analyte: string
  outcome: Outcome
  figure: string | null
  criterion: string | null
  consequence: 'BATCH' | 'ANALYTE'
  sentence: Bilingual | null
}

export interface Judgement {
  batchId: string
  round: number
  findings: Finding[]
  judgedAt: string
}

/** A batch is accepted when every rule holds; a rule that cannot decide does not pass. */
export function outcomeOf({ findings }: Judgement): Outcome {
  if (findings.some(({ outcome }) => outcome === 'FAILED')) return 'FAILED'
  return findings.some(({ outcome }) => outcome === 'UNDECIDED') ? 'UNDECIDED' : 'PASSED'
}

/** Null as long as nobody has judged the batch. */
export const judgementOf = (batch: string) =>
  get<Judgement>(`/quality/batches/${batch}/judgement`).catch((failure) => {
    if (failure instanceof Refused && failure.status === 404) return null
    throw failure
  })
export const judge = (batch: string) => post<Judgement>(`/quality/batches/${batch}/judgement`)
