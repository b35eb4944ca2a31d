import type { Answers } from './kinds'

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const text = (zh: string, en: string) => ({ zh, en })

const STATES = { IN_USE: text('在用', 'in use'), LIMITED: text('限用', 'limited'), STOPPED: text('停用', 'stopped'), UNDER_REPAIR: text('维修', 'under repair'), SCRAPPED: text('报废', 'scrapped') }
const COLOURS = { GREEN: text('合格', 'fit for use'), YELLOW: text('准用', 'limited use'), RED: text('停用', 'not to be used') }

const line = (
  code: string, zh: string, en: string, model: string, place: string, keeper: string | null,
  state: keyof typeof STATES, colour: keyof typeof COLOURS, certificateDue: string | null, checkDue: string | null, awaitsConfirmation = false,
) => ({
  id: `id-${code}`, organisation: 'CQ-WZ', code, name: text(zh, en), model, serialNumber: `SN-${code}`, place, keeper, state, stateLabel: STATES[state],
  colour, colourLabel: COLOURS[colour], validTo: colour === 'RED' ? null : certificateDue, certificateDue, checkDue, awaitsConfirmation,
})

const lines = [
  line('WZ-AA-01', '原子吸收分光光度计', 'Atomic absorption spectrometer', 'PinAAcle 900', 'A304', '蒲永胜', 'IN_USE', 'GREEN', day(301), null),
  line('WZ-BA-01', '电子分析天平', 'Analytical balance', 'XS205', 'A305', '黄秋月', 'IN_USE', 'GREEN', day(44), day(4)),
  line('WZ-FI-01', '流动注射分析仪', 'Flow injection analyser', 'BDFIA-8000', 'A303', null, 'LIMITED', 'YELLOW', day(210), null),
  line('WZ-IN-01', '生化培养箱', 'Incubator', 'SPX-250', 'A307', null, 'IN_USE', 'GREEN', day(121), null, true),
  line('WZ-MS-01', '电感耦合等离子体质谱仪', 'ICP mass spectrometer', '7850', 'A306', '程远航', 'IN_USE', 'GREEN', day(300), day(-3)),
  line('WZ-TH-01', '水温计', 'Water thermometer', 'SWL1-1', 'A110', null, 'IN_USE', 'GREEN', day(298), day(20)),
  line('WZ-TI-02', '自动电位滴定仪', 'Automatic titrator', 'ZD-2A', 'A302', null, 'UNDER_REPAIR', 'RED', day(304), null),
  line('WZ-UV-03', '可见分光光度计', 'Visible spectrophotometer', '722N', 'A301', null, 'IN_USE', 'RED', day(-63), null),
]

const certificate = {
  id: 'c1', number: 'NX-2026-WZ-TH-01', kind: 'CALIBRATION', kindLabel: text('校准', 'calibration'), issuedBy: '本单位内部校准', calibratedOn: day(-67),
  validFrom: day(-67), validTo: day(298), passed: true, reliedOn: true, awaitsConfirmation: false, takenOver: false,
  points: [
    { nominal: 0, correction: 0.05, uncertainty: 0.06, k: 2 },
    { nominal: 20, correction: -0.02, uncertainty: 0.06, k: 2 },
    { nominal: 40, correction: -0.08, uncertainty: 0.06, k: 2 },
  ],
  unit: '℃', remark: null, file: 'f1', enteredAt: at(-1600), enteredByName: '蒲永胜',
  confirmations: [{ fit: true, permittedError: 0.2, criteria: 'GB 13195-91 水温测定允许误差', confirmedAt: at(-1590), confirmedByName: '蒲永胜' }],
  ended: null,
}
const waiting = { ...certificate, id: 'c2', number: 'NX-2026-WZ-TH-01-2', calibratedOn: day(-1), validFrom: day(-1), validTo: day(363), reliedOn: false, awaitsConfirmation: true, confirmations: [], file: null }
const struck = { ...certificate, id: 'c0', number: 'NX-2025-WZ-TH-0l', calibratedOn: day(-430), validFrom: day(-430), validTo: day(-66), reliedOn: false, points: [], confirmations: [], takenOver: true, file: null, ended: { inDoubt: false, reason: '编号录错，已重新登记', endedAt: at(-9000), endedByName: '蒲永胜' } }

const facts = {
  nameZh: '水温计', nameEn: 'Water thermometer', model: 'SWL1-1', serialNumber: 'SN-WZ-TH-01', lowestReading: -6, highestReading: 41, readingUnit: '℃',
  resolution: 0.1, accuracyClass: '±0.2 ℃', place: 'A110', keeper: null, keeperName: null, scannedBeforeUse: true, oneRunAtATime: false,
}
const state = (name: keyof typeof STATES, since: string, reason: string, methods: string[] = []) => ({ state: name, label: STATES[name], since, reason, methods, analytes: [], decidedByName: '蒲永胜' })

const thermometer = {
  line: lines[5], version: 2, facts,
  versions: [
    { version: 2, facts, reason: '迁至现场室', madeAt: at(-700), madeByName: '蒲永胜' },
    { version: 1, facts: { ...facts, place: 'A301' }, reason: null, madeAt: at(-26000), madeByName: '系统' },
  ],
  states: [state('IN_USE', at(-26000), '启用'), state('STOPPED', at(-1700), '期间核查不通过：水温'), state('IN_USE', at(-1580), '重新校准合格')],
  certificates: [waiting, certificate, struck],
  checks: [
    { id: 'k1', checkedAt: at(-260), means: 'CHECK_STANDARD', against: 'WZ-TS-01', quantity: '水温 20 ℃', unit: '℃', reading: 20.1, reference: 20.03, criterion: 'EN', readingUncertainty: 0.1, referenceUncertainty: 0.02, statistic: 0.686, passed: true, remark: null, checkedByName: '向长江' },
    { id: 'k0', checkedAt: at(-1700), means: 'CHECK_STANDARD', against: 'WZ-TS-01', quantity: '水温 20 ℃', unit: '℃', reading: 20.6, reference: 20.03, criterion: 'WITHIN_U', readingUncertainty: null, referenceUncertainty: 0.2, statistic: 0.57, passed: false, remark: '玻璃有裂纹', checkedByName: '向长江' },
  ],
  plans: [{ kind: 'INTERIM_CHECK', kindLabel: text('期间核查', 'interim check'), intervalMonths: 6, firstDue: day(20), due: day(20), setAt: at(-900), setByName: '蒲永胜' }],
  maintenance: [{ kind: 'REPAIR', kindLabel: text('维修', 'repair'), doneOn: day(-69), doneBy: '厂家工程师', work: '更换温包', outOfTolerance: false, recordedAt: at(-1650), recordedByName: '蒲永胜' }],
  openUses: [],
}

const link = (path: string[], code: string | null, name: object, accuracyClass: string | null, levelLabel: object | null, certificate: string, body: string, calibratedOn: string | null, validTo: string | null, standing: string, standingLabel: object) => ({
  path, code, name, accuracyClass, level: levelLabel ? 'PUBLIC' : null, levelLabel, certificate, body, calibratedOn, validTo, usedOn: day(-67), standing, standingLabel,
})
const holds = text('有效', 'holds')
const chain = {
  unbroken: true,
  links: [
    link(['t'], 'WZ-TH-01', text('水温计', 'Water thermometer'), '±0.2 ℃', null, 'NX-2026-WZ-TH-01', '本单位内部校准', day(-67), day(298), 'HOLDS', holds),
    link(['t', 's'], 'WZ-TS-01', text('二等标准铂电阻温度计', 'Standard platinum resistance thermometer'), '二等', null, 'JD-2026-WZ-TS-01', '重庆市计量质量检测研究院', day(-67), day(298), 'HOLDS', holds),
    link(['t', 's', 'c'], null, text('一等铂电阻温度计标准装置', '一等铂电阻温度计标准装置'), null, text('社会公用计量标准', 'public measurement standard'), '社会公用计量标准-温度-2025', '重庆市计量质量检测研究院', null, day(608), 'HOLDS', holds),
    link(['t', 's', 'c', 'n'], null, text('国家温度计量基准（ITS-90）', '国家温度计量基准（ITS-90）'), null, text('国家计量基准', 'national measurement standard'), '国基-温度', '中国计量科学研究院', null, null, 'END', text('溯源终点', 'end of the chain')),
  ],
}

const use = (id: string, hours: number, source: string, activity: object, occasionType: string, occasion: string | null, person: string, more = {}) => ({
  id, at: at(hours), source, activity: 'MEASURE_IN_FIELD', activityLabel: activity, occasionType, occasion, person, endedAt: null, how: null, remark: null, ...more,
})

export const equipment: Answers = {
  'GET /equipment/register': { items: lines, next: null },
  'GET /equipment/instruments/WZ-TH-01': thermometer,
  'GET /equipment/instruments/WZ-TH-01/traceability': chain,
  'GET /equipment/instruments/WZ-TH-01/uses': {
    items: [
      use('u3', -2, 'SCAN', text('现场监测', 'measure in the field'), 'InstrumentUse', null, '向长江', { endedAt: at(-1), how: 'SCAN', remark: '电池电压正常' }),
      use('u2', -26, 'GATE', text('现场监测', 'measure in the field'), 'Sample', 's1', '冉光明'),
      use('u1', -27, 'GATE', text('分析', 'analyse'), 'AnalyticalBatch', 'b1', '黄秋月'),
    ],
    next: null,
  },
  'GET /equipment/standards': { items: [] },
  'GET /equipment/instruments': { items: [] },
}
