import type { Answers } from './kinds'
import proof from './drawProof.json'
import { personIdOf } from './people'

const text = (zh: string, en: string) => ({ zh, en })
const point = (id: string, zh: string, en: string, lookZh: string, lookEn: string) => ({ id, duty: null, text: text(zh, en), lookAt: text(lookZh, lookEn), element: id.split('-')[0] })
const questions = [
  point('4.1-1', '机构是否依法成立、在资质认定证书的地址、有效期和能力范围内出具数据？', 'Is the institution lawfully established, and are data issued within its qualification?', '证书及附表', 'Certificate and annex'),
  point('4.4-1', '仪器设备是否在检定校准有效期内，使用记录与分析时间是否对应？', 'Are instruments in calibration, and do use logs agree with the times of analysis?', '证书；使用记录', 'Certificates; use logs'),
  point('4.5-5', '原始记录能否再现全过程，有无涂改、补写、替换？', 'Do raw records let the whole be repeated?', '抽查的原始记录', 'The raw records drawn'),
]
const answers = [
  { question: '4.1-1', outcome: 'CONFORMS', note: null, severity: null, nonconformityId: null, nonconformity: null, answerer: '赵签', answeredAt: '2026-03-12T02:10:00Z' },
  {
    question: '4.4-1', outcome: 'NONCONFORMING', note: '一台分析天平（编号 TP-03）超过检定周期 12 天，期间称量 4 批次', severity: 'MAJOR', nonconformityId: 'n9', nonconformity: 'BF-CQ-P006-2026-0001',
    answerer: '孙立新', answeredAt: '2026-03-12T02:40:00Z',
  },
]
const inspectors = [{ person: personIdOf('zhao'), name: '赵签' }, { person: 'm8', name: '孙立新' }]
const announced = {
  id: 'i2', organisation: 'CQ-WZ', inspected: 'CQ-P02', number: 'JC-CQ-WZ-2026-002', campaignId: 'c1', title: '2026年第一季度双随机抽查', flight: false, checklist: 'inspection/1',
  drawId: 'd2', openedAt: '2026-03-12T01:40:00Z', start: null, result: null, publication: null,
}
const underWay = { ...announced, id: 'i1', inspected: 'CQ-P06', number: 'JC-CQ-WZ-2026-001', flight: true, start: { inspectors, by: '赵签', at: '2026-03-12T02:00:00Z' } }
const done = {
  ...underWay, id: 'i3', number: 'JC-CQ-WZ-2026-003', flight: false,
  result: { summary: '现场检查一天，抽查报告 5 份，比对仪器工作站数据 12 组。', conclusion: 'TO_BE_PUT_RIGHT', signer: '赵签', representative: null, refusal: '现场负责人以未接到通知为由拒绝签字，经过已录像', at: '2026-03-12T09:00:00Z' },
  publication: { words: '检查发现 1 项不符合，责令限期整改。', publisher: '余亮', at: '2026-03-14T02:00:00Z' },
}
const shown = (inspection: typeof underWay | typeof done | typeof announced, state: string, found = answers) => ({
  state, inspection, inspectedZh: '重庆山城环境科技有限公司', inspectedEn: 'Chongqing Shancheng Environmental Technology', inspectors, questions, answers: found,
})
const round = {
  id: 'c1', organisation: 'CQ-WZ', number: 'CC-CQ-WZ-2026-01', title: '2026年第一季度双随机抽查', basis: '年度双随机抽查计划；上年度信用评价', flight: false, from: '2026-03-01', to: '2026-03-31',
  checklist: 'inspection/1', weights: [{ institution: 'CQ-P06', weight: 5, reason: '上年度两次能力验证不满意' }], drawId: 'd1', planner: '赵签', plannedAt: '2026-03-12T01:30:00Z',
}
const drawn = {
  id: 'd1', organisation: 'CQ-WZ', purpose: 'CC-CQ-WZ-2026-01', count: 2, candidates: proof.candidates, excluded: [], nonceDigest: proof.nonceDigest, replaces: null, reason: null,
  replacedBy: null, commitmentAct: 'a1', committer: '赵签', committedAt: '2026-03-12T01:30:00Z', drawn: true,
  outcome: { nonce: proof.nonce, leaf: 1, size: 3, root: proof.sealing.root, seed: proof.seed, drawn: proof.drawn, drawer: '赵签', drawnAt: '2026-03-12T01:31:00Z' },
}

/** Inspections drawn at random. */
export const inspection: Answers = {
  'GET /inspection/inspections': {
    items: [{ state: 'PUBLISHED', inspection: done }, { state: 'ANNOUNCED', inspection: announced }, { state: 'UNDER_WAY', inspection: underWay }],
    next: null,
  },
  'GET /inspection/campaigns': { items: [round] },
  'GET /inspection/campaigns/([^/]+)': { campaign: round, draw: drawn, inspections: [underWay] },
  'GET /inspection/institutions': { items: proof.candidates.map(({ id, name }) => ({ code: id, nameZh: name, nameEn: name })) },
  'GET /inspection/inspections/i1': shown(underWay, 'UNDER_WAY'),
  'GET /inspection/inspections/i2': shown(announced, 'ANNOUNCED', []),
  'GET /inspection/inspections/i3': shown(done, 'PUBLISHED'),
  'GET /inspection/published': {
    items: [
      {
        number: done.number, title: done.title, institutionZh: '重庆山城环境科技有限公司', institutionEn: 'Chongqing Shancheng Environmental Technology', flight: false,
        inspectedAt: '2026-03-12T02:00:00Z', conclusion: 'TO_BE_PUT_RIGHT', findings: 1, words: done.publication.words, publishedAt: '2026-03-14T02:00:00Z',
      },
    ],
  },
}
