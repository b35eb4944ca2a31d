import type { Answers } from './kinds'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString()
const dayOf = (days: number) => new Date(Date.now() + days * 24 * HOUR).toISOString().slice(0, 10)

const cabinet = (code: string, nameZh: string, nameEn: string, place: string, device: string | null = null) => ({
  id: code, version: 1, organisation: 'CQ-WZ', code, nameZh, nameEn, place, device,
})
const codes = (from: number, count: number) => Array.from({ length: count }, (_, index) => `CQWZ260000${String(from + index).padStart(2, '0')}K-01P`)
const CODE = codes(17, 1)[0]!
const climate = { value: '3.2', limit: '1–4 ℃', state: 'WITHIN' }
const cold = cabinet('WZ-YP-01', '一号冷藏样品柜', 'Cold sample cabinet 1', 'WZ-LK-01', 'SC-01')
const soil = cabinet('WZ-TR-01', '土壤样品密集架（长期库二层东侧）', 'Dense shelving for soil, second floor of the long-term store, east side', 'WZ-110')

const rooms = [
  {
    place: 'WZ-110', nameZh: '土壤样品库', nameEn: 'Soil sample store', climate: { value: '20.4', limit: '5–30 ℃', state: 'WITHIN' },
    cabinets: [
      { cabinet: soil, positions: 240, blocked: 2, capacity: 2400, lying: 2031, free: 61 },
      { cabinet: cabinet('WZ-TR-02', '土壤样品密集架二', 'Dense shelving for soil 2', 'WZ-110'), positions: 240, blocked: 0, capacity: 2400, lying: 312, free: 214 },
    ],
  },
  { place: 'WZ-LK-01', nameZh: '样品冷库', nameEn: 'Cold store', climate: { ...climate, value: '6.8', state: 'BEYOND' }, cabinets: [{ cabinet: cold, positions: 24, blocked: 1, capacity: 96, lying: 41, free: 17 }] },
]
const lying = (shelf: number, place: number) => [0, 4, 2, 0, 4, 1][(shelf + place) % 6]!
const positions = [0, 1, 2, 3].flatMap((shelf) =>
  Array.from({ length: 6 }, (_, place) => {
    const code = `${'ABCD'[shelf]}-0${place + 1}`
    return { code, label: `WZ-YP-01/${code}`, capacity: 4, blocked: code === 'C-05' ? '门封损坏，待修' : null, containers: codes(10 + shelf * 20 + place * 3, lying(shelf, place)) }
  }),
)
const stocktaking = {
  id: 's1', organisation: 'CQ-WZ', number: 'PD-CQ-WZ-2026-0002', cabinet: 'WZ-YP-01', expected: 41, found: 40, remark: null, personId: 'c', name: '程管样', takenAt: ago(70),
  differences: [{ container: CODE, finding: 'MISSING', recorded: 'WZ-YP-01/A-02', found: null }],
}
const shown = {
  cabinet: cold, climate, positions, stocktakings: [stocktaking],
  messages: [
    { number: '10482', kind: 'TAKEN_OUT', position: 'A-02', container: CODE, opener: 'wz.analyst1', happenedAt: ago(3) },
    { number: '10481', kind: 'DOOR_OPENED', position: null, container: null, opener: 'wz.analyst1', happenedAt: ago(3.1) },
  ],
}
const banked = (over: object = {}) => ({
  containerId: 'k1', organisation: 'CQ-WZ', containerCode: CODE, sampleId: 'p1', matrix: 'water', purpose: 'ROUTINE', storedAt: ago(2000), ordinal: 1, state: 'STORED',
  cabinet: 'WZ-YP-01', position: 'A-02', requestId: null, holderName: null, dueOn: null, massLeftG: null, since: ago(2000), ...over,
})
const term = { id: null, matrix: 'soil', purpose: 'ROUTINE', countsFrom: 'REPORT', months: 12, from: '2000-01-01', source: 'HJ/T 166-2004 10（未核实 / unverified）', setByName: null, setAt: null }
const retention = (over: object = {}, container: object = {}) => ({ container: banked(container), term, reportedAt: ago(9000), keepUntil: dayOf(-3), openQuestions: [], ...over })
const movement = (over: object) => ({
  id: 'm1', organisation: 'CQ-WZ', containerId: 'k1', containerCode: CODE, ordinal: 1, state: 'STORED', cabinet: 'WZ-YP-01', position: 'A-02', requestId: null, holder: null,
  holderName: null, massLeftG: null, remark: null, personId: 'c', name: '程管样', movedAt: ago(2000), actHash: '00', ...over,
})
export const unknownContainer = {
  code: CODE, sampleCode: 'CQWZ26000017K', organisation: 'CQ-WZ', analytes: ['NH3N', 'TP'], storage: '1~5℃冷藏', banked: null, retention: null, wantedBy: null, mayFetch: null,
  freePositions: ['A-01', 'A-04', 'B-03', 'B-06', 'C-02'].map((each) => `WZ-YP-01/${each}`), movements: [],
}
export const storedContainer = { ...unknownContainer, banked: banked(), retention: retention({ keepUntil: dayOf(120) }), movements: [movement({})], wantedBy: 'DQ-CQ-WZ-2026-0007', mayFetch: 'DQ-CQ-WZ-2026-0007' }
export const outContainer = {
  ...unknownContainer, banked: banked({ state: 'HANDED_OUT', cabinet: null, position: null, holderName: '谭析一', dueOn: dayOf(2), massLeftG: '182.4' }), retention: retention({ keepUntil: dayOf(120) }),
  movements: [movement({}), movement({ id: 'm2', ordinal: 2, state: 'HANDED_OUT', cabinet: null, position: null, holderName: '谭析一', movedAt: ago(20) })],
}
const request = (number: string, state: string, overdue: boolean, steps: object[], container: object = {}) => ({
  request: {
    id: number, organisation: 'CQ-WZ', number, purpose: '客户对 2026-03 氨氮结果有异议，复测', until: dayOf(overdue ? -2 : 3), requester: 'a1', requesterName: '谭析一', requestedAt: ago(50),
    containers: [CODE], steps,
  },
  state, overdue, containers: [banked(container)],
})
const step = (kind: string, remark: string | null = null) => ({ id: kind, kind, remark, personId: 'c', name: '程管样', takenAt: ago(40) })
const requests = [
  request('DQ-CQ-WZ-2026-0008', 'REQUESTED', false, []),
  request('DQ-CQ-WZ-2026-0007', 'APPROVED', true, [step('APPROVED')], { state: 'HANDED_OUT', cabinet: null, position: null, holderName: '谭析一' }),
  request('DQ-CQ-WZ-2026-0005', 'OVER', false, [step('APPROVED'), step('OVER')]),
  request('DQ-CQ-WZ-2026-0004', 'REFUSED', false, [step('REFUSED', '该样品仅余一份，须保留')]),
]
const disposal = (number: string, end: object | null) => ({
  id: number, organisation: 'CQ-WZ', number, manner: 'HAZARDOUS_WASTE', wasteRecord: 'WF-2026-031', reason: '留样期满', proposer: 'c', proposerName: '程管样', proposedAt: ago(30), containers: codes(40, 3), end,
})
const discrepancy = (number: string, kind: string, answer: object | null) => ({
  id: number, organisation: 'CQ-WZ', number, cabinet: 'WZ-YP-01', kind, position: kind === 'STOCK_DIFFERS' ? null : 'A-02', container: kind === 'STOCK_DIFFERS' ? null : CODE,
  opener: kind === 'STOCK_DIFFERS' ? null : 'wz.analyst1', cause: { type: 'CabinetMessage', id: 'x', version: 1 }, foundAt: ago(3), answer,
})
const discrepancies = [
  discrepancy('YC-CQ-WZ-2026-0003', 'TAKEN_WITHOUT_APPROVAL', null),
  discrepancy('YC-CQ-WZ-2026-0002', 'STOCK_DIFFERS', { words: '该瓶误放到 A-03，已放回原位。', nonconformity: 'BF-CQ-WZ-2026-0004', personId: 'c', name: '程管样', at: ago(60) }),
]

export const samplebank: Answers = {
  'GET /samplebank/cabinets': { items: rooms },
  'GET /samplebank/cabinets/([^/]+)': shown,
  'GET /samplebank/containers/([^/]+)': unknownContainer,
  'GET /samplebank/samples/([^/]+)': { items: [banked()] },
  'GET /samplebank/requests': { items: requests, next: null },
  'GET /samplebank/requests/([^/]+)': (_: URLSearchParams, number: string) => requests.find((each) => each.request.number === number) ?? requests[0],
  'GET /samplebank/retention/due': {
    items: [
      retention({}, { containerId: 'd1', containerCode: codes(40, 1)[0], purpose: 'ENFORCEMENT' }),
      retention({ openQuestions: [{ kind: 'NONCONFORMITY', number: 'BF-CQ-WZ-2026-0009' }, { kind: 'LOOK_BACK', number: 'ZS-CQ-WZ-2026-0002' }] }, { containerId: 'd2', containerCode: codes(41, 1)[0] }),
      retention({}, { containerId: 'd3', containerCode: codes(42, 1)[0], position: 'C-02' }),
    ],
    next: null,
  },
  'GET /samplebank/retention/terms': {
    set: [{ ...term, id: 't1', matrix: 'water', months: 2, source: '本单位作业指导书 WZ/ZY-12', setByName: '冉质管', from: '2026-01-05', setAt: ago(900) }],
    ofTheHouse: [term, { ...term, matrix: null, purpose: 'PRECIOUS', countsFrom: 'STORING', months: null }],
  },
  'GET /samplebank/disposals': { items: [disposal('CZ-CQ-WZ-2026-0002', null), disposal('CZ-CQ-WZ-2026-0001', { confirmed: true, remark: null, personId: 'q', name: '冉质管', endedAt: ago(200) })], next: null },
  'GET /samplebank/disposals/([^/]+)': disposal('CZ-CQ-WZ-2026-0002', null),
  'GET /samplebank/discrepancies': { items: discrepancies, next: null },
  'GET /samplebank/discrepancies/([^/]+)': (_: URLSearchParams, number: string) => discrepancies.find((each) => each.number === number) ?? discrepancies[0],
}
