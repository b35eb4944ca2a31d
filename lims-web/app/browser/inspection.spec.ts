import { expect, test, type Browser } from '@playwright/test'
import { Person } from './person'

/** Without work on record. */
const SMALL = 'CQ-P001'
const WITH_RECORD = 'CQ-WZ'

/** Over REST, as the page would: a round with one institution, its draw, and that of all who may inspect it. */
async function announced(browser: Browser, institution: string): Promise<string> {
  const planner = await Person.at(browser, 'mc.quality')
  const { page } = planner
  const { csrf } = await (await page.request.get('/api/people/me')).json()
  const post = async (path: string, data: object = {}) => {
    const answer = await page.request.post(`/api${path}`, { data, headers: { 'X-CSRF-Token': csrf } })
    return { status: answer.status(), body: await answer.json() }
  }
  const readOut = (draw: string) => expect.poll(async () => (await post(`/draws/${draw}/outcome`)).status).toBe(200)
  const today = new Date().toISOString().slice(0, 10)
  const planned = await post('/inspection/campaigns', {
    title: `浏览器：飞行检查 ${Date.now()}`, basis: '年度计划', flight: true, from: today, to: today, count: 1,
    institutions: [{ institution, weight: 1, usual: 1, reason: null }],
  })
  await readOut(planned.body.campaign.drawId)
  const open = (count: number) => post(`/inspection/campaigns/${planned.body.campaign.id}/inspections`, { institution, count })
  let opened = await open(6)
  for (let count = 5; opened.status !== 200 && count > 1; count--) opened = await open(count)
  await readOut(opened.body.inspection.drawId)
  await planner.leave()
  return opened.body.inspection.id
}

/** From a year of the record, three of each kind, as the form proposes. */
async function begun(inspector: Person) {
  await inspector.button('开始检查').click()
  const dialog = inspector.page.getByRole('dialog', { name: '开始检查' })
  await expect(dialog.getByLabel('每类数量')).toHaveValue('3')
  await inspector.picture('begin')
  await dialog.getByRole('button', { name: '开始检查' }).click()
  await expect(inspector.page.getByText('检查中').first()).toBeVisible()
}

test('an inspector records with photos where there is no signal, and the inspected see them when it is back', async ({ browser }) => {
  const inspection = await announced(browser, SMALL)
  const inspector = await Person.at(browser, 'mc.auditor', { phone: true })
  const { page } = inspector
  await page.goto(`/inspection/${inspection}`)
  await begun(inspector)
  const point = (code: string) => page.getByRole('article').filter({ has: page.getByText(code, { exact: true }) })
  const photo = { name: 'page.png', mimeType: 'image/png', buffer: await page.screenshot() }

  await page.context().setOffline(true)
  await expect(page.getByText(/离线/)).toBeVisible()
  for (const [code, outcome] of [['4.4-1', '观察项'], ['4.5-5', '不符合']] as const) {
    await point(code).getByText(outcome, { exact: true }).click()
    await point(code).getByRole('textbox', { name: /所见/ }).fill(`没有信号时记下 ${code}`)
    await point(code).locator('input[type=file]').setInputFiles(photo)
    await expect(point(code).getByRole('img', { name: '照片 1' })).toBeVisible()
    await point(code).getByRole('button', { name: '记录', exact: true }).click()
    await expect(point(code).getByText('待送出')).toBeVisible()
  }
  await expect(page.getByText('2 份未送出')).toBeVisible()
  await expect(inspector.button('双方签字')).toBeDisabled()
  await inspector.picture('offline')

  await page.context().setOffline(false)
  await expect(page.getByText(/份未送出/)).toHaveCount(0)
  await expect(point('4.5-5').getByRole('link', { name: /^BF-/ })).toBeVisible()
  await expect(point('4.4-1').getByText('观察项').first()).toBeVisible()
  await inspector.picture('sent')

  // What was put aside and not sent outlives the page, and is sent from another one.
  await page.route('**/answers', (route) => route.fulfill({ status: 429, json: { status: 429, title: 'later' } }))
  await point('4.1-1').getByText('符合', { exact: true }).click()
  await point('4.1-1').getByRole('button', { name: '记录', exact: true }).click()
  await expect(point('4.1-1').getByText('待送出')).toBeVisible()
  await page.reload()
  await expect(point('4.1-1').getByText('待送出')).toBeVisible()
  await page.unroute('**/answers')
  await page.goto('/inbox')
  await expect
    .poll(async () => (await (await page.request.get(`/api/inspection/inspections/${inspection}`)).json()).answers.length)
    .toBe(3)

  const inspected = await Person.at(browser, 'p1.quality')
  await inspected.page.goto(`/inspection/${inspection}`)
  await expect(inspected.page.getByText('没有信号时记下 4.4-1')).toBeVisible()
  const shown = inspected.page.getByRole('img', { name: '照片 1' }).first()
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await inspected.leave()
  await inspector.leave()
})

test('an inspector starts the app where there is no signal, records, and hands over when it is back', async ({ browser }) => {
  const inspection = await announced(browser, SMALL)
  const inspector = await Person.at(browser, 'mc.auditor', { phone: true })
  await inspector.page.goto('/inspection')
  await inspector.page.locator(`a[href="/inspection/${inspection}"]`).click()
  await begun(inspector)
  await inspector.hasTheApp()
  expect((await inspector.page.request.get('/worker.js')).headers()['cache-control']).toBe('no-cache')

  const page = await inspector.startsWithoutASignal(`/inspection/${inspection}`)
  const point = page.getByRole('article').filter({ has: page.getByText('4.4-1', { exact: true }) })
  await expect(page.getByText(/内容截至 \d\d:\d\d/)).toBeVisible()
  await point.getByText('观察项', { exact: true }).click()
  await point.getByRole('textbox', { name: /所见/ }).fill('关机重开后记下')
  await point.getByRole('button', { name: '记录', exact: true }).click()
  await expect(point.getByText('待送出')).toBeVisible()
  await inspector.picture('started-without-a-signal')
  await page.goto('/inspection')
  await expect(page.locator(`a[href="/inspection/${inspection}"]`)).toBeVisible()
  await inspector.picture('inspections-without-a-signal')
  await page.goto('/')
  await expect(page.getByText('没有信号时可用')).toBeVisible()
  await inspector.picture('inbox-without-a-signal')
  await page.goto(`/inspection/${inspection}`)
  await expect(point.getByText('待送出')).toBeVisible()

  await page.context().setOffline(false)
  await expect(page.getByText(/内容截至/)).toHaveCount(0)
  await expect(point.getByText('待送出')).toHaveCount(0)
  const { answers } = await (await page.request.get(`/api/inspection/inspections/${inspection}`)).json()
  expect(answers).toMatchObject([{ question: '4.4-1', outcome: 'OBSERVATION', note: '关机重开后记下' }])

  // Logged out without a signal is logged out: here at once, and at the server when it hears of it.
  await page.context().setOffline(true)
  await inspector.button(/^本人/).click()
  await page.getByRole('menuitem', { name: '退出' }).click()
  await expect(page).toHaveURL(/log-in/)
  await page.goto(`/inspection/${inspection}`)
  await expect(page).toHaveURL(/log-in/)
  await page.context().setOffline(false)
  await expect.poll(async () => (await page.request.get('/api/people/me')).status()).toBe(401)
  await inspector.leave()
})

test('whoever only looks or reports finds nothing of the app on their device', async ({ browser }) => {
  const reporter = await Person.stranger(browser, 'nobody', { phone: true })
  const asked: string[] = []
  reporter.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await reporter.page.goto('/complaints')
  await expect(reporter.button('查询进展')).toBeVisible()
  await reporter.page.waitForLoadState('networkidle')
  expect(await reporter.page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length])).toEqual([0, 0])
  expect(asked.filter((path) => path.startsWith('/api/people/'))).toEqual([])
  await reporter.leave()
})

test('a colleague has answered meanwhile: the inspector reads it and decides', async ({ browser }) => {
  const inspection = await announced(browser, SMALL)
  const first = await Person.at(browser, 'mc.auditor', { phone: true })
  await first.page.goto(`/inspection/${inspection}`)
  await begun(first)
  const second = await Person.at(browser, 'mc.quality')
  await second.page.goto(`/inspection/${inspection}`)
  const of = (person: Person) => person.page.getByRole('article').filter({ has: person.page.getByText('4.4-1', { exact: true }) })

  await first.page.context().setOffline(true)
  await of(first).getByText('观察项', { exact: true }).click()
  await of(first).getByRole('textbox', { name: /所见/ }).fill('标签脱落')
  await of(first).getByRole('button', { name: '记录', exact: true }).click()
  await of(second).getByText('符合', { exact: true }).click()
  await of(second).getByRole('button', { name: '记录', exact: true }).click()
  await expect(of(second).getByText(/，.*:/).last()).toBeVisible()

  await first.page.context().setOffline(false)
  await expect(of(first).getByText(/就此项记录“符合”/)).toBeVisible()
  await expect(of(first).getByText('标签脱落')).toBeVisible()
  await first.picture('overtaken')
  await of(first).getByRole('button', { name: '仍按我的记录' }).click()
  await expect(of(first).getByText('待送出')).toHaveCount(0)
  const { answers } = await (await first.page.request.get(`/api/inspection/inspections/${inspection}`)).json()
  expect(answers).toMatchObject([{ question: '4.4-1', outcome: 'OBSERVATION', note: '标签脱落' }])
  await second.leave()
  await first.leave()
})

test('what to verify is drawn from the record by one button, and answered', async ({ browser }) => {
  const sampler = await Person.at(browser, 'wz.sampler1')
  const { csrf } = await (await sampler.page.request.get('/api/people/me')).json()
  await sampler.page.request.post('/api/sampling/photos', { data: await sampler.page.screenshot(), headers: { 'X-CSRF-Token': csrf, 'Content-Type': 'image/png' } })
  await sampler.leave()
  const inspection = await announced(browser, WITH_RECORD)
  const inspector = await Person.at(browser, 'mc.auditor')
  const { page } = inspector
  await page.goto(`/inspection/${inspection}`)
  await begun(inspector)
  await expect(page.getByText('每类 3 个（开始检查时写明）')).toBeVisible()
  await page.waitForTimeout(3_000)
  await inspector.button('抽取核查对象').click()
  const first = page.getByRole('article').filter({ has: page.getByText(/^[RFP]-01$/) }).first()
  await expect(first.getByText(/现在重算 一致/).or(first.getByText(/分析；/))).toBeVisible()
  await inspector.picture('checks')
  await first.getByText('相符', { exact: true }).click()
  await first.getByRole('button', { name: '记录', exact: true }).click()
  await expect
    .poll(async () => (await (await page.request.get(`/api/inspection/inspections/${inspection}`)).json()).answers)
    .toMatchObject([{ outcome: 'CONFORMS' }])
  await inspector.leave()
})

test('a reporter adds a picture by the receipt; the officer keeps a file with the case', async ({ browser }) => {
  const reporter = await Person.stranger(browser, 'nobody', { phone: true })
  const { page } = reporter
  const subject = `浏览器：举报 ${Date.now()}`
  const received = await (await page.request.post('/api/complaints', { data: { about: 'CQ-P001', kind: 'MISCONDUCT', subject, words: '平行样是补写的' } })).json()
  await page.goto('/complaints')
  await reporter.button('查询进展').click()
  await reporter.field('回执编号').fill(received.receipt)
  await page.getByRole('button', { name: '查询', exact: true }).click()
  const picture = page.locator('label.picture input[type=file]')
  await picture.setInputFiles({ name: 'secret-name.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  await expect(page.getByText('这个文件不是图片')).toBeVisible()
  await picture.setInputFiles({ name: 'secret-name.png', mimeType: 'image/png', buffer: await page.screenshot() })
  await expect(page.getByText('已添加图片 1 张')).toBeVisible()
  await reporter.picture('reporter-picture')
  await reporter.leave()

  const officer = await Person.at(browser, 'mc.quality')
  await officer.page.goto('/complaints/cases')
  await officer.page.getByRole('link', { name: subject }).click()
  await expect(officer.page.getByRole('link', { name: '图片 1.jpg' })).toBeVisible()
  await officer.page.locator('.files input[type=file]').setInputFiles({ name: '工作站日志.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF') })
  await expect(officer.page.getByRole('link', { name: '工作站日志.pdf' })).toBeVisible()
  const download = officer.page.waitForEvent('download')
  await officer.page.getByRole('link', { name: '图片 1.jpg' }).click()
  expect((await download).suggestedFilename()).toContain('1.jpg')
  await officer.picture('case-files')
  await officer.leave()
})
