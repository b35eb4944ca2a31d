import { expect, test, type Browser } from '@playwright/test'
import { Person, PIN } from './person'

const SIGNER = (account: string) => ({ account, pin: PIN })
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const minted = () => {
  const time = Date.now().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${Math.floor(Math.random() * 2 ** 48).toString(16).padStart(12, '0')}`
}

/** What somebody of the Yuzhong station or of the laboratory asks of the server without a screen: another story drives these screens. */
async function done(browser: Browser, account: string, requests: (ask: (path: string, body?: object) => Promise<any>) => Promise<void>) {
  const person = await Person.at(browser, account)
  const { request } = person.page
  const { csrf } = await (await request.get('/api/people/me')).json()
  await requests(async (path, body) => {
    const answer = body ? await request.post(`/api${path}`, { data: body, headers: { 'X-CSRF-Token': csrf } }) : await request.get(`/api${path}`)
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
    return answer.json().catch(() => null)
  })
  await person.leave()
}

test.describe.serial('samples go to another laboratory', () => {
  const samples: string[] = []
  const containers: string[] = []
  let codes: string[] = []
  let consignment = ''

  test('a station has samples in its house', async ({ browser }) => {
    let order = ''
    await done(browser, 'yz.planner', async (ask) => {
      const form = { title: `浏览器：委托 ${Date.now()}`, element: 'surface_water', sites: ['SW010', 'SW011'], analytes: ['NH3N'], plannedOn: today(), dueOn: today() }
      order = (await ask('/planning/work-orders', form)).id
    })
    await done(browser, 'yz.signatory', async (ask) => ask(`/planning/work-orders/${order}/approval`, { pin: PIN }))
    await done(browser, 'yz.sampler1', async (ask) => {
      for (const { code } of (await ask(`/sampling/samples?workOrder=${order}`)).items) {
        const sample = await ask(`/sampling/samples/${code}`)
        await ask('/sampling/field-records', {
          id: minted(), sampleCode: code, deviceTime: new Date().toISOString(), position: { lon: 108.38, lat: 30.81, accuracyM: 6 }, weather: 'CLOUDY', circumstances: {}, readings: [],
          containers: sample.containers.map((each: any) => ({ code: each.code, preservativeAdded: each.preservative !== null, volumeMl: each.volumeMl })), secondSampler: SIGNER('yz.sampler2'),
        })
        samples.push(code)
        containers.push(sample.containers[0].code)
      }
      await ask('/custody/hand-overs', { sampleCodes: samples, seal: 'FS-0001', receiver: SIGNER('yz.custodian') })
    })
    await done(browser, 'yz.custodian', async (ask) => {
      for (const sampleCode of samples)
        await ask('/custody/receipts', { sampleCode, condition: { containerIntact: true, sealIntact: true, labelMatches: true, temperatureC: '4.2', volumeSufficient: true }, decision: 'ACCEPT' })
    })
  })

  test('the custodian chooses containers and laboratory, and seals', async ({ browser }) => {
    const custodian = await Person.at(browser, 'yz.custodian')
    const { page } = custodian
    await page.goto('/transfer')
    await custodian.button('编制委托批').click()
    const form = page.getByRole('dialog')
    await form.getByText('公开委托', { exact: true }).click()
    // nothing is typed that the record knows: an empty form is refused with words at its fields
    await form.getByRole('button', { name: '编制委托批' }).click()
    await expect(form.getByRole('alert').first()).toBeVisible()
    await form.getByRole('checkbox', { name: '氨氮' }).check({ force: true })
    for (const code of containers) {
      await custodian.field('扫描编号', form).fill(code)
      await custodian.field('扫描编号', form).press('Enter')
    }
    await expect(form.getByText(new RegExp(`已选 ${containers.length} /`))).toBeVisible()
    await custodian.field('要求完成日期', form).fill(today())
    await custodian.field('要求完成日期', form).press('Enter')
    await form.getByLabel('承检机构').click({ force: true })
    await page.getByRole('option', { name: /万州/ }).click()
    await custodian.field('选择理由', form).fill('本站仪器检修')
    await custodian.picture('transfer-prepare')
    await form.getByRole('button', { name: '编制委托批' }).click()
    await page.waitForURL(/transfer\/[0-9a-f-]{36}/)
    consignment = page.url().split('/').pop()!
    await custodian.button('封存送出').click()
    await custodian.sign('封存送出')
    await expect(page.getByText('已送出').first()).toBeVisible()
    await custodian.button('编码对照').click()
    await expect(page.getByText(/每次查阅都记入账本/)).toBeVisible()
    const shown = await (await page.request.get(`/api/transfer/consignments/${consignment}`)).json()
    codes = shown.consignment.seal.codes
    expect(codes).toHaveLength(containers.length)
    await custodian.leave()
  })

  test('what was sent is offered no more', async ({ browser }) => {
    const custodian = await Person.at(browser, 'yz.custodian')
    const { items } = await (await custodian.page.request.get('/api/transfer/sendable')).json()
    const offered = items.flatMap((group: any) => group.containers.map((each: any) => each.code))
    for (const code of containers) expect(offered).not.toContain(code)
    await custodian.leave()
  })

  test('the laboratory receives them under its own codes and sees no site', async ({ browser }) => {
    const custodian = await Person.at(browser, 'wz.custodian')
    const { page } = custodian
    await page.goto('/custody/receipts')
    for (const code of codes) {
      await page.locator('.scan input').fill(code)
      await page.locator('.scan input').press('Enter')
      await page.getByText('全部相符').click()
      await custodian.field('到样温度').fill('4.2')
      await page.getByRole('group', { name: '决定' }).getByRole('button', { name: '接收', exact: true }).click()
      await expect(page.getByText(`${code} 已接收`)).toBeVisible()
    }
    const sample = await (await page.request.get(`/api/sampling/samples/${codes[0]}`)).text()
    expect(sample).not.toContain('SW010')
    await custodian.leave()
  })

  test('what the laboratory signs comes back into the report of the station', async ({ browser }) => {
    const CONTENT: Record<string, number> = { METHOD_BLANK: 0.003, SAMPLE: 0.4, LABORATORY_DUPLICATE: 0.41, SPIKE: 0.89, REFERENCE_MATERIAL: 1.51, CALIBRATION_CHECK: 1.02 }
    const responseTo = (micrograms: number) => (0.01 + 0.007 * micrograms).toFixed(4)
    let batch = ''
    await done(browser, 'wz.analyst1', async (ask) => {
      const { items } = await ask('/analysis/worklist')
      const waiting = items.find((each: any) => each.method === 'HJ 535-2009').containers.filter((each: any) => codes.includes(each.sampleCode))
      batch = (await ask('/analysis/batches', { method: 'HJ 535-2009', instrument: 'WZ-UV-01', containers: waiting.map((each: any) => each.code) })).id
      const path = `/analysis/batches/${batch}`
      await ask(`${path}/calibration`, { points: [0, 5, 10, 20, 40, 60, 80, 100].map((at) => ({ analyte: 'NH3N', standard: String(at), response: responseTo(at) })) })
      const { positions } = await ask(path)
      await ask(`${path}/readings`, { rows: positions.map((each: any) => rowOf(each, responseTo(CONTENT[each.kind]! * 50))) })
      await ask(`${path}/submission`, { pin: PIN })
    })
    for (const [who, step] of [['checker', 'check'], ['reviewer', 'review'], ['signatory', 'sign']]) await done(browser, `wz.${who}`, async (ask) => ask(`/review/batches/${batch}/${step}`, { pin: PIN }))

    const signatory = await Person.at(browser, 'yz.signatory')
    const { page } = signatory
    await page.goto('/reporting')
    await page.getByText('待签发').first().click()
    await expect(page.getByRole('heading', { name: '分包' })).toBeVisible()
    await expect(page.getByText('资质认定证书').first()).toBeVisible()
    await expect(page.getByText('*1 氨氮').first()).toBeVisible()
    await signatory.picture('report-subcontracted')
    await page.getByRole('link', { name: '责任链' }).first().click()
    await expect(page.getByText(/承检机构：/)).toBeVisible()
    await page.goBack()
    await signatory.button('签发报告').click()
    await signatory.sign('签发报告')
    await expect(page.getByText('已签发').or(page.getByText('有效')).first()).toBeVisible()
    await signatory.leave()
  })
})

function rowOf({ code, kind }: { code: string; kind: string }, response: string) {
  const more = kind === 'SPIKE' ? { added: '0.50' } : kind === 'CALIBRATION_CHECK' ? { nominal: '1.00' } : {}
  return { position: code, analyte: 'NH3N', inputs: { response, ...more } }
}
