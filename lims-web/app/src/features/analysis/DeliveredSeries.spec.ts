import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import DeliveredSeriesPanel from './components/DeliveredSeriesPanel.vue'

const line = (id: string, position: string, version: number, kind = 'TAXA') => ({
  id, position, round: 1, kind, version, points: 2, startedAt: null, intervalMillis: null, ofFile: false, sha256: '0', reason: null,
  recordedBy: 'li', recordedByName: '李晓梅', recordedAt: '2026-03-12T01:00:00Z',
})
const baetis = { latin: 'Baetis', chinese: '四节蜉属', assemblage: 'BENTHOS', group: { zh: '蜉蝣目', en: 'mayflies' }, family: 'Baetidae', confidence: 'HIGH' }
const list = (id: string, first: string) => ({
  batch: 'b1', line: line(id, 'S1', 2), file: null, taxa: [baetis],
  points: [{ label: 'Baetis', values: { abundance: first } }, { label: 'Nais sp. 2', values: { abundance: '10' } }],
})
const tubes = { batch: 'b1', line: line('t1', 'KB1', 1, 'TUBES'), file: null, taxa: [], points: [{ label: null, values: { volume: '10', tubes: '5', positive: '0' } }] }
const panel = () => show(DeliveredSeriesPanel, { props: { batch: 'b1', round: 1, version: 1 } })

it('shows the version that counts, with names, groups and shares', async () => {
  serverAnswers({
    'GET /analysis/batches/b1/series': { items: [line('s1', 'S1', 1), line('s2', 'S1', 2)] },
    'GET /analysis/series/s1': list('s1', '90'), 'GET /analysis/series/s2': list('s2', '30'),
  })
  await panel()
  expect(await screen.findByRole('cell', { name: '四节蜉属' })).toBeVisible()
  expect(screen.getByRole('cell', { name: '蜉蝣目' })).toBeVisible()
  expect(screen.getByRole('cell', { name: '75.0' })).toBeVisible()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

it('goes from one position to the next', async () => {
  serverAnswers({
    'GET /analysis/batches/b1/series': { items: [line('s2', 'S1', 2), line('t1', 'KB1', 1, 'TUBES')] },
    'GET /analysis/series/s2': list('s2', '30'), 'GET /analysis/series/t1': tubes,
  })
  await panel()
  await userEvent.click(await screen.findByRole('button', { name: /KB1/ }))
  expect(await screen.findByRole('columnheader', { name: '阳性管数' })).toBeVisible()
})

it('is not there where nothing was delivered', async () => {
  const server = serverAnswers({ 'GET /analysis/batches/b1/series': { items: [] } })
  await panel()
  await expect.poll(() => server.last('GET')).toBeTruthy()
  expect(screen.queryByText('整份提交的数据')).toBeNull()
})
