import type { Answers } from './kinds'

const CODES = ['1042', '1377', '1985', '2210', '2764', '3018', '3391', '4127', '4460', '5203', '5588', '6071', '6634', '7290', '8115', '9046']
const OFF = [-1.9, -1.3, -1.1, -0.8, -0.6, -0.4, -0.2, 0, 0.1, 0.3, 0.5, 0.7, 1.2, 1.6, 2.4, 5.2]
const grade = (z: number) => (Math.abs(z) >= 3 ? 'UNSATISFACTORY' : Math.abs(z) > 2 ? 'QUESTIONABLE' : 'SATISFACTORY')

function outcome(number: number, item: string, assigned: number, turn: number) {
  const deviation = assigned * 0.05
  const scores = CODES.map((code, i) => {
    const z = OFF[i]! + Math.sin(i * 2.3 + turn) * 0.6
    const result = assigned + z * deviation
    return { code, result: result.toFixed(3), expandedUncertainty: '0.06', kind: 'Z', score: z.toFixed(6), grade: grade(z), zeta: (z * 0.8).toFixed(6), blunder: false }
  })
  const density = Array.from({ length: 101 }, (_, i) => {
    const at = assigned * (0.8 + 0.005 * i)
    const sum = scores.reduce((all, each) => all + Math.exp(-0.5 * ((at - Number(each.result)) / (deviation * 0.45)) ** 2), 0)
    return { value: at.toFixed(4), density: (sum / scores.length / (deviation * 0.45 * 2.5066)).toFixed(5) }
  })
  return {
    measurand: { number, item, analyte: 'NH3N', unit: 'mg/L' }, origin: 'FORMULATION', source: '称量法配制', deviationOrigin: 'PRESCRIBED', results: 16, belowDetectionLimit: 0,
    robustMean: (assigned * 1.006).toFixed(5), robustDeviation: (deviation * 1.1).toFixed(5), assigned: assigned.toFixed(3), assignedUncertainty: '0.006', betweenItems: '0.0031', change: '-0.002',
    deviation: deviation.toFixed(4), widened: false, negligible: true, notScored: null, scores, density,
  }
}
const measurands = [outcome(1, 'A', 1, 0), outcome(2, 'B', 2.4, 0.4)].map((each) => each.measurand)
const evaluation = { evaluation: { measurands: [outcome(1, 'A', 1, 0), outcome(2, 'B', 2.4, 0.4)], blunders: [{ measurand: 1, code: '9046', reason: '单位写成 μg/L' }] }, signer: '孙立新', signedAt: '2026-03-05T02:00:00Z', actHash: '5a81d7f03bc94e62' }
const round = (id: string, more: object) => ({
  id, organisation: 'CQ-WZ', number: 'PT-CQ-WZ-2026-01', title: '地表水氨氮能力验证', matrix: 'water', measurands, deadline: '2026-03-04T09:00:00Z', plannedBy: 'q', planner: '熊静',
  plannedAt: '2026-02-01T01:00:00Z', sentAt: '2026-02-10T01:00:00Z', evaluatedAt: null, ...more,
})
const receipt = (laboratory: string) => ({ laboratory, intact: true, remark: null, receiver: '彭慧', receivedAt: '2026-02-12T03:00:00Z' })
const entry = (laboratory: string, version: number, results: object[]) => ({
  id: `e-${laboratory}-${version}`, round: 'r1', laboratory, version, seal: '5d41402abc4b2a76b9719d911017c592ae0f1c77d2a6f3b1c4e8a9d0b7f61234', reason: version > 1 ? '抄错数' : null, enterer: '李晓梅', enteredAt: '2026-02-28T06:20:00Z', results,
})
const own = [{ measurand: 1, value: '1.02', belowDetectionLimit: false, expandedUncertainty: '0.06', method: 'HJ 535-2009' }, { measurand: 2, value: '2.43', belowDetectionLimit: false, expandedUncertainty: null, method: 'HJ 535-2009' }]
const municipal = round('r2', { organisation: 'CQ-MC', number: 'PT-CQ-MC-2026-03', evaluatedAt: '2026-03-05T02:00:00Z' })

export const proficiency: Answers = {
  'GET /proficiency/rounds': {
    items: [
      { round: round('r1', { title: '地表水氨氮、总磷能力验证', deadline: '2999-03-20T09:00:00Z' }), state: 'OPEN', providing: true, partaking: false },
      { round: municipal, state: 'EVALUATED', providing: false, partaking: true },
    ],
  },
  'GET /proficiency/scores': {
    items: [
      { round: 'r2', roundNumber: 'PT-CQ-MC-2026-03', roundTitle: '地表水氨氮能力验证', outside: false, laboratory: 'CQ-WZ', measurand: 1, analyte: 'NH3N', matrix: 'water', item: 'A', unit: 'mg/L', result: '1.02', assigned: '1.000', deviation: '0.05', kind: 'Z', score: '0.4', grade: 'SATISFACTORY', repeated: false, nonconformity: null, scoredAt: '2026-03-05T02:00:00Z' },
      { round: 'x1', roundNumber: 'IAEA', roundTitle: 'TEL-2025-04', outside: true, laboratory: 'CQ-WZ', measurand: 1, analyte: 'NH3N', matrix: 'water', item: '', unit: 'mg/L', result: '1.13', assigned: '1.000', deviation: '0.05', kind: 'Z', score: '2.6', grade: 'QUESTIONABLE', repeated: false, nonconformity: null, scoredAt: '2025-11-20T00:00:00Z' },
      { round: 'r9', roundNumber: 'PT-CQ-MC-2025-01', roundTitle: '氨氮能力验证', outside: false, laboratory: 'CQ-WZ', measurand: 1, analyte: 'NH3N', matrix: 'water', item: 'A', unit: 'mg/L', result: '0.98', assigned: '1.000', deviation: '0.05', kind: 'Z', score: '-0.4', grade: 'SATISFACTORY', repeated: false, nonconformity: null, scoredAt: '2025-04-11T00:00:00Z' },
      { round: 'r0', roundNumber: 'PT-CQ-MC-2025-02', roundTitle: '总磷能力验证', outside: false, laboratory: 'CQ-WZ', measurand: 1, analyte: 'TP', matrix: 'water', item: 'A', unit: 'mg/L', result: '0.151', assigned: '0.201', deviation: '0.012', kind: 'Z_PRIME', score: '-3.9', grade: 'UNSATISFACTORY', repeated: false, nonconformity: 'BF-CQ-WZ-2025-0012', scoredAt: '2025-09-05T02:00:00Z' },
    ],
  },
  'GET /proficiency/rounds/r1': {
    round: round('r1', { deadline: '2999-03-20T09:00:00Z' }), state: 'OPEN', providing: true, partaking: false,
    laboratories: [
      { laboratory: 'CQ-500154', code: '3391', receipt: receipt('CQ-500154'), entry: entry('CQ-500154', 2, []) },
      { laboratory: 'CQ-500155', code: '7290', receipt: receipt('CQ-500155'), entry: null },
      { laboratory: 'CQ-P001', code: '1042', receipt: null, entry: null },
    ],
    targets: [],
    findings: [
      { measurand: 1, items: 10, mean: '1.001', betweenItems: '0.0031', withinItems: '0.0052', duplicatesAlike: true, homogeneous: true, change: '-0.002' },
      { measurand: 2, items: 10, mean: '2.402', betweenItems: '0.0062', withinItems: '0.011', duplicatesAlike: true, homogeneous: true, change: null },
    ],
    own: [], evaluation: null,
  },
  'GET /proficiency/rounds/r2': {
    round: municipal, state: 'EVALUATED', providing: false, partaking: true, laboratories: [{ laboratory: 'CQ-WZ', code: '5203', receipt: receipt('CQ-WZ'), entry: entry('CQ-WZ', 2, own) }],
    targets: [], findings: [], own: [entry('CQ-WZ', 2, own)], evaluation,
  },
}
