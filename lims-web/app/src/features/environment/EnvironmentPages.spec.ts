import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { environment } from '../../../test/answers/environment'
import { refuses, serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import ReadPage from './pages/ReadPage.vue'
import SensorListPage from './pages/SensorListPage.vue'
import type { Excursion } from './api'
import { span, stateOf } from './standings'

const place = (environment['GET /environment/places/([^/]+)'] as (query: URLSearchParams, code: string) => unknown)(new URLSearchParams(), 'WZ-101')

it('keeps what the thermometer shows, typed with a Chinese point, and leaves out what is empty', async () => {
  const server = serverAnswers({ 'GET /environment/places/WZ-101': place, 'POST /environment/places/WZ-101/readings': { added: 1 } })
  await show(ReadPage, { props: { code: 'WZ-101' } })
  await userEvent.type(await screen.findByLabelText(/^温度/), '22。8')
  await userEvent.click(screen.getByRole('button', { name: '保存读数' }))
  expect(await screen.findByText(/已记录 1 个读数/)).toBeVisible()
  expect(server.last('POST')!.body).toEqual({ readings: [{ quantity: 'TEMPERATURE', value: '22.8', measuredAt: null }] })
})

it('keeps what was typed when the server refuses', async () => {
  serverAnswers({
    'GET /environment/places/WZ-101': place,
    'POST /environment/places/WZ-101/readings': refuses(400, { detail: '读数须有可能的数值', rule: 'ReadingIsPossible' }),
  })
  await show(ReadPage, { props: { code: 'WZ-101' } })
  await userEvent.type(await screen.findByLabelText(/^温度/), '228')
  await userEvent.click(screen.getByRole('button', { name: '保存读数' }))
  expect(await screen.findByText(/读数须有可能的数值/)).toBeVisible()
  expect(screen.getByLabelText(/^温度/)).toHaveValue('228')
})

it('says so when no sensor is registered', async () => {
  serverAnswers({ 'GET /environment/sensors': { items: [] }, 'GET /environment/places': { items: [] } })
  await show(SensorListPage)
  expect(await screen.findByText('还没有登记传感器')).toBeVisible()
})

it('writes limits as people read them', () => {
  expect(span({ quantity: 'TEMPERATURE', low: '2', high: '8' })).toBe('2–8 ℃')
  expect(span({ quantity: 'HUMIDITY', low: null, high: '80' })).toBe('≤ 80 %')
  expect(span({ quantity: 'TEMPERATURE', low: '-25', high: null })).toBe('≥ -25 ℃')
})

it('asks for a decision on each excursion that has none', () => {
  const stretch = { lastGoodAt: null, beganAt: '2026-03-05T01:00:00Z', endedAt: null, worst: '12.1' }
  const excursion = { id: 'e', version: 1, organisation: 'CQ-WZ', number: 'HJ', place: 'R', quantity: 'TEMPERATURE', stretch, matters: null, reason: null, decidedBy: null, decidedAt: null } as unknown as Excursion
  expect(stateOf(excursion)).toBe('open')
  expect(stateOf({ ...excursion, stretch: { ...stretch, endedAt: '2026-03-05T02:00:00Z' } })).toBe('awaits')
  expect(stateOf({ ...excursion, matters: false })).toBe('harmless')
})
