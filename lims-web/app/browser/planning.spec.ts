import { expect, test } from '@playwright/test'
import { Person } from './person'

test('a round of a programme is planned, returned, put right and approved', async ({ browser }) => {
  const name = `浏览器：每月例行监测 ${Date.now()}`
  const planner = await Person.at(browser, 'wz.planner')
  const { page } = planner
  await page.goto('/planning/work-orders')
  await planner.button('监测计划').click()
  await planner.button('新建监测计划').click()
  await planner.field('名称').fill(name)
  await planner.choose('频次', '每月')
  await planner.field('按名称、编号、水体查找').fill('万州')
  await page.locator('.sites .el-checkbox').first().click()
  await planner.field('查找 监测项目').fill('氨氮')
  await page.locator('.groups .el-checkbox').first().click()
  await planner.picture('programme')
  await planner.button('建立监测计划').click()
  await expect(page.getByRole('grid').getByText(name)).toBeVisible()
  await planner.picture('programmes')

  await page.goto('/planning/work-orders/new')
  await planner.choose('监测计划', name)
  await expect(planner.field('名称')).toHaveValue(name)
  await expect(page.getByText('全程序空白')).toBeVisible()
  await planner.button('提交任务单待批准').click()
  await page.waitForURL(/work-orders\/[0-9a-f-]{36}$/)
  const order = page.url()

  const signatory = await Person.at(browser, 'wz.signatory')
  await signatory.page.goto(order)
  await signatory.button('退回修改').click()
  await signatory.field('退回理由').fill('请加测 pH 值')
  await signatory.button('退回任务单').click()
  await expect(signatory.page.getByText('已退回').first()).toBeVisible()
  await signatory.leave()

  await page.reload()
  await page.getByRole('link', { name: '修改任务单' }).click()
  await expect(page.getByText('退回理由：请加测 pH 值')).toBeVisible()
  await planner.field('查找 监测项目').fill('pH值')
  await page.locator('.groups .el-checkbox').first().click()
  await planner.picture('change-order')
  await planner.button('提交任务单待批准').click()
  await page.waitForURL(order)
  await planner.leave()

  const again = await Person.at(browser, 'wz.signatory')
  await again.page.goto(order)
  await again.button('批准任务单').click()
  await again.sign('批准任务单')
  await expect(again.page.getByText('已批准').first()).toBeVisible()
  await again.leave()
})
