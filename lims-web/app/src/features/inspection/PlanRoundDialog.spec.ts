import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import PlanRoundDialog from './components/PlanRoundDialog.vue'

const answers = {
  'GET /inspection/institutions': { items: [{ code: 'CQ-P02', nameZh: '清源检测', nameEn: 'Qingyuan' }] },
  'GET /network/risks': { formula: [], items: [{ institution: 'CQ-P02', tickets: 4, reason: { zh: '信用 C 级', en: 'credit grade C' } }] },
  'POST /inspection/campaigns': { campaign: { id: 'c1' } },
}

it('begins with the tickets and the reason that risk gives', async () => {
  const server = serverAnswers(answers)
  await show(PlanRoundDialog)
  await userEvent.click(await screen.findByRole('checkbox', { name: '清源检测' }))
  expect(screen.getByLabelText('风险理由')).toHaveValue('信用 C 级')
  await userEvent.click(screen.getByRole('button', { name: '计划抽查' }))
  expect(server.last('POST')!.body.institutions).toEqual([{ institution: 'CQ-P02', weight: 4, usual: 4, reason: '信用 C 级' }])
})

it('asks for another reason when a person gives other tickets', async () => {
  const server = serverAnswers(answers)
  await show(PlanRoundDialog)
  await userEvent.click(await screen.findByRole('checkbox', { name: '清源检测' }))
  const tickets = screen.getByRole('spinbutton', { name: '签数' })
  await userEvent.clear(tickets)
  await userEvent.type(tickets, '1{Enter}')
  expect(screen.getByLabelText('风险理由')).toHaveValue('')
  await userEvent.type(screen.getByLabelText('风险理由'), '上周刚检查过')
  await userEvent.click(screen.getByRole('button', { name: '计划抽查' }))
  expect(server.last('POST')!.body.institutions).toEqual([{ institution: 'CQ-P02', weight: 1, usual: 4, reason: '上周刚检查过' }])
})
