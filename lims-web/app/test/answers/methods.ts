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
  replacement: { id, oldMethod, newMethod, publishedOn: '2025-10-01', inForceOn, source: '生态环境部公告 2025 年第 41 号', person: '余亮', announcedAt: '2025-10-08T01:00:00Z', organisation: 'CQ-MC', withdrawn: false }, warning, daysLeft,
})
const coming = replacement('r1', 'HJ 535-2009', 'HJ 535-2026', '2026-04-01', 'THIRTY_DAYS', 26)
const task = (organisation: string, kind: string, named: number, redone: number) => ({ organisation, kind, named, redone, done: kind === 'OPEN_WORK' ? named === 0 : redone >= named })

const cod = [
  { symbol: 'V₁', quantity: 'titrant', unit: 'mL' },
  { symbol: 'V₀', quantity: 'blank', unit: 'mL' },
  { symbol: 'c', quantity: 'concentration', unit: 'mol/L' },
  { symbol: 'M', quantity: 'equivalentMass', unit: 'g/mol' },
  { symbol: 'V', quantity: 'volume', unit: 'mL' },
  { symbol: 'f', quantity: 'dilution', unit: '1' },
]
const tried = (typed: boolean, source: string, due: string, answer: string | null, given = {}) => ({ typed, source, values: {}, due, unit: 'mg/L', answer, refusal: null, agrees: true, ...given })
const writtenFormula = (given = {}) => ({
  id: 'w1', organisation: 'CQ-WZ', number: 'GS-CQ-WZ-2026-001', version: 2, method: 'HJ 828-2017', analyte: 'COD', matrix: 'water', network: false, text: 'ΔV = V₀ − V₁\nCOD = c × ΔV × M / V × f',
  inputs: cod, unit: 'mg/L', reason: '标准修改单第 1 号', author: '李晓梅', writtenAt: '2026-03-02T01:00:00Z', state: 'DRAFT', explanation: null, inForceFrom: null, releaser: null, releasedAt: null,
  mayRun: true, mayRelease: true,
  runs: [{
    person: '李晓梅', at: '2026-03-02T02:00:00Z', differs: true,
    cases: [
      tried(true, 'HJ 828-2017 算例', '110', '110.0000000000000000000000000000000'),
      tried(false, 'FX-CQ-WZ-2026-00041 S1', '18.4', '18.40000000000000000000000000000001'),
      tried(false, 'FX-CQ-WZ-2026-00041 S2', '36.8', '37.6', { agrees: false }),
      tried(false, 'FX-CQ-WZ-2026-00039 S1', '22.1', null, { agrees: false, refusal: { zh: '缺少 V₀ 的值', en: 'The value of V₀ is missing' } }),
    ],
  }],
  ...given,
})

export const methods: Answers = {
  'GET /methods/formulas': { items: [writtenFormula(), writtenFormula({ id: 'w0', version: 1, state: 'IN_FORCE', inForceFrom: '2026-01-05', reason: '首次编写' })], next: null },
  'GET /methods/formulas/quantities': {
    items: [
      { name: 'dilution', label: { zh: '稀释倍数', en: 'dilution factor' }, unit: '1' },
      { name: 'blank', label: { zh: '空白值', en: 'blank' }, unit: null },
      { name: 'titrant', label: { zh: '滴定体积 mL', en: 'titrant mL' }, unit: 'mL' },
      { name: 'concentration', label: { zh: '滴定液浓度 mol/L', en: 'titrant mol/L' }, unit: 'mol/L' },
      { name: 'equivalentMass', label: { zh: '当量摩尔质量 g/mol', en: 'equivalent mass g/mol' }, unit: 'g/mol' },
      { name: 'volume', label: { zh: '取样体积 mL', en: 'sample volume mL' }, unit: 'mL' },
    ],
  },
  'POST /methods/formulas/check': { answer: 'COD', written: 'ΔV = V₀ − V₁\nCOD = c × ΔV × M / V × f', unit: 'mg/L' },
  'GET /methods/formulas/w[0-9]': writtenFormula(),
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
    changes: [{ id: 'c1', replacement: 'r1', withdrawn: false, publishedOn: '2025-10-01', inForceOn: '2026-04-01', source: '生态环境部公告 2025 年第 41 号', reason: '公告更正：实施日期推迟一个月', person: '余亮', changedAt: '2025-11-03T02:10:00Z' }],
  },
}
