import { expect, test } from '@playwright/test'
import { createHmac } from 'node:crypto'
import { byName, Person } from './person'

/** What the authenticator on a phone shows now, or some half minutes from now (RFC 6238). */
function codeOf(secret: string, halfMinutes: number): string {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + halfMinutes))
  const hash = createHmac('sha1', key).update(counter).digest()
  return String((hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

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
  const others = await here.button('结束会话').count()
  await here.button('结束会话').first().click()
  await expect(here.button('结束会话')).toHaveCount(others - 1)
  await elsewhere.page.goto('/account')
  await expect(elsewhere.page).toHaveURL(/log-in/)
  await elsewhere.leave()
  await here.leave()
})

test('a person takes a phone as second factor and is asked for its code', async ({ browser }) => {
  const person = await Person.at(browser, 'yz.equipment')
  const { page } = person
  await page.goto('/account')
  await person.button('启用动态口令').click()
  await page.getByRole('dialog').getByLabel('请再输入密码').fill('Jialing-2026')
  await page.getByRole('dialog').getByRole('button', { name: '启用动态口令' }).click()
  const picture = page.getByAltText('二维码')
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(50)
  await person.picture('second-factor')
  const secret = (await page.locator('.codes .code').textContent())!.trim()
  await page.locator('input[autocomplete=one-time-code]').fill(codeOf(secret, -1))
  await person.button('确认').click()
  await expect(page.locator('.codes li')).toHaveCount(10)
  const [recovery] = await page.locator('.codes li').allTextContents()
  await person.button('已抄下').click()
  await expect(page.getByText(/已启用/)).toBeVisible()

  await page.getByRole('button', { name: /^本人/ }).click()
  await page.getByText('退出登录').click()
  for (const [code, right] of [['000000', false], [codeOf(secret, 0), true]] as const) {
    await page.locator('input[autocomplete=username]').fill('yz.equipment')
    await page.locator('input[autocomplete=current-password]').fill('Jialing-2026')
    if (!right) await person.button(/^登录$/).click()
    await page.locator('input[autocomplete=one-time-code]').fill(code)
    await person.button(/^登录$/).click()
    if (right) await expect(page).not.toHaveURL(/log-in/)
    else await expect(page.getByText('动态口令不正确，或已经用过')).toBeVisible()
  }

  await page.goto('/account')
  await person.button('停用动态口令').click()
  await page.getByRole('dialog').getByLabel('请再输入密码').fill('Jialing-2026')
  await page.getByRole('dialog').getByRole('button', { name: '停用动态口令' }).click()
  await expect(page.getByText('未启用。')).toBeVisible()
  expect(recovery).toMatch(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/)
  await person.leave()
})

test('a person registers a device and logs in without a password', async ({ browser, baseURL }) => {
  const person = await Person.at(browser, 'yz.signatory', { at: byName(baseURL!) })
  const { page } = person
  const device = await person.registerDevice('办公室电脑')
  await person.picture('passkey')

  const enter = async () => {
    await page.getByRole('button', { name: /^本人/ }).click()
    await page.getByText('退出登录').click()
    await person.button('用通行密钥登录').click()
  }
  await enter()
  await expect(page).not.toHaveURL(/log-in/)

  await device.verifies(false)
  await enter()
  // The device that does not know the person again may keep asking, or give up; nobody is let in by either.
  await page.waitForTimeout(3_000)
  await expect(page).toHaveURL(/log-in/)
  await expect(page.getByRole('button', { name: /^本人/ })).toHaveCount(0)
  await page.reload()
  await device.verifies(true)
  await person.button('用通行密钥登录').click()
  await expect(page).not.toHaveURL(/log-in/)

  await page.goto('/account')
  await page.locator('.passkeys').getByRole('button', { name: '吊销' }).click()
  await expect(page.getByText('还没有登记设备。')).toBeVisible()
  await enter()
  await expect(page.getByRole('alert')).toContainText('已吊销')
  await person.leave()
})

test('somebody is invited, chooses the own secrets, loses the PIN and is given another one by two people', async ({ browser }) => {
  const when = Date.now() % 100_000
  const account = `shen.${when}`
  const number = `YZ-${when}`
  const admin = await Person.at(browser, 'yz.admin')
  await admin.page.goto('/people')
  await admin.button('邀请').click()
  await admin.field('姓名').fill('沈新来')
  await admin.field('工号').fill(number)
  await admin.choose('身份', '分析员')
  await admin.page.keyboard.press('Escape')
  await admin.picture('invite')
  await admin.page.getByRole('dialog').getByRole('button', { name: '邀请' }).click()
  await expect(admin.page.getByAltText('二维码')).toBeVisible()
  await admin.picture('invited')
  const link = (await admin.page.locator('.link').textContent())!.trim()
  await admin.button('已交给本人').click()
  await expect(admin.page.getByRole('region', { name: '邀请' }).getByText('沈新来').first()).toBeVisible()

  const person = await Person.stranger(browser, account)
  const { page } = person
  await page.goto(link)
  await expect(page.getByText(number)).toBeVisible()
  await person.field('账号').fill(account)
  await person.field('密码').fill('Jialing-2026')
  await person.field('再输一次密码').fill('Jialing-2026')
  await person.field('签名口令').fill('730914')
  await person.field('再输一次签名口令').fill('730914')
  await person.picture('invitation')
  await person.button('接受邀请').click()
  await expect(page).toHaveURL(/account$/)

  await person.field('原签名口令').fill('730914')
  await person.field('新签名口令').fill('805316')
  await person.field('再输一次新签名口令').fill('805316')
  await person.button('更改签名口令').click()
  await expect(page.getByText('签名口令已更改')).toBeVisible()

  await person.button('启用动态口令').click()
  await page.getByRole('dialog').getByLabel('请再输入密码').fill('Jialing-2026')
  await page.getByRole('dialog').getByRole('button', { name: '启用动态口令' }).click()
  await expect(page.getByAltText('二维码')).toBeVisible()
  const secret = (await page.locator('.codes .code').textContent())!.trim()
  await page.locator('input[autocomplete=one-time-code]').fill(codeOf(secret, -1))
  await person.button('确认').click()
  await expect(page.locator('.codes li')).toHaveCount(10)
  const [recovery] = await page.locator('.codes li').allTextContents()

  await admin.page.goto('/people/new-pins')
  await admin.button('准许重设签名口令').click()
  await admin.choose('姓名', new RegExp(account))
  await admin.field('理由').fill('忘记签名口令')
  await admin.page.getByRole('dialog').getByRole('button', { name: '准许重设签名口令' }).click()
  await expect(admin.page.getByText('待第二人确认').first()).toBeVisible()
  await admin.leave()
  const officer = await Person.at(browser, 'yz.quality')
  await officer.page.getByRole('navigation').getByRole('button', { name: '质量', exact: true }).click()
  await officer.page.getByRole('navigation').getByRole('link', { name: '签名口令' }).click()
  const line = officer.page.locator('li.line', { hasText: '待第二人确认' }).first()
  await expect(line).toContainText('沈新来')
  await officer.picture('new-pins')
  await line.getByRole('button', { name: '确认' }).click()
  await expect(officer.page.locator('li.line').first()).toContainText('已准许')
  await officer.leave()

  await page.getByRole('button', { name: /^本人/ }).click()
  await page.getByText('退出登录').click()
  await page.locator('input[autocomplete=username]').fill(account)
  await page.locator('input[autocomplete=current-password]').fill('Jialing-2026')
  await person.button(/^登录$/).click()
  await page.locator('input[autocomplete=one-time-code]').fill(recovery!)
  await person.button(/^登录$/).click()
  await expect(page).not.toHaveURL(/log-in/)
  await page.goto('/inbox')
  await expect(page.getByText(/准许您重设签名口令/)).toBeVisible()
  await person.picture('new-pin-told')
  await page.getByRole('link', { name: '重设签名口令' }).click()
  const panel = page.getByRole('region', { name: '重设签名口令' })
  await person.field('新签名口令', panel).fill('264913')
  await person.field('再输一次新签名口令', panel).fill('264913')
  await person.picture('new-pin')
  await panel.getByRole('button', { name: '重设签名口令' }).click()
  await expect(page.getByText('签名口令已重设')).toBeVisible()
  await person.leave()
})

test('a person binds the identity at the provider, comes in by it and leaves both', async ({ browser }) => {
  const { JIALING_PROVIDER: name, JIALING_PROVIDER_USER: user, JIALING_PROVIDER_PASSWORD: password } = process.env
  test.skip(!name, 'no identity provider is connected')
  const person = await Person.at(browser, 'yz.checker')
  const { page } = person
  const there = async () => {
    await page.locator('#username').fill(user!)
    await page.locator('#password').fill(password!)
    await page.locator('#kc-login').click()
  }
  const leave = async () => {
    await page.getByRole('button', { name: /^本人/ }).click()
    await page.getByText('退出登录').click()
    await expect(page).toHaveURL(/\/log-in$/)
  }

  await page.goto('/account')
  await person.button('绑定').click()
  await page.getByRole('dialog').getByLabel('请再输入密码').fill('Jialing-2026')
  await page.getByRole('dialog').getByRole('button', { name: '绑定' }).click()
  await there()
  await expect(page.getByText(`已绑定 ${user}`)).toBeVisible()
  await leave()

  await page.goto('/log-in?then=/bench/batches')
  await person.button(`用${name}登录`).click()
  await expect(page).toHaveURL(/\/bench\/batches$/)
  await leave()

  await person.button(`用${name}登录`).click()
  await there()
  await expect(page).not.toHaveURL(/log-in/)
  await page.goto('/account')
  await expect(page.getByText('统一身份认证', { exact: true }).first()).toBeVisible()
  await person.picture('identity-provider')
  const unbound = page.waitForResponse((answer) => answer.request().method() === 'DELETE' && answer.url().endsWith('/people/provider/binding'))
  await person.button('解除绑定').click()
  await unbound
  await page.goto('/account')
  await expect(page).toHaveURL(/log-in/)

  await person.button(`用${name}登录`).click()
  await expect(page.getByRole('alert')).toContainText('还没有绑定')
  await person.leave()
})
