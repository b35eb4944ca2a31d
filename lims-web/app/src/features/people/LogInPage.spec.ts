import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { refuses, serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import LogInPage from './pages/LogInPage.vue'

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
