import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { show } from '../../../test/screen'
import { refuses, serverAnswers } from '../../../test/server'
import ReportNonconformity from './ReportNonconformity.vue'

const ALL = '/nonconformity/nonconformities'
const batch = { type: 'AnalyticalBatch', id: 'b1', key: 'FX-CQ-WZ-2026-0012' }
const begin = async () => {
  const view = await show(ReportNonconformity, { props: { about: [batch], source: 'BENCH' } })
  const person = userEvent.setup()
  await person.click(screen.getByRole('button', { name: '报告不符合' }))
  await person.type(await screen.findByLabelText('标题'), '移液器用错')
  await person.type(screen.getByLabelText('发现的事实'), '标签脱落')
  return { ...view, person }
}
const send = () => screen.getByRole('button', { name: '登记不符合' })

it('reports what was found about the thing of the page', async () => {
  const server = serverAnswers({ [`POST ${ALL}`]: { number: 'BF-1' } })
  const { person, emitted } = await begin()
  expect(screen.getByText('FX-CQ-WZ-2026-0012')).toBeInTheDocument()
  await person.click(send())
  expect(server.last('POST')!.body).toEqual({ title: '移液器用错', found: '标签脱落', source: 'BENCH', severity: 'MINOR', concerned: [batch] })
  expect(emitted().reported).toEqual([['BF-1']])
})

it('keeps what was typed when the server refuses', async () => {
  serverAnswers({ [`POST ${ALL}`]: refuses(422, { detail: '请写明', rule: 'FindingIsDescribed', field: 'found', violations: [{ field: 'found', rule: 'FindingIsDescribed', message: '请写明' }] }) })
  const { person, emitted } = await begin()
  await person.click(send())
  expect(screen.getByLabelText('标题')).toHaveValue('移液器用错')
  expect(emitted().reported).toBeUndefined()
})

it('does not report it twice when only the stop was refused', async () => {
  let stops = 0
  const server = serverAnswers({
    [`POST ${ALL}`]: { number: 'BF-1' },
    [`POST ${ALL}/BF-1/stop`]: () => (++stops === 1 ? refuses(409, { detail: '稍后', rule: 'RecordUnchanged' }) : {}),
  })
  const { person, emitted } = await begin()
  await person.click(screen.getByRole('checkbox'))
  await person.click(send())
  await person.click(send())
  expect(server.asked.filter((asked) => asked.path === ALL && asked.method === 'POST')).toHaveLength(1)
  expect(emitted().reported).toEqual([['BF-1']])
})
