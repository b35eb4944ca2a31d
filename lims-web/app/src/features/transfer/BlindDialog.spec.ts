import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { transfer } from '../../../test/answers/transfer'
import { refuses, serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import BlindDialog from './components/BlindDialog.vue'

const usual = {
  'GET /catalogue/analytes': { items: [] },
  'GET /transfer/consignments/t1/reference-materials': transfer['GET /transfer/consignments/([^/]+)/reference-materials'],
  'POST /transfer/consignments/t1/blinds': {},
}
const open = (volumes: string[] = []) =>
  show(BlindDialog, { props: { consignment: 't1', items: [], analytes: ['NH3N'], element: 'surface_water', volumes }, me: { ...li, capacities: ['QUALITY_OFFICER'] } })
const choose = async () => {
  await userEvent.click(await screen.findByText('在库标准物质'))
  await userEvent.click(await screen.findByRole('combobox', { name: '标准物质' }))
  await userEvent.click(await screen.findByRole('option', { name: /200512/ }))
}
const add = () => userEvent.click(screen.getByRole('button', { name: '加盲样' }))

describe('adding a blind sample', () => {
  it('takes value and uncertainty of a material of the store from its certificate, and sends which one it is', async () => {
    const server = serverAnswers(usual)
    await open()
    await choose()
    expect(screen.getByText('1.50 ± 0.08 mg/L')).toBeVisible()
    expect(screen.queryByRole('textbox', { name: /指定值/ })).toBeNull()
    await add()
    await waitFor(() => expect(server.last('POST')!.body).toEqual({ kind: 'BLIND_REFERENCE', material: 'm1' }))
  })

  it('keeps a material that is not in the store apart from those that are', async () => {
    const server = serverAnswers(usual)
    await open()
    await userEvent.click(await screen.findByText('不在库的标准物质'))
    expect(screen.getByText(/只用于没有登记入库的标准物质/)).toBeVisible()
    await userEvent.type(screen.getByRole('textbox', { name: '标准物质名称' }), '考核样')
    await userEvent.type(screen.getByRole('textbox', { name: '证书编号' }), 'KH-2026-07')
    await userEvent.type(screen.getByRole('textbox', { name: /指定值/ }), '0.80')
    await userEvent.type(screen.getByRole('textbox', { name: /不确定度/ }), '0.04')
    await userEvent.type(screen.getByRole('textbox', { name: '单位' }), 'mg/L')
    await add()
    await waitFor(() => expect(server.last('POST')!.body).toMatchObject({ name: '考核样', contents: [{ analyte: 'NH3N', value: '0.80', uncertainty: '0.04', unit: 'mg/L' }] }))
  })

  it('asks for the volume that a reference among samples of air stands for, and offers no duplicate', async () => {
    const server = serverAnswers(usual)
    await open(['144700', '129600'])
    expect(screen.queryByText('本批平行样')).toBeNull()
    expect(await screen.findByText(/129600～144700 L/)).toBeVisible()
    await choose()
    await userEvent.type(screen.getByRole('textbox', { name: /对应采气体积/ }), '140000')
    await add()
    await waitFor(() => expect(server.last('POST')!.body).toEqual({ kind: 'BLIND_REFERENCE', material: 'm1', airVolume: '140000' }))
  })

  it('says at the material why it was refused, and keeps what was chosen', async () => {
    const words = '标准物质 GSB 07-3164-2014 200512 现在不能用'
    serverAnswers({ ...usual, 'POST /transfer/consignments/t1/blinds': refuses(409, { title: '冲突', detail: words, objections: [{ rule: 'ReferenceIsInDate', field: 'material', detail: words }] }) })
    await open()
    await choose()
    await add()
    expect((await screen.findAllByText(new RegExp(words)))[0]).toBeVisible()
    expect(screen.getByText('1.50 ± 0.08 mg/L')).toBeVisible()
  })
})
