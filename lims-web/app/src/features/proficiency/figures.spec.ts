import { describe, expect, it } from 'vitest'
import type { Outcome } from './api'
import { determinations, youdenPairs } from './figures'

const outcome = (item: string, scores: Record<string, string>) =>
  ({ measurand: { number: 1, item, analyte: 'NH3N', unit: 'mg/L' }, scores: Object.entries(scores).map(([code, score]) => ({ code, score })) }) as unknown as Outcome

describe('figures of a round', () => {
  it('pairs the scores of laboratories that have both', () => {
    expect(youdenPairs([outcome('A', { 1001: '0.5', 1002: '1' }), outcome('B', { 1001: '-0.5' })], 'NH3N')).toEqual([{ code: '1001', first: 0.5, second: -0.5 }])
  })
  it('takes one item a line', () => {
    expect(determinations('1.00 1.01\n\n 0.99，1.00 ')).toEqual([
      ['1.00', '1.01'],
      ['0.99', '1.00'],
    ])
  })
})
