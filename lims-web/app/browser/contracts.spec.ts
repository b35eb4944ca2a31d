import { expect, test } from '@playwright/test'
import { Person } from './person'

const PDF = Buffer.from('%PDF-1.7\n%%EOF\n')

test('a contract is entered with its file, changed, and read by who stands above', async ({ browser }) => {
  const number = `浏览器-HT-${Date.now()}`
  const planner = await Person.at(browser, 'p1.planner')
  const { page } = planner
  await page.goto('/contracts')
  await planner.button('登记合同').first().click()
  await planner.field('合同编号').fill(number)
  await planner.field('对方').fill('万州区某化工有限公司')
  await planner.field('标的').fill('废水季度委托监测')
  await planner.field('起始日').fill('2026-01-01')
  await planner.field('起始日').press('Enter')
  await planner.sign('登记合同')
  await expect(page.getByText('请上传不超过 8 MB 的合同文件').first()).toBeVisible()
  await planner.field('合同文件').setInputFiles({ name: '合同.pdf', mimeType: 'application/pdf', buffer: PDF })
  await planner.field('金额').fill('128000.00')
  await planner.field('终止日').fill('2026-12-31')
  await planner.field('终止日').press('Enter')
  await planner.picture('contract-entered')
  await planner.sign('登记合同')
  await page.waitForURL(/contracts\/[0-9a-f-]{36}$/)
  await expect(page.getByText('第 1 版')).toBeVisible()
  const address = page.url()

  await planner.button('登记变更').click()
  await page.getByText('无固定期限').last().click()
  await planner.field('变更原因').fill('补充协议：改为长期')
  await planner.sign('登记变更')
  await expect(page.getByText('第 2 版')).toBeVisible()
  await expect(page.getByText('补充协议：改为长期')).toBeVisible()
  const [file] = await Promise.all([page.context().waitForEvent('page'), page.getByText('第 1 版').click()])
  await file.close()
  await planner.picture('contract')
  await planner.leave()

  const centre = await Person.at(browser, 'mc.quality')
  await centre.page.goto('/network/CQ-P001')
  await expect(centre.page.getByText(number)).toBeVisible()
  await centre.page.goto(address)
  await expect(centre.page.getByText('第 2 版')).toBeVisible()
  await expect(centre.button('登记变更')).toHaveCount(0)
  await centre.leave()
})
