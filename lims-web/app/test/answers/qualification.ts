import type { Answers } from './kinds'

const SHA = '5d1c0c5b2f7e9a3344aa90d1be02c7f15d1c0c5b2f7e9a3344aa90d1be02c7f1'
const certificate = (number: string, organisation: string, nameZh: string, nameEn: string, state: string, more: object = {}) => ({
  number, organisation, nameZh, nameEn, authority: '重庆市市场监督管理局', state, first: '2024-06-01', last: '2030-05-31', lines: 214, suspended: 0, waiting: 0, ...more,
})
const p6 = ['CQ-P006', '重庆示例环境检测有限公司六', 'Example Environmental Testing Co. 6'] as const
const extended = certificate('242212050906', ...p6, 'IN_FORCE', { lines: 42, suspended: 2, waiting: 1 })
const entry = (analyte: string, nameZh: string, nameEn: string, method: string, matrix = 'water') => ({ analyte, nameZh, nameEn, method, matrix })
const annex = (id: string, kind: string, decision: object | null, more: object = {}) => ({
  id, organisation: 'CQ-P006', terms: { number: '242212050906', authority: '重庆市市场监督管理局', kind, validFrom: '2026-11-01', validTo: '2030-05-31' },
  scanName: '资质认定证书（扩项）.pdf', scanSha256: SHA, fileName: '能力附表-扩项.xlsx', fileSha256: SHA, lines: 3, linesSha256: SHA,
  submitterId: 'p6', submitter: '罗静', submittedAt: '2026-11-20T02:00:00Z', decision, ...more,
})
const entries = [entry('PB', '铅', 'Lead', 'HJ 700-2014'), entry('CD', '镉', 'Cadmium', 'HJ 700-2014'), entry('NH3N', '氨氮', 'Ammonia nitrogen', 'HJ 535-2009')]
const line = (n: number, state: string, of: object, more: object = {}) => ({ id: `l${n}`, entry: of, validFrom: '2024-06-01', validTo: '2030-05-31', stoppedFrom: null, state, ...more })

/** Certificates of qualification. */
export const qualification: Answers = {
  'GET /qualification/certificates': {
    warnedDays: 90,
    items: [
      extended,
      certificate('202212050911', 'CQ-P011', '重庆示例环境检测有限公司十一', 'Example Environmental Testing Co. 11', 'ENDS_SOON', { last: '2027-01-14', lines: 88 }),
      certificate('232212050907', 'CQ-P007', '重庆示例环境检测有限公司七', 'Example Environmental Testing Co. 7', 'SUSPENDED', { lines: 0, suspended: 61 }),
      certificate('262212050912', 'CQ-P012', '重庆示例环境检测有限公司十二', 'Example Environmental Testing Co. 12', 'SUBMITTED', { first: null, last: null, lines: 0, waiting: 1 }),
      certificate('242221340002', 'CQ-WZ', '重庆市万州生态环境监测分中心', 'Chongqing Wanzhou Ecological and Environmental Monitoring Sub-centre', 'IN_FORCE', { authority: null }),
      certificate('182212050903', 'CQ-P003', '重庆示例环境检测有限公司三', 'Example Environmental Testing Co. 3', 'WITHDRAWN', { lines: 0 }),
    ],
  },
  'GET /qualification/certificates/([^/]+)': {
    certificate: extended,
    confirmer: { code: 'CQ-MC', nameZh: '重庆市生态环境监测中心', nameEn: 'Chongqing Ecological and Environmental Monitoring Centre' },
    decides: true,
    annexes: [
      { annex: annex('a2', 'EXTENSION', null), mine: false },
      { annex: annex('a1', 'FIRST', { confirmed: true, words: null, decider: '孙立新', decidedIn: 'CQ-MC', at: '2024-06-03T02:00:00Z' }, { lines: 41, submittedAt: '2024-06-01T02:00:00Z' }), mine: false },
      { annex: annex('a0', 'FIRST', { confirmed: false, words: '扫描件缺附表第 3 页，请补齐后重新提交', decider: '孙立新', decidedIn: 'CQ-MC', at: '2024-05-30T02:00:00Z' }, { submittedAt: '2024-05-29T02:00:00Z' }), mine: false },
    ],
    changes: [
      { id: 'c1', organisation: 'CQ-P006', certificateNumber: '242212050906', kind: 'SUSPENDED', from: '2026-09-01', reason: '渝市监认〔2026〕18 号：能力验证连续两次不合格', whole: false, lines: 2, touchedReports: 1, changer: '孙立新', changedIn: 'CQ-MC', at: '2026-09-05T02:00:00Z' },
    ],
  },
  'GET /qualification/certificates/([^/]+)/lines': {
    items: [
      line(1, 'IN_FORCE', entry('CODMN', '高锰酸盐指数', 'Permanganate index', 'GB/T 11892-1989')),
      line(2, 'SUSPENDED', entry('CU', '铜', 'Copper', 'GB/T 7475-1987'), { stoppedFrom: '2026-09-01' }),
      line(3, 'IN_FORCE', entry('VPHEN', '挥发酚', 'Volatile phenols', 'HJ 503-2009')),
      line(4, 'TO_COME', entry('BENZO_A_PYRENE', '苯并[a]芘', 'Benzo[a]pyrene', 'HJ 478-2009'), { validFrom: '2027-01-01' }),
    ],
    next: 'l4',
  },
  'GET /qualification/annexes/([^/]+)/lines': { items: entries },
  'POST /qualification/checks': {
    lines: 3, problems: 2, clean: false,
    told: [
      { row: 3, column: 'analyte', value: '总铬', rule: 'AnalyteIsKnown', why: { zh: '目录中此基质没有此项目', en: 'The catalogue has no such analyte in this matrix' } },
      { row: 4, column: 'method', value: 'HJ 0-1900', rule: 'MethodIsKnown', why: { zh: '目录中没有此方法标准', en: 'The catalogue has no such method standard' } },
    ],
  },
  'POST /qualification/certificates/([^/]+)/touched-reports': { reports: ['CQ-P006-2026-0042', 'CQ-P006-2026-0047'] },
}
