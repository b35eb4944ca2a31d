import type { Answers } from './kinds'

const line = {
  id: 'k1', number: 'TS-CQ-WZ-2026-0003', kind: 'MISCONDUCT', about: 'CQ-500154', aboutZh: '重庆市开州区生态环境监测站', aboutEn: 'Kaizhou District Monitoring Station', subject: '三月批次的平行样是补写的', state: 'ACCEPTED',
  dueOn: '2026-06-02', overdue: false, receivedAt: '2026-03-10T02:15:00Z',
}
const complaint = { ...line, id: 'k2', number: 'TS-CQ-WZ-2026-0002', kind: 'COMPLAINT', subject: '报告比合同约定迟了一周', state: 'RECEIVED', dueOn: '2026-03-05', overdue: true, receivedAt: '2026-02-24T06:30:00Z' }
const steps = [
  { id: 's1', kind: 'ACCEPTANCE', words: '已受理，60 个工作日内答复。', finding: null, nonconformity: null, taker: '赵签', at: '2026-03-11T01:00:00Z' },
  { id: 's2', kind: 'ADDITION', words: '补充：是 3 月 5 日的氨氮批次。', finding: null, nonconformity: null, taker: null, at: '2026-03-12T03:20:00Z' },
  { id: 's3', kind: 'NOTE', words: '调取了该站分光光度计工作站的原始数据，平行样读数时间晚于批次提交 2 小时。', finding: null, nonconformity: null, taker: '赵签', at: '2026-03-16T07:45:00Z' },
]
const kept = [
  { id: 'f1', name: '图片 1.jpg', mediaType: 'image/jpeg', sha256: '1f7b16db8b4c6c0a', keeper: null, keptAt: '2026-03-11T12:20:00Z' },
  { id: 'f2', name: '仪器工作站审计日志（UV-01，2026年3月）.pdf', mediaType: 'application/pdf', sha256: 'b94d27b9934d3e08', keeper: '赵签', keptAt: '2026-03-16T08:05:00Z' },
]
const decided = [...steps, { id: 's4', kind: 'DECISION', words: '氨氮批次的平行样系提交后补写。', finding: 'FOUNDED', nonconformity: 'BF-CQ-500154-2026-0002', taker: '赵签', at: '2026-03-20T02:00:00Z' }]

export const complaints: Answers = {
  'GET /complaints/institutions': { items: [{ code: 'CQ-500154', nameZh: '重庆市开州区生态环境监测站', nameEn: 'Kaizhou District Monitoring Station' }] },
  'POST /complaints': { number: 'TS-CQ-WZ-2026-0004', receipt: '7K3M-Q0XV-92TB-HJ5D-W8RN' },
  'POST /complaints/receipt': {
    number: line.number, kind: line.kind, subject: line.subject, words: '听同事说三月份有一批氨氮的平行样是提交以后补写的。', state: 'ACCEPTED', receivedAt: line.receivedAt, pictures: 1,
    steps: steps.slice(0, 2).map(({ kind, words, at }) => ({ kind, words, at })),
  },
  'GET /complaints/cases': { items: [line, complaint] },
  'GET /complaints/cases/k1': { line, words: '听同事说三月份有一批氨氮的平行样是提交以后补写的，站长知道。', named: true, steps, files: kept },
  'GET /complaints/cases/k2': { line: { ...complaint, state: 'DECIDED' }, words: '合同约定 2 月 20 日出报告，27 日才收到。', named: false, steps: decided, files: [] },
  'GET /complaints/passed-on': { items: [{ id: 'k9', handledBy: 'CQ-MC', number: 'TS-CQ-MC-2026-0011', words: '有客户反映贵中心报告的附件缺一页，请核实后改正。', passer: '高洁', at: '2026-03-09T08:00:00Z' }] },
  'GET /complaints/due': { near: 1 },
}
