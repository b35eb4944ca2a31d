import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createPinia, setActivePinia } from 'pinia'
import { effectScope } from 'vue'
import { get } from '@/shared/api/client'
import { Unreachable } from '@/shared/api/problem'
import { useSession } from '@/shared/session'
import { li } from '../../../test/screen'
import { noSignal, refuses, serverAnswers } from '../../../test/server'
import { forgetWho, keepOnly, kept, keptNames, knownHere, startKeeping, useAsOf } from './kept'

const zhao = { ...li, personId: '01976b7e-0000-7000-8000-000000000002', name: '赵' }
const load = () => get<{ title: string }>('/inspection/1')
/** What was begun before is done: all of it stands in one queue. */
const settled = async () => {
  await keptNames('')
  await keptNames('')
}

beforeEach(async () => {
  setActivePinia(createPinia())
  startKeeping()
  useSession().begin(zhao)
  await settled()
  useSession().begin(li)
  await settled()
  serverAnswers({ 'GET /inspection/1': { title: '酸度计' } })
})

it('shows what was loaded with a signal, and says since when it stands, until the server answers again', async () => {
  expect(await kept('inspection.1', load)).toEqual({ title: '酸度计' })
  await settled()
  noSignal()
  const asOf = effectScope().run(() => useAsOf(['inspection.1'], () => {}))!
  expect(asOf.value).toBeNull()
  expect(await kept('inspection.1', load)).toEqual({ title: '酸度计' })
  expect(Date.now() - Date.parse(asOf.value!)).toBeLessThan(10_000)
  serverAnswers({ 'GET /inspection/1': { title: '天平' } })
  expect(await kept('inspection.1', load)).toEqual({ title: '天平' })
  expect(asOf.value).toBeNull()
})

it('never shows what is kept in place of what the server says', async () => {
  await kept('inspection.1', load)
  serverAnswers({ 'GET /inspection/1': refuses(403, { detail: '不在您的机构' }) })
  await expect(kept('inspection.1', load)).rejects.toThrow('不在您的机构')
})

it('takes an answer from a gateway for no answer, and a weak signal for none', async () => {
  await kept('inspection.1', load)
  await settled()
  serverAnswers({ 'GET /inspection/1': refuses(503, {}) })
  expect(await kept('inspection.1', load)).toEqual({ title: '酸度计' })
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const asked = kept('inspection.1', () => new Promise<{ title: string }>(() => {}))
  await vi.advanceTimersByTimeAsync(7_000)
  expect(await asked).toEqual({ title: '酸度计' })
})

it('keeps nothing that is of no use without a signal', async () => {
  await kept('inspection.1', load)
  await kept('inspection.1', load, { when: () => false })
  noSignal()
  await expect(kept('inspection.1', load)).rejects.toThrow(Unreachable)
})

it('finds a thing by what else it is called', async () => {
  serverAnswers({ 'GET /inspection/1': { title: '4K7P' } })
  await kept('sample.S1', load)
  await settled()
  noSignal()
  const among = { beginning: 'sample.', is: ({ title }: { title: string }) => title === '4K7P' }
  expect(await kept('sample.container', load, { among })).toEqual({ title: '4K7P' })
  await keepOnly('sample.', [])
  await expect(kept('sample.container', load, { among })).rejects.toThrow(Unreachable)
})

describe('another person on the same device', () => {
  it('is not shown what the first one loaded, and makes this device forget it', async () => {
    await kept('inspection.1', load)
    await settled()
    useSession().begin(zhao)
    noSignal()
    await expect(kept('inspection.1', load)).rejects.toThrow(Unreachable)
    useSession().goOnAs(li)
    await settled()
    expect(await keptNames('')).toEqual([])
  })

  it('finds nobody after a log-out, and nothing', async () => {
    await kept('inspection.1', load)
    useSession().end()
    await settled()
    expect(await knownHere()).toBeNull()
    useSession().goOnAs(li)
    expect(await keptNames('')).toEqual([])
  })
})

describe('who works here', () => {
  it('is known for as long as a session lasts at most, without the token that lets write', async () => {
    expect(await knownHere()).toMatchObject({ personId: li.personId, csrf: '' })
    vi.useFakeTimers({ now: Date.now() + 13 * 3_600_000, toFake: ['Date'] })
    expect(await knownHere()).toBeNull()
  })

  it('is not known here once the server has said that nobody is', async () => {
    await kept('inspection.1', load)
    await forgetWho()
    expect(await knownHere()).toBeNull()
    expect(await keptNames('')).toEqual(['inspection.1'])
  })

  it('leaves nothing behind as a visitor', async () => {
    useSession().begin({ ...zhao, capacities: ['VISITING_INSPECTOR'] })
    await kept('inspection.1', load)
    await settled()
    expect(await knownHere()).toBeNull()
    expect(await keptNames('')).toEqual([])
  })
})

it('asks again by itself as soon as the server has confirmed who is here', async () => {
  await kept('inspection.1', load)
  await settled()
  noSignal()
  useSession().goOnAs(li)
  await kept('inspection.1', load)
  const reload = vi.fn()
  const asOf = effectScope().run(() => useAsOf(['inspection.1'], reload))!
  useSession().begin(li)
  await settled()
  expect(reload).toHaveBeenCalledOnce()
  expect(asOf.value).not.toBeNull()
})
