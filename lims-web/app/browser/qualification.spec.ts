import { expect, test } from '@playwright/test'
import { Person } from './person'

const PDF = Buffer.from('%PDF-1.7\n%%EOF\n')

test('a laboratory submits an annex, who supervises confirms it and suspends a line', async ({ browser }) => {
  const number = `27${Date.now()}`
  const officer = await Person.at(browser, 'p1.quality')
  await officer.page.goto('/qualification')
  await officer.page.getByRole('link', { name: '提交证书附表' }).click()
  await officer.field('证书编号').fill(number)
  await officer.field('发证机关').fill('重庆市市场监督管理局')
  for (const [field, day] of [['有效期起', '2026-06-01'], ['有效期止', '2032-05-31']] as const) {
    await officer.field(field).fill(day)
    await officer.field(field).press('Enter')
  }
  await officer.field('证书扫描件').setInputFiles({ name: '证书.pdf', mimeType: 'application/pdf', buffer: PDF })
  const sheet = (...lines: string[]) => ({ name: '附表.csv', mimeType: 'text/csv', buffer: Buffer.from(['analyte,method,matrix', ...lines, ''].join('\r\n')) })
  await officer.field('附表文件').setInputFiles(sheet('总铅,HJ 700-2014,water'))
  await officer.button('提交证书附表').click()
  await expect(officer.page.getByText('目录中此基质没有此项目')).toBeVisible()
  await officer.picture('qualification-refused')
  await officer.field('附表文件').setInputFiles(sheet('MO,HJ 700-2014,water', 'SB,HJ 700-2014,water'))
  await officer.button('提交证书附表').click()
  await officer.sign('提交证书附表')
  await officer.page.waitForURL(new RegExp(`qualification/${number}$`))
  await expect(officer.chip('待确认')).toBeVisible()
  await expect(officer.button('确认附表')).toHaveCount(0)
  await officer.leave()

  const supervisor = await Person.at(browser, 'mc.quality')
  const { page } = supervisor
  await page.goto(`/qualification/${number}`)
  await supervisor.picture('qualification-waits')
  await supervisor.button('确认附表').click()
  await supervisor.sign('确认附表')
  await expect(supervisor.chip('有效').first()).toBeVisible()
  await page.locator('.el-checkbox').first().click()
  await supervisor.button(/变更范围.*所选 1 行/).click()
  await supervisor.field('起始日').fill('2026-10-01')
  await supervisor.field('起始日').press('Enter')
  await supervisor.field('依据').fill('渝市监认〔2026〕18 号')
  await expect(page.getByText('自该日起没有已签发的报告含有这些项目。')).toBeVisible()
  await supervisor.sign('暂停')
  await expect(page.getByText('自 2026-10-01 起').first()).toBeVisible()
  await supervisor.picture('qualification-suspended')
  await page.goto('/network/CQ-P001')
  await page.getByRole('link', { name: number }).click()
  await page.waitForURL(new RegExp(`qualification/${number}$`))
  await supervisor.leave()
})
