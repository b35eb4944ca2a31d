import type { Answers } from './kinds'

const line = (id: string, more: object) => ({
  id, organisation: 'CQ-WZ', method: 'HJ 535-2009', analyte: 'NH3N', matrix: 'water', version: 1, low: null, high: '0.5', unit: 'mg/L', relative: false,
  expanded: '0.014', factor: '2', basis: 'PROPAGATION', validFrom: '2026-03-05', reason: '首次评定：低浓度段', person: '余亮', statement: '1', signedAt: '2026-03-05T02:10:00Z', ...more,
})
const row = (name: string, unit: string, estimate: string, uncertainty: string, sensitivity: string, contribution: string, share: string, kind = 'NORMAL', degreesOfFreedom: string | null = null) => ({
  name, unit, estimate, kind, uncertainty, degreesOfFreedom, sensitivity, contribution, share, source: null,
})
const bars = Array.from({ length: 60 }, (_, i) => {
  const from = 0.23 + (i * 0.055) / 60
  const z = (from + 0.0005 - 0.2571) / 0.00667
  return { from: from.toFixed(6), to: (from + 0.055 / 60).toFixed(6), draws: Math.round(54_800 * Math.exp((-z * z) / 2)) }
})
const result = {
  unit: 'mg/L', relative: false, expanded: '0.014', factor: '2',
  budget: {
    value: '0.2514285714', unit: 'mg/L', combined: '0.0051', effectiveFreedom: null, factor: '2', expanded: '0.0102', reported: { value: '0.251', expanded: '0.011' },
    lines: [
      row('A_s', 'Abs', '0.112', '0.0012', '2.857', '0.003429', '44.9', 'OBSERVATIONS', '6'),
      row('rep', '1', '1', '0.010', '0.2514', '0.002514', '24.2'),
      row('A_b', 'Abs', '0.021', '0.0008', '-2.857', '0.002286', '20.0'),
      row('a', 'Abs', '0.003', '0.0006', '-2.857', '0.001714', '11.2'),
      row('b', '1/μg', '0.00700', '0.00005', '-35.92', '0.001796', '12.3'),
      row('V', 'mL', '50.0', '0.02041', '-0.005029', '0.0001026', '0.04', 'TRIANGULAR'),
    ],
  },
  drawn: { draws: 1_000_000, seed: 535, probability: '0.95', mean: '0.2571', uncertainty: '0.00667', low: '0.24401', high: '0.27025', shortestLow: '0.24391', shortestHigh: '0.27012', histogram: bars },
  check: { tolerance: '0.00005', lowDifference: '0.00002', highDifference: '0.00003', confirmed: true },
  routine: null,
}
const input = {
  basis: 'PROPAGATION',
  model: { formula: 'ρ = (A_s − A_b − a) / (b × V) × rep', unit: 'mg/L', inputs: [], correlations: [] },
  coverage: { factor: '2', probability: '0.95' }, relative: false, draws: 1_000_000, seed: 535, routine: null,
}
const second = line('e2', { version: 1, low: '0.5', high: null, relative: true, expanded: '6.4', basis: 'TOP_DOWN', reason: '首次评定：控制样和六轮能力验证' })

export const uncertainty: Answers = {
  'GET /uncertainty/evaluations': { items: [second, line('e1', {})], next: null },
  'GET /uncertainty/evaluations/e1': { evaluation: line('e1', {}), input, result },
  'POST /uncertainty/trials': result,
}
