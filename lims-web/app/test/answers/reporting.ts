import type { Answers } from './kinds'
import { sites } from './planning'
import { coded } from './sampling'

const hash = '3f1c8d5a9e7b24600f7a15be62d9c04431aa9b8d0e6f72c1548390beadc0ffee'
const line = (number: string, project: string, state: string, issuedAt: string | null, replacedBy: string | null = null) => ({
  id: number, number, organisation: 'CQ-WZ', workOrder: 'RW-WZ-2026-0029', project, state, draftedAt: '2026-03-14T01:12:00Z', issuedAt, signatory: issuedAt && '赵签', replaces: null, replacedBy,
})
const results = sites.slice(0, 4).flatMap((site, s) =>
  [
    ['PH', 'pH值', 'pH', 'HJ 1147-2020', ['7.9', '8.1', '7.8', '8.0'][s], '', '6~9', true, null],
    ['CODMN', '高锰酸盐指数', 'Permanganate index', 'GB/T 11892-1989', ['1.9', '2.2', '4.6', '2.0'][s], 'mg/L', '4', s !== 2, s === 2 ? '0.15' : null],
    ['NH3N', '氨氮', 'Ammonia nitrogen', 'HJ 535-2009', ['0.156', '0.025L', '0.310', '0.087'][s], 'mg/L', '0.5', true, null],
    ['TN', '总氮', 'Total nitrogen', 'HJ 636-2012', ['1.42', '1.51', '2.20', '1.38'][s], 'mg/L', null, null, null],
  ].map(([analyte, zh, en, method, value, unit, limit, meets, exceedance]) => ({
    resultId: `${site.code}${analyte}`, version: 1, sampleCode: coded(`WZ260300${s + 1}`), siteCode: site.code, analyte, name: { zh, en }, method, methodTitle: { zh, en }, value, unit, detectionLimit: analyte === 'NH3N' ? '0.025' : null, limit, meets, exceedance, analysedAt: '2026-03-06T03:00:00Z',
  })),
)
const report = {
  id: 'rep', number: 'CQ-WZ-2026-0031', organisation: 'CQ-WZ', workOrderId: 'w1', state: 'DRAFTED', stateLabel: { zh: '待签发', en: 'awaits issue' }, draftedAt: '2026-03-14T01:12:00Z',
  issuedAt: null, signatory: null, sha256: null, contentHash: hash, replaces: null, end: null, withdrawal: null,
  content: {
    laboratory: { code: 'CQ-WZ', name: { zh: '重庆市万州生态环境监测分中心', en: 'Wanzhou Sub-centre' }, address: null, cmaCertificate: null },
    workOrder: 'RW-WZ-2026-0031', project: '2026 年 3 月长江干流地表水例行监测', element: 'surface_water', plannedOn: '2026-03-05',
    samples: sites.slice(0, 4).map((site, s) => ({ siteCode: site.code, siteName: site.nameZh, waterBody: site.waterBody, functionClass: site.functionClass, lon: site.lon, lat: site.lat, sampleCode: coded(`WZ260300${s + 1}`), collectedAt: '2026-03-05T02:10:00Z', samplers: ['吴江', '何川'], weather: '阴', receivedAt: '2026-03-05T08:00:00Z', condition: { zh: '完好', en: 'intact' } })),
    fieldReadings: [], results,
    classes: sites.slice(0, 4).map((site, s) => ({ siteCode: site.code, siteName: site.nameZh, required: 'II', reached: s === 2 ? 'III' : 'II', deciding: [{ zh: s === 2 ? '高锰酸盐指数' : '氨氮', en: s === 2 ? 'Permanganate index' : 'Ammonia nitrogen' }], meets: s !== 2 })),
    species: null as unknown, subcontracted: null as unknown,
    judgedBy: 'GB 3838-2002', decisionRule: { zh: '直接比较', en: 'simple acceptance' }, instruments: [],
    qualityChecks: [{ check: { zh: '全程序空白', en: 'Field blank' }, analyte: 'NH3N', count: 1, found: '0.025L', criterion: '< 0.025 mg/L', accepted: true }],
    deviations: [{ zh: '白沙断面氨氮超保存时限 1 小时开始分析，经质量负责人同意。', en: 'Ammonia of Baisha was begun one hour after its holding time, by decision of the quality officer.' }],
    responsible: [
      { capacity: 'SAMPLER', name: '吴江', forWhat: { zh: '样品采集', en: 'collection' }, at: '2026-03-05T02:10:00Z', actHash: hash },
      { capacity: 'ANALYST', name: '李晓梅', forWhat: { zh: '氨氮分析', en: 'ammonia analysis' }, at: '2026-03-06T03:00:00Z', actHash: hash },
    ],
  },
}
const found = (latin: string, name: string | null, zh: string, en: string, family: string | null, number: string, share: string) => ({ latin, name, group: zh ? { zh, en } : null, family, number, share })
/** A report on the benthos of one site: the list behind its indices. */
export const ofSpecies: Answers = {
  'GET /reporting/reports/[^/]*': {
    ...report,
    content: {
      ...report.content, project: '2026 年河流底栖动物监测', element: 'biology', classes: [],
      species: [{
        sampleCode: report.content.samples[0]!.sampleCode, siteCode: 'BI001', siteName: '寸滩', method: 'HJ 1295-2023',
        species: [
          found('Limnodrilus hoffmeisteri', '霍甫水丝蚓', '寡毛类', 'oligochaetes', 'Oligochaeta', '18', '30.0'), found('Chironomus plumosus', '羽摇蚊', '双翅目', 'flies', 'Chironomidae', '12', '20.0'),
          found('Corbicula fluminea', '河蚬', '双壳类', 'mussels', null, '10', '16.7'), found('Baetis', '四节蜉属', '蜉蝣目', 'mayflies', 'Baetidae', '9', '15.0'), found('Nais sp. 2', null, '', '', null, '6', '10.0'),
        ],
      }],
    },
  },
}
/** A report of which two laboratories found a part; one of them is not qualified for it. */
export const ofSubcontracted: Answers = {
  'GET /reporting/reports/[^/]*': {
    ...report,
    content: {
      ...report.content,
      results: results.map((result, at) => (at % 4 === 1 ? { ...result, subcontract: 'RW-CQ-MC-2026-0412' } : at % 4 === 2 ? { ...result, subcontract: 'RW-CQ-P001-2026-0077' } : result)),
      subcontracted: [
        { order: 'RW-CQ-MC-2026-0412', laboratory: 'CQ-MC', name: { zh: '重庆市生态环境监测中心', en: 'Municipal Centre' }, cmaCertificate: '242221340001', consignment: 'WT-CQ-WZ-2026-0002', signatories: ['郑丽华'] },
        { order: 'RW-CQ-P001-2026-0077', laboratory: 'CQ-P001', name: { zh: '重庆山城环境科技有限公司', en: 'Shancheng Environmental Technology' }, cmaCertificate: null, consignment: 'WT-CQ-WZ-2026-0004', signatories: ['何静', '田野'] },
      ],
    },
  },
}
const finding = (state: string, number: string, more = {}) => ({
  state, number, laboratory: { zh: '重庆市万州生态环境监测分中心', en: 'Wanzhou Sub-centre' }, signatory: '赵签', issuedAt: '2026-03-14T03:20:00Z', sha256: hash, replacedBy: null, reason: null, endedAt: null, category: null, ...more,
})

export const reporting: Answers = {
  'GET /reporting/reports': {
    items: [
      line('CQ-WZ-2026-0031', '2026 年 3 月长江干流地表水例行监测', 'DRAFTED', null),
      line('CQ-WZ-2026-0030', '苎溪河汛前加密监测', 'SEALED', '2026-03-10T06:00:00Z'),
      line('CQ-WZ-2026-0028', '长江干流应急监测', 'WITHDRAWN', '2026-03-01T06:00:00Z'),
      line('CQ-WZ-2026-0027', '2026 年 2 月长江干流地表水例行监测', 'SUPERSEDED', '2026-02-20T06:00:00Z', 'CQ-WZ-2026-0029'),
    ],
    next: null,
  },
  'GET /reporting/reports/[^/]*': report,
  'GET /reporting/reports/CQ-WZ-2026-0028': {
    ...report, number: 'CQ-WZ-2026-0028', state: 'WITHDRAWN', stateLabel: { zh: '已撤回', en: 'withdrawn' }, issuedAt: '2026-03-01T06:00:00Z', signatory: '赵签', sha256: hash,
    end: { byNumber: null, category: { zh: '样品或点位存疑', en: 'sample or site in doubt' }, reason: '两个断面的样品标签贴反', at: '2026-03-05T07:00:00Z' },
    withdrawal: {
      category: 'SAMPLE_IN_DOUBT', categoryLabel: { zh: '样品或点位存疑', en: 'sample or site in doubt' }, reason: '两个断面的样品标签贴反', proposerId: 'x', proposer: '熊静',
      proposerCapacity: 'QUALITY_OFFICER', proposedAt: '2026-03-05T06:00:00Z', approved: true, decider: '赵签', decidedAt: '2026-03-05T07:00:00Z', remark: null,
    },
  },
  'GET /reporting/notices': { items: [] },
  'GET /reporting/circulation/[^/]*': { recipients: [], downloads: [], notices: [], mailed: true },
  'GET /reporting/circulation/CQ-WZ-2026-0028': {
    mailed: true,
    recipients: [
      { id: 'r1', name: '长江水务集团', email: 'zhang@client.example', link: '/verify/CQ-WZ-2026-0028?key=1', addedBy: '王审', addedAt: '2026-03-01T07:00:00Z' },
      { id: 'r2', name: '万州区水利局', email: null, link: '/verify/CQ-WZ-2026-0028?key=2', addedBy: '王审', addedAt: '2026-03-01T07:00:00Z' },
    ],
    downloads: [{ id: 'd1', door: 'RECIPIENT_LINK', name: '长江水务集团', at: '2026-03-02T02:00:00Z' }, { id: 'd2', door: 'HOUSE', name: '王审', at: '2026-03-01T08:00:00Z' }],
    notices: [
      { id: 'n1', event: 'WITHDRAWN', inHouse: false, name: '长江水务集团', email: 'zhang@client.example', text: { zh: '报告 CQ-WZ-2026-0028 已撤回。', en: 'Report CQ-WZ-2026-0028 was withdrawn.' }, writtenAt: '2026-03-05T07:00:00Z', sentAt: '2026-03-05T07:00:04Z', failure: null },
      { id: 'n2', event: 'WITHDRAWN', inHouse: false, name: '万州区水利局', email: null, text: { zh: '报告 CQ-WZ-2026-0028 已撤回。', en: 'Report CQ-WZ-2026-0028 was withdrawn.' }, writtenAt: '2026-03-05T07:00:00Z', sentAt: null, failure: null },
    ],
  },
  'GET /reporting/reports/.*/report.pdf': '<p>PDF</p>',
  'GET /reporting/verification/(.*)': (_query: URLSearchParams, number: string) =>
    number.endsWith('30')
      ? finding('GENUINE', number)
      : number.endsWith('28')
        ? finding('WITHDRAWN', number, { endedAt: '2026-03-05T07:00:00Z', category: { zh: '样品或点位存疑', en: 'sample or site in doubt' } })
      : number.endsWith('27')
        ? finding('SUPERSEDED', number, { replacedBy: 'CQ-WZ-2026-0029', reason: '总磷一项计算有误，已更正' })
        : { state: 'UNKNOWN', number, laboratory: null, signatory: null, issuedAt: null, sha256: null, replacedBy: null, reason: null },
  'GET /sta/v1.1/Datastreams': {
    value: sites.slice(0, 5).map((site, i) => ({
      '@iot.id': site.code, name: `${site.nameZh} 氨氮`, unitOfMeasurement: { symbol: 'mg/L' }, Thing: { name: site.nameZh }, ObservedProperty: { name: '氨氮' },
      'Observations@iot.count': 12 - i, Observations: [{ '@iot.id': i, phenomenonTime: '2026-03-05T02:10:00Z', result: [0.156, 0.0125, 0.31, 0.087, 1.2][i] }],
    })),
  },
}
