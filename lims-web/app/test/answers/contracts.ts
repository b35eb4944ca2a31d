import type { Answers } from './kinds'

const version = (id: string, number: string, counterparty: string, subject: string, since: string, until: string | null, amount: string | null, more: object = {}) => ({
  id, organisation: 'CQ-P006', version: 1, number, counterparty, subject, since, until, amount, fileName: `${number}.pdf`, mediaType: 'application/pdf',
  sha256: '5d1c0c5b2f7e9a3344aa90d1be02c7f15d1c0c5b2f7e9a3344aa90d1be02c7f1', reason: null, signer: '罗静', signedAt: '2025-04-01T02:00:00Z', ...more,
})
const newest = version('c1', 'SC-HT-2025-018', '万州区某化工有限公司', '废水、废气季度委托监测', '2025-04-01', '2026-04-30', '128000.00', { version: 2, reason: '补充协议：延长一年', signedAt: '2026-03-01T02:00:00Z' })

/** Contracts of an institution. */
export const contracts: Answers = {
  'GET /contracts': {
    warnedDays: 60,
    items: [
      { contract: newest, state: 'ENDS_SOON' },
      { contract: version('c2', 'SC-HT-2026-002', '重庆市渝北区生态环境局', '辖区地表水水质自动监测站运行维护和比对监测，含质控样品和年度报告', '2026-01-01', '2026-12-31', '1960000.00'), state: 'IN_FORCE' },
      { contract: version('c3', 'SC-HT-2024-101', '计量检定研究院', '仪器检定校准框架协议', '2024-01-01', null, null), state: 'IN_FORCE' },
      { contract: version('c4', 'SC-HT-2024-007', '某电镀园区管理委员会', '土壤和地下水自行监测', '2024-03-01', '2025-02-28', '86000.00'), state: 'ENDED' },
    ],
  },
  'GET /contracts/([^/]+)': { state: 'ENDS_SOON', versions: [newest, version('c1', 'SC-HT-2025-018', '万州区某化工有限公司', '废水、废气季度委托监测', '2025-04-01', '2025-12-31', '96000.00')] },
}
