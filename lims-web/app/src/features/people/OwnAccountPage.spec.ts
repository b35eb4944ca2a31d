import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { refuses, serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import OwnAccountPage from './pages/OwnAccountPage.vue'

const answers = { 'GET /people/passkeys': { items: [] }, 'GET /people/second-factor': { enrolled: false, since: null, recoveryCodesLeft: 0 }, 'GET /people/sessions': { items: [] }, 'GET /people/new-pin': { items: [] }, 'GET /ledger/acts': { items: [] } }

async function typed(former: string, replacement: string, again = replacement) {
  await userEvent.type(screen.getByLabelText('原密码'), former)
  await userEvent.type(screen.getByLabelText('新密码'), replacement)
  await userEvent.type(screen.getByLabelText('再输一次新密码'), again)
  await userEvent.click(screen.getByRole('button', { name: '更改密码' }))
}

it('changes the password and asks to log in anew', async () => {
  const server = serverAnswers({ ...answers, 'POST /people/password': {} })
  const { router } = await show(OwnAccountPage)
  await typed('the-old-one', 'the-river-is-clear')
  expect(server.last('POST')!.body).toEqual({ password: 'the-old-one', replacement: 'the-river-is-clear' })
  await expect.poll(() => router.currentRoute.value.path).toBe('/log-in')
})

it('does not send a new password that was mistyped', async () => {
  const server = serverAnswers(answers)
  await show(OwnAccountPage)
  await typed('the-old-one', 'the-river-is-clear', 'the-river-is-clean')
  expect(await screen.findByText('两次输入不一致')).toBeVisible()
  expect(server.last('POST')).toBeUndefined()
})

it('says at its place that the old password is wrong', async () => {
  serverAnswers({ ...answers, 'POST /people/password': refuses(403, { detail: '密码不正确', field: 'password' }) })
  await show(OwnAccountPage)
  await typed('wrong', 'the-river-is-clear')
  expect(await screen.findByText('密码不正确')).toBeVisible()
})

it('changes the signing PIN and keeps nothing of it on the page', async () => {
  const server = serverAnswers({ ...answers, 'POST /people/pin': {} })
  await show(OwnAccountPage)
  await userEvent.type(screen.getByLabelText('原签名口令'), '246810')
  await userEvent.type(screen.getByLabelText('新签名口令'), '730914')
  await userEvent.type(screen.getByLabelText('再输一次新签名口令'), '730914')
  await userEvent.click(screen.getByRole('button', { name: '更改签名口令' }))
  expect(server.last('POST')!.body).toEqual({ pin: '246810', replacement: '730914' })
  expect(await screen.findByText(/签名口令已更改/)).toBeVisible()
  expect(screen.getByLabelText('新签名口令')).toHaveValue('')
})

it('offers a new signing PIN only while it is permitted', async () => {
  const permitted = { id: 'n1', state: 'OPEN', permittedBy: '余亮', permittedAt: '2026-03-05T01:00:00Z', lapsesAt: '2026-03-06T01:00:00Z', reason: '忘了', openedBy: [] }
  const server = serverAnswers({ ...answers, 'GET /people/new-pin': { items: [permitted] }, 'POST /people/new-pin': refuses(403, { detail: '请退出后重新登录', rule: 'ProvedAnew' }) })
  await show(OwnAccountPage)
  const panel = within(await screen.findByRole('region', { name: '重设签名口令' }))
  await userEvent.type(panel.getByLabelText('新签名口令'), '730914')
  await userEvent.type(panel.getByLabelText('再输一次新签名口令'), '730914')
  await userEvent.click(panel.getByRole('button', { name: '重设签名口令' }))
  expect(server.last('POST')!.body).toEqual({ pin: '730914' })
  expect(await panel.findByRole('alert')).toHaveTextContent('请退出后重新登录')
})
