import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import FailedChecks from './components/FailedChecks.vue'

const check = (id: string, analyte: string) => ({
  id, round: 1, analyte, calibration: 'c1', from: 'FX-1', unit: 'mg/L', standard: '10', response: '2.4', internalStandard: null, readBack: '12.001', deviation: '20.01', atMost: '10', checkedBy: 'p1', checkedByName: '李明', checkedAt: '2026-03-10T01:00:00Z',
})
const panel = () => show(FailedChecks, { props: { batch: 'b1', analyte: 'CL', tried: null } })

it('keeps the failed checks of the analyte in sight, with their numbers and who made them', async () => {
  serverAnswers({ 'GET /analysis/batches/b1/calibration/failed': { items: [check('f1', 'CL'), check('f2', 'F')] } })
  await panel()
  expect(await screen.findByText('未通过的核查（1）')).toBeVisible()
  expect(screen.getByText(/读回 12 mg\/L/)).toBeVisible()
  expect(screen.getByText(/偏差 20 %，要求 ±10 %/)).toBeVisible()
  expect(screen.getByText(/李明/)).toBeVisible()
})

it('says nothing where none failed', async () => {
  serverAnswers({ 'GET /analysis/batches/b1/calibration/failed': { items: [] } })
  await panel()
  expect(screen.queryByText(/未通过/)).toBeNull()
})
