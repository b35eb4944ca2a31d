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
/** As a phone would take them, drawn. */
const photo = (colour: string, words: string) => ({
  refused: true, // an answer as it is, not a body
  status: 200,
  type: 'image/svg+xml',
  body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><rect width="120" height="120" fill="${colour}"/><rect x="25" y="45" width="70" height="40" rx="4" fill="white"/><text x="60" y="70" font-size="14" text-anchor="middle">${words}</text></svg>`,
})
const answers = [
  { id: 'a1', photos: [], deviceTime: null, question: '4.1-1', outcome: 'CONFORMS', note: null, severity: null, nonconformityId: null, nonconformity: null, answerer: '赵签', answeredAt: '2026-03-12T02:10:00Z' },
  {
    id: 'a2', photos: [{ id: 'p1', sha256: '9f86d081' }, { id: 'p2', sha256: '60303ae2' }], deviceTime: '2026-03-12T02:21:00Z', question: '4.4-1', outcome: 'NONCONFORMING', note: '一台分析天平（编号 TP-03）超过检定周期 12 天，期间称量 4 批次', severity: 'MAJOR', nonconformityId: 'n9', nonconformity: 'BF-CQ-P006-2026-0001',
    answerer: '孙立新', answeredAt: '2026-03-12T02:40:00Z',
  },
]
const inspectors = [{ person: personIdOf('zhao'), name: '赵签' }, { person: 'm8', name: '孙立新' }]
const announced = {
  id: 'i2', organisation: 'CQ-WZ', inspected: 'CQ-P02', number: 'JC-CQ-WZ-2026-002', campaignId: 'c1', title: '2026年第一季度双随机抽查', flight: false, checklist: 'inspection/1',
  drawId: 'd2', openedAt: '2026-03-12T01:40:00Z', start: null, result: null, publication: null,
}
const underWay = { ...announced, id: 'i1', inspected: 'CQ-P06', number: 'JC-CQ-WZ-2026-001', flight: true, start: { inspectors, by: '赵签', at: '2026-03-12T02:00:00Z', scope: { from: '2025-03-12', to: '2026-03-12', count: 2 } } }
const done = {
  ...underWay, id: 'i3', number: 'JC-CQ-WZ-2026-003', flight: false,
  result: { summary: '现场检查一天，抽查报告 5 份，比对仪器工作站数据 12 组。', conclusion: 'TO_BE_PUT_RIGHT', signer: '赵签', representative: null, refusal: '现场负责人以未接到通知为由拒绝签字，经过已录像', at: '2026-03-12T09:00:00Z' },
  publication: { words: '检查发现 1 项不符合，责令限期整改。', publisher: '余亮', at: '2026-03-14T02:00:00Z' },
}
const checkDraw = {
  from: '2025-03-12', to: '2026-03-12', count: 2, leaf: 812, size: 830, root: '5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9456', seed: 'a3f5e17c0b7d2d1c9ab1c0de6c2f38c5a1d0e5f5b9ab7c8d90e1f2a3b4c5d6e7',
  populations: [
    { kind: 'RESULT', count: 1843, digest: 'aa' }, { kind: 'RAW_FILE', count: 212, digest: 'bb' }, { kind: 'PERSON', count: 9, digest: 'cc' },
  ],
  drawer: '赵签', drawnAt: '2026-03-12T02:06:00Z',
}
const check = (code: string, kind: string, key: string, zh: string, en: string, agrees: boolean | null) => ({ code, kind, subjectId: `t-${code}`, key, found: text(zh, en), agrees })
const checks = [
  check('R-01', 'RESULT', 'SN-2026-000123-7 · 氨氮 / ammonia nitrogen', '氨氮 0.42 mg/L；批 FX-CQ-P006-2026-0031，李晓梅 分析；HJ 535-2009，P6-UV-01，2026-02-11 15:20', 'ammonia nitrogen 0.42 mg/L; batch FX-CQ-P006-2026-0031, analysed by Li Xiaomei; HJ 535-2009, P6-UV-01, 2026-02-11 15:20', null),
  check('F-01', 'RAW_FILE', 'FX-CQ-P006-2026-0044 · ZS-01 · SOUND_LEVELS', '2026-01-20 10:02 周 存入；存入时 SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08，现在重算 一致', 'kept 2026-01-20 10:02 Zhou; SHA-256 when kept 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, computed again now the same', true),
  check('P-01', 'PERSON', '李晓梅', '2026-02-11 按 HJ 535-2009 分析（批 FX-CQ-P006-2026-0031）；当日没有有效的上岗证', '2026-02-11 analysed by HJ 535-2009 (batch FX-CQ-P006-2026-0031); no competence certificate valid on that day', false),
]
const shown = (inspection: typeof underWay | typeof done | typeof announced, state: string, found = answers) => ({
  state, inspection, inspectedZh: '重庆山城环境科技有限公司', inspectedEn: 'Chongqing Shancheng Environmental Technology', inspectors, questions, answers: found, checkDraw: null as unknown, checks: [] as unknown[],
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
  'GET /inspection/inspections/i1/photos/p1': photo('slategray', 'TP-03'),
  'GET /inspection/inspections/i1/photos/p2': photo('sienna', '检定证'),
  'GET /inspection/inspections/i3/photos/p1': photo('slategray', 'TP-03'),
  'GET /inspection/inspections/i3/photos/p2': photo('sienna', '检定证'),
  'GET /inspection/inspections/i2': shown(announced, 'ANNOUNCED', []),
  'GET /inspection/inspections/i3': shown(done, 'PUBLISHED'),
  'GET /inspection/inspections/i4': { ...shown({ ...underWay, id: 'i4' }, 'UNDER_WAY'), checkDraw, checks },
  'GET /inspection/inspections/i4/photos/p1': photo('slategray', 'TP-03'),
  'GET /inspection/inspections/i4/photos/p2': photo('sienna', '检定证'),
  'GET /inspection/published': {
    items: [
      {
        number: done.number, title: done.title, institutionZh: '重庆山城环境科技有限公司', institutionEn: 'Chongqing Shancheng Environmental Technology', flight: false,
        inspectedAt: '2026-03-12T02:00:00Z', conclusion: 'TO_BE_PUT_RIGHT', findings: 1, words: done.publication.words, publishedAt: '2026-03-14T02:00:00Z',
      },
    ],
  },
}
