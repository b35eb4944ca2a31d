import type { Answers } from './kinds'

const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString()
const task = (zh: string, en: string, subjectLabel: string, capacity: string, due: number | null, path: string) => ({
  id: `${zh}${subjectLabel}`,
  kind: capacity,
  title: { zh, en },
  subjectType: 'WorkOrder',
  subjectId: subjectLabel,
  subjectLabel,
  capacity,
  organisation: 'CQ-WZ',
  createdAt: hours(-30),
  dueAt: due === null ? null : hours(due),
  path,
})

export const inbox: Answers = {
  'GET /inbox/tasks': {
    items: [
      task('校核结果', 'Check results', 'WZ-2026-0312 氨氮 HJ 535-2009 · 12 个样品', 'CHECKER', -2.4, '/review/b1'),
      task('批准任务单', 'Approve work order', '2026 年 3 月长江干流地表水例行监测（朱沱等 12 个断面）', 'QUALITY_OFFICER', 3, '/planning/work-orders/w1'),
      task('接收样品', 'Receive samples', '9 个容器，苎溪河口、晒网坝', 'SAMPLE_CUSTODIAN', 5.5, '/custody/receipts'),
      task('采样', 'Collect samples', '3 月长江干流：还有 4 个断面', 'SAMPLER', 28, '/field'),
      task('分析', 'Analyse', '高锰酸盐指数 GB/T 11892-1989 · 12 个容器', 'ANALYST', 40, '/bench'),
      task('签发报告', 'Issue report', 'WZ-WQ-2026-0031', 'SIGNATORY', null, '/reporting/WZ-WQ-2026-0031'),
    ],
    next: null,
  },
}
