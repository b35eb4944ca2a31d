import { expect, test } from '@playwright/test'
import { byName, Person } from './person'

const METHOD = 'HJ 535-2009'
const READINGS: Record<string, string> = { 水温: '18.4', pH值: '7.8', 溶解氧: '8.1', 电导率: '356', 浑浊度: '12' }
const STANDARDS = ['0', '5', '10', '20', '40', '60', '80', '100']
const responseTo = (micrograms: number) => (0.01 + 0.007 * micrograms).toFixed(4)
/** Contents in mg/L by what stands in the position, 50 ml of it in the cell. */
const CONTENT: Record<string, number> = { 曲线核查: 1.0, 标准样品: 1.51, 方法空白: 0.003, 样品: 0.4, 实验室平行: 0.41, 加标样: 0.89 }
const FIELD_BLANK = 0.003

test.describe.serial('the main job, by hand', () => {
  const title = `浏览器：地表水例行监测 ${Date.now()}`
  let order = ''
  let batch = ''
  let report = ''
  const codes: string[] = []
  const blanks: string[] = []

  test('a planner plans; the catalogue says the rest', async ({ browser }) => {
    const planner = await Person.at(browser, 'wz.planner')
    const { page } = planner
    await page.getByRole('navigation').getByRole('link', { name: '计划' }).click()
    await planner.button('新建任务单').click()
    await planner.button('提交任务单待批准').click()
    await expect(page.getByText('请给任务单起个名称')).toBeVisible()
    await planner.field('名称').fill(title)
    await planner.field('按名称、编号、水体查找').fill('万州')
    await page.locator('.sites .el-checkbox').first().click()
    for (const analyte of ['水温', 'pH值', '溶解氧', '电导率', '浑浊度', '氨氮']) {
      await planner.field('查找 监测项目').fill(analyte)
      await page.locator('.groups .el-checkbox', { hasText: new RegExp(`^\\s*${analyte}(\\s|现场|$)`) }).click()
    }
    await planner.field('查找 监测项目').fill('')
    await expect(page.getByText('全程序空白')).toBeVisible()
    await planner.picture('plan')
    await planner.button('提交任务单待批准').click()
    await page.waitForURL(/work-orders\/[0-9a-f-]{36}/)
    order = page.url().split('/').pop()!
    await planner.leave()
  })

  test('the signatory approves; a wrong PIN does not', async ({ browser }) => {
    const signatory = await Person.at(browser, 'wz.signatory')
    const { page } = signatory
    await signatory.picture('inbox')
    await page.goto(`/planning/work-orders/${order}`)
    await signatory.button('批准任务单').click()
    await signatory.sign('批准任务单', { pin: '000000' })
    await expect(page.getByRole('alert').first()).toBeVisible()
    await signatory.picture('wrong-pin')
    await signatory.sign('批准任务单')
    await expect(signatory.button('批准任务单')).toHaveCount(0)
    await signatory.picture('work-order')
    await signatory.leave()
  })

  test('labels are printed from the work order', async ({ browser }) => {
    const sampler = await Person.at(browser, 'wz.sampler1')
    await sampler.page.goto(`/planning/work-orders/${order}`)
    await sampler.page.getByRole('link', { name: '打印标签' }).or(sampler.button('打印标签')).click()
    const download = sampler.page.waitForEvent('download')
    await sampler.page.getByText('下载标签 PDF').click()
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
    await sampler.leave()
  })

  test('a sampler starts the app in a valley without a signal, and fills in by the code on a container', async ({ browser }) => {
    const sampler = await Person.at(browser, 'wz.sampler1', { phone: true })
    await sampler.page.goto('/field')
    const { items } = await (await sampler.page.request.get(`/api/sampling/samples?workOrder=${order}`)).json()
    const { containers } = await (await sampler.page.request.get(`/api/sampling/samples/${items[0].code}`)).json()
    await expect(sampler.page.getByText(/已带上/)).toBeVisible()
    await expect
      .poll(() => sampler.page.evaluate(() => /已带上 (\d+) \/ \1 份/.test(document.body.innerText) || /已带上 60 /.test(document.body.innerText)))
      .toBe(true)
    await sampler.hasTheApp()
    const page = await sampler.startsWithoutASignal('/field')
    await expect(page.getByText(/内容截至/)).toBeVisible()
    await sampler.picture('trip-without-a-signal')
    await sampler.field('扫描标签').fill(containers[0].code)
    await sampler.field('扫描标签').press('Enter')
    const card = page.locator('section.card')
    await expect(card).toBeVisible()
    await card.getByText('多云').click()
    await sampler.picture('collect-without-a-signal')
    await page.reload()
    await expect(card.getByRole('radio', { name: '多云' })).toBeChecked()
    await page.context().setOffline(false)
    await expect(page.getByText(/内容截至/)).toHaveCount(0)
    await sampler.leave()
  })

  test('two samplers collect on a phone; a mistyped code is caught', async ({ browser }) => {
    const sampler = await Person.at(browser, 'wz.sampler1', { phone: true })
    const { page } = sampler
    await page.goto(`/field?workOrder=${order}`)
    const { items } = await (await page.request.get(`/api/sampling/samples?workOrder=${order}`)).json()
    for (const { code, kind } of items) {
      codes.push(code)
      if (kind.endsWith('BLANK')) blanks.push(code)
    }
    await expect(page.getByText(/已带上/)).toBeVisible()
    await sampler.picture('trip')
    const misread = codes[0]!.slice(0, -1) + (codes[0]!.endsWith('A') ? 'B' : 'A')
    await sampler.field('扫描标签').fill(misread)
    await sampler.field('扫描标签').press('Enter')
    await expect(page.getByRole('alert')).toContainText('校验')
    for (const [index, code] of codes.entries()) {
      await sampler.field('扫描标签').fill(code)
      await sampler.field('扫描标签').press('Enter')
      const card = page.locator('section.card')
      await expect(card).toBeVisible()
      for (const [name, value] of Object.entries(READINGS)) {
        const field = sampler.field(name, card)
        if (await field.count()) await field.fill(value)
      }
      for (const box of await card.locator('.containers .el-checkbox').all()) await box.click()
      await card.getByText('取得位置').click()
      await expect(card.getByText('30.81')).toBeVisible()
      await card.getByText('多云').click()
      if (index === 0) {
        await card.locator('input[type=file]').setInputFiles({ name: 'site.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not an image') })
        await expect(card.getByRole('alert')).toBeVisible()
        await card.locator('input[type=file]').setInputFiles({ name: 'site.png', mimeType: 'image/png', buffer: await page.screenshot() })
        await expect(card.getByText('✓ 照片 1')).toBeVisible()
        await sampler.picture('collect')
      }
      await card.getByText('记录采样并由第二人签名').click()
      if (index === 0) await sampler.picture('co-sign')
      await sampler.sign('签名并记录采样', { beside: 'wz.sampler2' })
      await expect(page.getByText(`${code} 已记录`)).toBeVisible()
    }
    await sampler.leave()
  })

  test('the sampler hands over to the custodian', async ({ browser }) => {
    const sampler = await Person.at(browser, 'wz.sampler1', { phone: true })
    const { page } = sampler
    await page.goto('/custody/hand-overs/new')
    for (const code of codes) {
      await page.locator('.scan input').fill(code)
      await page.locator('.scan input').press('Enter')
    }
    await sampler.field('封条号').fill('FS-0001')
    await sampler.field('箱内温度').fill('4.2')
    await sampler.picture('hand-over')
    await sampler.button('请接收人签名').click()
    await sampler.sign(/签名并接收/, { beside: 'wz.custodian' })
    await page.waitForURL(/custody$/)
    await sampler.leave()
  })

  test('the custodian receives every sample', async ({ browser }) => {
    const custodian = await Person.at(browser, 'wz.custodian')
    const { page } = custodian
    await page.goto('/custody/receipts')
    for (const [index, code] of codes.entries()) {
      await page.locator('.scan input').fill(code)
      await page.locator('.scan input').press('Enter')
      await page.getByText('全部相符').click()
      await custodian.field('到样温度').fill('4.2')
      if (index === 0) await custodian.picture('receive')
      await page.getByRole('group', { name: '决定' }).getByRole('button', { name: '接收', exact: true }).click()
      await expect(page.getByText(`${code} 已接收`)).toBeVisible()
    }
    await custodian.leave()
  })

  test('the analyst opens a batch, draws the curve, types the readings, submits', async ({ browser }) => {
    const analyst = await Person.at(browser, 'wz.analyst1')
    const { page } = analyst
    await page.goto('/bench')
    await page.locator('button.method', { hasText: METHOD }).click()
    for (const line of await page.locator('.containers li').all()) {
      const text = (await line.textContent())!.replace(/\s/g, '')
      const mine = codes.some((code) => text.includes(code))
      const checked = await line.locator('.is-checked').count()
      if (!mine && checked) await line.locator('.el-checkbox').click()
    }
    await analyst.choose('仪器', /WZ-UV-01/)
    await analyst.picture('worklist')
    await analyst.button('建立分析批').click()
    await page.waitForURL(/bench\/batches\//)
    batch = page.url().split('/').pop()!

    const rows = STANDARDS.map((standard) => `${standard}\t${responseTo(Number(standard))}`).join('\n')
    await page.locator('.curve input').first().evaluate((input, text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, rows)
    await analyst.button('绘制校准曲线').click()
    await expect(page.getByText(/r = 1|r = 0\.999/)).toBeVisible()

    const grid = page.getByRole('grid', { name: '原始读数' })
    const lines = await grid.getByRole('row').all()
    for (const line of lines.slice(1)) {
      const text = (await line.textContent())!
      const kind = Object.keys(CONTENT).find((name) => text.includes(name))!
      const content = blanks.some((code) => text.includes(code)) ? FIELD_BLANK : CONTENT[kind]!
      await line.getByRole('gridcell').nth(2).click()
      await page.keyboard.type(responseTo(content * 50))
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Control+s')
    await expect(page.getByText('InputsFitFormula')).toBeVisible()
    await grid.getByRole('row').filter({ hasText: '加标样' }).getByRole('gridcell').nth(5).click()
    await page.keyboard.type('0.50')
    await page.keyboard.press('Enter')
    await grid.getByRole('row').filter({ hasText: '曲线核查' }).getByRole('gridcell').nth(6).click()
    await page.keyboard.type('1.00')
    await page.keyboard.press('Enter')
    await analyst.picture('readings')
    await page.keyboard.press('Control+s')
    await expect(page.getByText('读数已保存，结果已计算')).toBeVisible()
    await analyst.button('提交').click()
    await analyst.sign(/提交/)
    await expect(page.getByText('已提交').first()).toBeVisible()
    await analyst.picture('batch')
    await analyst.leave()
  })

  for (const [account, step, word] of [['wz.checker', '校核', 'check'], ['wz.reviewer', '审核', 'review']] as const) {
    test(`${word}: one of three different people`, async ({ browser }) => {
      const person = await Person.at(browser, account)
      const { page } = person
      await page.goto(`/review/${batch}`)
      await person.picture(word)
      await person.button(new RegExp(`^${step} \\d+ 个结果`)).click()
      await person.sign(new RegExp(`${step} \\d+`))
      await expect(page.getByRole('status').filter({ hasText: `已${step}` })).toBeVisible()
      await person.leave()
    })
  }

  test('sign: the third signs all results with a device, by one touch', async ({ browser, baseURL }) => {
    const signatory = await Person.at(browser, 'wz.signatory', { at: byName(baseURL!) })
    const { page } = signatory
    const device = await signatory.registerDevice('办公室电脑')
    await device.verifies(false)
    await page.goto(`/review/${batch}`)
    await signatory.picture('sign')
    await signatory.button(/^签发 \d+ 个结果/).click()
    await signatory.picture('sign-with-passkey')
    await signatory.signByPasskey()
    // The device that does not know the person may keep asking, or give up; nothing is signed by either.
    await page.waitForTimeout(3_000)
    await expect(page.getByRole('status').filter({ hasText: '已签发' })).toHaveCount(0)
    await page.reload()
    await device.verifies(true)
    await signatory.button(/^签发 \d+ 个结果/).click()
    await signatory.signByPasskey()
    await expect(page.getByRole('status').filter({ hasText: '已签发' })).toBeVisible()
    await signatory.leave()
  })

  test('the signatory issues the report, and anyone can verify it', async ({ browser }) => {
    const signatory = await Person.at(browser, 'wz.signatory')
    const { page } = signatory
    await page.goto('/reporting')
    await page.getByRole('grid').getByText(title).click()
    await page.waitForURL(/reporting\/.+/)
    report = decodeURIComponent(page.url().split('/').pop()!)
    await signatory.button('签发报告').click()
    await signatory.sign('签发报告')
    await expect
      .poll(async () => (await page.request.get(`/api/reporting/verification/${encodeURIComponent(report)}`)).json().then(({ state }) => state), { timeout: 60_000 })
      .toBe('GENUINE')
    await page.reload()
    await signatory.picture('report')
    const waiting = page.waitForEvent('download')
    await page.getByText('下载报告 PDF').click()
    const file = await (await waiting).path()
    await page.goto(`/verify/${encodeURIComponent(report)}`)
    await expect(page.getByText('真实有效').first()).toBeVisible()
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(page.getByText('文件与签发的原件完全一致。')).toBeVisible()
    await signatory.picture('verify')
    await signatory.leave()
  })

  test('a correction makes a new report; the old one is superseded', async ({ browser }) => {
    const signatory = await Person.at(browser, 'wz.signatory')
    const { page } = signatory
    await page.goto(`/reporting/${encodeURIComponent(report)}`)
    await page.getByRole('grid').getByRole('row').filter({ hasText: '氨氮' }).getByRole('button', { name: '更正' }).click()
    await signatory.field('更正后的值').fill('0.42')
    await signatory.sign('签名并更正')
    await expect(page.getByText('更正必须说明理由').first()).toBeVisible()
    await signatory.field('更正理由').fill('定容体积录入有误')
    await signatory.picture('amend')
    await signatory.sign('签名并更正')
    await expect(page.getByRole('status')).toContainText('结果已更正')
    await page.goto('/reporting')
    await page.getByRole('grid').getByText(title).first().click()
    await page.waitForURL(/reporting\/.+/)
    await signatory.button('签发报告').click()
    await signatory.sign('签发报告')
    await expect
      .poll(async () => (await page.request.get(`/api/reporting/verification/${encodeURIComponent(report)}`)).json().then(({ state }) => state), { timeout: 60_000 })
      .toBe('SUPERSEDED')
    await page.goto(`/verify/${encodeURIComponent(report)}`)
    await expect(page.getByText('已被替代').first()).toBeVisible()
    await signatory.picture('superseded')
    await signatory.leave()
  })

  test('from a line of the report leads a picture of everyone who answers for it', async ({ browser }) => {
    const officer = await Person.at(browser, 'wz.quality')
    const { page } = officer
    await page.goto(`/reporting/${encodeURIComponent(report)}`)
    await page.getByRole('grid').getByRole('row').filter({ hasText: '氨氮' }).first().getByRole('link', { name: '责任链' }).click()
    const picture = page.getByRole('list', { name: '从点位到签字' })
    await expect(picture.getByRole('list', { name: '采样', exact: true }).getByText('采样员')).toHaveCount(2)
    await expect(picture.getByRole('list', { name: '三级审核' }).getByRole('button')).toHaveCount(3)
    await expect(page.getByRole('list', { name: '各版本' })).toContainText('定容体积录入有误')
    await expect(picture.getByText('分析室的温度和湿度没有记录')).toBeVisible()
    await officer.picture('responsibility')
    await picture.getByRole('list', { name: '三级审核' }).getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: /详情/ })).toContainText('CHECKER/')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('region', { name: /详情/ })).toHaveCount(0)
    await officer.leave()
  })

  test('what was issued goes out as one pack of evidence', async ({ browser }) => {
    const officer = await Person.at(browser, 'wz.quality')
    await officer.page.goto('/visits')
    const pack = officer.page.waitForEvent('download')
    await officer.button('打包下载').click()
    expect((await pack).suggestedFilename()).toMatch(/^evidence-.+\.zip$/)
    await officer.leave()
  })
})
