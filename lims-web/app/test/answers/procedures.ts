import type { Answers } from './kinds'

const line = (name: string, zh: string, kind: string, version: number, digest: string, waiting: string | null = null) => ({
  kind, name, title: { zh, en: name }, version, digest: digest.repeat(16), since: '2026-01-05T01:00:00Z', waiting,
})
const run = (id: string, counts: boolean, more: object) => ({
  id, digest: '8f3a'.repeat(16), cases: 15, differing: 1, person: '余亮', runAt: '2026-03-05T02:10:00Z', counts, explanation: null, releaser: null, releasedAt: null,
  differences: [{ what: 'rounds = 3, flags = other', before: 'route = EXAMINED', after: 'route = PLAIN', recordedCases: null }],
  ...more,
})
const route = line('ReviewRoute', '审核路线', 'DECISION', 2, '1c7e', '8f3a'.repeat(16))
const stock = line('MinimumStockProcess', '最低库存流程', 'PROCESS', 2, '55d0')

export const procedures: Answers = {
  'GET /procedures': {
    items: [
      line('WorkOrderProcess', '任务单流程', 'PROCESS', 1, 'a91b'), line('FieldQcToPlan', '现场质控要求', 'DECISION', 1, '07c4'),
      line('BatchReviewProcess', '分析批审核流程', 'PROCESS', 1, 'e2f6'), route, line('ReportSignOffProcess', '报告签发流程', 'PROCESS', 1, '3b90'), stock,
    ],
  },
  'GET /procedures/procedure': (query: URLSearchParams) =>
    query.get('name') === 'ReviewRoute'
      ? { line: route, text: '', waitingText: '', runs: [run('n2', true, {}), run('n1', false, { digest: '77aa'.repeat(16), cases: 18, differing: 0, differences: [], runAt: '2025-12-20T03:00:00Z', releaser: '陈静', releasedAt: '2025-12-22T02:00:00Z' })] }
      : {
          line: stock, text: '', waitingText: null,
          runs: [run('n3', false, {
            cases: 5, releaser: '陈静', releasedAt: '2026-01-05T01:00:00Z', explanation: '补货改由质量管理员安排',
            differences: [{ what: 'Task_RestockMaterial', before: 'userTask candidateGroups=EQUIPMENT_OFFICER@${organisation} formKey=/materials name=Restock material {extensionElements {properties {property name=zh value=物料库存低于最低量，请补货}}}', after: 'userTask candidateGroups=QUALITY_OFFICER@${organisation} formKey=/materials name=Restock material {extensionElements {properties {property name=zh value=物料库存低于最低量，请补货}}}', recordedCases: 12 }],
          })],
        },
}
