import { additions, benthos, chloride, plates, presence, sheet, tools } from './bench'
import { refusal, type Screen } from './kinds'
import { draftFile } from './methods'
import { ofSpecies, ofSubcontracted } from './reporting'
import { outContainer, storedContainer } from './samplebank'
import { coded, samplePaths } from './sampling'

const ownPermission = {
  id: 'n1', personId: 'm1', person: '李晓梅', reason: '忘记签名口令', permittedBy: '余亮', permittedAt: '2026-03-05T01:00:00Z', second: null, state: 'OPEN',
  lapsesAt: '2026-03-06T01:00:00Z', usedAt: null, openedBy: [],
}

export const SCREENS: Record<string, Screen> = {
  'log-in': { path: '/log-in' },
  'log-in-refused': {
    path: '/log-in',
    but: { 'POST /people/session': refusal(401, { title: '尚未登录', detail: '账号或密码不正确', rule: 'CredentialsCorrect', field: 'password', status: 401 }) },
    looks: ['wide', 'pocket'],
    then: async (page) => {
      await page.locator('input').first().fill('lixm')
      await page.locator('input').nth(1).fill('wrong')
      await page.keyboard.press('Enter')
    },
  },
  'log-in-provider-unbound': {
    path: '/log-in/provider?state=s&code=c',
    but: {
      'POST /people/session/provider': refusal(401, {
        title: '尚未登录',
        detail: '重庆市统一身份认证平台认得您，但此身份还没有绑定本系统的账号。请用密码登录后在“我的账号”里绑定，或把这个编号告诉本单位的系统管理员：8d2f6c1e-5f0a-4a52-9c1d-0f5be0a1b7c4',
        rule: 'ProviderIdentityBound', standard: 'OpenID Connect Core 2', status: 401,
      }),
    },
  },
  'log-in-provider-code': {
    path: '/log-in/provider?state=s&code=c',
    but: { 'POST /people/session/provider': refusal(401, { title: '尚未登录', detail: '请输入动态口令，或一个恢复码', rule: 'SecondFactorGiven', field: 'code', status: 401 }) },
    looks: ['wide', 'pocket'],
  },
  assessment: { path: '/assessment', as: 'reviewer' },
  'assessment-empty': { path: '/assessment', as: 'reviewer', but: { 'GET /assessment/sections': { items: [], shares: { sections: 0, good: '0', polluted: '0', worst: '0' }, next: null } }, looks: ['wide', 'phone'] },
  'assessment-sample': { path: '/assessment/samples/CQWZ26000017K', as: 'reviewer' },
  'assessment-refused': {
    path: '/assessment/samples/CQWZ26000017K',
    as: 'analyst',
    but: { 'GET /assessment/samples/CQWZ26000017K': refusal(403, { title: '不允许', detail: '需要具备下列职责之一：审核人', rule: 'CapacityHeld', status: 403 }) },
    looks: ['wide', 'phone'],
  },
  'assessment-limits': { path: '/assessment/limits', as: 'signatory' },
  'assessment-limit-new': {
    path: '/assessment/limits',
    as: 'signatory',
    then: async (page) => {
      await page.getByRole('button', { name: /登记限值|Enter a limit/ }).click()
      await page.waitForTimeout(500)
    },
  },
  partners: { path: '/partners', as: 'signatory' },
  'partners-empty': { path: '/partners', as: 'signatory', but: { 'GET /partners/deliveries': { items: [] } }, looks: ['wide', 'phone'] },
  'partners-typed': {
    path: '/partners',
    as: 'signatory',
    looks: ['wide', 'phone'],
    then: async (page) => {
      await page.getByRole('button', { name: /逐行填写|Type in/ }).click()
      const grid = page.getByRole('grid', { name: /要交付的结果|Results to hand in/ })
      await grid.focus()
      await grid.evaluate((at: Element) => {
        const row = (sample: string, result: string, unit: string) => [sample, '沱口', 'water', '2026-11-02 09:30', 'NH3N', 'HJ 535-2009', result, unit, '0.025'].join('\t')
        const data = new DataTransfer()
        data.setData('text/plain', [row('P1-2601-001', '0.125', 'mg/L'), row('P1-2601-002', '0.098', 'mg/kg'), row('P1-2601-003', '0.025L', 'mg/L')].join('\n'))
        at.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      })
      await page.getByRole('button', { name: /^(检查|Check)$/ }).click()
      await page.waitForTimeout(500)
      await grid.getByText('mg/kg').click()
    },
  },
  'partners-checked': {
    path: '/partners',
    as: 'signatory',
    looks: ['wide', 'phone'],
    then: async (page) => {
      await page.locator('input[type=file]').setInputFiles({ name: '十一月地表水.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') })
      await page.waitForTimeout(500)
    },
  },
  'partner-delivery': { path: '/partners/p1', as: 'signatory' },
  'partner-waiting': { path: '/partners/p2', as: 'signatory', looks: ['wide', 'phone'] },
  draws: { path: '/draws', as: 'signatory' },
  'draws-empty': { path: '/draws', as: 'signatory', but: { 'GET /draws': { items: [], next: null } }, looks: ['wide', 'phone'] },
  'draw-waiting': { path: '/draws/d2', as: 'signatory', looks: ['wide', 'phone'] },
  'draw-checked': {
    path: '/draws/d1',
    as: 'signatory',
    then: async (page) => {
      await page.getByRole('button', { name: /在本浏览器重算|Repeat in this browser/ }).click()
      await page.waitForTimeout(300)
    },
  },
  'draw-commit': {
    path: '/draws/d1',
    as: 'signatory',
    looks: ['wide', 'phone'],
    then: async (page) => {
      await page.getByRole('button', { name: /重新承诺|Commit again/ }).click()
      await page.waitForTimeout(500)
    },
  },
  figures: { path: '/figures', as: 'signatory' },
  'figures-unfolded': {
    path: '/figures',
    as: 'signatory',
    looks: ['wide', 'phone'],
    then: async (page) => {
      await page.getByRole('button', { name: /按机构展开|By organisation/ }).first().click()
    },
  },
  'figures-signed': {
    path: '/figures',
    as: 'signatory',
    looks: ['wide', 'phone'],
    then: async (page) => {
      await page.locator('.el-select').first().click()
      await page.locator('.el-select-dropdown__item:visible').nth(1).click()
    },
  },
  'complaint-door': { path: '/complaints' },
  'complaint-followed': {
    path: '/complaints',
    looks: ['wide', 'phone'],
    then: async (page) => {
      await page.getByRole('button', { name: /查询进展|Follow a case/ }).click()
      await page.getByLabel(/回执编号|Receipt/).fill('7K3M-Q0XV-92TB-HJ5D-W8RN')
      await page.getByRole('button', { name: /^(查询|Look)$/ }).click()
    },
  },
  'complaint-cases': { path: '/complaints/cases', as: 'signatory' },
  'complaint-case': { path: '/complaints/cases/k1', as: 'signatory' },
  'complaint-decide': {
    path: '/complaints/cases/k1',
    as: 'signatory',
    looks: ['wide', 'phone'],
    then: async (page) => {
      await page.getByRole('button', { name: /作出结论|Decide/ }).click()
    },
  },
  visits: { path: '/visits', as: 'signatory' },
  'visits-empty': { path: '/visits', as: 'signatory', but: { 'GET /visits': { items: [] } }, looks: ['wide', 'phone'] },
  visit: { path: '/visits/v1', as: 'signatory' },
  'visit-open': {
    path: '/visits',
    as: 'signatory',
    looks: ['wide', 'phone'],
    then: async (page) => {
      await page.getByRole('button', { name: /开立来访|Open a visit/ }).click()
    },
  },
  'visit-invitation': { path: '/visits/invitation#dXq3m0vWc0p2l1zJ8sQ4yA7rT5hE9kN6bG2fD3xC1wY' },
  'visitor-inbox': { path: '/equipment', as: 'visitor' },
  inspections: { path: '/inspection', as: 'signatory' },
  'inspections-empty': { path: '/inspection', as: 'signatory', but: { 'GET /inspection/inspections': { items: [], next: null }, 'GET /inspection/campaigns': { items: [] } }, looks: ['wide', 'phone'] },
  'inspection-published': { path: '/inspection/published' },
  'inspection-round': { path: '/inspection/campaigns/c1', as: 'signatory' },
  'inspection-under-way': { path: '/inspection/i1', as: 'signatory' },
  'inspection-done': { path: '/inspection/i3', as: 'signatory', looks: ['wide', 'phone'] },
  'inspection-checks': {
    path: '/inspection/i4',
    as: 'signatory',
    then: async (page) => {
      await page.getByText('R-01').scrollIntoViewIfNeeded()
      await page.mouse.wheel(0, 300)
    },
  },
  'inspection-begin': { path: '/inspection/i2', as: 'signatory', then: async (page) => page.getByRole('button', { name: /^(开始检查|Begin)$/ }).click() },
  'inspection-draw-checks': { path: '/inspection/i1', as: 'signatory', then: async (page) => page.getByRole('button', { name: /抽取核查对象|Draw what/ }).scrollIntoViewIfNeeded() },
  'inspection-waiting': {
    path: '/inspection/i1',
    as: 'signatory',
    looks: ['wide', 'phone', 'pocket'],
    but: { 'POST /inspection/inspections/i1/photos': refusal(429, { status: 429, title: 'later' }) },
    then: async (page) => {
      const point = page.getByRole('article').filter({ hasText: '4.5-5' })
      await point.getByText(/^(观察项|observation)$/).click()
      await point.locator('textarea').fill('原始记录第 3 页右上角涂改，未签名')
      await point.locator('input[type=file]').setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: await page.screenshot() })
      await page.context().setOffline(true)
      await point.getByRole('button', { name: /^(记录|Record)$/ }).click()
      await point.scrollIntoViewIfNeeded()
    },
  },
  'inspection-overtaken': {
    path: '/inspection/i1',
    as: 'signatory',
    looks: ['wide', 'phone'],
    but: {
      'POST /inspection/inspections/i1/answers': refusal(409, { title: '冲突', status: 409, rule: 'NewestAnswerWasSeen', detail: '孙立新 已于 2026-03-12 10:31 就此项记录“符合”。请先看过，再决定改记还是放弃自己的记录' }),
    },
    then: async (page) => {
      const point = page.getByRole('article').filter({ hasText: '4.5-5' })
      await point.getByText(/^(观察项|observation)$/).click()
      await point.locator('textarea').fill('原始记录第 3 页右上角涂改，未签名')
      await point.getByRole('button', { name: /^(记录|Record)$/ }).click()
      await point.getByText('孙立新').scrollIntoViewIfNeeded()
    },
  },
  'inspection-sign': {
    path: '/inspection/i1',
    as: 'signatory',
    looks: ['wide', 'phone'],
    then: async (page) => {
      await page.getByRole('button', { name: /双方签字|Both sides sign/ }).click()
      await page.waitForTimeout(500)
    },
  },
  'inspection-plan': {
    path: '/inspection',
    as: 'signatory',
    looks: ['wide', 'phone'],
    then: async (page) => {
      await page.getByRole('button', { name: /计划抽查|Plan a round/ }).click()
      await page.locator('.choice label.el-checkbox').nth(1).click()
      await page.waitForTimeout(500)
    },
  },
  transfers: { path: '/transfer', as: 'custodian' },
  'transfers-empty': { path: '/transfer', as: 'custodian', but: { 'GET /transfer/consignments': { items: [], next: null } }, looks: ['wide', 'phone'] },
  'transfer-prepared': { path: '/transfer/t1', as: 'signatory' },
  'transfer-sealed': { path: '/transfer/t2', as: 'signatory', then: (page) => page.getByRole('button', { name: /编码对照|Codes/ }).click() },
  'transfer-opened': { path: '/transfer/t3', as: 'signatory' },
  'transfer-filters': { path: '/transfer/t5', as: 'signatory' },
  'transfer-blind-air': { path: '/transfer/t5', as: 'signatory', then: (page) => page.getByRole('button', { name: /加盲样|Add a blind/ }).click() },
  'transfer-chain': { path: '/transfer/results/r1', as: 'signatory' },
  'transfer-prepare': {
    path: '/transfer', as: 'custodian',
    then: async (page) => {
      await page.getByRole('button', { name: /编制委托批|Prepare a consignment/ }).click()
      const form = page.getByRole('dialog')
      await form.locator('label.el-radio-button').nth(1).click()
      await form.getByText(/^(氨氮|Ammonia nitrogen)/).first().click()
      await form.getByRole('button', { name: /^(全选|All)$/ }).click()
    },
  },
  'transfer-prepare-empty': {
    path: '/transfer', as: 'custodian', but: { 'GET /transfer/sendable': { items: [] } }, looks: ['wide', 'pocket'],
    then: (page) => page.getByRole('button', { name: /编制委托批|Prepare a consignment/ }).click(),
  },
  'transfer-blind': {
    path: '/transfer/t1', as: 'signatory',
    then: async (page) => {
      await page.getByRole('button', { name: /加盲样|Add a blind/ }).click()
      await page.getByText(/在库标准物质|own store/, { exact: true }).click()
      await page.getByLabel(/^(标准物质|Reference material)/).click({ force: true })
      await page.getByRole('option', { name: /200512/ }).click()
    },
  },
  'transfer-draw': { path: '/transfer/t1', as: 'signatory', looks: ['wide', 'phone'], then: (page) => page.getByRole('button', { name: /抽取承检机构|Draw the laboratory/ }).click() },
  'transfer-end': { path: '/transfer/t1', as: 'signatory', looks: ['wide', 'phone'], then: (page) => page.getByRole('button', { name: /中止委托|Give up/ }).click() },
  'credit-grades': { path: '/credit', as: 'signatory' },
  'credit-rating': { path: '/credit/CQ-P006', as: 'signatory' },
  'credit-rules': { path: '/credit/rules' },
  'credit-appeals': { path: '/credit/appeals', as: 'signatory', looks: ['wide', 'pocket'] },
  capability: { path: '/capability?analyte=NH3N&on=2026-11-27', as: 'signatory' },
  'capability-none': { path: '/capability', as: 'signatory', but: { 'GET /capability': { on: '2026-11-27', complete: true, items: [] } }, looks: ['phone'] },
  contracts: { path: '/contracts', as: 'signatory' },
  'contracts-empty': { path: '/contracts', as: 'signatory', but: { 'GET /contracts': { warnedDays: 60, items: [] } }, looks: ['wide'] },
  'contract-new': { path: '/contracts', as: 'signatory', then: async (page) => page.getByRole('button', { name: /登记合同|Enter contract/ }).click() },
  contract: { path: '/contracts/c1', as: 'signatory' },
  qualification: { path: '/qualification', as: 'signatory' },
  'qualification-certificate': { path: '/qualification/242212050906', as: 'signatory' },
  'qualification-new': {
    path: '/qualification/annexes/new', as: 'signatory',
    then: async (page) => {
      await page.locator('input[type=file]').last().setInputFiles({ name: '附表.csv', mimeType: 'text/csv', buffer: Buffer.from('analyte,method,matrix') })
      await page.getByRole('button', { name: /提交证书附表|Submit annex/ }).last().click()
    },
  },
  'qualification-change': {
    path: '/qualification/242212050906', as: 'signatory',
    then: async (page) => {
      await page.getByRole('button', { name: /变更范围|Change scope/ }).click()
      await page.getByLabel(/^(起始日|From)/).fill('2026-09-01')
      await page.getByLabel(/^(起始日|From)/).press('Enter')
    },
  },
  network: { path: '/network', as: 'signatory', then: async (page) => page.getByRole('button', { name: /展开|Unfold/ }).first().click() },
  'network-institution': { path: '/network/CQ-P006', as: 'signatory' },
  inbox: { path: '/inbox', as: 'signatory' },
  'inbox-empty': { path: '/inbox', as: 'analyst', but: { 'GET /inbox/tasks': { items: [], next: null } }, looks: ['wide', 'phone'] },
  proficiency: { path: '/proficiency', as: 'signatory' },
  'proficiency-plan': { path: '/proficiency', as: 'signatory', looks: ['wide', 'phone'], then: (page) => page.getByRole('button', { name: /策划一轮/ }).click() },
  'proficiency-outside': { path: '/proficiency', as: 'signatory', looks: ['wide', 'phone'], then: (page) => page.getByRole('button', { name: /登记外部能力验证/ }).click() },
  'proficiency-provider': { path: '/proficiency/rounds/r1', as: 'signatory' },
  'proficiency-evaluated': { path: '/proficiency/rounds/r2', as: 'analyst' },
  uncertainty: { path: '/uncertainty', as: 'signatory' },
  'uncertainty-empty': { path: '/uncertainty', as: 'signatory', but: { 'GET /uncertainty/evaluations': { items: [], next: null } }, looks: ['wide', 'phone'] },
  'uncertainty-signed': { path: '/uncertainty/e1', as: 'signatory' },
  'uncertainty-new': { path: '/uncertainty/new', as: 'signatory' },
  'uncertainty-refused': {
    path: '/uncertainty/new',
    as: 'signatory',
    but: { 'POST /uncertainty/trials': refusal(422, { title: '不符合要求', detail: '公式第 9 列：量纲不同，不能相加减或比较：μg 与 mL', rule: 'LikeGoesWithLike', standard: 'ISO/IEC 17025:2017 7.11.2', field: 'formula', status: 422 }) },
    looks: ['wide', 'phone'],
  },
  instruments: { path: '/equipment', as: 'equipment' },
  'instruments-empty': { path: '/equipment', as: 'equipment', but: { 'GET /equipment/register': { items: [], next: null } }, looks: ['wide', 'phone'] },
  instrument: { path: '/equipment/WZ-TH-01', as: 'equipment' },
  'instrument-below': {
    path: '/equipment/WZ-TH-01',
    as: 'equipment',
    then: async (page) => {
      await page.waitForTimeout(400)
      await page.locator('section[aria-label=量值溯源], section[aria-label=Traceability]').evaluate((element: Element) => element.scrollIntoView())
    },
  },
  'instrument-certificate': {
    path: '/equipment/WZ-TH-01',
    as: 'equipment',
    then: async (page) => {
      await page.getByRole('button', { name: /登记证书|Enter certificate/ }).click()
      await page.getByRole('button', { name: /添加校准点|Add point/ }).click()
      await page.waitForTimeout(400)
    },
  },
  'instrument-confirm': {
    path: '/equipment/WZ-TH-01',
    as: 'equipment',
    looks: ['wide', 'pocket'],
    then: async (page) => {
      await page.getByRole('button', { name: /计量确认|Confirm fitness/ }).first().click()
      await page.waitForTimeout(400)
    },
  },
  'work-orders': { path: '/planning/work-orders', as: 'planner', looks: ['wide', 'phone'] },
  'work-order-new': {
    path: '/planning/work-orders/new',
    as: 'planner',
    then: async (page) => {
      await page.locator('label.el-checkbox').nth(0).click()
      await page.locator('label.el-checkbox').nth(6).click()
      await page.locator('label.el-checkbox', { hasText: /氨氮|Ammonia/ }).first().click()
      await page.waitForTimeout(600)
    },
  },
  'work-order-map': {
    path: '/planning/work-orders/new',
    as: 'planner',
    looks: ['wide', 'dark'],
    then: async (page) => {
      await page.locator('label.el-checkbox').nth(0).click()
      await page.getByText(/^(地图|Map)$/).click()
      await page.waitForTimeout(800)
      await page.getByRole('button', { name: /提交任务单|Submit for/ }).click()
      await page.waitForTimeout(300)
    },
  },
  'work-order': { path: '/planning/work-orders/w1', as: 'planner', then: async (page) => page.waitForTimeout(1000) },
  'work-order-approval': {
    path: '/planning/work-orders/w1',
    as: 'planner',
    looks: ['wide', 'pocket'],
    then: async (page) => {
      await page.getByRole('button', { name: /批准任务单|Approve/ }).first().click()
      await page.waitForTimeout(500)
    },
  },
  trip: { path: '/field', as: 'sampler', looks: ['phone', 'pocket', 'wide'] },
  collect: {
    path: samplePaths.toCollect,
    as: 'sampler',
    looks: ['phone', 'pocket'],
    then: async (page) => {
      await page.locator('input[inputmode=decimal]').first().fill('14.2')
      await page.getByRole('button', { name: /记录采样|Record, and/ }).click()
      await page.locator('#content').evaluate((element: Element) => element.scrollTo(0, 0))
    },
  },
  'collect-noise': {
    path: samplePaths.noise,
    as: 'sampler',
    looks: ['phone', 'pocket'],
    then: async (page) => {
      await page.locator('input[inputmode=decimal]').first().fill('93.8')
      await page.getByRole('button', { name: /记录采样|Record, and/ }).click()
      await page.locator('#content').evaluate((element: Element) => element.scrollTo(0, 0))
    },
  },
  'collect-sign': {
    path: samplePaths.toCollect,
    as: 'sampler',
    looks: ['phone', 'pocket'],
    then: async (page) => {
      for (const input of await page.locator('input[inputmode=decimal]').all()) await input.fill('8.1')
      await page.locator('label.el-checkbox').first().click()
      await page.getByRole('button', { name: /记录采样|Record, and/ }).click()
      await page.locator('.el-dialog input').first().fill('hechuan')
      await page.locator('.el-dialog input').nth(1).fill('1234')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(400)
    },
  },
  labels: { path: '/field/labels?workOrder=w2', as: 'sampler', looks: ['wide'] },
  sample: { path: samplePaths.collected, as: 'sampler', looks: ['wide', 'pocket'] },
  custody: { path: '/custody', as: 'custodian', looks: ['wide'] },
  'hand-over': {
    path: '/custody/hand-overs/new',
    as: 'sampler',
    looks: ['wide', 'phone', 'pocket'],
    then: async (page) => {
      for (const n of [1, 2, 3]) {
        await page.getByLabel(/^(样品编号|Sample code)$/).fill(coded(`WZ260300${n}`))
        await page.keyboard.press('Enter')
      }
      await page.getByLabel(/^(样品编号|Sample code)$/).fill('WZ2603009X')
      await page.keyboard.press('Enter')
    },
  },
  receipt: {
    path: '/custody/receipts',
    as: 'custodian',
    then: async (page) => {
      await page.locator('button.line').first().click()
    },
  },
  worklist: { path: '/bench', as: 'analyst', looks: ['wide', 'phone'] },
  'workplaces-more': {
    path: '/gate', as: 'signatory', looks: ['wide', 'phone'],
    then: async (page) => {
      const more = page.getByRole('button', { name: /^(更多|More)$/ })
      if (await more.isVisible()) await more.click()
    },
  },
  'worklist-assign': {
    path: '/bench', as: 'reviewer', looks: ['wide', 'phone'],
    then: async (page) => page.getByRole('button', { name: /^(分配|Assign)$/ }).first().click(),
  },
  'worklist-elements': {
    path: '/bench', as: 'analyst', but: { 'GET /equipment/instruments': { items: tools } },
    then: async (page) => {
      const scan = page.getByLabel(/扫码添加|Add by scan/).first()
      for (const code of ['EQ:WZ-AA-01', 'WZ-BA-01', 'EQ:XX-01']) {
        await scan.fill(code)
        await scan.press('Enter')
      }
      await page.waitForTimeout(500)
      await page.locator('form.opening').evaluate((element: Element) => element.scrollIntoView())
    },
  },
  nonconformities: { path: '/nonconformity', as: 'signatory', looks: ['wide', 'phone'] },
  'nonconformities-empty': { path: '/nonconformity', as: 'analyst', but: { 'GET /nonconformity/nonconformities': { items: [], next: null } }, looks: ['wide'] },
  'nonconformity-figures': { path: '/nonconformity/figures', as: 'signatory', looks: ['wide', 'phone'] },
  nonconformity: { path: '/nonconformity/BF-CQ-WZ-2026-0007', as: 'signatory' },
  'nonconformity-report': {
    path: '/bench/batches/b1', as: 'analyst', looks: ['wide', 'phone'],
    then: async (page) => page.getByRole('button', { name: '报告不符合' }).click(),
  },
  methods: {
    path: '/methods', as: 'signatory',
    then: async (page) => page.getByRole('button', { name: /HJ 535-2009/ }).click(),
  },
  procedures: {
    path: '/procedures', as: 'signatory', looks: ['wide', 'phone'],
    then: async (page) => page.getByRole('button', { name: /审核路线/ }).click(),
  },
  'procedure-diagram': {
    path: '/procedures', as: 'signatory', looks: ['wide', 'phone'],
    then: async (page) => page.getByRole('button', { name: /最低库存流程/ }).click(),
  },
  'replacement-change': {
    path: '/methods/replacements', as: 'signatory', looks: ['wide', 'phone'],
    then: async (page) => {
      await page.getByRole('button', { name: /HJ 535-2009/ }).click()
      await page.getByRole('button', { name: '更正或撤回' }).click()
    },
  },
  verification: { path: '/methods/verifications/y1', as: 'signatory', looks: ['wide', 'phone'] },
  'verification-draft': {
    path: '/methods/verifications/y1', as: 'analyst', looks: ['wide', 'phone'],
    but: { 'GET /methods/verifications/[^/]+': draftFile },
    then: async (page) => {
      await page.locator('textarea').first().fill('0.145 0.155 0.150 0.145 0.155 0.145 0.155')
      await page.waitForTimeout(900)
    },
  },
  formulas: { path: '/methods/formulas', as: 'analyst', looks: ['wide', 'phone'] },
  formula: { path: '/methods/formulas/w1', as: 'signatory', looks: ['wide', 'phone'] },
  'formula-new': {
    path: '/methods/formulas/new?method=HJ%20828-2017&analyte=COD&matrix=water&from=w1', as: 'analyst', looks: ['wide', 'phone'],
    then: async (page) => {
      await page.getByLabel('编写原因').fill('标准修改单第 1 号')
      await page.waitForTimeout(900)
    },
  },
  replacements: {
    path: '/methods/replacements', as: 'signatory',
    then: async (page) => page.getByRole('button', { name: /HJ 535-2009/ }).click(),
  },
  documents: { path: '/documents', as: 'signatory', looks: ['wide', 'phone'] },
  document: { path: '/documents/d3', as: 'signatory' },
  'document-register': {
    path: '/documents', as: 'analyst', looks: ['wide', 'phone'],
    then: async (page) => page.getByRole('button', { name: '登记文件' }).click(),
  },
  batch: {
    path: '/bench/batches/b1',
    as: 'analyst',
    then: async (page) => {
      await page.getByRole('grid').focus()
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
      await page.waitForTimeout(900)
    },
  },
  'batch-species': { path: '/bench/batches/b1', as: 'analyst', but: benthos },
  'batch-plates': {
    path: '/bench/batches/b1', as: 'analyst', but: plates,
    then: async (page) => {
      const table = page.getByRole('grid').last()
      await table.focus()
      await page.keyboard.type('1', { delay: 120 })
      for (const text of ['1', '', '', '1', '', '86', '', '1', '1000', '9']) {
        await page.keyboard.press('Tab')
        if (text) await page.keyboard.type(text, { delay: 120 })
      }
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: /整份提交|^Deliver$/ }).click()
      await table.evaluate((element: Element) => element.scrollIntoView({ block: 'center' }))
    },
  },
  'batch-earlier-curve': {
    path: '/bench/batches/b1', as: 'analyst', but: chloride,
    then: async (page) => {
      await page.locator('.earlier').getByLabel(/核查标准|Check standard/).fill('10')
      await page.locator('.earlier').getByLabel(/^(响应值|Response)$/).fill('2.4')
      await page.getByRole('button', { name: /核查并沿用|Check and take over/ }).click()
      await page.locator('.failed').evaluate((element: Element) => element.scrollIntoView({ block: 'end' }))
    },
  },
  'batch-additions': {
    path: '/bench/batches/b1', as: 'analyst', but: additions,
    then: async (page) => {
      await page.locator('summary').getByText(/标准加入法|Standard additions/).click()
      await page.locator('.which .el-select').click()
      await page.locator('.el-select-dropdown:visible li').nth(1).click()
      await page.waitForTimeout(600)
      await page.getByText(/Content 17|含量 17/).evaluate((element: Element) => element.scrollIntoView({ block: 'center' }))
    },
  },
  'batch-presence': { path: '/bench/batches/b1', as: 'analyst', but: presence, then: (page) => page.locator('.sides').getByText(/质控|QC/).click() },
  'batch-control': {
    path: '/bench/batches/b1', as: 'analyst',
    then: (page) => page.locator('.sides').getByText(/质控|QC/).click(),
  },
  'batch-charts': {
    path: '/bench/batches/b1', as: 'analyst',
    then: (page) => page.locator('.sides').getByText(/控制图|Charts/).click(),
  },
  'control-charts': { path: '/control-charts', as: 'signatory' },
  'control-chart-take-over': {
    path: '/control-charts/take-over', as: 'signatory',
    but: { 'GET /equipment/instruments': { items: tools }, 'GET /catalogue/methods': { items: [{ standard: 'HJ 535-2009', titleZh: '水质 氨氮的测定 纳氏试剂分光光度法', titleEn: 'Ammonia nitrogen, Nessler', analyte: 'NH3N', matrix: 'water' }] } },
    then: async (page) => {
      await page.locator('textarea').first().fill(Array.from({ length: 24 }, (_, i) => `2026-01-${String(i + 5).padStart(2, '0')}\t${97 + (i % 3)}.${i % 10}\t李明`).join('\n'))
      await page.waitForTimeout(900)
    },
  },
  'control-chart': { path: '/control-charts/k1', as: 'signatory' },
  'batch-refused': {
    path: '/bench/batches/b1',
    as: 'analyst',
    looks: ['wide', 'dark'],
    then: async (page) => {
      await page.locator('.sides').getByText(/质控|QC/).click()
      await page.getByRole('grid').focus()
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
      await page.keyboard.type('0.1O8')
      await page.keyboard.press('Control+s')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Control+s')
      await page.waitForTimeout(400)
      await page.keyboard.press('ArrowUp')
    },
  },
  'batch-supervised': {
    path: '/bench/batches/b1',
    as: 'analyst',
    but: { 'GET /analysis/batches/.*': { ...sheet, supervisor: '秦岚' } },
    then: async (page) => {
      await page.getByRole('button', { name: /提交分析批|Submit batch/ }).click()
      await page.waitForTimeout(500)
      await page.getByLabel(/带教人账号|Account of the supervisor/).scrollIntoViewIfNeeded()
    },
  },
  review: { path: '/review/b1', as: 'signatory' },
  'review-empty': { path: '/review', as: 'checker', but: { 'GET /review/queue': { items: [], next: null } }, looks: ['wide', 'phone'] },
  reports: { path: '/reporting', as: 'signatory', looks: ['wide', 'dark'] },
  report: { path: '/reporting/CQ-WZ-2026-0031', as: 'signatory' },
  'report-species': {
    path: '/reporting/CQ-WZ-2026-0031', as: 'signatory', but: ofSpecies, looks: ['wide', 'pocket'],
    then: (page) => page.getByRole('heading', { name: /物种名录|Species found/ }).scrollIntoViewIfNeeded(),
  },
  'report-subcontracted': {
    path: '/reporting/CQ-WZ-2026-0031', as: 'signatory', but: ofSubcontracted,
    then: (page) => page.getByRole('heading', { name: /^(分包|Subcontracted)$/ }).scrollIntoViewIfNeeded(),
  },
  'report-issue': {
    path: '/reporting/CQ-WZ-2026-0031',
    as: 'signatory',
    looks: ['wide', 'pocket'],
    then: async (page) => page.getByRole('button', { name: /签发报告|Issue report/ }).click(),
  },
  'verify-genuine': {
    path: '/verify/CQ-WZ-2026-0030',
    then: async (page) => {
      await page.locator('input[type=file]').setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('changed') })
      await page.waitForTimeout(200)
    },
  },
  'report-withdrawn': { path: '/reporting/CQ-WZ-2026-0028', as: 'signatory' },
  'verify-withdrawn': { path: '/verify/CQ-WZ-2026-0028', looks: ['phone', 'wide'] },
  'verify-superseded': { path: '/verify/CQ-WZ-2026-0027', looks: ['phone', 'wide'] },
  'verify-unknown': { path: '/verify/CQ-WZ-1999-0001', looks: ['phone', 'pocket'] },
  exchange: { path: '/exchange', as: 'analyst', looks: ['wide', 'phone'] },
  people: { path: '/people', as: 'administrator', looks: ['wide', 'phone'] },
  person: { path: '/people/m1', as: 'administrator', looks: ['wide', 'pocket'] },
  account: { path: '/account', as: 'analyst', looks: ['wide', 'pocket'] },
  'new-pin': { path: '/account', as: 'analyst', but: { 'GET /people/new-pin': { items: [ownPermission] } }, looks: ['wide', 'pocket'] },
  'new-pin-told': { path: '/inbox', as: 'analyst', but: { 'GET /people/new-pin': { items: [ownPermission, { ...ownPermission, id: 'n2', state: 'USED', usedAt: '2026-03-01T03:00:00Z' }] } }, looks: ['wide', 'pocket'] },
  invitation: { path: '/invitation#secret' },
  'invitation-over': { path: '/invitation#secret', but: { 'POST /people/invitation': refusal(404, { title: '没有找到', detail: '邀请无效：已使用、已撤回或超过 72 小时。请向邀请您的管理员再要一份', rule: 'InvitationOpen', status: 404 }) }, looks: ['wide', 'pocket'] },
  invite: {
    path: '/people', as: 'administrator',
    then: async (page) => void (await page.locator('.el-button--primary').first().click()),
  },
  invited: {
    path: '/people', as: 'administrator',
    then: async (page) => {
      await page.locator('.el-button--primary').first().click()
      await page.locator('.invite input').first().fill('沈新来')
      await page.locator('.invite button[type=submit]').click()
      await page.locator('.qr').waitFor()
    },
  },
  'new-pins': { path: '/people/new-pins', as: 'administrator' },
  competence: { path: '/competence', as: 'signatory' },
  'competence-empty': { path: '/competence', as: 'analyst', but: { 'GET /competence/matrix': { people: [], tasks: [], cells: [] } }, looks: ['wide', 'phone'] },
  'competence-person': { path: '/competence/people/m1', as: 'signatory', looks: ['wide', 'pocket'] },
  'competence-mine': { path: '/competence/mine', as: 'analyst', looks: ['wide', 'phone'] },
  'competence-expiring': { path: '/competence/expiring', as: 'signatory', looks: ['wide', 'phone'] },
  'competence-training': { path: '/competence/training', as: 'signatory', looks: ['wide', 'pocket'] },
  'competence-signatories': { path: '/competence/signatories', as: 'signatory', looks: ['wide', 'phone'] },
  'competence-declarations': { path: '/competence/declarations', as: 'signatory', looks: ['wide', 'phone'] },
  'competence-list': { path: '/competence/list', as: 'signatory', looks: ['dark', 'phone'] },
  'competence-issue': {
    path: '/competence/people/m1', as: 'signatory',
    then: async (page) => void (await page.getByRole('button', { name: /颁发上岗证|Issue certificate/ }).click()),
  },
  'competence-appoint': {
    path: '/competence/people/m1', as: 'signatory', looks: ['wide', 'phone'],
    then: async (page) => void (await page.getByRole('button', { name: /任命授权签字人|Appoint signatory/ }).click()),
  },
  'competence-declare': {
    path: '/competence/mine', as: 'analyst', looks: ['wide', 'phone'],
    then: async (page) => void (await page.getByRole('button', { name: /签署声明|Sign the declaration/ }).click()),
  },
  environment: { path: '/environment', as: 'signatory' },
  'environment-empty': { path: '/environment', as: 'signatory', but: { 'GET /environment/places': { items: [] } }, looks: ['wide'] },
  'environment-place': { path: '/environment/places/WZ-101', as: 'signatory' },
  'environment-read': { path: '/environment/places/WZ-101/read', as: 'analyst', looks: ['phone', 'pocket', 'wide'] },
  'environment-read-done': {
    path: '/environment/places/WZ-101/read', as: 'analyst', looks: ['phone'],
    then: async (page) => {
      await page.locator('main input').first().fill('22.8')
      await page.locator('button[type=submit]').click()
      await page.locator('.done').waitFor()
    },
  },
  'environment-excursions': { path: '/environment/excursions', as: 'signatory', looks: ['wide', 'phone'] },
  'environment-excursion': {
    path: '/environment/excursions/e2', as: 'signatory',
    then: async (page) => void (await page.locator('.el-radio').nth(1).click()),
  },
  'environment-sensors': { path: '/environment/sensors', as: 'signatory', looks: ['wide', 'pocket'] },
  'environment-sensor-key': {
    path: '/environment/sensors', as: 'signatory', looks: ['wide', 'phone'],
    then: async (page) => {
      await page.locator('.panel .el-button').first().click()
      await page.locator('.act button[type=submit]').click()
      await page.locator('.key').waitFor()
    },
  },
  'look-backs': { path: '/look-backs', as: 'signatory', looks: ['wide', 'phone'] },
  'look-backs-empty': { path: '/look-backs', as: 'signatory', but: { 'GET /look-backs': { items: [], next: null } }, looks: ['wide'] },
  'look-back': { path: '/look-backs/ZS-CQ-WZ-2026-0003', as: 'signatory', looks: ['wide', 'phone'] },
  'look-back-open': {
    path: '/look-backs/new?kind=INSTRUMENT&key=WZ-UV-01', as: 'signatory', looks: ['wide', 'phone'],
    then: async (page) => void (await page.locator('button[type=submit]').first().click()),
  },
  gate: { path: '/gate', as: 'signatory', looks: ['wide', 'phone', 'dark'] },
  bank: { path: '/samplebank', as: 'custodian' },
  'bank-empty': { path: '/samplebank', as: 'custodian', but: { 'GET /samplebank/cabinets': { items: [] } }, looks: ['wide', 'phone'] },
  'bank-register': {
    path: '/samplebank', as: 'custodian', looks: ['wide', 'phone'],
    then: async (page) => void (await page.getByRole('button', { name: /登记样品柜|Register cabinet/ }).click()),
  },
  'bank-cabinet': {
    path: '/samplebank/cabinets/WZ-YP-01', as: 'custodian',
    then: async (page) => void (await page.locator('.position').nth(1).click()),
  },
  'bank-scan': { path: '/samplebank/scan', as: 'custodian' },
  'bank-scan-store': { path: '/samplebank/scan?container=CQWZ26000017K-01P', as: 'custodian' },
  'bank-scan-refused': {
    path: '/samplebank/scan?container=CQWZ26000017K-01P', as: 'custodian', looks: ['wide', 'phone'],
    but: { 'POST /samplebank/containers/([^/]+)/storing': refusal(409, { title: '与记录冲突', detail: '库位 WZ-YP-01/A-01 已满：容量 4，在位 4', rule: 'PositionHasRoom', field: 'position', status: 409 }) },
    then: async (page) => void (await page.locator('.free .el-button').first().click()),
  },
  'bank-scan-fetch': { path: '/samplebank/scan?container=CQWZ26000017K-01P', as: 'custodian', but: { 'GET /samplebank/containers/([^/]+)': storedContainer }, looks: ['wide', 'phone'] },
  'bank-scan-return': { path: '/samplebank/scan?container=CQWZ26000017K-01P', as: 'custodian', but: { 'GET /samplebank/containers/([^/]+)': outContainer }, looks: ['wide', 'phone', 'pocket'] },
  'bank-requests': { path: '/samplebank/requests', as: 'custodian' },
  'bank-requests-empty': { path: '/samplebank/requests', as: 'analyst', but: { 'GET /samplebank/requests': { items: [], next: null } }, looks: ['phone'] },
  'bank-request-new': { path: '/samplebank/requests?container=CQWZ26000017K-01P', as: 'analyst', looks: ['wide', 'phone'] },
  'bank-request': { path: '/samplebank/requests/DQ-CQ-WZ-2026-0008', as: 'custodian', looks: ['wide', 'phone', 'pocket'] },
  'bank-retention': { path: '/samplebank/retention', as: 'custodian' },
  'bank-propose': {
    path: '/samplebank/retention', as: 'custodian', looks: ['wide', 'phone'],
    then: async (page) => {
      await page.locator('.el-checkbox').first().click()
      await page.getByRole('button', { name: '提出处置' }).click()
    },
  },
  'bank-disposal': { path: '/samplebank/disposals/CZ-CQ-WZ-2026-0002', as: 'signatory', looks: ['wide', 'phone'] },
  'bank-disposal-signing': {
    path: '/samplebank/disposals/CZ-CQ-WZ-2026-0002', as: 'signatory', looks: ['wide', 'phone'],
    then: async (page) => void (await page.locator('.el-button--danger').first().click()),
  },
  'bank-discrepancies': { path: '/samplebank/discrepancies', as: 'custodian', looks: ['wide', 'phone'] },
  'bank-discrepancy': { path: '/samplebank/discrepancies/YC-CQ-WZ-2026-0003', as: 'custodian', looks: ['wide', 'phone', 'dark'] },
  'bank-stock': {
    path: '/samplebank/cabinets/WZ-YP-01/stock', as: 'custodian',
    then: async (page) => {
      const field = page.locator('.input input').first()
      await field.fill('WZ-YP-01/A-02')
      await field.press('Enter')
    },
  },
  missing: { path: '/no-such-page', as: 'analyst', looks: ['wide'] },
}
