import type { Answers } from './kinds'

const text = (zh: string, en: string) => ({ zh, en })
const item = (id: string, number: number) => ({
  id, kind: 'SAMPLE', sampleId: `s${number}`, sampleCode: `CQWZ2600010${number}K`, containerId: `c${number}`, containerCode: `CQWZ2600010${number}K-01P`,
  collectedAt: '2026-03-12T01:20:00Z', doubles: null, reference: null,
})
const duplicate = { ...item('i4', 1), kind: 'BLIND_DUPLICATE', containerId: null, containerCode: null, doubles: 'i1' }
const reference = {
  id: 'i5', kind: 'BLIND_REFERENCE', sampleId: null, sampleCode: null, containerId: null, containerCode: null, collectedAt: null, doubles: null,
  reference: { name: '水质氨氮标准样品', certificate: 'GSB 07-3164-2014 200512', contents: [{ analyte: 'NH3N', value: '1.00', uncertainty: '0.05', unit: 'mg/L' }] },
}
const items = [item('i1', 1), item('i2', 2), item('i3', 3), duplicate, reference]
const order = [items[2]!, items[4]!, items[0]!, items[1]!, items[3]!]
const codes = ['CQMC26000871T', 'CQMC260008729', 'CQMC26000873H', 'CQMC26000874W', 'CQMC26000875M']
const key = order.map((each, at) => ({ code: codes[at]!, codedSample: `m${at}`, item: each }))

const prepared = {
  id: 't1', organisation: 'CQ-WZ', number: 'WT-CQ-WZ-2026-0003', kind: 'CODED', element: 'SURFACE_WATER',
  container: { group: 'A', kind: 'POLYETHYLENE', note: null, preservative: '硫酸，pH ≤ 2', storage: '2–5 ℃', volumeMl: 250, holdingTimeHours: 24, analytes: ['NH3N'] },
  preservativeAdded: true, dueOn: '2026-03-20', laboratory: null, reason: null, preparer: '郑重', preparedAt: '2026-03-12T06:10:00Z', drawId: null, seal: null, end: null, opening: null,
}
const sealed = {
  ...prepared, id: 't2', number: 'WT-CQ-WZ-2026-0002', drawId: 'd1',
  seal: {
    laboratory: 'CQ-MC', workOrderId: 'w9', workOrder: 'RW-CQ-MC-2026-0412', samples: key.map((line) => line.codedSample), codes,
    commitment: '5f0c2a7b91d3e84466c1f1b2a3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6', sealer: '郑重', at: '2026-03-12T07:00:00Z',
  },
}
const opened = { ...sealed, id: 't3', number: 'WT-CQ-WZ-2026-0001', opening: { salt: '9c1185a5c5e9fc54612808977ee8f548b2258d31c6f5a9d0e1f2a3b4c5d6e7f8', opener: '赵签', at: '2026-03-18T02:00:00Z' } }
const openly = { ...prepared, id: 't4', number: 'WT-CQ-WZ-2026-0004', kind: 'OPEN', laboratory: 'CQ-P001', reason: '本单位离子色谱检修', dueOn: '2026-03-25' }

const centre = text('重庆市生态环境监测中心', 'Chongqing Ecological and Environmental Monitoring Centre')
const found = ['0.412', '0.93', '0.187', '0.640', '0.195']
const results = key.map(({ code, item: each }, at) => ({ resultId: `r${at}`, item: each, code, analyte: 'NH3N', method: 'HJ 535-2009', result: found[at], unit: 'mg/L' }))
const outcome = { consignment: 't3', laboratory: 'CQ-MC', analyte: 'NH3N', judgedOn: '2026-03-18' }
const outcomes = [
  { ...outcome, id: 'o1', code: codes[1], kind: 'BLIND_REFERENCE', found: '0.93 mg/L', against: '1.00 mg/L', criterion: '± 0.05', satisfactory: false, nonconformity: 'BF-CQ-MC-2026-0017' },
  { ...outcome, id: 'o2', code: codes[4], kind: 'BLIND_DUPLICATE', found: '0.195 mg/L', against: '0.187 mg/L (2.09 %)', criterion: '≤ 15.0 %', satisfactory: true, nonconformity: null },
]
const shown = (consignment: object, state: string, more: object = {}) => ({ consignment, state, laboratoryName: null, left: null, itemsKnown: true, items, along: [], results: [], outcomes: [], doubted: [], ...more })
const filters = {
  ...prepared, id: 't5', number: 'WT-CQ-WZ-2026-0005', element: 'AIR', preservativeAdded: false,
  container: { group: 'A', kind: 'FILTER', note: '滤膜盒', preservative: null, storage: '4 ℃ 密闭冷藏', volumeMl: 0, holdingTimeHours: 720, analytes: ['PM10'] },
}
const filterItems = [item('f1', 6), item('f2', 7), { ...reference, id: 'f3', reference: { name: '滤膜颗粒物标准样品', certificate: 'GBW 08201', contents: [{ analyte: 'PM10', value: '103', uncertainty: '5', unit: 'μg/m³' }], airVolume: '140000' } }]
const volume = (litres: string) => ({ figures: [{ analyte: 'PM10', name: 'airVolume', value: litres, statedFor: text('实际状态', 'as sampled') }], sieve: null })
const waiting = (at: number, site: string, ...analytes: string[]) => ({
  code: `CQWZ2600010${at}K-01P`, sampleCode: `CQWZ2600010${at}K`, site: `SW01${at}`, siteName: site, workOrder: 'RW-CQ-WZ-2026-0102', collectedAt: `2026-03-12T0${at}:20:00Z`, mustStartBy: `2026-03-13T0${at}:20:00Z`, analytes,
})
const group = { element: 'SURFACE_WATER', kind: 'POLYETHYLENE', kindLabel: text('聚乙烯瓶', 'polyethylene bottle'), preservative: '硫酸，pH ≤ 2', preservativeAdded: true, storage: '2–5 ℃', note: null, sieve: null }
const act = (id: string, label: string, at: string, ...persons: string[]) => ({ id, label, at, persons, signatures: 1, hash: 'a1b2' })
const node = (id: string, stage: string, kind: string, zh: string, en: string, facts: object[] = [], missing: object[] = []) => ({ id, stage, kind, title: text(zh, en), facts, missing, act: null })
const fact = (zh: string, en: string, value: string) => ({ label: text(zh, en), value, words: null, moment: null })

/** Parts of orders that are with other laboratories. */
export const transfer: Answers = {
  'GET /transfer/consignments': {
    items: [
      { state: 'PREPARED', consignment: openly },
      { state: 'PREPARED', consignment: prepared },
      { state: 'SEALED', consignment: sealed },
      { state: 'OPENED', consignment: opened },
    ],
    next: null,
  },
  'GET /transfer/consignments/t1': shown(prepared, 'PREPARED'),
  'GET /transfer/consignments/t2': shown(sealed, 'SEALED', { laboratoryName: centre, left: 5 }),
  'GET /transfer/consignments/t3': shown(opened, 'OPENED', { laboratoryName: centre, left: 0, results, outcomes, doubted: ['ZS-CQ-MC-2026-0004'] }),
  'POST /transfer/consignments/([^/]+)/key-readings': { items: key },
  'GET /transfer/consignments/([^/]+)/reference-materials': {
    items: [
      { id: 'm1', code: 'GSB 07-3164-2014', lot: '200512', name: text('水质氨氮标准样品', 'ammonia nitrogen in water'), validTo: '2027-05-31', contents: [{ analyte: 'NH3N', value: '1.50', uncertainty: '0.08', unit: 'mg/L' }] },
      { id: 'm2', code: 'BW 0557', lot: 'B2201', name: text('水质氨氮溶液标准物质', 'ammonia nitrogen solution'), validTo: '2026-11-30', contents: [{ analyte: 'NH3N', value: '0.400', uncertainty: '0.020', unit: 'mg/L' }] },
    ],
  },
  'GET /transfer/consignments/t5': shown(filters, 'PREPARED', { items: filterItems, along: filterItems.map((each, at) => ({ item: each.id, along: volume(['144700', '129600', '140000'][at]!) })) }),
  'GET /transfer/sendable': {
    items: [
      { ...group, containers: [waiting(1, '晒网坝', 'NH3N', 'COD'), waiting(2, '苎溪河万州大桥', 'NH3N', 'COD'), waiting(3, '高峰镇', 'NH3N'), waiting(4, '大周', 'COD', 'NH3N')] },
      { ...group, kind: 'GLASS', kindLabel: text('玻璃瓶', 'glass bottle'), preservative: null, preservativeAdded: false, note: '避光', sieve: null, containers: [waiting(5, '晒网坝', 'OIL')] },
    ],
  },
  'GET /transfer/laboratories': {
    items: [
      { code: 'CQ-MC', nameZh: '重庆市生态环境监测中心', nameEn: 'Municipal Centre', methods: { NH3N: ['HJ 535-2009'] }, lacking: [], validTo: '2030-12-31' },
      { code: 'CQ-P001', nameZh: '重庆山城环境科技有限公司', nameEn: 'Shancheng Environmental Technology', methods: { NH3N: ['HJ 535-2009'] }, lacking: [], validTo: '2028-06-30' },
    ],
  },
  'GET /transfer/returned/chain': {
    consignment: opened, coded: key[0],
    sample: [act('a1', '采样', '2026-03-12T01:20:00Z', '吴江', '冉光明'), act('a2', '交接', '2026-03-12T04:00:00Z', '吴江', '郑重'), act('a3', '接收', '2026-03-12T04:10:00Z', '郑重')],
    consigned: [act('a4', '编制委托批', '2026-03-12T06:10:00Z', '郑重'), act('a5', '封存送出', '2026-03-12T07:00:00Z', '郑重'), act('a6', '揭盲', '2026-03-18T02:00:00Z', '赵签')],
    laboratory: {
      resultId: 'r0', sampleCode: codes[0], container: `${codes[0]}-01B`, analyte: 'NH3N', analyteName: text('氨氮', 'Ammonia nitrogen'), method: 'HJ 535-2009', organisation: 'CQ-MC',
      organisationName: centre, versions: [], links: [],
      nodes: [
        node('receipt:1', 'CUSTODY', 'RECEIPT', '接收记录', 'receipt', [fact('决定', 'Decision', '接收')]),
        node('batch:1', 'ANALYSIS', 'BATCH', 'PC-CQ-MC-2026-0310', 'PC-CQ-MC-2026-0310', [fact('方法', 'Method', 'HJ 535-2009'), fact('仪器', 'Instrument', 'MC-UV-01')]),
        node('person:1', 'ANALYSIS', 'PERSON', '李文静', 'Li Wenjing', [fact('身份', 'Capacity', '分析员')]),
        node('judgement:1', 'QUALITY', 'JUDGEMENT', '质控判定', 'judgement', [fact('结论', 'Outcome', '合格')]),
        node('result:1', 'RESULT', 'RESULT', '0.412 mg/L', '0.412 mg/L', [fact('签发', 'Signed', '郑丽华')], []),
      ],
      gaps: [],
    },
  },
}
