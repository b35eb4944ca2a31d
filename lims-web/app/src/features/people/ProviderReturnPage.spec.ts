import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { refuses, serverAnswers, type Asked } from '../../../test/server'
import { li, show } from '../../../test/screen'
import ProviderReturnPage from './pages/ProviderReturnPage.vue'
import { leave, type Visit } from './visit'

const ANSWER = 'state=s&code=c&iss=https%3A%2F%2Fsso.example.cn'
const entered = { token: 't', csrf: 'c', me: li }

/** The browser comes back with the provider's answer, in the tab that left. */
async function comeBack(visit: Visit, me: typeof li | null = null) {
  vi.spyOn(window.location, 'assign').mockImplementation(() => {})
  leave('https://sso.example.cn', visit)
  window.history.replaceState(null, '', `/log-in/provider?${ANSWER}`)
  return show(ProviderReturnPage, { path: `/log-in/provider?${ANSWER}`, route: '/log-in/provider', me })
}
const toInbox: Visit = { wanted: 'log-in', then: '/inbox' }

afterEach(() => window.history.replaceState(null, '', '/'))

it('gives the answer to the server and goes on to where the person wanted to go', async () => {
  const server = serverAnswers({ 'POST /people/session/provider': entered })
  const { router } = await comeBack(toInbox)
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/inbox')
  expect(server.last('POST')!.body).toEqual({ answer: ANSWER })
})

it('says in words why nobody is let in, and leads back', async () => {
  serverAnswers({ 'POST /people/session/provider': refuses(401, { detail: '此身份还没有绑定本系统的账号：f:7:li' }) })
  const { router } = await comeBack(toInbox)
  expect(await screen.findByRole('alert')).toHaveTextContent('f:7:li')
  expect(router.currentRoute.value.fullPath).toBe('/log-in/provider')
  await userEvent.click(screen.getByRole('button', { name: '返回登录页' }))
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/log-in')
})

it('asks for the password that confirms a binding, then for the code', async () => {
  const server = serverAnswers({
    'POST /people/session/provider': ({ body }: Asked) =>
      body.answer ? refuses(401, { detail: '请输入密码确认', field: 'password' }) : body.code ? entered : refuses(401, { detail: '请输入动态口令', field: 'code' }),
  })
  const { router } = await comeBack(toInbox)
  await userEvent.type(await screen.findByLabelText('密码'), 'secret')
  await userEvent.click(screen.getByRole('button', { name: '确认并登录' }))
  await userEvent.type(await screen.findByLabelText('动态口令'), '123456')
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
  expect(server.last('POST')!.body).toEqual({ password: 'secret', code: '123456' })
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/inbox')
})

it('binds when the person left to bind', async () => {
  const server = serverAnswers({ 'POST /people/provider/binding': {} })
  const { router } = await comeBack({ wanted: 'binding', then: '/account' }, li)
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/account')
  expect(server.last('POST')!.body).toEqual({ answer: ANSWER })
})
