import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, it, vi } from 'vitest'
import { refuses, serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import OwnAccountPage from './pages/OwnAccountPage.vue'
import { cameBack } from './visit'

const unbound = { provider: '市统一身份认证', binding: null }
const answers = { 'GET /people/provider/binding': unbound, 'GET /people/passkeys': { items: [] }, 'GET /people/second-factor': { enrolled: false, since: null, recoveryCodesLeft: 0 }, 'GET /people/sessions': { items: [] }, 'GET /people/new-pin': { items: [] }, 'GET /ledger/acts': { items: [] } }

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

it('goes to the identity provider to bind, and remembers what for', async () => {
  const left = vi.spyOn(window.location, 'assign').mockImplementation(() => {})
  const server = serverAnswers({ ...answers, 'POST /people/provider/binding/visit': { address: 'https://sso.example.cn/authorize?state=s' } })
  await show(OwnAccountPage)
  await userEvent.click(await screen.findByRole('button', { name: '绑定' }))
  await userEvent.type(await screen.findByLabelText('请再输入密码'), ' my password ')
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '绑定' }))
  expect(server.last('POST')!.body).toEqual({ password: ' my password ' })
  await expect.poll(() => left.mock.calls).toEqual([['https://sso.example.cn/authorize?state=s']])
  expect(cameBack()).toEqual({ wanted: 'binding', then: '/account' })
})

it('says who is bound and unbinds', async () => {
  let binding: object | null = { subject: 'f:7:li', called: 'li.xm', boundAt: '2026-03-05T01:00:00Z', confirmed: true }
  const server = serverAnswers({
    ...answers,
    'GET /people/provider/binding': () => ({ provider: '市统一身份认证', binding }),
    'DELETE /people/provider/binding': () => ((binding = null), {}),
  })
  await show(OwnAccountPage)
  expect(await screen.findByText(/已绑定 li\.xm/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '解除绑定' }))
  expect(server.last('DELETE')!.path).toBe('/people/provider/binding')
  expect(await screen.findByText('未绑定。')).toBeVisible()
})

it('says nothing of an identity provider where there is none', async () => {
  serverAnswers({ ...answers, 'GET /people/provider/binding': { provider: null, binding: null } })
  await show(OwnAccountPage)
  await screen.findByText('未启用。')
  expect(screen.queryByText('统一身份认证')).toBeNull()
})
