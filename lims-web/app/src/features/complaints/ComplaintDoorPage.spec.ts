import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, it, vi } from 'vitest'
import { refuses, serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import CasePage from './pages/CasePage.vue'
import ComplaintDoorPage from './pages/ComplaintDoorPage.vue'

const institutions = { items: [{ code: 'CQ-P001', nameZh: '示例环境检测一', nameEn: 'Example 1' }] }
const line = {
  id: 'k1', number: 'TS-CQ-WZ-2026-0001', kind: 'MISCONDUCT', about: 'CQ-P001', aboutZh: '示例环境检测一', aboutEn: 'Example 1', subject: '平行样补写', state: 'ACCEPTED', dueOn: '2026-05-20', overdue: false,
  receivedAt: '2026-03-10T02:00:00Z',
}
const found = { line, words: '听同事说平行样是补写的', named: true, steps: [], files: [] }

it('sends what somebody tells without cookie or token, and shows the receipt once', async () => {
  const server = serverAnswers({ 'GET /complaints/institutions': institutions, 'POST /complaints': { number: 'TS-CQ-MC-2026-0007', receipt: 'ABCD-EFGH-0123-4567-89AB' } })
  await show(ComplaintDoorPage)
  await userEvent.click(await screen.findByText('举报'))
  await userEvent.type(screen.getByLabelText('标题'), '平行样补写')
  await userEvent.type(screen.getByLabelText('经过'), '三月的批次')
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText('ABCD-EFGH-0123-4567-89AB')).toBeVisible()
  expect(server.last('POST')!.body).toMatchObject({ kind: 'MISCONDUCT', subject: '平行样补写', words: '三月的批次', name: null, phone: null })
  for (const [, request] of vi.mocked(fetch).mock.calls) {
    expect(request!.credentials).toBe('omit')
    expect(request!.headers).not.toHaveProperty('X-CSRF-Token')
  }
  await userEvent.click(screen.getByRole('button', { name: '再提交一件' }))
  expect(screen.getByLabelText('经过')).toHaveValue('')
})

it('says that a receipt is not known, and keeps what was typed', async () => {
  serverAnswers({ 'GET /complaints/institutions': institutions, 'POST /complaints/receipt': refuses(404, { rule: 'ReceiptKnown', detail: '没有这个回执编号', violations: [{ rule: 'ReceiptKnown', field: 'receipt', detail: '没有这个回执编号' }] }) })
  await show(ComplaintDoorPage)
  await userEvent.click(await screen.findByRole('button', { name: '查询进展' }))
  await userEvent.type(screen.getByLabelText('回执编号'), 'AAAA')
  await userEvent.click(screen.getByRole('button', { name: '查询' }))
  expect((await screen.findAllByText(/没有这个回执编号/)).length).toBeGreaterThan(0)
  expect(screen.getByLabelText('回执编号')).toHaveValue('AAAA')
})

it('does not offer to pass a report of misconduct on, and opens who reports with a reason', async () => {
  const server = serverAnswers({ 'GET /complaints/cases/k1': found, 'POST /complaints/cases/k1/reporter': { name: '罗某', phone: '13900001111', email: null } })
  await show(CasePage, { props: { id: 'k1' }, me: { ...li, capacities: ['QUALITY_OFFICER'] } })
  expect(await screen.findByText('听同事说平行样是补写的')).toBeVisible()
  expect(screen.queryByRole('button', { name: '转告被投诉单位' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '查看举报人' }))
  await userEvent.type(await screen.findByLabelText('理由'), '核实时间')
  await userEvent.click(screen.getAllByRole('button', { name: '查看举报人' }).at(-1)!)
  expect(await screen.findByText(/罗某 · 13900001111/)).toBeVisible()
  expect(server.last('POST')!.body).toEqual({ words: '核实时间' })
})
