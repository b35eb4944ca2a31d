import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { beforeEach, expect, it } from 'vitest'
import { refuses, serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import SeriesEntry from './components/SeriesEntry.vue'
import { cellOfPoint, pointsOf, type TypedPoint } from './series'

const plates = { kind: 'COUNTS', needed: ['volume', 'dilution'], optional: ['colonies'], labelled: false }
const analyte = { analyte: 'TBACT', nameZh: '菌落总数', nameEn: 'Total count', unit: 'CFU/mL', detectionLimit: '1', replicates: 1, formula: 'plate-count', equation: '', inputs: [], usualInputs: {}, curveUnit: null, correlationAtLeast: null, series: plates }
const position = (code: string, ordinal: number) => ({ code, kind: 'SAMPLE', ordinal, analytes: ['TBACT'], origin: null })
const sheet = { id: 'b1', round: 1, positions: [position('S2', 2), position('S1', 1)], analytes: [analyte], readings: [] }
const form = () => show(SeriesEntry, { props: { sheet: sheet as never } })
const nothing = { 'GET /analysis/batches/b1/series': { items: [] } }

async function pasteInto(text: string) {
  const grid = await screen.findByRole('grid')
  grid.focus()
  await userEvent.paste(text)
  return grid
}
beforeEach(() => localStorage.clear())

it('takes a block from a spreadsheet, also one longer than the table, and delivers it whole', async () => {
  const server = serverAnswers({ ...nothing, 'POST /analysis/batches/b1/series': { ...sheet, round: 1 } })
  const { emitted } = await form()
  await pasteInto(Array.from({ length: 40 }, (_, i) => `1\t10\t${i === 0 ? '' : 30 + i}`).join('\n'))
  expect(await screen.findByText('已录 40 行，未提交')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '整份提交' }))
  const { body } = server.last('POST')! as { body: { points: unknown[] } }
  expect(body).toMatchObject({ position: 'S1', kind: 'COUNTS', startedAt: null, reason: null })
  expect(body.points).toHaveLength(40)
  expect(body.points[0]).toEqual({ label: null, values: { volume: '1', dilution: '10' } })
  expect(emitted().delivered).toHaveLength(1)
  expect(screen.getByRole('button', { name: /S2/ })).toHaveAttribute('aria-pressed', 'true')
})

it('names the cell that is no number before anything is sent', async () => {
  serverAnswers(nothing)
  await form()
  await pasteInto('1\t10\t3O\n1\t10\t31')
  expect(await screen.findByText(/第 1 行 菌落数：“3O”不是数值/, { selector: 'li' })).toBeVisible()
  expect(screen.getByRole('button', { name: '整份提交' })).toBeDisabled()
})

it('puts what the server refuses at its cell, counted over the rows that were sent', async () => {
  serverAnswers({
    ...nothing,
    'POST /analysis/batches/b1/series': refuses(422, {
      rule: 'PointIsWhole', detail: '第 2 个数据点的 dilution 缺失', violations: [{ field: 'points[1].dilution', rule: 'PointIsWhole', message: '第 2 个数据点的 dilution 缺失' }],
    }),
  })
  await form()
  const grid = await pasteInto('1\t10\t30\n\t\t\n1\t\t31')
  await userEvent.click(screen.getByRole('button', { name: '整份提交' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('第 2 个数据点的 dilution 缺失')
  const third = within(grid).getAllByRole('row')[3]!
  expect(within(third).getAllByRole('gridcell')[1]).toHaveAttribute('aria-invalid', 'true')
})

it('keeps what was typed when the page is left and opened again', async () => {
  serverAnswers(nothing)
  const { unmount } = await form()
  await pasteInto('1\t10\t42')
  expect(await screen.findByText('已录 1 行，未提交')).toBeVisible()
  unmount()
  await form()
  expect(await screen.findByText('已录 1 行，未提交')).toBeVisible()
})

it('leaves out empty rows and cells, and finds the row of a point again', () => {
  const typed: TypedPoint[] = [{ volume: '1' }, { volume: ' ' }, { label: 'A', volume: '2', colonies: '' }]
  expect(pointsOf(typed)).toEqual([{ label: null, values: { volume: '1' } }, { label: 'A', values: { volume: '2' } }])
  expect(cellOfPoint('points[1].colonies', typed)).toEqual({ row: 2, key: 'colonies' })
  expect(cellOfPoint('inputs.area', typed)).toBeNull()
})
