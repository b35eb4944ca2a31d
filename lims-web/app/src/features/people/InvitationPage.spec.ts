import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { refuses, serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import InvitationPage from './pages/InvitationPage.vue'

const shown = {
  name: '沈新来', nameEn: null, employeeNumber: 'WZ-0042', organisationZh: '重庆市万州生态环境监测分中心', organisationEn: 'Wanzhou Sub-centre',
  capacities: ['ANALYST'], from: '2025-01-01', lapsesAt: '2099-03-08T01:00:00Z',
}
const entered = { token: 't', csrf: 'c', me: { personId: 'p9', name: '沈新来', account: 'shen', organisation: {}, capacities: ['ANALYST'], csrf: 'c' } }

const arrive = () => {
  location.hash = '#the-secret'
  return show(InvitationPage)
}
afterEach(() => (location.hash = ''))

async function choose(pinAgain = '730914') {
  await userEvent.type(await screen.findByLabelText('账号'), 'shen')
  await userEvent.type(screen.getByLabelText('密码'), 'the-river-is-clear')
  await userEvent.type(screen.getByLabelText('再输一次密码'), 'the-river-is-clear')
  await userEvent.type(screen.getByLabelText('签名口令'), '730914')
  await userEvent.type(screen.getByLabelText('再输一次签名口令'), pinAgain)
  await userEvent.click(screen.getByRole('button', { name: '接受邀请' }))
}

it('shows who is invited, takes what the person chose and lets them in', async () => {
  const server = serverAnswers({ 'POST /people/invitation': shown, 'POST /people/invitation/acceptance': {}, 'POST /people/session': entered })
  const { router } = await arrive()
  expect(await screen.findByText('WZ-0042')).toBeVisible()
  await choose()
  const asked = server.asked.find(({ path }) => path === '/people/invitation/acceptance')!
  expect(asked.body).toEqual({ secret: 'the-secret', account: 'shen', password: 'the-river-is-clear', pin: '730914' })
  await expect.poll(() => router.currentRoute.value.path).toBe('/account')
})

it('does not send a PIN that was mistyped', async () => {
  const server = serverAnswers({ 'POST /people/invitation': shown })
  await arrive()
  await choose('730941')
  expect(await screen.findByText('两次输入不一致')).toBeVisible()
  expect(server.asked).toHaveLength(1)
})

it('says what to do when the invitation is not valid any more', async () => {
  serverAnswers({ 'POST /people/invitation': refuses(404, { detail: '邀请无效：已使用、已撤回或超过 72 小时', rule: 'InvitationOpen' }) })
  await arrive()
  expect(await screen.findByText(/邀请无效/)).toBeVisible()
})
