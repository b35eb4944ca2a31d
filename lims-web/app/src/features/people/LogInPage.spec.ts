import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, it, vi } from 'vitest'
import { refuses, serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import LogInPage from './pages/LogInPage.vue'
import { cameBack, ownPage } from './visit'

it('lets a person in and brings them to where they wanted to go', async () => {
  const server = serverAnswers({ 'POST /people/session': { token: 't', csrf: 'c', me: li } })
  const { router } = await show(LogInPage, { path: '/log-in?then=/bench/batches', me: null })
  await userEvent.type(screen.getByLabelText('账号'), 'lixm')
  await userEvent.type(screen.getByLabelText('密码'), 'secret')
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
  expect(server.last('POST')!.body).toEqual({ account: 'lixm', password: 'secret' })
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/bench/batches')
})

it('says why it refuses and keeps the account', async () => {
  serverAnswers({ 'POST /people/session': refuses(401, { detail: '账号或密码不对，还可以试 3 次。' }) })
  await show(LogInPage, { me: null })
  await userEvent.type(screen.getByLabelText('账号'), 'lixm')
  await userEvent.type(screen.getByLabelText('密码'), 'wrong')
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('还可以试 3 次')
  expect(screen.getByLabelText('账号')).toHaveValue('lixm')
})

it('leaves for the identity provider, where the house has one', async () => {
  const left = vi.spyOn(window.location, 'assign').mockImplementation(() => {})
  serverAnswers({
    'GET /people/provider': { name: '市统一身份认证' },
    'POST /people/session/provider-visit': { address: 'https://sso.example.cn/authorize?state=s' },
  })
  await show(LogInPage, { path: '/log-in?then=/bench/batches', me: null })
  await userEvent.click(await screen.findByRole('button', { name: '用市统一身份认证登录' }))
  await expect.poll(() => left.mock.calls).toEqual([['https://sso.example.cn/authorize?state=s']])
  expect(cameBack()).toEqual({ wanted: 'log-in', then: '/bench/batches' })
})

it('shows no such way where there is none, and says it when the provider is silent', async () => {
  serverAnswers({ 'GET /people/provider': { name: null } })
  const { unmount } = await show(LogInPage, { me: null })
  expect(screen.queryByRole('button', { name: /^用.+登录$/ })).toBeNull()
  unmount()
  serverAnswers({
    'GET /people/provider': { name: '市统一身份认证' },
    'POST /people/session/provider-visit': refuses(409, { detail: '市统一身份认证暂时没有应答' }),
  })
  await show(LogInPage, { me: null })
  await userEvent.click(await screen.findByRole('button', { name: '用市统一身份认证登录' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('暂时没有应答')
})

it.each([
  ['/bench/batches', '/bench/batches'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  [undefined, '/'],
])('goes on to pages of the house only: %s', (wanted, page) => {
  expect(ownPage(wanted)).toBe(page)
})
