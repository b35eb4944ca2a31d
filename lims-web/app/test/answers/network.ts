import type { Answers } from './kinds'

const text = (zh: string, en: string) => ({ zh, en })
const figure = (name: string, zh: string, en: string, countedZh: string, countedEn: string, conspicuousPercent: number) => ({ figure: name, label: text(zh, en), counted: text(countedZh, countedEn), conspicuousPercent })
const figures = [
  figure('ORDERS_LATE', '任务逾期', 'late orders', '期间内到期的任务中，逾期签发首份报告或仍未签发的', 'Of orders due in the period, those whose first report was late or is missing', 10),
  figure('SAMPLES_REJECTED', '样品拒收', 'rejected samples', '期间内到样的样品中拒收的', 'Of samples received in the period, those rejected', 5),
  figure('REPORTS_AMENDED', '报告更正', 'replaced reports', '期间内签发的报告中被新版替代的', 'Of reports issued in the period, those replaced by another', 5),
  figure('REPORTS_WITHDRAWN', '报告撤回', 'withdrawn reports', '期间内签发的报告中撤回的', 'Of reports issued in the period, those withdrawn', 1),
  figure('PROFICIENCY_FAILED', '能力验证不满意', 'failed proficiency', '期间内的能力验证评分中不满意的', 'Of scores of proficiency testing in the period, the unsatisfactory', 5),
  figure('CHART_ALARMS', '控制图报警', 'chart alarms', '期间内控制图的点中报警的', 'Of points on control charts in the period, those with an alarm', 5),
  figure('CHART_ALARMS_OPEN', '控制图报警待处置', 'open chart alarms', '期间内的控制图报警中尚未处置的；处置：分析员已签字说明，或其后同一控制图有不再判为失控的点', 'Of alarms of control charts in the period, those without an answer; an answer is what the analyst explained and signed, or a later point of the chart that is not out of control', 10),
  figure('CHART_ALARMS_UNANSWERED', '控制图报警逾期未处置', 'chart alarms left unanswered', '期间内的控制图报警中，超过 7 天尚未处置的', 'Of alarms of control charts in the period, those without an answer for more than 7 days', 1),
  figure('CALIBRATIONS_OVERDUE', '检定校准超期', 'overdue calibrations', '今天在用的仪器中，没有有效检定/校准的', 'Of instruments in use today, those without a calibration in date', 1),
  figure('CERTIFICATES_EXPIRING', '上岗证将到期', 'expiring certificates', '今天有效的上岗证中，60 天内到期且没有更晚的', 'Of certificates valid today, those that end within 60 days with nothing behind them', 20),
  figure('NONCONFORMITIES_OVERDUE', '不符合逾期', 'overdue nonconformities', '今天未关闭的不符合工作中逾期的', 'Of nonconformities open today, those overdue', 1),
  figure('COMPLAINTS_FOUNDED', '投诉属实', 'founded complaints', '期间内作出决定的下级机构投诉中属实的；举报只计属实的，不计撤回的', 'Of complaints about those below decided in the period, the founded; reports of misconduct count if founded, and none that was taken back', 1),
]
const counts = (...pairs: [number, number][]) =>
  figures.map((each, i) => {
    const [cases, all] = pairs[i] ?? [0, 0]
    return { figure: each.figure, cases, all, conspicuous: cases > 0 && cases * 100 >= each.conspicuousPercent * all }
  })
const node = (code: string, nameZh: string, nameEn: string, level: string, upper: string | null, below: number, grade: string | null, score: string | null, own: object[], whole = own) => ({ code, nameZh, nameEn, level, upper, below, grade, score, own, whole })
const wanzhou = counts([3, 212], [4, 1810], [2, 198], [0, 198], [1, 60], [21, 990], [1, 21], [0, 21], [1, 64], [5, 88], [0, 3])
const kaizhou = counts([9, 61], [0, 402], [4, 58], [1, 58], [2, 20], [3, 130], [2, 3], [1, 3], [0, 22], [9, 31], [2, 4])
const shancheng = counts([2, 130], [1, 640], [9, 122], [2, 122], [3, 20], [0, 0], [0, 0], [0, 0], [1, 40], [2, 25], [1, 1], [2, 3])

/** The network's quality. */
export const network: Answers = {
  'GET /network/quality': {
    since: '2025-03-13', until: '2026-03-12', figures,
    items: [
      node('CQ-MC', '重庆市生态环境监测中心', 'Chongqing Ecological and Environmental Monitoring Centre', 'MUNICIPAL', null, 5, null, null, counts([1, 300], [2, 2400]), counts([18, 812], [9, 5610], [16, 420], [3, 420], [7, 140], [31, 1500], [4, 31], [1, 31], [2, 160], [18, 190], [3, 9], [2, 3])),
      node('CQ-WZ', '重庆市万州生态环境监测分中心', 'Wanzhou Sub-centre', 'SUB_CENTRE', 'CQ-MC', 2, 'A', '97', wanzhou, counts([13, 310], [4, 2510], [6, 280], [1, 280], [3, 90], [24, 1180], [3, 24], [1, 24], [1, 98], [14, 131], [2, 7])),
      node('CQ-500101', '重庆市万州区生态环境监测站', 'Wanzhou District Station', 'DISTRICT', 'CQ-WZ', 0, 'A', '99.5', counts([1, 37], [0, 298])),
      node('CQ-500154', '重庆市开州区生态环境监测站', 'Kaizhou District Station', 'DISTRICT', 'CQ-WZ', 0, 'C', '71', kaizhou),
      node('CQ-FL', '重庆市涪陵生态环境监测分中心', 'Fuling Sub-centre', 'SUB_CENTRE', 'CQ-MC', 0, 'NOT_RATED', null, counts()),
      node('CQ-P006', '重庆山城环境科技有限公司', 'Chongqing Shancheng Environmental Technology', 'PRIVATE', 'CQ-MC', 0, 'B', '85.5', shancheng),
    ],
  },
  'GET /network/risks': {
    formula: [
      { risk: 'GRADE_B', label: text('信用 B 级', 'credit grade B'), tickets: 1 },
      { risk: 'GRADE_C', label: text('信用 C 级', 'credit grade C'), tickets: 3 },
      { risk: 'GRADE_D', label: text('信用 D 级', 'credit grade D'), tickets: 6 },
      { risk: 'PROFICIENCY_FAILED', label: text('12 个月内有能力验证不满意', 'failed in proficiency testing within 12 months'), tickets: 1 },
      { risk: 'NOT_INSPECTED', label: text('12 个月内未检查', 'not inspected within 12 months'), tickets: 1 },
    ],
    items: [
      { institution: 'CQ-P006', tickets: 3, reason: text('信用 B 级；12 个月内有能力验证不满意', 'credit grade B; failed in proficiency testing within 12 months') },
      { institution: 'CQ-500154', tickets: 6, reason: text('信用 C 级；12 个月内有能力验证不满意；12 个月内未检查', 'credit grade C; failed in proficiency testing within 12 months; not inspected within 12 months') },
      { institution: 'CQ-P01', tickets: 1, reason: text('', '') },
      { institution: 'CQ-P02', tickets: 4, reason: text('信用 C 级', 'credit grade C') },
    ],
  },
  'GET /network/institutions/([^/]+)': {
    code: 'CQ-P006', nameZh: '重庆山城环境科技有限公司', nameEn: 'Chongqing Shancheng Environmental Technology', level: 'PRIVATE', regionZh: '渝北区', upper: 'CQ-MC', grade: 'B', score: '85.5',
    scope: [{ certificate: '242212050901', lines: 186, methods: 61, from: '2024-06-01', to: '2030-05-31' }], staffing: { employed: 34, certified: 27, signatories: 3, instruments: 40 }, counts: shancheng,
    inspections: [{ id: 'i3', number: 'JC-CQ-WZ-2026-003', conclusion: 'TO_BE_PUT_RIGHT', signedAt: '2026-03-12T09:00:00Z' }],
    deliveries: [{ id: 'd1', number: 'JF-CQ-P006-2026-0012', rows: 412, uploadedAt: '2026-03-10T01:00:00Z', signedAt: '2026-03-10T03:00:00Z' }, { id: 'd2', number: 'JF-CQ-P006-2026-0013', rows: 96, uploadedAt: '2026-03-12T01:00:00Z', signedAt: null }],
    contracts: [{ contract: { id: 'c1', number: 'SC-HT-2025-018', counterparty: '万州区某化工有限公司', subject: '废水、废气季度委托监测', since: '2025-04-01', until: '2026-04-30' }, state: 'ENDS_SOON' }, { contract: { id: 'c3', number: 'SC-HT-2024-101', counterparty: '计量检定研究院', subject: '仪器检定校准框架协议', since: '2024-01-01', until: null }, state: 'IN_FORCE' }],
    complaints: [{ kind: 'COMPLAINT', outcome: 'OPEN', cases: 1 }, { kind: 'COMPLAINT', outcome: 'FOUNDED', cases: 1 }, { kind: 'COMPLAINT', outcome: 'UNFOUNDED', cases: 1 }, { kind: 'MISCONDUCT', outcome: 'FOUNDED', cases: 1 }],
  },
}
