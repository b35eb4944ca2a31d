import type { Answers } from './kinds'

const line = (method: string, titleZh: string, given = {}) => ({
  method, titleZh, titleEn: 'Water quality', inScope: 1, verified: 1, certifiedPeople: 3, scopeEnds: '2030-05-31', replacedBy: null, replacedOn: null, ...given,
})
const determination = (given = {}) => ({
  analyte: 'NH3N', nameZh: '氨氮', nameEn: 'Ammonia nitrogen', matrix: 'water', inScope: true, statedLimit: '0.025', statedUnit: 'mg/L', detectionLimit: '0.016', lowerLimit: '0.064',
  unit: 'mg/L', instrument: 'WZ-UV-02', since: '2026-03-02', verification: 'y1', ...given,
})
const entry = (kind: string, given = {}) => ({
  kind, level: null, determinations: ['0.055', '0.065', '0.060', '0.055', '0.065', '0.055', '0.065'], spiked: true, earlier: [], atMost: null, unspiked: [], added: null, from: null, to: null,
  certified: null, expandedUncertainty: null, standards: [], correlationAtLeast: '0.999', madeOn: '2026-02-27', source: '', ...given,
})
const limit = { MEAN: '0.06', DEVIATION: '0.005', STUDENT: '3.143', FREEDOM: '6', COMPUTED_LIMIT: '0.015715', DETECTION_LIMIT: '0.016', LOWER_LIMIT: '0.064', LEVEL_RATIO: '3.81801' }
const far = {
  rule: 'SpikeNearTheLimit', standard: 'HJ 168-2020 A',
  text: { zh: '加标样品测定均值是计算检出限的 9.5 倍，应在 3～5 倍之间；请调整加标浓度重新测定', en: 'The mean of the spiked sample is 9.5 times the computed limit; it must be 3 to 5 times: repeat at another level' },
}
const trial = (id: string, given = {}) => ({ id, entry: entry('DETECTION_LIMIT'), figures: limit, objections: [], counts: true, person: '李晓梅', at: '2026-02-27T06:00:00Z', ...given })
const precision = trial('t2', {
  entry: entry('PRECISION', { level: 'MIDDLE', spiked: false, determinations: ['0.98', '1.02', '0.99', '1.01', '1.00', '1.00'], atMost: '5', source: 'HJ 535-2009 9.1' }),
  figures: { MEAN: '1', DEVIATION: '0.0141421', RELATIVE_DEVIATION: '1.41421' },
})
const file = (given = {}) => ({
  id: 'y1', organisation: 'CQ-WZ', number: 'FFYZ-CQ-WZ-2026-001', method: 'HJ 535-2009', analyte: 'NH3N', matrix: 'water', instrument: 'WZ-UV-02', unit: 'mg/L', digits: 2, occasion: '新购仪器首次使用',
  drafter: '李晓梅', draftedAt: '2026-02-26T01:00:00Z', state: 'SUBMITTED', statedLimit: '0.025', objections: [], detectionLimit: null, lowerLimit: null, uncertainty: null, inForceFrom: null,
  approver: null, approvedAt: null, mayEnter: false, mayApprove: true,
  trials: [precision, trial('t1'), trial('t0', { counts: false, objections: [far], figures: { ...limit, MEAN: '0.15', LEVEL_RATIO: '9.5' } })],
  steps: [{ step: 'RETURNED', note: '请写明标准溶液编号', personId: 'm1', person: '余亮', at: '2026-02-28T02:00:00Z' }, { step: 'SUBMITTED', note: '', personId: 'm2', person: '李晓梅', at: '2026-02-28T06:00:00Z' }],
  ...given,
})

export const draftFile = file({
  state: 'DRAFT', mayEnter: true, mayApprove: false, steps: [], trials: [trial('t1')],
  objections: [{ rule: 'VerificationIsComplete', standard: 'HJ 168-2020; HJ 630-2011', text: { zh: '方法验证还缺：精密度、正确度（有证标准物质）、线性', en: 'The verification still lacks: precision, trueness, linearity' } }],
})
const replacement = (id: string, oldMethod: string, newMethod: string, inForceOn: string, warning: string, daysLeft: number) => ({
  replacement: { id, oldMethod, newMethod, publishedOn: '2025-10-01', inForceOn, source: '生态环境部公告 2025 年第 41 号', person: '余亮', announcedAt: '2025-10-08T01:00:00Z' }, warning, daysLeft,
})
const coming = replacement('r1', 'HJ 535-2009', 'HJ 535-2026', '2026-04-01', 'THIRTY_DAYS', 26)
const task = (organisation: string, kind: string, named: number, redone: number) => ({ organisation, kind, named, redone, done: kind === 'OPEN_WORK' ? named === 0 : redone >= named })

export const methods: Answers = {
  'GET /methods/methods': {
    items: [
      line('GB/T 11893-1989', '水质 总磷的测定 钼酸铵分光光度法', { verified: 0, certifiedPeople: 0 }),
      line('HJ 535-2009', '水质 氨氮的测定 纳氏试剂分光光度法', { replacedBy: 'HJ 535-2026', replacedOn: '2026-04-01' }),
      line('HJ 700-2014', '水质 65种元素的测定 电感耦合等离子体质谱法', { inScope: 24, verified: 20 }),
      line('HJ 823-2017', '水质 氰化物的测定 流动注射-分光光度法', { inScope: 0, verified: 0, scopeEnds: null }),
    ],
    next: null,
  },
  'GET /methods/determinations': { items: [determination({ instrument: null, detectionLimit: '0.02' }), determination(), determination({ verification: null, matrix: 'waste_water' })] },
  'GET /methods/verifications': {
    items: [
      { id: 'y1', number: 'FFYZ-CQ-WZ-2026-001', method: 'HJ 535-2009', analyte: 'NH3N', matrix: 'water', instrument: 'WZ-UV-02', drafter: '李晓梅', draftedOn: '2026-02-26', state: 'IN_FORCE', detectionLimit: '0.016', unit: 'mg/L', inForceFrom: '2026-03-02' },
      { id: 'y2', number: 'FFYZ-CQ-WZ-2026-002', method: 'HJ 636-2012', analyte: 'TN', matrix: 'water', instrument: null, drafter: '李晓梅', draftedOn: '2026-03-01', state: 'DRAFT', detectionLimit: null, unit: 'mg/L', inForceFrom: null },
    ],
    next: null,
  },
  'GET /methods/verifications/[^/]+': file(),
  'POST /methods/verifications/[^/]+/figures': trial('', { objections: [far], figures: { ...limit, MEAN: '0.15', LEVEL_RATIO: '9.5' } }),
  'GET /methods/replacements': { items: [coming, replacement('r2', 'HJ 503-2009', 'HJ 503-2025', '2026-01-01', 'IN_FORCE', -64)], next: null },
  'GET /methods/replacement': {
    line: coming,
    tasks: [task('*', 'QUALITY_CONTROL_PLAN', 1, 1), task('CQ-WZ', 'QUALIFICATION', 1, 0), task('CQ-WZ', 'VERIFICATION', 2, 1), task('CQ-WZ', 'SOP', 1, 1), task('CQ-WZ', 'COMPETENCE', 3, 2), task('CQ-WZ', 'OPEN_WORK', 1, 0)],
    openWork: [{ organisation: 'CQ-WZ', kind: 'AnalyticalBatch', id: 'b1', number: 'FX-CQ-WZ-2026-00017' }],
  },
}
