import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { transfer } from '../../../test/answers/transfer'
import { serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import PrepareDialog from './components/PrepareDialog.vue'

const usual = {
  'GET /catalogue/analytes': { items: [] },
  'GET /transfer/sendable': transfer['GET /transfer/sendable'],
  'GET /transfer/laboratories': transfer['GET /transfer/laboratories'],
  'POST /transfer/consignments': { consignment: { id: 't9' } },
}
const open = () => show(PrepareDialog, { me: { ...li, capacities: ['SAMPLE_CUSTODIAN'] } })

describe('preparing a consignment', () => {
  it('offers only containers that hold all of the chosen analytes, and sends what was chosen', async () => {
    const server = serverAnswers(usual)
    await open()
    await userEvent.click(await screen.findByRole('checkbox', { name: 'COD' }))
    expect(screen.getAllByRole('checkbox', { name: /^CQWZ/ })).toHaveLength(3)
    await userEvent.click(screen.getByRole('checkbox', { name: 'NH3N' }))
    await userEvent.click(screen.getByRole('button', { name: '全选' }))
    expect(screen.getByText('已选 3 / 3')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '编制委托批' }))
    await waitFor(() => expect(server.asked.some((each) => each.method === 'POST')).toBe(true))
    const sent = server.asked.find((each) => each.method === 'POST')!.body as { containers: string[]; analytes: string[]; kind: string }
    expect(sent.kind).toBe('CODED')
    expect(sent.analytes.sort()).toEqual(['COD', 'NH3N'])
    expect(sent.containers).toEqual(['CQWZ26000101K-01P', 'CQWZ26000102K-01P', 'CQWZ26000104K-01P'])
  })

  it('takes a container that is scanned, and lets go of one that does not fit any more', async () => {
    serverAnswers(usual)
    await open()
    await userEvent.click(await screen.findByRole('checkbox', { name: 'NH3N' }))
    await userEvent.type(screen.getByRole('textbox', { name: /扫描编号/ }), 'CQWZ26000103K-01P{Enter}')
    expect(screen.getByText('已选 1 / 4')).toBeVisible()
    await userEvent.click(screen.getByRole('checkbox', { name: 'COD' }))
    expect(await screen.findByText('已选 0 / 3')).toBeVisible()
  })

  it('says what is missing where nothing waits', async () => {
    serverAnswers({ ...usual, 'GET /transfer/sendable': { items: [] } })
    await open()
    expect(await screen.findByText('没有可以送出的容器')).toBeVisible()
  })
})
