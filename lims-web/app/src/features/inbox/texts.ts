import { defineTexts } from '@/shared/i18n/defineTexts'

export default defineTexts(
  {
    title: '待办',
    subtitle: '等您处理的事，最急的在前',
    emptyTitle: '没有等您处理的事',
    emptyHint: '计划批准、采样、交接、分析、审核等轮到您时，会出现在这里。',
    one: '{n} 件',
    answer: '答复',
    answerHint: '写明查了什么、结论是什么；答复留在记录里',
    answerMissing: '请写明查了什么、结论是什么',
    answerAct: '提交答复',
    group: { overdue: '已超时', today: '今天到期', later: '以后到期', noDue: '没有期限' },
  },
  {
    title: 'Inbox',
    subtitle: 'What waits for you, the most urgent first',
    emptyTitle: 'Nothing waits for you',
    emptyHint: 'Approvals, sampling, hand-overs, analyses and reviews appear here when it is your turn.',
    one: '{n}',
    answer: 'Answer',
    answerHint: 'What was examined and what came of it; the answer stays on record',
    answerMissing: 'Say what was examined and what came of it',
    answerAct: 'Give the answer',
    group: { overdue: 'Overdue', today: 'Due today', later: 'Due later', noDue: 'No due time' },
  },
)
