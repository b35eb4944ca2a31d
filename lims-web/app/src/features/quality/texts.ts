import { defineTexts } from '@/shared/i18n/defineTexts'

export default defineTexts(
  {
    judgement: '质控判定',
    judge: '判定质控',
    notJudged: '读数齐全后可以判定。',
    accepted: '质控合格，可以提交',
    failed: '质控不合格：须重新分析',
    undecided: '部分规则无法判定',
    outcome: { ACCEPTED: '合格', FAILED: '不合格', UNDECIDED: '无法判定', PASSED: '合格', NOT_ASSESSED: '不评定' },
    found: '测得',
    criterion: '要求',
    standard: '依据',
    judgedAt: '判定时间',
  },
  {
    judgement: 'Quality control',
    judge: 'Judge quality control',
    notJudged: 'Can be judged when all readings are there.',
    accepted: 'Accepted: the batch may be submitted',
    failed: 'Failed: the batch must be analysed again',
    undecided: 'Some rules could not decide',
    outcome: { ACCEPTED: 'accepted', FAILED: 'failed', UNDECIDED: 'cannot decide', PASSED: 'passed', NOT_ASSESSED: 'not assessed' },
    found: 'Found',
    criterion: 'Criterion',
    standard: 'Standard',
    judgedAt: 'Judged',
  },
)
