import type { Answers } from './kinds'

const text = (zh: string, en: string) => ({ zh, en })
const rule = (criterion: string, zh: string, en: string, points: string, cap: string | null, countedZh: string, countedEn: string) => ({
  criterion, label: text(zh, en), counted: text(countedZh, countedEn), points, cap, source: '渝环规〔2023〕6号；本系统拟定分值 / points chosen by the house',
})
const rules = {
  edition: '2026/1', validFrom: '2026-01-01', start: '100', windowMonths: 12,
  rules: [
    rule('LATE_ORDER', '任务逾期', 'late order', '1', '10', '要求完成日之后才签发首份报告，或逾期仍未签发', 'The first report was issued after the day it was due, or is still missing'),
    rule('PT_UNSATISFACTORY', '能力验证不满意', 'unsatisfactory in proficiency testing', '5', '25', '每项不满意的评分', 'Each score that is an action signal'),
    rule('FINDING_MAJOR', '检查发现较重不符合', 'major finding of an inspection', '3', '15', '双方签字的检查中的较重不符合项', 'Each major finding of a signed inspection'),
    rule('REPORT_AMENDED', '报告签发后更正', 'report replaced after issue', '0.5', '5', '每份被新版替代的报告', 'Each report that another one replaced'),
    rule('BLACKLISTED', '机构列入黑名单', 'institution on the black list', '100', null, '评定当日在黑名单上，等级直接为 D', 'On the black list on that day: the grade is D'),
  ],
  grades: [{ grade: 'A', atLeast: '90' }, { grade: 'B', atLeast: '75' }, { grade: 'C', atLeast: '60' }, { grade: 'D', atLeast: '0' }, { grade: 'NOT_RATED', atLeast: null }],
  unrated: { zh: '12 个月内没有采样、收样、质控判定、报告、交付、能力验证评分、盲样判定或检查结论，也没有扣分依据的机构不评定', en: 'Not rated is who within 12 months has neither collected, received, judged, reported or delivered anything, was neither scored, judged on a blind sample nor inspected, and has nothing that takes points away' },
}
const line = (criterion: string, day: string, subjectType: string, subjectKey: string, detail: string, points: string, counted = 'COUNTS') => ({
  criterion, day, subjectType, subjectId: `01976b7e-0000-7000-8000-${subjectKey.length.toString().padStart(12, '0')}`, subjectKey, detail, points, counted,
})
const lines = [
  line('LATE_ORDER', '2026-02-11', 'WorkOrder', 'RW-P006-2026-0031', '+4 d', '0', 'APPEAL_UPHELD'),
  line('PT_UNSATISFACTORY', '2025-09-20', 'ProficiencyRound', 'NLYZ-2025-03 NH3N', 'surface_water', '5'),
  line('PT_UNSATISFACTORY', '2025-09-20', 'ProficiencyRound', 'NLYZ-2025-03 CODMN', 'surface_water', '5'),
  line('FINDING_MAJOR', '2026-03-12', 'Nonconformity', 'BF-CQ-P006-2026-0001', 'JC-CQ-WZ-2026-003 4.4-1', '3'),
  line('REPORT_AMENDED', '2026-01-19', 'Report', 'BG-P006-2026-0008', '委托单位名称有误', '0.5'),
  line('REPORT_AMENDED', '2026-02-02', 'Report', 'BG-P006-2026-00017', '样品名称有误', '0.5'),
  line('REPORT_AMENDED', '2026-03-03', 'Report', 'BG-P006-2026-000021', '点位经纬度有误', '0.5'),
]
const rating = (institution: string, score: string, grade: string, day = '2026-03-13', vetoed = false) => ({
  id: `${institution} ${day}`, institution, day, edition: '2026/1', score, grade, vetoed, digest: '5d1c0c5b2f7e9a3344aa90d1be02c7f1', ratedAt: `${day}T16:05:00Z`,
})
const appealed = {
  id: 'a1', institution: 'CQ-P006', ratingId: 'CQ-P006 2026-02-12', ...lines[0], points: '1', reasons: '委托方 2 月 9 日书面要求延期采样，任务单要求完成日未随之更正；附来函编号 2026-17。', appellant: '罗敏',
  appealedAt: '2026-02-13T02:00:00Z', files: [{ id: 'f1', name: '委托方延期来函.pdf', mediaType: 'application/pdf', sha256: '2c26b46b68ffc68f', keeper: '罗', keptAt: '2026-02-13T02:05:00Z' }], decision: { upheld: true, reasons: '来函属实，延期非机构原因。', by: '余亮', at: '2026-02-16T03:00:00Z' },
}
const open = { ...appealed, id: 'a2', institution: 'CQ-P007', subjectKey: 'NLYZ-2025-03 NH3N', subjectType: 'ProficiencyRound', criterion: 'PT_UNSATISFACTORY', points: '5', decision: null, reasons: '样品瓶到样时破损，已在签收时注明。' }
const grade = (code: string, nameZh: string, nameEn: string, level: string, of: string) => ({ code, nameZh, nameEn, level, grade: of, since: '2026-03-13' })

/** Credit ratings. */
export const credit: Answers = {
  'GET /credit/rules': rules,
  'GET /credit/grades': {
    lastRun: { id: 'r1', day: '2026-03-13', edition: '2026/1', nightly: true, institutions: 130, facts: 412, changed: 9, ranBy: '系统', ranAt: '2026-03-12T16:05:00Z' },
    items: [
      grade('CQ-WZ', '重庆市万州生态环境监测分中心', 'Wanzhou Sub-centre', 'SUB_CENTRE', 'A'),
      grade('CQ-500101', '重庆市万州区生态环境监测站', 'Wanzhou District Station', 'DISTRICT', 'A'),
      grade('CQ-P006', '重庆山城环境科技有限公司', 'Chongqing Shancheng Environmental Technology', 'PRIVATE', 'B'),
      grade('CQ-P007', '重庆江畔检测有限公司', 'Chongqing Jiangpan Testing', 'PRIVATE', 'C'),
      grade('CQ-P010', '重庆示例环境检测有限公司十', 'Chongqing Example Testing 10', 'PRIVATE', 'NOT_RATED'),
      grade('CQ-P009', '重庆某某检测技术有限公司', 'Chongqing Moumou Testing', 'PRIVATE', 'D'),
    ],
  },
  'GET /credit/ratings': { items: [rating('CQ-WZ', '97', 'A'), rating('CQ-500101', '99.5', 'A'), rating('CQ-P006', '85.5', 'B')] },
  'GET /credit/ratings/([^/]+)': {
    nameZh: '重庆山城环境科技有限公司', nameEn: 'Chongqing Shancheng Environmental Technology', rating: rating('CQ-P006', '85.5', 'B'), rules, lines,
    past: [rating('CQ-P006', '85.5', 'B'), rating('CQ-P006', '88', 'B', '2026-03-04'), rating('CQ-P006', '89.5', 'B', '2026-01-20'), rating('CQ-P006', '100', 'A', '2025-09-02')],
    appeals: [appealed],
  },
  'GET /credit/appeals': { items: [open, appealed] },
}
