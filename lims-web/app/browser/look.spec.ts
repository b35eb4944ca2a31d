import { expect, test } from '@playwright/test'

test("the house's own colours reach the parts that are not its own", async ({ page }) => {
  await page.goto('/log-in')
  const accent = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.backgroundColor = 'var(--accent)'
    return getComputedStyle(probe).backgroundColor
  })
  expect(accent).not.toBe('rgba(0, 0, 0, 0)')
  await expect(page.locator('button[type=submit]')).toHaveCSS('background-color', accent)
})
