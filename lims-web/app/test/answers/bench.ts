import type { Answers } from './kinds'
import { personIdOf } from './people'
import { coded } from './sampling'

const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString()
const container = (n: number, analytes: string[], left: number) => ({
  code: coded(`WZ26030${String(n).padStart(2, '0')}B`), sampleCode: coded(`WZ26030${n}`), analytes, collectedAt: hours(left - 24), mustStartBy: hours(left),
  matrix: 'water', assigned: given(n),
})
/** Some were given to the one who looks, one to a colleague, the rest to nobody. */
function given(n: number) {
  if (n % 4 > 1) return null
  const [analyst, analystName] = n % 8 === 1 ? ['qin', '秦岚'] : [personIdOf('li'), '李晓梅']
  return { analyst, analystName, assignedBy: 'wang', assignedByName: '王审', assignedAt: hours(-3) }
}

const numbers = Array.from({ length: 12 }, (_, i) => i + 1)
const samples = numbers.map((n) => coded(`WZ26030${String(n).padStart(2, '0')}B`))
const position = (code: string, kind: string, ordinal: number, origin: string | null = null) => ({
  code, kind, ordinal, analytes: ['NH3N'], origin, sampleCode: kind === 'SAMPLE' ? code : null,
  collectedAt: kind === 'SAMPLE' ? hours(-16) : null, mustStartBy: kind === 'SAMPLE' ? hours(ordinal === 4 ? 2 : 8 - ordinal / 3) : null, lateDecision: null,
})
const positions = [
  position('KB1', 'METHOD_BLANK', 1), position('KB2', 'METHOD_BLANK', 2),
  ...samples.map((code, i) => position(code, 'SAMPLE', i + 3)),
  position('PX1', 'LABORATORY_DUPLICATE', 15, samples[0]), position('JB1', 'SPIKE', 16, samples[1]), position('BY1', 'REFERENCE_MATERIAL', 17), position('HC1', 'CALIBRATION_CHECK', 18),
]
const contents = [0.012, 0.014, 0.156, 0.213, 0.31, 0.087, 2.14, 0.455, 0.02, 0.678, 0.12, 0.333, 0.271, 0.198, 0.161, 0.612, 1.05]
const printed = (x: number) => (x < 0.025 ? '0.025L' : x >= 1 ? x.toFixed(2) : x.toFixed(3))

export const sheet = {
  id: 'b1', number: 'WZ-2026-0312', method: 'HJ 535-2009', methodTitleZh: '水质 氨氮的测定 纳氏试剂分光光度法', methodTitleEn: 'Water quality - Determination of ammonia nitrogen - Nessler’s reagent spectrophotometry',
  instrument: 'YQ-012', state: 'OPEN', round: 1, analyst: '李晓梅', analystId: 'li', openedAt: hours(-2), supervisor: null as string | null,
  elements: { materials: [{ id: 'm1', number: 'CQWZ-M26-00012', name: { zh: '氨氮标准使用液 10 mg/L', en: 'Ammonia working solution 10 mg/L' }, role: 'CALIBRATION' }], instruments: ['WZ-BA-01'], room: 'A301' },
  analytes: [{ analyte: 'NH3N', nameZh: '氨氮', nameEn: 'Ammonia nitrogen', unit: 'mg/L', detectionLimit: '0.025', replicates: 1, formula: 'CURVE_AMOUNT_PER_VOLUME', inputs: ['response', 'blank', 'volume', 'added', 'nominal'], usualInputs: { volume: '50.0' }, curveUnit: 'μg', correlationAtLeast: '0.999', series: null as unknown, additions: null as unknown }],
  allowedCurves: { source: 'HJ 630-2011', shapes: ['LINEAR', 'QUADRATIC'], weightings: ['NONE', 'INVERSE'], responseFactorDeviationAtMost: null, internalStandard: false, validDays: 0, checkWithin: '10' },
  positions,
  curves: [{
    id: 'c1', analyte: 'NH3N', version: 1, unit: 'μg', model: { shape: 'LINEAR', weighting: 'NONE' }, slope: '0.0072413', intercept: '0.00183', curvature: '0', correlation: '0.99987', residualDeviation: '0.0008', criterion: '0.999', fit: true, takenOver: null,
    points: [['0', '0.002', '0.00017'], ['5.00', '0.037', '-0.001'], ['10.0', '0.075', '0.0007'], ['20.0', '0.147', '0.0003'], ['40.0', '0.290', '-0.0014'], ['60.0', '0.437', '0.0007'], ['80.0', '0.581', '-0.0001'], ['100', '0.726', '0.0001']].map(([standard, response, residual]) => ({ standard, response, residual, readBack: String((Number(response) - 0.00183) / 0.0072413), internalStandard: null })),
  }],
  readings: positions.slice(0, 14).map((p, i) => ({
    position: p.code, analyte: 'NH3N', replicate: 1, version: 1, inputs: { response: (0.002 + contents[i]! * 0.36).toFixed(3), blank: '0.002', volume: '50.0' }, dilution: i === 6 ? '10' : '1', unit: 'mg/L', content: String(contents[i]), reason: null,
  })),
  results: positions.slice(0, 14).map((p, i) => ({
    resultId: `r${i}`, position: p.code, analyte: 'NH3N', version: 1, printed: printed(contents[i]!), unit: 'mg/L', unrounded: `${contents[i]}4127`, roundingRule: 'GB/T 8170-2008', formula: 'CURVE_AMOUNT_PER_VOLUME', formulaVersion: 1,
    detectionLimit: i === 6 ? '0.25' : '0.025', flags: i === 6 ? ['DILUTED'] : i === 5 ? ['BELOW_BOTTOM_STANDARD'] : [], reason: null,
  })),
}

/** Macroinvertebrates of a river bed: the list was delivered whole, the indices follow from it. */
const bed = [['Limnodrilus hoffmeisteri', '18'], ['Chironomus plumosus', '12'], ['Corbicula fluminea', '10'], ['Baetis', '9'], ['Branchiura sowerbyi', '6'], ['Hydropsyche', '5'], ['Nais sp. 2', '1']]
const known = { 'Limnodrilus hoffmeisteri': ['霍甫水丝蚓', '寡毛类', 'oligochaetes', 'Oligochaeta'], 'Chironomus plumosus': ['羽摇蚊', '双翅目', 'flies', 'Chironomidae'], 'Corbicula fluminea': ['河蚬', '双壳类', 'mussels', null], Baetis: ['四节蜉属', '蜉蝣目', 'mayflies', 'Baetidae'], 'Branchiura sowerbyi': ['苏氏尾鳃蚓', '寡毛类', 'oligochaetes', 'Oligochaeta'], Hydropsyche: ['纹石蛾属', '毛翅目', 'caddisflies', 'Hydropsychidae'] }
const index = (analyte: string, nameZh: string, nameEn: string, unit: string) => ({ ...sheet.analytes[0]!, analyte, nameZh, nameEn, unit, detectionLimit: null, inputs: [], usualInputs: {}, curveUnit: null, correlationAtLeast: null, series: { kind: 'TAXA', needed: ['abundance'], optional: [], labelled: true } })
const listOf = (position: string) => ({ id: `s-${position}`, position, round: 1, kind: 'TAXA', version: 1, points: bed.length, startedAt: null, intervalMillis: null, ofFile: false, sha256: 'f0', reason: null, recordedBy: 'li', recordedByName: '李晓梅', recordedAt: hours(-1) })
const ofBed = (code: string) => [['BENTHOS_TAXA', '7'], ['BENTHOS_DENSITY', '325'], ['BENTHOS_H', '2.54'], ['BENTHOS_BMWP', '12']].map(([analyte, value]) => ({ ...sheet.results[0]!, resultId: `${code}${analyte}`, position: code, analyte, printed: value!, unit: '', unrounded: value!, detectionLimit: null, flags: [] }))
const bedPositions = [{ ...position(samples[0]!, 'SAMPLE', 1), analytes: ['BENTHOS_TAXA', 'BENTHOS_DENSITY', 'BENTHOS_H', 'BENTHOS_BMWP'] }, { ...position('PX1', 'LABORATORY_DUPLICATE', 2, samples[0]), analytes: ['BENTHOS_TAXA', 'BENTHOS_DENSITY', 'BENTHOS_H', 'BENTHOS_BMWP'] }]
export const benthos: Answers = {
  'GET /analysis/batches/.*': {
    ...sheet, method: 'HJ 1295-2023', methodTitleZh: '水生态监测技术指南 河流水生生物监测与评价（试行）', methodTitleEn: 'Aquatic ecology of rivers', instrument: 'WZ-BM-01', curves: [], positions: bedPositions,
    analytes: [index('BENTHOS_TAXA', '分类单元数', 'Taxa', '无量纲'), index('BENTHOS_DENSITY', '密度', 'Density', '个/m²'), index('BENTHOS_H', '香农-维纳指数', 'Shannon-Wiener', '无量纲'), index('BENTHOS_BMWP', 'BMWP 记分', 'BMWP score', '无量纲')],
    readings: bedPositions.flatMap((p) => p.analytes.map((analyte) => ({ ...sheet.readings[0]!, position: p.code, analyte, inputs: {} }))),
    results: bedPositions.flatMap((p) => ofBed(p.code)),
  },
  'GET /quality/batches/.*/findings': { items: [] },
  'GET /analysis/batches/[^/]+/series': { items: bedPositions.map((p) => listOf(p.code)) },
  'GET /analysis/series/.*': {
    batch: 'b1', line: listOf(samples[0]!), file: null,
    points: bed.map(([label, abundance]) => ({ label, values: { abundance } })),
    taxa: Object.entries(known).map(([latin, [chinese, zh, en, family]]) => ({ latin, chinese, assemblage: 'BENTHOS', group: { zh, en }, family, confidence: 'HIGH' })),
  },
}

/** Bacteria on plates, and chloride by ion chromatography, whose curves hold for a while. */
export const plates: Answers = {
  'GET /analysis/batches/.*': {
    ...sheet, method: 'HJ 1000-2018', methodTitleZh: '水质 细菌总数的测定 平皿计数法', methodTitleEn: 'Total bacteria - Plate count', instrument: 'WZ-IN-01', curves: [], readings: [], results: [],
    positions: positions.slice(0, 8).map((p) => ({ ...p, analytes: ['TBACT'] })),
    analytes: [{ ...sheet.analytes[0]!, analyte: 'TBACT', nameZh: '细菌总数', nameEn: 'Total bacteria', unit: 'CFU/mL', detectionLimit: '1', inputs: [], usualInputs: {}, curveUnit: null, correlationAtLeast: null, series: { kind: 'COUNTS', needed: ['volume', 'dilution'], optional: ['colonies'], labelled: false } }],
  },
  'GET /quality/batches/.*/findings': { items: [] },
  'POST /analysis/batches/.*/series': {
    refused: true, status: 422,
    body: { title: '输入有误', status: 422, rule: 'PointIsWhole', detail: '第 2 个数据点的 dilution 缺失、多余或不合理', violations: [{ field: 'points[1].dilution', rule: 'PointIsWhole', message: '第 2 个数据点的 dilution 缺失、多余或不合理' }] },
  },
}
export const chloride: Answers = {
  'GET /analysis/batches/.*': {
    ...sheet, method: 'HJ 84-2016', methodTitleZh: '水质 无机阴离子的测定 离子色谱法', methodTitleEn: 'Inorganic anions - Ion chromatography', curves: [], readings: [], results: [],
    allowedCurves: { ...sheet.allowedCurves, source: 'HJ 84-2016', shapes: ['LINEAR'], weightings: ['NONE'], validDays: 30 },
    analytes: [{ ...sheet.analytes[0]!, nameZh: '氯化物', nameEn: 'Chloride', curveUnit: 'mg/L', additions: { kind: 'ADDITIONS', needed: ['added', 'response'], optional: [], labelled: false } }],
  },
  'GET /analysis/batches/[^/]+/calibration/earlier': {
    items: [{ calibration: 'c7', analyte: 'NH3N', batch: 'FX-CQ-WZ-2026-00007', drawnAt: hours(-72), validUntil: hours(648), unit: 'mg/L', model: { shape: 'LINEAR', weighting: 'NONE' }, correlation: '0.99991', bottom: '1', top: '20', internalStandard: false }],
  },
  'GET /analysis/batches/[^/]+/calibration/failed': {
    items: [{ id: 'f1', round: 1, analyte: 'NH3N', calibration: 'c7', from: 'FX-CQ-WZ-2026-00007', unit: 'mg/L', standard: '10', response: '2.4', internalStandard: null, readBack: '12.001', deviation: '20.01', atMost: '10', checkedBy: 'p1', checkedByName: '李明', checkedAt: hours(-1) }],
  },
  'POST /analysis/batches/.*/calibration/earlier': {
    refused: true, status: 409,
    body: { title: '不能沿用', status: 409, rule: 'CurveIsConfirmed', standard: 'HJ 630-2011', field: 'curves[0].response', detail: 'CL 的核查点 10 mg/L 由曲线读得 12 mg/L，偏差 20.00 %，超过 ±10 %：曲线已漂移，须重新绘制' },
  },
}

/** Silver of Miller & Miller, Statistics and Chemometrics for Analytical Chemistry, chapter 5. */
const added = ['0.32', '0.41', '0.52', '0.60', '0.70', '0.77', '0.89'].map((response, i) => ({ label: null, values: { added: String(5 * i), response } }))
const additionsOf = { ...listOf(samples[0]!), kind: 'ADDITIONS', analyte: 'NH3N', points: added.length }
export const additions: Answers = {
  ...chloride,
  'GET /analysis/batches/[^/]+/series': { items: [additionsOf] },
  'GET /analysis/series/.*': {
    batch: 'b1', line: additionsOf, file: null, taxa: [], points: added,
    addition: { content: '17.2689', standardUncertainty: '0.7481', correlation: '0.99863', slope: '0.018643', intercept: '0.321943', unit: 'mg/L' },
  },
}

const named: Record<string, { zh: string; en: string }> = {
  InterceptByChance: { zh: '校准曲线截距与零点响应之差', en: 'calibration, intercept against its zero' },
  CurveCorrelation: { zh: '校准曲线相关系数', en: 'calibration, correlation' },
}
const finding = (rule: string, zh: string, en: string, outcome: string, found: string, criterion: string, position: string | null, consequence = 'BATCH', next = 'REPEAT') => ({
  rule, name: named[rule] ?? { zh, en }, text: { zh, en }, standard: 'HJ 535-2009 11.1; HJ 630-2011', analyte: 'NH3N', position, found, criterion, outcome, consequence, next, explanation: null,
})

/** Whether coliforms are there, with the blank and the two strains beside the samples. */
const grownIn = [['KB1', 'METHOD_BLANK', '0'], ['YA1', 'POSITIVE_CONTROL', '1'], ['YI1', 'NEGATIVE_CONTROL', '0'], [samples[0]!, 'SAMPLE', '0'], [samples[1]!, 'SAMPLE', '1']] as const
const coliforms = { ...sheet.analytes[0]!, analyte: 'TCOLI', nameZh: '总大肠菌群', nameEn: 'Total coliforms', unit: '/100mL', detectionLimit: null, formula: 'presence', inputs: ['grown'], usualInputs: {}, curveUnit: null, correlationAtLeast: null }
export const presence: Answers = {
  'GET /analysis/batches/.*': {
    ...sheet, method: 'GB/T 5750.12-2023', methodTitleZh: '生活饮用水标准检验方法 第12部分：微生物指标', methodTitleEn: 'Drinking water - Microbiological indices', instrument: 'WZ-IN-01', curves: [],
    analytes: [coliforms], positions: grownIn.map(([code, kind], i) => ({ ...position(code, kind, i + 1), analytes: ['TCOLI'] })),
    readings: grownIn.map(([code, , grown]) => ({ ...sheet.readings[0]!, position: code, analyte: 'TCOLI', inputs: { grown }, dilution: '1', unit: '/100mL' })),
    results: grownIn.map(([code, , grown]) => ({ ...sheet.results[0]!, resultId: `p${code}`, position: code, analyte: 'TCOLI', printed: grown === '1' ? '检出' : '未检出', unit: '/100mL', unrounded: grown, formula: 'presence', detectionLimit: null, flags: [] })),
  },
  'GET /analysis/batches/[^/]+/series': { items: [] },
  'GET /quality/batches/.*/findings': {
    items: [
      finding('NothingGrowsInTheBlank', '方法空白', 'method blank', 'PASSED', '−', '−', 'KB1'),
      finding('PositiveControlGrows', '阳性对照', 'positive control', 'PASSED', '+', '+', 'YA1'),
      finding('NegativeControlStaysClear', '阴性对照', 'negative control', 'PASSED', '−', '−', 'YI1'),
    ],
  },
}

const chartPoints = [98.2, 99.1, 97.4, 98.8, 100.2, 97.9, 98.4, 99.6, 96.9, 98.1, 98.7, 99.3, 97.2, 98.0, 101.9, 98.9, 98.3, 97.7, 99.0, 98.5, 98.6, 97.5, 99.4, 98.2]
const chartPoint = (value: number, i: number, pending = false, alarms: string[] = []) => ({
  id: pending ? null : `p${i}`, batchId: pending || i < 12 ? null : `b${i}`, batch: pending || i < 12 ? '' : `FX-CQ-WZ-2026-000${i}`, round: 1, position: pending || i >= 12 ? 'JB1' : '', value: String(value), accepted: !pending, pending, alarms,
  analyst: pending ? null : '李晓梅', at: pending ? null : hours(-24 * (26 - i)),
})
const limitsDrawn = { id: 'l1', chartId: 'k1', version: 1, estimator: 'STANDARD_DEVIATION', limits: { centre: '98.5', deviation: '1.05', lowerAction: '95.35', lowerWarning: '96.4', upperWarning: '100.6', upperAction: '101.65' }, points: 20, firstAt: hours(-700), lastAt: hours(-200), reason: '首次划限', drawnBy: '熊静', drawnAt: hours(-190) }
const chartOf = (kind: string, level: string, unit: string) => ({ id: 'k1', organisation: 'CQ-WZ', method: 'HJ 535-2009', analyte: 'NH3N', matrix: 'water', instrument: 'WZ-UV-01', kind, level, unit })
const plotted = (pending: boolean) => ({
  chart: chartOf('RECOVERY', '', '%'), limits: [limitsDrawn], rules: ['WESTGARD_1_2S', 'WESTGARD_1_3S', 'WESTGARD_2_2S', 'SEVEN_ON_ONE_SIDE'],
  points: [...chartPoints.map((value, i) => chartPoint(value, i, false, value > 101.65 ? ['WESTGARD_1_2S', 'WESTGARD_1_3S'] : [])), ...(pending ? [chartPoint(96.1, 24, true, ['WESTGARD_1_2S'])] : [])],
})
const lineOf = (kind: string, level: string, unit: string, points: number, limitsVersion: number | null, lastValue: string, alarms: string[] = []) => ({ chart: { ...chartOf(kind, level, unit), id: `${kind}${level}` }, points, limitsVersion, lastValue, lastAt: hours(-20), alarms })
const ruleOffered = (rule: string, severity: string, zh: string, en: string) => ({ rule, severity, text: { zh, en }, usual: true })

const tool = (code: string, nameZh: string, nameEn: string, scannedBeforeUse = false, oneRunAtATime = false) => ({
  id: code, code, nameZh, nameEn, model: '', serialNumber: '', state: 'IN_USE', stateLabel: { zh: '在用', en: 'in use' }, usable: true, certificate: 'JD-1', calibratedUntil: '2027-01-01',
  lowestReading: null, highestReading: null, readingUnit: null, scannedBeforeUse, oneRunAtATime,
})
export const tools = [tool('WZ-UV-01', '紫外可见分光光度计', 'UV-visible spectrophotometer'), tool('WZ-AA-01', '原子吸收分光光度计', 'Atomic absorption spectrometer', true, true), tool('WZ-BA-01', '电子分析天平', 'Analytical balance')]
const usable = (id: string, number: string, zh: string, en: string) => ({ id, number, kind: 'REFERENCE_MATERIAL', label: number, name: { zh, en }, validTo: '2027-01-01', contents: [] })

export const bench: Answers = {
  'GET /materials/usable': (query: URLSearchParams) => ({
    items: query.get('role') === 'REAGENT' ? [usable('m3', 'CQWZ-M26-00031', '纳氏试剂', 'Nessler reagent')] : [usable('m1', 'CQWZ-M26-00012', '氨氮标准使用液 10 mg/L', 'Ammonia working solution 10 mg/L'), usable('m2', 'CQWZ-M26-00008', '氨氮质控样', 'Ammonia control sample')],
  }),
  'POST /gate/questions': {
    admitted: false, excepted: [],
    against: [{ rule: 'OneRunAtATime', standard: 'ISO/IEC 17025:2017 6.4; 环发〔2015〕175号', field: 'instrument', exceptional: false, element: { kind: 'INSTRUMENT', key: 'WZ-AA-01' }, text: { zh: '仪器 WZ-AA-01 同一时间只能做一批，秦岚 自 2026-03-12 09:10 起的分析尚未结束', en: 'Instrument WZ-AA-01 does one run at a time, and 秦岚 has had it since 2026-03-12 09:10 to analyse' } }],
  },
  'GET /analysis/worklist': {
    items: [
      { method: 'HJ 535-2009', titleZh: '水质 氨氮的测定 纳氏试剂分光光度法', titleEn: 'Ammonia nitrogen, Nessler', containers: numbers.map((n) => container(n, ['NH3N'], n < 3 ? 1.5 : 9 + n)) },
      { method: 'GB/T 11893-1989', titleZh: '水质 总磷的测定 钼酸铵分光光度法', titleEn: 'Total phosphorus, molybdate', containers: numbers.slice(4).map((n) => container(n, ['TP'], 14 + n)) },
      { method: 'HJ 776-2015', titleZh: '水质 32种元素的测定 电感耦合等离子体发射光谱法', titleEn: '32 elements, ICP-OES', containers: numbers.slice(2, 9).map((n) => container(n, ['CU', 'ZN'], 300)) },
    ],
  },
  'GET /analysis/worklist/analysts': {
    items: [
      { analyst: { personId: 'li', account: 'wz.analyst1', name: '李晓梅', nameEn: 'Li Xiaomei' }, answer: { admitted: true, against: [], excepted: [] } },
      { analyst: { personId: 'qin', account: 'wz.analyst2', name: '秦岚', nameEn: 'Qin Lan' }, answer: { admitted: true, against: [], excepted: [] } },
      {
        analyst: { personId: 'xu', account: 'wz.analyst3', name: '徐新', nameEn: 'Xu Xin' },
        answer: {
          admitted: false, excepted: [],
          against: [{ rule: 'CertifiedForTheWork', standard: 'ISO/IEC 17025:2017 6.2.5; RB/T 214-2017 4.2.3', text: { zh: '徐新没有 HJ 535-2009（水和废水）当日有效的上岗证', en: 'Xu Xin holds no certificate for HJ 535-2009 (water) that is valid on that day' }, field: null, element: { kind: 'PERSON', key: 'xu' }, exceptional: false }],
        },
      },
    ],
  },
  'GET /analysis/batches': {
    items: [
      { id: 'b1', number: 'WZ-2026-0312', method: 'HJ 535-2009', instrument: 'YQ-012', analyst: '李晓梅', state: 'OPEN', positions: 17, openedAt: hours(-2) },
      { id: 'b2', number: 'WZ-2026-0311', method: 'GB/T 11892-1989', instrument: 'YQ-004', analyst: '李晓梅', state: 'SUBMITTED', positions: 12, openedAt: hours(-26) },
      { id: 'b3', number: 'WZ-2026-0309', method: 'HJ 828-2017', instrument: 'YQ-004', analyst: '秦岚', state: 'SIGNED', positions: 16, openedAt: hours(-120) },
    ],
    next: null,
  },
  'GET /analysis/batches/.*': sheet,
  'GET /analysis/batches/[^/]+/series': { items: [] },
  'POST /analysis/batches/.*/readings': {
    refused: true, status: 422,
    body: { title: '输入有误', status: 422, rule: 'ValueIsNumber', detail: '“0.1O8”不是数字', violations: [{ field: 'rows[0].inputs.response', rule: 'ValueIsNumber', message: '“0.1O8”不是数字' }] },
  },
  'GET /quality/batches/.*/findings': {
    items: [
      finding('InterceptByChance', 'NH3N 校准曲线的截距与零点响应相差 0.012，差异显著（95 % 置信水平，限值 ±0.0031），须说明原因', 'The intercept of the calibration of NH3N differs from the response of its zero by 0.012, more than chance explains (95 %, ±0.0031); it has to be explained', 'FAILED', 'a − y₀ = 0.012', '± 0.0031', null, 'EXPLANATION', 'EXPLAIN'),
      finding('CurveCorrelation', '校准曲线', 'calibration', 'PASSED', 'r = 0.9998', '≥ 0.999', null),
      finding('BlankBelowDetectionLimit', '方法空白', 'method blank', 'PASSED', '0.0120 mg/L', '< 0.0250 mg/L', 'KB1'),
      finding('BlankBelowDetectionLimit', '方法空白', 'method blank', 'PASSED', '0.0140 mg/L', '< 0.0250 mg/L', 'KB2'),
      finding('SpikeRecoveryWithinWindow', '加标样 JB1 的 NH3N 回收率 82.4 %，不在 90 ~ 110 % 内', 'Spike JB1 gives back 82.4 % of NH3N, not within 90 to 110 %', 'FAILED', '82.4 %', '90 ~ 110 %', 'JB1', 'ANALYTE'),
    ],
  },
  'GET /control-charts/of-batch/.*': { items: [plotted(true)] },
  'GET /control-charts/rules': {
    items: [
      ruleOffered('WESTGARD_1_2S', 'WARNING', '一点超出 ±2s 警告限', 'one point beyond ±2 s'), ruleOffered('WESTGARD_1_3S', 'REJECTION', '一点超出 ±3s 控制限', 'one point beyond ±3 s'),
      ruleOffered('WESTGARD_2_2S', 'REJECTION', '连续两点超出同侧 2s', 'two in a row beyond 2 s on one side'), ruleOffered('SEVEN_ON_ONE_SIDE', 'REJECTION', '连续七点在中心线同侧', 'seven in a row on one side of the centre'),
      ruleOffered('NELSON_4', 'WARNING', '尼尔森 4：连续十四点交替升降', 'Nelson 4: fourteen in a row alternating'),
    ],
  },
  'GET /control-charts/k1': plotted(false),
  'GET /control-charts': {
    items: [
      lineOf('RECOVERY', '', '%', 24, 1, '98.2'), lineOf('RANGE', '', '%', 23, 1, '6.1', ['WESTGARD_1_2S']), lineOf('REFERENCE_MATERIAL', 'BW0511 2025-03', 'mg/L', 21, 2, '1.62', ['WESTGARD_1_3S']),
      lineOf('BLANK', '', 'mg/L', 48, null, '0.0031'), lineOf('CHECK', '', '%', 11, null, '1.8'),
    ],
    next: null,
  },
  'GET /quality/batches/.*/judgement': {
    outcome: 'FAILED', judgedAt: hours(-0.3),
    findings: [
      finding('BlankBelowDetectionLimit', '方法空白应低于检出限', 'A method blank stays below the detection limit', 'PASSED', '0.012 mg/L', '< 0.025 mg/L', 'KB1'),
      finding('DuplicateAgrees', '平行样相对偏差应在允许范围内', 'Duplicates agree within the allowed deviation', 'PASSED', '1.6 %', '≤ 10 %', 'PX1'),
      finding('SpikeRecovered', '加标回收率应在允许范围内', 'The spike is recovered within the window', 'FAILED', '82.4 %', '90 % ~ 110 %', 'JB1'),
      finding('ReferenceWithinRange', '标准样品测定值应在标准值范围内', 'The reference material is found within its range', 'UNDECIDED', '–', '1.02 ± 0.05 mg/L', 'BY1'),
    ],
  },
  'GET /review/queue': {
    items: [
      { batchId: 'b2', number: 'WZ-2026-0311', method: 'GB/T 11892-1989', analyst: '李晓梅', results: 12, submittedAt: hours(-4), dueAt: hours(20), unusual: [] },
      { batchId: 'b1', number: 'WZ-2026-0312', method: 'HJ 535-2009', analyst: '李晓梅', results: 14, submittedAt: hours(-1), dueAt: hours(20), unusual: [
        { position: samples[4], analyte: '氨氮', text: { zh: '已稀释 10 倍', en: 'diluted 10 times' } },
        { position: samples[3], analyte: '氨氮', text: { zh: '低于曲线最低标准点', en: 'below the lowest standard' } },
      ] },
    ],
    next: null,
  },
}
