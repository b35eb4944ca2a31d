import { expect, test } from '@playwright/test'
import { Person } from './person'

test('an administrator grants a capacity, ends it and ends a session', async ({ browser }) => {
  const analyst = await Person.at(browser, 'yz.analyst2')
  const admin = await Person.at(browser, 'yz.admin')
  const { page } = admin
  await page.getByRole('navigation').getByRole('link', { name: '人员' }).click()
  await expect(page.getByRole('grid').getByText('yz.analyst2')).toBeVisible()
  await admin.picture('staff')
  await page.getByRole('grid').getByText('yz.analyst2').click()
  await page.waitForURL(/people\/[0-9a-f-]{36}/)
  await admin.button('授予身份').click()
  await admin.choose('身份', '校核人')
  await page.getByRole('dialog').getByRole('button', { name: '授予身份' }).click()
  await expect(page.locator('.held').getByText('校核人')).toBeVisible()
  await admin.picture('person')
  await page.locator('.held li', { hasText: '校核人' }).getByRole('button', { name: '终止' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '终止' }).click()
  await expect(page.locator('.held li', { hasText: '校核人' }).getByRole('button')).toHaveCount(0)
  await admin.button('全部结束').click()
  await expect(page.getByText('没有打开的会话。')).toBeVisible()
  await admin.leave()

  await analyst.page.goto('/account')
  await expect(analyst.page).toHaveURL(/log-in/)
  await analyst.leave()
})

test('a person sees where they are logged in', async ({ browser }) => {
  const elsewhere = await Person.at(browser, 'yz.quality', { phone: true })
  const here = await Person.at(browser, 'yz.quality')
  await here.page.getByRole('button', { name: /^本人/ }).click()
  await here.page.getByText('我的账号').click()
  await expect(here.page.getByText('当前设备')).toBeVisible()
  await here.picture('own-account')
  await here.button('结束会话').first().click()
  await expect(here.button('结束会话')).toHaveCount(0)
  await elsewhere.page.goto('/account')
  await expect(elsewhere.page).toHaveURL(/log-in/)
  await elsewhere.leave()
  await here.leave()
})
