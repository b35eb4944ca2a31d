import type { Answers } from './kinds'

const PEOPLE = ['李晓梅', '黄秋月', '程远航', '向长江', '冉光明', '彭慧', '谭晓燕'].map((name, index) => ({
  personId: `0199f0a4-0000-7000-8000-00000000000${index}`, name, nameEn: null,
}))
const METHODS = [
  'GB/T 11892-1989', 'GB/T 11893-1989', 'GB/T 7467-1987', 'HJ 1226-2021', 'HJ 503-2009', 'HJ 505-2009', 'HJ 535-2009', 'HJ 636-2012', 'HJ 694-2014',
  'HJ 700-2014', 'HJ 823-2017', 'HJ 828-2017', 'HJ 84-2016', 'HJ 970-2018',
]
const STANDINGS = ['VALID', 'VALID', 'VALID', 'EXPIRING', 'VALID', 'IN_TRAINING', 'VALID', 'EXPIRED', 'VALID', 'SUSPENDED', 'VALID']
const cells = METHODS.flatMap((method, row) =>
  PEOPLE.slice(0, 4)
    .map((person, column) => ({ person, at: row * 5 + column * 3 }))
    .filter(({ at }) => at % 7 !== 6)
    .map(({ person, at }) => ({
      personId: person.personId, kind: 'ANALYSIS', method, matrix: at % 9 === 4 ? 'water' : null, standing: STANDINGS[at % STANDINGS.length],
      until: at % STANDINGS.length === 3 ? '2026-04-12' : '2029-12-31',
    })),
)
const examinations = [
  { part: 'THEORY', heldOn: '2026-02-20', score: '92', passed: true, examiner: '孙立新', remark: null },
  { part: 'PRACTICE', heldOn: '2026-02-21', score: '88', passed: true, examiner: '孙立新', remark: null },
  { part: 'SAMPLE_TEST', heldOn: '2026-02-21', score: '1.03', passed: true, examiner: '孙立新', remark: null },
]
const certificate = (id: string, method: string, standing: string, more: object = {}) => ({
  id, number: 'CQ-WZ-SGZ-2026-014', method, matrix: null, kind: 'ANALYSIS', scope: null, issuedOn: '2025-01-01', expiresOn: '2029-12-31', issuedBy: null,
  renews: null, standing, examinations: [], changes: [], methodChanges: [], ...more,
})
const change = (kind: string, reason: string) => ({
  id: kind, certificateId: 'c3', organisation: 'CQ-WZ', kind, effectiveAt: '2026-03-01T02:00:00Z', falselyObtained: false, reason, personId: 'q', name: '熊静',
  changedAt: '2026-03-01T02:00:00Z', actHash: 'h',
})
const li = {
  ...PEOPLE[0], nameEn: 'Li Xiaomei', confidential: true,
  certificates: [
    certificate('c1', 'HJ 535-2009', 'VALID', { matrix: 'water', issuedBy: '熊静', issuedOn: '2026-02-22', expiresOn: '2031-02-21', examinations }),
    certificate('c2', 'HJ 828-2017', 'EXPIRING', { expiresOn: '2026-04-12' }),
    certificate('c3', 'HJ 700-2014', 'SUSPENDED', { changes: [change('SUSPENDED', '能力验证结果不满意')] }),
    certificate('c4', 'HJ 505-2009', 'VALID', { methodChanges: [{ id: 'm', certificateId: 'c4', organisation: 'CQ-WZ', from: 'HJ 505-2009', to: 'HJ 505-2026', evidence: '方法确认记录 2026-07', confirmedOn: '2026-03-02', personId: 'q', name: '熊静', actHash: 'h' }] }),
  ],
  plans: [{ id: 'p1', organisation: 'CQ-WZ', year: 2026, personId: 'x', person: '李晓梅', method: 'HJ 700-2014', topic: '电感耦合等离子体质谱法', dueOn: '2026-12-31', plannedBy: '熊静', plannedAt: '2026-01-05T01:00:00Z', done: false }],
  trainings: [{ id: 't1', organisation: 'CQ-WZ', personId: 'x', person: '李晓梅', planId: null, method: null, topic: '质量控制图的绘制与判读', heldOn: '2026-02-03', hours: '2.5', trainer: '熊静', evaluation: '现场绘图，判读正确', passed: true, recordedBy: '熊静', recordedAt: '2026-02-03T09:00:00Z' }],
  supervisions: [{ id: 's1', organisation: 'CQ-WZ', trainee: { personId: 'z', name: '彭慧' }, supervisor: { personId: PEOPLE[0]!.personId, name: '李晓梅' }, method: 'HJ 535-2009', matrix: 'water', kind: 'ANALYSIS', from: '2026-03-01', to: '2999-08-31', arrangedBy: '熊静', arrangedAt: '2026-03-01T01:00:00Z', end: null }],
  appointments: [],
  declarations: [{ id: 'd1', organisation: 'CQ-WZ', personId: 'x', year: 2025, wording: 'IMPARTIALITY/2026-1', interests: [], declaredAt: '2025-03-01T01:00:00Z' }],
}
const ending = (id: string, person: string, daysLeft: number, warnedDays: number | null, what = 'CERTIFICATE') => ({
  id, personId: PEOPLE[1]!.personId, person, what, expiresOn: '2026-04-12', detail: what === 'CERTIFICATE' ? 'HJ 828-2017' : '渝市监检测〔2025〕12号', daysLeft, warnedDays,
})
const appointment = {
  id: 'a1', organisation: 'CQ-WZ', personId: PEOPLE[6]!.personId, person: '骆正平', document: '渝市监检测〔2025〕12号', approvingBody: '重庆市市场监督管理局', from: '2025-01-01', to: '2999-12-31',
  fields: [{ matrix: 'water', method: null, analyte: null }, { matrix: 'soil', method: 'HJ 803-2016', analyte: 'CD' }], appointedBy: '熊静', appointedAt: '2025-01-01T01:00:00Z', end: null,
}
const entry = (id: string, colour: string, name: string, reason: string, more: object = {}) => ({
  id, organisation: 'CQ-MC', colour, personId: null, institution: null, name, reason, evidence: '2025 年双随机检查第 17 号笔录', from: '2025-06-01', to: null, enteredBy: '孙立新',
  enteredAt: '2025-06-01T01:00:00Z', end: null, ...more,
})

export const competence: Answers = {
  'GET /people/signing-means': { pin: true, passkey: false },
  'GET /catalogue/methods': { items: METHODS.map((standard) => ({ standard })) },
  'GET /competence/matrix': { people: PEOPLE, tasks: METHODS.map((method) => ({ kind: 'ANALYSIS', method })), cells },
  'GET /competence/mine': li,
  'GET /competence/persons/([^/]+)': li,
  'GET /competence/expiring': { items: [ending('e1', '程远航', -12, 7), ending('e2', '程远航', 5, 7), ending('e3', '黄秋月', 25, 30), ending('e4', '骆正平', 58, 60, 'APPOINTMENT')] },
  'GET /competence/training': { year: 2026, plans: li.plans, trainings: li.trainings },
  'GET /competence/appointments': { items: [appointment] },
  'GET /competence/declarations': { year: 2026, items: PEOPLE.map(({ personId, name }, index) => ({ personId, name, declaration: index % 2 ? null : { ...li.declarations[0], interests: index === 2 ? [{ party: '渝清环境检测有限公司', institution: null, nature: '配偶任职' }] : [] } })) },
  'GET /competence/declaration-wording': { version: 'IMPARTIALITY/2026-1', words: { zh: '本人独立、公正、诚信地从事监测活动，不受任何商业、财务或其他压力影响。', en: 'I work independently, impartially and honestly, under no commercial, financial or other pressure.' } },
  'GET /competence/list': { items: [entry('l1', 'BLACK', '渝清环境检测有限公司（演示）', '未采样即出具报告'), entry('l2', 'WHITE', '重庆渝环检测有限公司', '连续两年盲样考核全部满意', { to: '2999-12-31' })] },
}
