import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { li, show } from '../../../test/screen'
import { serverAnswers } from '../../../test/server'
import WithdrawalPanel from './components/WithdrawalPanel.vue'

const withdrawal = (more = {}) => ({
  category: 'SAMPLE_IN_DOUBT', categoryLabel: { zh: '样品或点位存疑', en: 'sample or site in doubt' }, reason: '标签贴反',
  proposerId: 'xiong', proposer: '熊静', proposerCapacity: 'QUALITY_OFFICER', proposedAt: '2026-03-20T08:00:00Z',
  approved: null, decider: null, decidedAt: null, remark: null, ...more,
})
const signatory = { ...li, personId: 'luo', capacities: ['SIGNATORY'] as never }
const panel = (more = {}, me = signatory) =>
  show(WithdrawalPanel, { props: { number: 'BG-1', project: '例行监测', withdrawal: withdrawal(more) }, me })

it('offers the decision to a signatory who is not the one who proposed it', async () => {
  serverAnswers({})
  await panel()
  expect(screen.getByRole('button', { name: '批准撤回' })).toBeInTheDocument()
  expect(screen.getByText(/熊静（质量管理员）于/)).toBeInTheDocument()
})

it('leaves the second person to be somebody else', async () => {
  serverAnswers({})
  await panel({ proposerId: 'luo' })
  expect(screen.queryByRole('button', { name: '批准撤回' })).not.toBeInTheDocument()
  expect(screen.getByText(/另一位授权签字人/)).toBeInTheDocument()
})

it('offers nothing to others, and nothing once it is decided', async () => {
  serverAnswers({})
  const { unmount } = await panel({}, { ...signatory, capacities: ['REVIEWER'] as never })
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  unmount()
  await panel({ approved: true, decider: '骆正平', decidedAt: '2026-03-20T09:00:00Z' })
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  expect(screen.getByText(/骆正平 批准/)).toBeInTheDocument()
})
