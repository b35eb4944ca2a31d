import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { li, show } from '../../../test/screen'
import { serverAnswers } from '../../../test/server'
import NextSteps from './components/NextSteps.vue'

const nonconformity = (state: string, more = {}) => ({ number: 'BF-1', state, stopped: false, steps: [], actions: [], concerned: [], ...more })
const as = (...capacities: string[]) => ({ ...li, capacities: capacities as never })
const before = (state: string, me = li, more = {}) => show(NextSteps, { props: { nonconformity: nonconformity(state, more), ours: true }, me })

it('opens the form of the step whose turn it is', async () => {
  const server = serverAnswers({ 'POST /nonconformity/nonconformities/BF-1/correction': nonconformity('AWAITS_EVALUATION') })
  const { emitted } = await before('AWAITS_CORRECTION')
  const person = userEvent.setup()
  await person.type(screen.getByLabelText('说明'), '重新移取')
  await person.click(screen.getByRole('button', { name: '记录纠正' }))
  expect(server.last('POST')!.body).toEqual({ note: '重新移取' })
  expect(emitted().taken).toHaveLength(1)
})

it('tells an analyst for whom the evaluation waits', async () => {
  serverAnswers({})
  await before('AWAITS_EVALUATION')
  expect(screen.getByText(/等待：质量管理员/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '评价与分析原因' })).not.toBeInTheDocument()
})

it('lets the owner of an action report it, and nobody else', async () => {
  serverAnswers({})
  const actions = [{ id: 'a1', what: '培训', ownerId: li.personId, owner: li.name, dueOn: '2026-03-12', open: true }]
  const { unmount } = await before('ACTIONS_OPEN', li, { actions })
  expect(screen.getByRole('button', { name: '报告措施已实施' })).toBeInTheDocument()
  unmount()
  await before('ACTIONS_OPEN', { ...as('ANALYST'), personId: 'somebody-else' }, { actions })
  expect(screen.queryByRole('button', { name: '报告措施已实施' })).not.toBeInTheDocument()
  expect(screen.getByText(`等待：${li.name}`)).toBeInTheDocument()
})

it('leaves closing to the quality officer, who signs', async () => {
  serverAnswers({})
  const { emitted } = await before('AWAITS_CLOSING', as('QUALITY_OFFICER'))
  await userEvent.setup().click(screen.getByRole('button', { name: '关闭不符合' }))
  expect(emitted().close).toHaveLength(1)
})

it('offers nothing to those who look on from above', async () => {
  serverAnswers({})
  await show(NextSteps, { props: { nonconformity: nonconformity('AWAITS_CORRECTION'), ours: false }, me: as('QUALITY_OFFICER') })
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
