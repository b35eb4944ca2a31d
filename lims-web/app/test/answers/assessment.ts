import type { Answers } from './kinds'

const CODE = 'CQWZ26000017K'
const found = (reached: string | null, meets: boolean | null = true, deciding: string[] = []) => ({ reached, meets, deciding })
const months = (classes: Array<string | null>, required: number) =>
  classes.flatMap((reached, index) =>
    reached ? [{ month: index + 1, found: found(reached, ['I', 'II', 'III', 'IV', 'V', 'WORSE_THAN_V'].indexOf(reached) <= required, reached === 'I' ? [] : ['TP', 'NH3N']) }] : [],
  )
const section = (site: string, nameZh: string, required: string | null, classes: Array<string | null>, year: object) => ({
  site, nameZh, required, months: months(classes, required === 'II' ? 1 : 2), year, missing: classes.flatMap((each, index) => (each ? [] : [index + 1])),
})
const verdict = (over: object) => ({
  analyte: 'NH3N', name: { zh: '氨氮', en: 'Ammonia nitrogen' }, value: '0.214', unit: 'mg/L', limit: '≤1.0', limitUnit: 'mg/L', source: 'GB 3838-2002', clause: { zh: '表1', en: 'table 1' },
  statement: { expanded: null, factor: null, evaluation: null, outcome: null, label: null, reason: null, risk: null },
  standing: 'MEETS', multiple: null, reason: null, grade: { code: 'II', label: { zh: 'Ⅱ类', en: 'class II' } }, counts: true, ...over,
})

export const assessedSample = {
  sample: CODE, site: 'SW018', siteName: '晒网坝', element: 'surface_water', sampledOn: '2026-03-12', standard: 'GB 3838-2002', applied: { zh: 'Ⅲ类', en: 'class III' },
  decisionRule: 'SIMPLE_ACCEPTANCE',
  decisionRuleLabel: { zh: '简单接受：以报告值直接与限值比较，不计测量不确定度', en: 'simple acceptance: the reported value is compared with the limit, without allowance for uncertainty' },
  required: { code: 'III', label: { zh: 'Ⅲ类', en: 'class III' } }, reached: { code: 'IV', label: { zh: 'Ⅳ类', en: 'class IV' } }, complies: false, deciding: ['TP'], signed: false,
  remarks: [{ zh: '汞：低于检出限，而检出限高于更优类别的限值，按可证实的类别评价', en: 'Mercury: below a detection limit that lies above the limits of better classes, so judged by the class that can be shown' }],
  indices: [{ name: { zh: '综合营养状态指数 TLI(Σ)', en: 'trophic level index TLI(Σ)' }, value: '48.3', words: { zh: '中营养', en: 'mesotrophic' }, reasons: [] }],
  verdicts: [
    verdict({ statement: { expanded: '0.014', factor: '2', evaluation: 'u1', outcome: null, label: null, reason: null, risk: '1.000E-8' } }),
    verdict({ analyte: 'TP', name: { zh: '总磷', en: 'Total phosphorus' }, value: '0.26', limit: '≤0.2', statement: { expanded: '0.04', factor: '2', evaluation: 'u2', outcome: null, label: null, reason: null, risk: '0.001350' }, standing: 'EXCEEDS', multiple: '0.30', grade: { code: 'IV', label: { zh: 'Ⅳ类', en: 'class IV' } } }),
    verdict({ analyte: 'CODMN', name: { zh: '高锰酸盐指数', en: 'Permanganate index' }, value: '2.1', limit: '≤4', source: '万州控制计划 2026', clause: { zh: '自定限值', en: 'own limit' } }),
    verdict({ analyte: 'BAP', name: { zh: '苯并[a]芘', en: 'Benzo[a]pyrene' }, value: '0.000004L', limit: '≤0.0000028', standing: 'CANNOT_BE_JUDGED', grade: null, counts: false, reason: { zh: '检出限0.000004 mg/L高于限值≤0.0000028，不作判定', en: 'the detection limit 0.000004 mg/L is above the limit ≤0.0000028: nothing is said' } }),
    verdict({ analyte: 'WTEMP', name: { zh: '水温', en: 'Water temperature' }, value: '17.4', unit: '℃', limit: null, limitUnit: null, source: null, clause: null, standing: 'CANNOT_BE_JUDGED', grade: null, counts: false, reason: { zh: 'GB 3838-2002在此处对该项目未规定限值', en: 'GB 3838-2002 sets no limit for it here' } }),
  ],
}
const limit = (over: object) => ({
  id: 'l1', kind: 'PERMIT', place: 'DW001', outlet: 'WORKSHOP', matrix: 'water', analyte: 'CD', low: null, high: '0.05', notDetected: false, unit: 'mg/L', from: '2025-01-01', until: '2029-12-31', ends: false,
  source: '排污许可证 91500101MA5XXXXXXX001P（示例）', setByName: '秦质量', setAt: '2026-03-01T02:00:00Z', ...over,
})

export const assessment: Answers = {
  'GET /assessment/sections': {
    items: [
      section('SW018', '晒网坝', 'III', ['II', 'II', 'III', 'II', 'III', 'IV', 'V', null, null, null, null, null], found('III', true, ['TP'])),
      section('SW019', '苎溪河河口（万州区与云阳县交界断面）', 'III', ['III', 'IV', 'IV', 'V', 'WORSE_THAN_V', 'V', 'IV', null, null, null, null, null], found('V', false, ['TP', 'NH3N'])),
      section('SW020', '沱口', 'II', ['I', 'I', 'II', 'II', null, 'II', 'III', null, null, null, null, null], found('II', true, ['TP'])),
      section('SW021', '高家庄', null, [null, null, null, null, null, null, 'II', null, null, null, null, null], found(null, null)),
    ],
    shares: { sections: 3, good: '66.7', polluted: '33.3', worst: '0.0' },
    next: null,
  },
  [`GET /assessment/samples/${CODE}`]: assessedSample,
  'GET /assessment/requirements': {
    items: [
      limit({ id: 'l3', kind: 'OWN', place: 'SW018', outlet: null, analyte: 'CODMN', high: '4', from: '2026-03-01', until: null, source: '万州控制计划 2026' }),
      limit({ id: 'l2', high: null, ends: true, from: '2026-02-01', until: null, source: '排污许可证变更（示例）' }),
      limit({}),
    ],
    next: null,
  },
}
