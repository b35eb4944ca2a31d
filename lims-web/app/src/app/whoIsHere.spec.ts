import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it, vi } from 'vitest'
import { keptNames, startKeeping } from '@/shared/kept/kept'
import { sendsBy, useOutbox } from '@/shared/outbox/outbox'
import { useSession } from '@/shared/session'
import { li } from '../../test/screen'
import { noSignal, refuses, serverAnswers } from '../../test/server'
import { askAgainWhenThereIsASignal, leave, seeWhoIsHere } from './whoIsHere'

/** The app is closed and opened again. */
const started = async () => {
  setActivePinia(createPinia())
  await seeWhoIsHere()
  return useSession()
}

beforeEach(async () => {
  setActivePinia(createPinia())
  startKeeping()
  useSession().begin(li)
  await keptNames('')
  await keptNames('')
})

it('goes on as the person this device knows where no answer comes', async () => {
  noSignal()
  const session = await started()
  expect(session.me).toMatchObject({ name: '李晓梅', csrf: '' })
  expect(session.confirmed).toBe(false)
})

it('believes the server when it says that nobody is here', async () => {
  serverAnswers({ 'GET /people/me': refuses(401, {}) })
  expect((await started()).me).toBeNull()
  noSignal()
  expect((await started()).me).toBeNull()
})

it('hands nothing over before the server has confirmed who is here', async () => {
  noSignal()
  const session = await started()
  sendsBy('test', async () => fetch('/api/test', { method: 'POST' }))
  await useOutbox().record({ key: 'k', kind: 'test', body: {}, photos: [] })
  await vi.waitFor(() => expect(useOutbox().sending.value).toBeNull())
  const server = serverAnswers({ 'GET /people/me': li, 'POST /test': {} })
  await useOutbox().send()
  expect(server.last('POST')).toBeUndefined()
  askAgainWhenThereIsASignal()
  window.dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(session.confirmed).toBe(true))
  await useOutbox().send()
  await vi.waitFor(() => expect(server.last('POST')!.path).toBe('/test'))
})

it('stays logged out after a log-out without a signal, and tells the server when it is heard again', async () => {
  startKeeping()
  noSignal()
  await leave()
  await keptNames('')
  expect((await started()).me).toBeNull()
  let open = true
  const server = serverAnswers({
    'GET /people/me': () => (open ? li : refuses(401, {})),
    'DELETE /people/session': () => ((open = false), {}),
  })
  expect((await started()).me).toBeNull()
  expect(server.last('DELETE')!.path).toBe('/people/session')
})
