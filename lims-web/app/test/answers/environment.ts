import type { Answers } from './kinds'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString()
const today = new Date().toISOString().slice(0, 10)

type Quantity = 'TEMPERATURE' | 'HUMIDITY'
const limit = (quantity: Quantity, low: string | null, high: string | null) => ({
  id: quantity + high, place: 'WZ-101', quantity, low, high, validMinutes: 60, from: '2026-01-05', reason: 'HJ 535-2009 及仪器使用要求', setByName: '冉质管', setAt: ago(900),
})
const wave = (hour: number) => Math.sin((hour / 24) * 2 * Math.PI)
const points = (hours: number, middle: number, swing: number, warm?: (hour: number) => number) =>
  Array.from({ length: hours + 1 }, (_, index) => {
    const hour = hours - index
    const value = (middle + swing * wave(hour) + (warm?.(hour) ?? 0)).toFixed(1)
    return { at: ago(hour), low: value, high: value, readings: 1 }
  })
const standing = (quantity: Quantity, low: string | null, high: string | null, value: string | null, state: string, middle: number, readHours = 0.3) => ({
  condition: { place: 'WZ-101', quantity, limit: limit(quantity, low, high), value, measuredAt: value === null ? null : ago(readHours), at: ago(0) },
  state,
  spark: value === null ? [] : points(24, middle, quantity === 'HUMIDITY' ? 6 : 1.2),
})
const place = (code: string, nameZh: string, nameEn: string, kind: string) => ({
  id: code, version: 1, organisation: 'CQ-WZ', code, nameZh, nameEn, kind, parent: null, keeperId: null, keeperName: null,
})

const lines = [
  { place: place('WZ-101', '理化分析室', 'Wet chemistry', 'ROOM'), standings: [standing('TEMPERATURE', '15', '30', '22.8', 'WITHIN', 22), standing('HUMIDITY', null, '80', '56.0', 'WITHIN', 56)] },
  { place: place('WZ-102', '电感耦合等离子体质谱仪器分析室（二层东侧）', 'ICP-MS room on the second floor, east side', 'ROOM'), standings: [standing('TEMPERATURE', '18', '28', '23.1', 'NOT_WATCHED', 23, 5), standing('HUMIDITY', null, '75', null, 'NOT_WATCHED', 50)] },
  { place: place('WZ-BX-01', '样品冷藏箱', 'Sample refrigerator', 'REFRIGERATOR'), standings: [standing('TEMPERATURE', '2', '8', '9.4', 'BEYOND', 7)] },
  { place: place('WZ-110', '样品库', 'Sample store', 'STORAGE'), standings: [] },
]
const excursion = (id: string, number: string, endedHours: number | null, matters: boolean | null) => ({
  id, version: 2, organisation: 'CQ-WZ', number, place: 'WZ-BX-01', quantity: 'TEMPERATURE',
  stretch: { lastGoodAt: ago(76), beganAt: ago(75), endedAt: endedHours === null ? null : ago(endedHours), worst: '12.1' },
  matters, reason: matters === null ? null : '箱内样品均已加酸，该温度下 24 h 内稳定', decidedBy: matters === null ? null : '冉质管', decidedAt: matters === null ? null : ago(40),
})

export const environment: Answers = {
  'GET /environment/places': { items: lines },
  'GET /environment/places/([^/]+)': (_: URLSearchParams, code: string) => {
    const line = lines.find((each) => each.place.code === code) ?? lines[0]!
    return {
      ...line,
      limits: line.standings.map((each) => each.condition.limit),
      intakes: [
        { id: 'i1', place: code, source: 'HAND', sensor: null, fileName: null, fileSha256: null, readings: 2, takenBy: '谭析一', takenAt: ago(0.3) },
        { id: 'i2', place: code, source: 'SENSOR', sensor: 'TH-101-A', fileName: null, fileSha256: null, readings: 60, takenBy: '系统', takenAt: ago(1) },
        { id: 'i3', place: code, source: 'FILE', sensor: null, fileName: '记录仪导出-2026-03-理化分析室-0412.csv', fileSha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', readings: 1344, takenBy: '谭析一', takenAt: ago(60) },
      ],
    }
  },
  'GET /environment/places/([^/]+)/curve': (query: URLSearchParams) => {
    const humid = query.get('quantity') === 'HUMIDITY'
    return {
      points: humid ? points(168, 56, 8) : points(168, 22, 2.4, (hour) => (hour <= 75 && hour > 71 ? 8 : 0)),
      limits: [humid ? limit('HUMIDITY', null, '80') : limit('TEMPERATURE', '15', '30')],
      excursions: humid ? [] : [excursion('e1', 'HJ-CQ-WZ-2026-0003', 71, null)],
    }
  },
  'POST /environment/places/([^/]+)/readings': { added: 2 },
  'GET /environment/excursions': {
    items: [excursion('e1', 'HJ-CQ-WZ-2026-0003', null, null), excursion('e2', 'HJ-CQ-WZ-2026-0002', 72, null), excursion('e3', 'HJ-CQ-WZ-2026-0001', 70, false)],
    next: null,
  },
  'GET /environment/excursions/([^/]+)': {
    excursion: excursion('e2', 'HJ-CQ-WZ-2026-0002', 72, null),
    limit: '2–8 ℃',
    samples: [{ code: 'S26031200017K', what: 'WZ-BX-01 二层', at: ago(90) }, { code: 'S26031200018M', what: 'WZ-BX-01', at: ago(90) }],
    occasions: [],
  },
  'GET /environment/sensors': {
    items: [
      { code: 'TH-101-A', place: 'WZ-101', description: '温湿度探头，东墙', ended: false, topic: 'jialing/CQ-WZ/TH-101-A' },
      { code: 'TH-100', place: 'WZ-101', description: '旧探头', ended: true, topic: 'jialing/CQ-WZ/TH-100' },
    ],
  },
  'POST /environment/sensors/([^/]+)/key': (_: URLSearchParams, code: string) => ({
    sensor: { code, place: 'WZ-101', description: '温湿度探头，东墙', ended: false, topic: `jialing/CQ-WZ/${code}` },
    key: `${'k3y'.repeat(14)}_${today.length}`,
  }),
}
