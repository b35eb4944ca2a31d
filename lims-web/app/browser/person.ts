import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test'

/** Passkeys are bound to a name; at a bare address there are none. */
export function byName(baseURL: string): string {
  const here = new URL(baseURL)
  here.hostname = 'localhost'
  return here.origin
}

const PASSWORD = 'Jialing-2026'
export const PIN = '246810'

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
/** On the Yangtze at Wanzhou. */
const HERE = { latitude: 30.81, longitude: 108.38, accuracy: 6 }

interface Equipment {
  phone?: boolean
  language?: 'zh-CN' | 'en'
  /** The house under another name than the usual one. */
  at?: string
}

/** Somebody of the demo city at their own screen. */
export class Person {
  private readonly failures: string[] = []

  private constructor(
    readonly account: string,
    public page: Page,
    private readonly context: BrowserContext,
  ) {
    this.listen()
  }

  private listen() {
    const { page, failures } = this
    page.on('pageerror', (error) => failures.push(error.message))
    page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text()) && failures.push(message.text()))
  }

  static async at(browser: Browser, account: string, equipment: Equipment = {}): Promise<Person> {
    const person = await Person.stranger(browser, account, equipment)
    await person.logIn()
    return person
  }

  /** Somebody who has not logged in, or cannot yet. */
  static async stranger(browser: Browser, account: string, { phone = false, language = 'zh-CN', at }: Equipment = {}): Promise<Person> {
    const context = await browser.newContext({
      ...(at ? { baseURL: at } : {}),
      viewport: phone ? PHONE : DESK,
      hasTouch: phone,
      locale: language,
      permissions: ['geolocation'],
      geolocation: HERE,
    })
    await context.addInitScript((chosen) => localStorage?.setItem('jialing.language', chosen), language)
    return new Person(account, await context.newPage(), context)
  }

  async logIn(password = PASSWORD) {
    await this.page.goto('/log-in')
    await this.page.locator('input[autocomplete=username]').fill(this.account)
    await this.page.locator('input[autocomplete=current-password]').fill(password)
    await this.page.locator('button[type=submit]').click()
    await expect(this.page).not.toHaveURL(/log-in/)
  }

  /** The sign that says a state, in exactly these words. */
  chip(words: string): Locator {
    return this.page.locator('.chip').filter({ hasText: new RegExp(`^[^\\p{L}]*${words}$`, 'u') })
  }

  /** Waits until this device has the app, so that it starts without a signal too. */
  async hasTheApp() {
    await this.page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active!.state))
  }

  /** Closes the app and, where there is no signal, opens it anew at this address. */
  async startsWithoutASignal(address: string): Promise<Page> {
    await this.page.close()
    await this.context.setOffline(true)
    this.page = await this.context.newPage()
    this.listen()
    await this.page.goto(address)
    return this.page
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  /** By how its label begins; a unit may follow. */
  field(name: string, within: Page | Locator = this.page): Locator {
    return within.getByLabel(new RegExp(`^\\s*${name}`))
  }

  async choose(field: string, option: string | RegExp, within: Page | Locator = this.page) {
    // The value shown lies over the field itself.
    await this.field(field, within).click({ force: true })
    await this.page.getByRole('option', { name: option }).click()
  }

  /** Enters the PIN in the signing dialog; of somebody beside the screen when an account is given. */
  async sign(act: string | RegExp, { beside, pin = PIN }: { beside?: string; pin?: string } = {}) {
    const dialog = this.page.getByRole('dialog').filter({ has: this.page.locator('input[type=password]') })
    if (beside) await dialog.getByRole('textbox').first().fill(beside)
    await dialog.locator('input[type=password]').fill(pin)
    await dialog.getByRole('button', { name: act }).click()
  }

  /** A device that knows the person (or not, when told so) is put beside this screen and registered on the account page. */
  async registerDevice(label: string): Promise<{ verifies: (person: boolean) => Promise<unknown> }> {
    const devtools = await this.page.context().newCDPSession(this.page)
    await devtools.send('WebAuthn.enable')
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    })
    await this.page.goto('/account')
    await this.button('登记此设备').click()
    await this.field('设备名称').fill(label)
    await this.page.getByRole('dialog').getByLabel('请再输入密码').fill(PASSWORD)
    await this.page.getByRole('dialog').getByLabel('签名口令').fill(PIN)
    await this.page.getByRole('dialog').getByRole('button', { name: '登记此设备' }).click()
    await expect(this.page.locator('.passkeys').getByText(label)).toBeVisible()
    return { verifies: (person) => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: person }) }
  }

  /** Lets the device sign in place of the PIN. */
  async signByPasskey() {
    await this.page.getByRole('dialog').getByRole('button', { name: '用通行密钥签名' }).click()
  }

  /** A picture for the guides, when a folder for them is given. */
  async picture(name: string) {
    const folder = process.env.JIALING_PICTURES
    if (!folder) return
    await this.page.waitForLoadState('networkidle')
    await this.page.waitForTimeout(400)
    await this.page.screenshot({ path: `${folder}/${name}.png` })
  }

  /** Leaves the screen; nothing may have gone wrong in the browser meanwhile. */
  async leave() {
    expect(this.failures).toEqual([])
    await this.context.close()
  }
}
