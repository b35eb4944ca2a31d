// Takes pictures of screens, with answers from test/answers: npm run pictures -- FOLDER [NAME…]
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { createServer, preview } from 'vite'

const [folder = 'pictures', ...only] = process.argv.slice(2)
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]
const csp =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; manifest-src 'self'"

const loader = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
const { answer, SCREENS } = await loader.ssrLoadModule('/test/answers/index.ts')
const site = await preview({ preview: { port: 4173, headers: { 'Content-Security-Policy': csp } }, logLevel: 'error' })
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })
mkdirSync(folder, { recursive: true })

const looks = {
  wide: { width: 1440, height: 900, language: 'zh-CN', theme: 'light' },
  dark: { width: 1440, height: 900, language: 'en', theme: 'dark' },
  phone: { width: 390, height: 844, language: 'zh-CN', theme: 'light' },
  pocket: { width: 390, height: 844, language: 'en', theme: 'dark' },
}

let wrong = 0
for (const [name, screen] of Object.entries(SCREENS)) {
  if (only.length && !only.some((wanted) => name.startsWith(wanted))) continue
  for (const [look, { width, height, language, theme }] of Object.entries(looks)) {
    if (screen.looks && !screen.looks.includes(look)) continue
    const context = await browser.newContext({ viewport: { width, height }, locale: language, permissions: ['geolocation'], geolocation: { latitude: 29.02, longitude: 105.86 } })
    await context.addInitScript(([l, t]) => {
      localStorage.setItem('jialing.language', l)
      localStorage.setItem('jialing.theme', t)
    }, [language, theme])
    const page = await context.newPage()
    page.setDefaultTimeout(4000)
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4/.test(message.text())) wrong++, console.log(`${name} ${look}: ${message.text()}`)
    })
    page.on('pageerror', (error) => (wrong++, console.log(`${name} ${look}: ${error.message}`)))
    await page.route(/\/(api|sta)\//, async (route) => {
      const request = route.request()
      const url = new URL(request.url())
      const said = answer(request.method(), url.pathname.replace(/^\/api/, ''), url.searchParams, screen)
      if (!said) console.log(`${name}: nothing answers ${request.method()} ${url.pathname}`)
      const { status = 200, body, type = status < 400 ? 'application/json' : 'application/problem+json' } = said ?? { status: 404, body: {} }
      await route.fulfill({ status, contentType: type, body: typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) })
    })
    await page.goto(`http://localhost:4173${screen.path}`)
    await page.waitForLoadState('networkidle')
    if (screen.then) await screen.then(page, look).catch((failure) => (wrong++, console.log(`${name} ${look}: ${failure.message}`)))
    await page.waitForTimeout(350)
    await page.screenshot({ path: `${folder}/${name}-${look}.png` })
    await context.close()
  }
}
await browser.close()
await site.close()
await loader.close()
process.exit(wrong ? 1 : 0)
