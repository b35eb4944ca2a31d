import { checkCharacter } from '@/shared/scan/sampleCode'
import { refusal, type Answers } from './kinds'
import { sites } from './planning'

export const coded = (payload: string) => payload + checkCharacter(payload)
const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString()
const place = ({ code, nameZh, waterBody, lon, lat }: (typeof sites)[number]) => ({ code, nameZh, nameEn: null, waterBody, lon, lat })
const workOrder = { id: 'w2', number: 'RW-WZ-2026-0030', title: '2026 年 3 月长江干流地表水例行监测' }

const lines = [1, 2, 3, 4, 5].map((n) => ({
  id: `s${n}`,
  code: coded(`WZ260300${n}`),
  kind: n === 3 ? 'DUPLICATE' : n === 5 ? 'FIELD_BLANK' : 'ROUTINE',
  state: 'PLANNED',
  site: place(sites[[0, 6, 6, 7, 7][n - 1]!]!),
  workOrder,
  containers: 4,
}))

const containers = [
  { code: coded('WZ2603001A'), container: '玻璃瓶 G', preservative: null, volumeMl: 500, analytes: ['CODMN'] },
  { code: coded('WZ2603001B'), container: '聚乙烯瓶 P', preservative: 'H₂SO₄，pH≤2', volumeMl: 1000, analytes: ['NH3N', 'TP', 'COD'] },
  { code: coded('WZ2603001C'), container: '溶解氧瓶', preservative: null, volumeMl: 250, analytes: ['BOD5'] },
]

const toCollect = { ...lines[0]!, containers, fieldReadings: ['WTEMP', 'PH', 'DO', 'COND', 'TURB'], facts: [], brought: [], fieldRecord: null }
const noise = {
  ...toCollect,
  code: coded('WZ2603004'),
  element: 'noise',
  containers: [],
  fieldReadings: [],
  facts: [
    { name: 'soundMeter', label: '声级计', unit: null, instrument: true },
    { name: 'soundCalibrator', label: '声校准器', unit: null, instrument: true },
    { name: 'calibratorBefore', label: '测量前校准示值', unit: 'dB(A)', instrument: false },
    { name: 'calibratorAfter', label: '测量后校准示值', unit: 'dB(A)', instrument: false },
    { name: 'windSpeedMs', label: '风速', unit: 'm/s', instrument: false },
  ],
}
const collected = {
  ...toCollect,
  code: coded('WZ2603002'),
  state: 'RECEIVED',
  fieldRecord: {
    collectedAt: hours(-20),
    samplers: ['吴江', '何川'],
    position: { lon: 108.39, lat: 30.77, accuracyM: 8 },
    weather: 'OVERCAST',
    readings: [
      { analyte: 'WTEMP', value: '14.2', unit: '℃', instrument: 'YQ-031' },
      { analyte: 'PH', value: '7.86', unit: '无量纲', instrument: 'YQ-031' },
      { analyte: 'DO', value: '8.9', unit: 'mg/L', instrument: 'YQ-031' },
    ],
    photos: [],
    remark: '水面有少量漂浮物',
  },
}

export const sampling: Answers = {
  'GET /sampling/samples': { items: lines, next: null },
  'GET /sampling/samples/(.*)': (_query: URLSearchParams, code: string) => [collected, noise].find((each) => each.code === code) ?? { ...toCollect, code },
  'GET /equipment/instruments': {
    items: [{ code: 'YQ-031', nameZh: '多参数水质仪', nameEn: 'Multi-parameter probe', model: 'YSI ProDSS', state: 'IN_USE', calibratedUntil: '2026-11-30' }],
  },
  'GET /sampling/labels.pdf': '<p>PDF</p>',
  'POST /sampling/field-records': refusal(403, {
    title: '不允许', status: 403, rule: 'SigningPinCorrect', standard: '21 CFR 11.200', detail: '账号或签名口令不正确', field: 'coSigner.pin',
  }),
}

export const samplePaths = { toCollect: `/field/samples/${toCollect.code}`, noise: `/field/samples/${noise.code}`, collected: `/samples/${collected.code}` }

export const custody: Answers = {
  'GET /custody/hand-overs': {
    items: [
      { id: 'h1', from: '吴江', to: '郑重', at: hours(-3), samples: 9, seal: 'F-20260305-07' },
      { id: 'h2', from: '何川', to: '吴江', at: hours(-30), samples: 4, seal: 'F-20260304-02' },
    ],
    next: null,
  },
  'GET /custody/expected': {
    items: [1, 2, 3].map((n) => ({
      sampleCode: coded(`WZ260300${n}`),
      site: ['朱沱', '晒网坝', '苎溪河口'][n - 1],
      heldBy: '吴江',
      collectedAt: hours([-30, -21, -4][n - 1]!),
      containers: containers.map((container, i) => ({ ...container, mustStartBy: hours([-30, -21, -4][n - 1]! + [48, 24, 12][i]!) })),
    })),
  },
}
