import type { Answers } from './kinds'

const line = (number: string, title: string, state: string, more: object = {}) => ({
  id: number, number, organisation: 'CQ-WZ', title, source: 'BENCH', severity: 'MAJOR', state, dueOn: '2026-03-12', overdue: false, stopped: false, opener: '李晓梅',
  openedAt: '2026-03-05T01:00:00Z', closedAt: null, concerned: ['FX-CQ-WZ-2026-0012'], ...more,
})
const step = (kind: string, note: string, name: string, capacity: string, at: string, more: object = {}) => ({
  kind, note, actionId: null, significance: null, cause: null, couldRecur: null, effective: null, personId: 'm1', name, capacity, at, signed: false, ...more,
})

/** Half way: stopped, resumed, put right, evaluated; one action is carried out and one is open. */
const course = {
  id: 'nc1', number: 'BF-CQ-WZ-2026-0007', organisation: 'CQ-WZ', title: '配制标准系列时使用了未检定的移液器', found: '配制氨氮标准系列时使用了 5 mL 移液器 YY-014，标签脱落，检定有效期至 2025-12-31。',
  foundBy: '李晓梅', foundAt: '2026-03-05T00:40:00Z', source: 'BENCH', severity: 'MAJOR', state: 'ACTIONS_OPEN', dueOn: '2026-03-12', stopped: false, opener: '李晓梅',
  openerCapacity: 'ANALYST', openedAt: '2026-03-05T01:00:00Z', closedAt: null,
  concerned: [{ type: 'AnalyticalBatch', id: 'b1', key: 'FX-CQ-WZ-2026-0012' }, { type: 'Instrument', id: 'i1', key: 'WZ-UV-01' }],
  steps: [
    step('STOP_WORK', '停用此批，等待评价', '李晓梅', 'ANALYST', '2026-03-05T01:02:00Z'),
    step('CORRECT', '废弃已配溶液，换用检定合格的移液器重新移取', '李晓梅', 'ANALYST', '2026-03-05T02:10:00Z'),
    step('RESUME_WORK', '换用检定合格的移液器后继续', '赵签', 'QUALITY_OFFICER', '2026-03-05T02:30:00Z'),
    step('EVALUATE', '移液器标签脱落，领用时未核对编号', '赵签', 'QUALITY_OFFICER', '2026-03-06T03:00:00Z', { significance: '仅涉及本批，结果尚未报出', cause: 'PEOPLE', couldRecur: true }),
    step('DECIDE_ACTION', '全部移液器重新贴标', '赵签', 'QUALITY_OFFICER', '2026-03-06T03:10:00Z', { actionId: 'a1' }),
    step('DECIDE_ACTION', '培训领用核对程序，考核全体分析员', '赵签', 'QUALITY_OFFICER', '2026-03-06T03:12:00Z', { actionId: 'a2' }),
    step('COMPLETE_ACTION', '42 支移液器已贴标，清单见附件 3', '李晓梅', 'ANALYST', '2026-03-09T06:00:00Z', { actionId: 'a1' }),
  ],
  actions: [
    { id: 'a1', what: '全部移液器重新贴标', ownerId: 'm1', owner: '李晓梅', dueOn: '2026-03-10', open: false },
    { id: 'a2', what: '培训领用核对程序，考核全体分析员', ownerId: 'm3', owner: '王审', dueOn: '2026-03-12', open: true },
  ],
}
const count = (key: string, opened: number, open: number, overdue: number) => ({ key, opened, open, overdue })
const version = (ordinal: number, state: string, more: object = {}) => ({
  ordinal, state, sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', size: 172950, changes: ordinal === 1 ? '初版' : '比色皿改为 20 mm；增加标准物质核查',
  authorId: 'm1', author: '李晓梅', draftedAt: '2026-02-20T01:00:00Z', inForceFrom: '2026-03-01', approver: '赵签', approvedAt: '2026-02-25T01:00:00Z', ...more,
})
const document = (id: string, number: string, title: string, kind: string, more: object = {}) => ({
  id, organisation: 'CQ-WZ', number, title, kind, method: kind === 'SOP' ? 'HJ 535-2009' : null, ordinal: 2, inForceFrom: '2026-03-01', reviewDueOn: '2028-03-01',
  reviewOverdue: false, awaitsApproval: false, withdrawn: false, mine: true, read: false, ...more,
})

export const improvement: Answers = {
  'GET /nonconformity/nonconformities': (query: URLSearchParams) =>
    query.get('subjectId')
      ? { items: [line('BF-CQ-WZ-2026-0007', course.title, 'ACTIONS_OPEN')], next: null }
      : {
          items: [
            line('BF-CQ-WZ-2026-0009', '低温保存箱温度记录缺失两小时', 'AWAITS_CORRECTION', { source: 'ENVIRONMENT', severity: 'MINOR', stopped: true, dueOn: '2026-03-04', overdue: true, concerned: ['冷藏间 3'] }),
            line('BF-CQ-WZ-2026-0008', '委托方投诉报告中点位名称与现场不符', 'AWAITS_EVALUATION', { source: 'COMPLAINT', severity: 'CRITICAL', concerned: ['BG-CQ-WZ-2026-0031'] }),
            line('BF-CQ-WZ-2026-0007', course.title, 'ACTIONS_OPEN'),
            line('BF-CQ-WZ-2026-0003', '新人单独操作，未见监督记录', 'AWAITS_EFFECT_CHECK', { source: 'SUPERVISION' }),
            line('BF-CQ-WZ-2026-0001', '标准溶液超过有效期一天仍在使用', 'CLOSED', { source: 'MATERIALS', dueOn: null, closedAt: '2026-02-20T03:00:00Z', concerned: ['RS-2025-118', 'FX-CQ-WZ-2026-0002'] }),
          ],
          next: null,
        },
  'GET /nonconformity/nonconformities/[^/]+': course,
  'GET /inbox/cases/Nonconformity/.*': null,
  'GET /nonconformity/statistics': {
    since: '2025-04-01',
    totals: { opened: 27, closed: 19, open: 8, overdue: 2, stopped: 1, meanDaysToClose: '16.4' },
    byMonth: [count('2025-10', 4, 0, 0), count('2025-11', 6, 0, 0), count('2025-12', 3, 0, 0), count('2026-01', 5, 1, 0), count('2026-02', 4, 2, 1), count('2026-03', 5, 5, 1)],
    bySource: [count('BENCH', 11, 3, 1), count('EQUIPMENT', 6, 2, 0), count('COMPLAINT', 2, 1, 0), count('AUDIT', 8, 2, 1)],
    bySeverity: [count('CRITICAL', 2, 1, 0), count('MAJOR', 10, 4, 1), count('MINOR', 15, 3, 1)],
    byCause: [count('PEOPLE', 9, 2, 1), count('INSTRUMENT', 6, 1, 0), count('MANAGEMENT', 5, 1, 0), count('NOT_EVALUATED', 7, 4, 1)],
    byOrganisation: [count('CQ-500101', 9, 3, 1), count('CQ-WZ', 18, 5, 1)],
  },
  'GET /documents/documents': {
    items: [
      document('d3', 'WZ/ZY-07', '水质 氨氮测定作业指导书', 'SOP'),
      document('d4', 'CQ/CX-12', '不符合工作控制程序', 'PROCEDURE', { organisation: 'CQ-MC', read: true }),
      document('d5', 'WZ/ZY-09', '土壤 金属元素测定作业指导书', 'SOP', { ordinal: null, inForceFrom: null, reviewDueOn: null, awaitsApproval: true, mine: false }),
      document('d1', 'WZ/SC-01', '质量手册', 'MANUAL', { reviewDueOn: '2026-02-01', reviewOverdue: true, read: true }),
      document('d2', 'WZ/JL-33', '天平使用记录表', 'FORM', { withdrawn: true, ordinal: null, inForceFrom: null, reviewDueOn: null, mine: false }),
    ],
    next: null,
  },
  'GET /documents/documents/[^/]+': {
    id: 'd3', organisation: 'CQ-WZ', number: 'WZ/ZY-07', title: '水质 氨氮测定作业指导书', kind: 'SOP', method: 'HJ 535-2009', reviewMonths: 24, ordinal: 2, reviewDueOn: '2028-03-01',
    withdrawnOn: null, read: false, demanded: true,
    versions: [
      version(3, 'DRAFT', { inForceFrom: null, approver: null, approvedAt: null, changes: '增加 10 mm 比色皿的校准曲线' }),
      version(2, 'IN_FORCE'),
      version(1, 'SUPERSEDED', { inForceFrom: '2025-01-01' }),
    ],
    distributions: [
      { id: 'g1', organisation: 'CQ-WZ', person: null, capacity: 'ANALYST', name: '', givenBy: '赵签', givenAt: '2026-02-25T02:00:00Z' },
      { id: 'g2', organisation: 'CQ-500101', person: null, capacity: null, name: '', givenBy: '赵签', givenAt: '2026-02-25T02:05:00Z' },
    ],
    readers: [
      { person: 'm1', name: '李晓梅', organisation: 'CQ-WZ', readAt: '2026-02-26T01:00:00Z' },
      { person: 'm2', name: '陈校', organisation: 'CQ-WZ', readAt: null },
      { person: 'm4', name: '何早', organisation: 'CQ-500101', readAt: '2026-02-27T07:00:00Z' },
    ],
  },
  'GET /catalogue/methods': { items: [{ standard: 'HJ 535-2009', titleZh: '水质 氨氮的测定 纳氏试剂分光光度法', titleEn: 'Ammonia nitrogen by Nessler’s reagent', analyte: 'NH3N', matrix: 'water' }] },
  'GET /documents/sops': { items: [{ documentId: 'd3', organisation: 'CQ-WZ', number: 'WZ/ZY-07', title: '水质 氨氮测定作业指导书', ordinal: 2, inForceFrom: '2026-03-01' }] },
}
