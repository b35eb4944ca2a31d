import type { Answers } from './kinds'

const visit = {
  id: 'v1', organisation: 'CQ-WZ', state: 'UNDER_WAY', name: '华检查', office: '生态环境部生态环境监测司', paper: '环办监测函〔2026〕12号', from: '2026-03-11T01:00:00Z', until: '2026-03-14T10:00:00Z',
  opener: '赵签', openedAt: '2026-03-10T08:00:00Z', lapsesAt: '2026-03-13T08:00:00Z', account: 'hua.mee', acceptedAt: '2026-03-11T00:40:00Z', endReason: null, ender: null, endedAt: null,
}
const ended = { ...visit, id: 'v2', state: 'ENDED', name: '施评审', office: '重庆市市场监督管理局', paper: '渝市监函〔2026〕7号', account: 'shi.cma', endReason: '评审提前完成', ender: '赵签', endedAt: '2026-02-20T09:30:00Z' }
const looks = [
  { id: 'l4', door: 'evidence/laboratories/{code}/pack', address: '/api/evidence/laboratories/CQ-WZ/pack?from=2026-01-01&until=2026-03-10', taken: true, at: '2026-03-12T03:20:11Z' },
  { id: 'l3', door: 'reporting/reports/{number}', address: '/api/reporting/reports/CQ-WZ-2026-BG-0012', taken: false, at: '2026-03-12T03:12:40Z' },
  { id: 'l2', door: 'evidence/results/{id}/responsibility', address: '/api/evidence/results/019ce0a1-0000-7000-8000-000000000012/responsibility', taken: false, at: '2026-03-12T02:55:02Z' },
  { id: 'l1', door: 'equipment/instruments/{code}', address: '/api/equipment/instruments/WZ-ICPMS-01', taken: false, at: '2026-03-12T02:31:19Z' },
]

export const visits: Answers = {
  'GET /visits': { items: [visit, ended] },
  'GET /visits/mine': visit,
  'GET /visits/v1': visit,
  'GET /visits/v2': ended,
  'GET /visits/v\\d/trail': { items: looks, next: null },
  'POST /visits': { id: 'v3', secret: 'dXq3m0vWc0p2l1zJ8sQ4yA7rT5hE9kN6bG2fD3xC1wY', lapsesAt: '2026-03-15T02:00:00Z' },
  'POST /visits/invitation': {
    name: '华检查', office: '生态环境部生态环境监测司', paper: '环办监测函〔2026〕12号', organisationZh: '重庆市万州区生态环境监测中心', organisationEn: 'Wanzhou Ecological and Environmental Monitoring Sub-centre',
    from: '2026-03-11T01:00:00Z', until: '2026-03-14T10:00:00Z', lapsesAt: '2026-03-13T08:00:00Z',
  },
}
