import { expect, test } from '@playwright/test'
import { Person } from './person'

/** As it is typed: a minute of the laboratory, some days from now. */
function minuteIn(days: number): string {
  const [day, time] = new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().split('T')
  return `${day} ${time!.slice(0, 5)}`
}

test('an inspector from outside is let in, looks, and stands on the trail', async ({ browser }) => {
  const inspector = `检查员${Date.now()}`
  const account = `guest-${Date.now()}`
  const quality = await Person.at(browser, 'wz.quality')
  const { page } = quality
  await page.goto('/visits')
  await quality.button('开立来访').click()
  await quality.field('检查员').fill(inspector)
  await quality.field('派出机关').fill('重庆市市场监督管理局')
  await quality.field('通知文号').fill('渝市监检〔2026〕17号')
  await quality.field('结束').fill(minuteIn(3))
  await page.getByRole('dialog').getByRole('button', { name: '开立来访' }).click()
  const link = (await page.getByRole('dialog').locator('.code').textContent())!.trim()
  await quality.picture('visit-opened')
  await quality.button('已交付').click()

  const guest = await Person.stranger(browser, account)
  await guest.page.goto(link)
  await guest.field('账号').fill(account)
  await guest.field('密码').fill('three-blue-herons')
  await guest.field('再输入一次密码').fill('three-blue-herons')
  await guest.button('接受邀请').click()
  await expect(guest.page.getByText('邀请已接受。')).toBeVisible()
  await guest.logIn('three-blue-herons')
  await expect(guest.page.getByText('您是来访检查员，只能查看和下载')).toBeVisible()
  await guest.page.goto('/equipment')
  await expect(guest.page.getByRole('grid')).toBeVisible()
  await guest.picture('visit-guest')
  await guest.leave()

  await page.goto('/visits')
  await page.getByRole('link', { name: inspector }).click()
  await expect(page.getByText('/api/equipment/register').first()).toBeVisible()
  await quality.picture('visit-trail')
  await quality.button('结束来访').click()
  await page.getByRole('dialog').getByLabel('理由').fill('检查已经结束')
  await page.getByRole('dialog').getByRole('button', { name: '结束来访' }).click()
  await expect(page.getByText('检查已经结束')).toBeVisible()
  await quality.leave()
})

test('a provider plans a round of proficiency testing', async ({ browser }) => {
  const title = `浏览器：水中氨氮能力验证 ${Date.now()}`
  const provider = await Person.at(browser, 'mc.quality')
  const { page } = provider
  await page.goto('/proficiency')
  await provider.button('策划一轮').click()
  await provider.field('名称').fill(title)
  await provider.field('报送截止').fill(minuteIn(20))
  await provider.choose('项目', /氨氮/)
  await provider.field('指定值 mg/L').fill('1.50')
  await provider.field('标准不确定度').fill('0.02')
  await provider.field('依据').fill('称量配制，GBW(E) 080220')
  await provider.field('σpt 值').fill('0.12')
  await provider.choose('参加单位', /万州/)
  await page.keyboard.press('Escape')
  await provider.picture('round-planned')
  await page.getByRole('dialog').getByRole('button', { name: '策划一轮' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await provider.leave()
})

test('a laboratory records what a provider outside the network reported', async ({ browser }) => {
  const round = `IAEA-TEL-${Date.now()}`
  const quality = await Person.at(browser, 'wz.quality')
  const { page } = quality
  await page.goto('/proficiency')
  await quality.button('登记外部能力验证').click()
  const dialog = page.getByRole('dialog')
  await quality.field('组织单位', dialog).fill('IAEA')
  await quality.field('名称', dialog).fill(round)
  await quality.field('报告日期', dialog).fill('2026-01-31')
  await quality.choose('项目', /氨氮/, dialog)
  await quality.field('结果', dialog).fill('1.44')
  await quality.field('指定值', dialog).fill('1.50')
  await quality.field('σpt', dialog).fill('0.12')
  await quality.field('得分', dialog).fill('-0.5')
  await quality.sign('登记外部能力验证')
  await expect(page.getByText(round).first()).toBeVisible()
  await quality.leave()
})

test('a citizen complains without a name, and reads the answer by the receipt', async ({ browser }) => {
  const subject = `噪声报告迟到 ${Date.now()}`
  const citizen = await Person.stranger(browser, 'nobody', { phone: true })
  const { page } = citizen
  await page.goto('/complaints')
  await citizen.choose('涉及的单位', /万州/)
  await citizen.field('标题').fill(subject)
  await citizen.field('经过').fill('合同写的是十个工作日，一个月了还没有拿到报告。')
  await citizen.button(/^提交$/).click()
  const receipt = (await page.locator('.receipt').textContent())!.trim()
  await citizen.picture('complaint-receipt')

  const handler = await Person.at(browser, 'mc.quality')
  await handler.page.goto('/complaints/cases')
  await handler.page.getByRole('link', { name: subject }).click()
  for (const [step, words] of [['受理', '已受理，六十日内答复。'], ['写调查记录', '已向其索取合同和发出记录。']] as const) {
    await handler.page.getByRole('button', { name: step, exact: true }).click()
    await handler.page.getByRole('dialog').getByRole('textbox').fill(words)
    await handler.page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click()
    await expect(handler.page.getByText(words)).toBeVisible()
  }
  await handler.picture('complaint-case')
  await handler.leave()

  await citizen.button('查询进展').click()
  await citizen.field('回执编号').fill(receipt)
  await citizen.button(/^查询$/).click()
  await expect(page.getByText('已受理，六十日内答复。')).toBeVisible()
  await expect(page.getByText('已向其索取合同和发出记录。')).toHaveCount(0)
  await citizen.leave()
})

test('figures of a year are taken home as a workbook', async ({ browser }) => {
  const quality = await Person.at(browser, 'wz.quality')
  await quality.page.goto('/figures')
  const workbook = quality.page.waitForEvent('download')
  await quality.page.getByRole('link', { name: '下载' }).click()
  expect((await workbook).suggestedFilename()).toMatch(/^figures-.+\.xlsx$/)
  await quality.leave()
})

test('a partner types results in, is told at the cell what is wrong, and hands them in', async ({ browser }) => {
  const sample = `P1-${Date.now()}`
  const past = (minutes: number) => minuteIn(-minutes / 1440)
  const row = (unit: string) =>
    [sample, '沱口', 'water', past(9), 'p1.sampler1;p1.sampler2', past(7), 'NH3N', 'HJ 535-2009', '0.125', unit, '0.025', '', past(5), 'p1.analyst1', 'P1-UV-01', 'PC-01'].join('\t')
  const partner = await Person.at(browser, 'p1.analyst1')
  const { page } = partner
  await page.goto('/partners')
  await partner.button('逐行填写').click()
  const grid = page.getByRole('grid', { name: '要交付的结果' })
  const paste = async (text: string) => {
    await grid.focus()
    await grid.evaluate((at, pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      at.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, text)
  }
  await paste(row('mg/kg'))
  await partner.button(/^检查$/).click()
  await expect(grid.locator('[data-message=held]')).toHaveCount(1)
  await partner.picture('delivery-typed')
  await page.reload()
  await partner.button('逐行填写').click()
  await expect(grid.getByText(sample)).toBeVisible()
  await paste(row('mg/L'))
  await partner.button(/^检查$/).click()
  await partner.button('上传，等待签署').click()
  await expect(page).toHaveURL(/partners\/[0-9a-f-]{36}/)
  await page.goto('/partners')
  await partner.button('逐行填写').click()
  await expect(page.getByText('0 行')).toBeVisible()
  await partner.leave()
})
