import type { Answers } from './kinds'

const wanzhou = { code: 'CQ-WZ', nameZh: '重庆市万州生态环境监测分中心', nameEn: 'Wanzhou Sub-centre' }
export const personIdOf = (account: string) => `01976b7e-0000-7000-8000-${account.padEnd(12, '0')}`
const person = (name: string, account: string, ...capacities: string[]) => ({
  personId: personIdOf(account),
  name,
  account,
  organisation: wanzhou,
  capacities,
  csrf: 'csrf',
})

const member = (personId: string, name: string, account: string, standing: string, ...capacities: string[]) => ({
  personId, employmentId: `of-${personId}`, account, name, nameEn: account, employeeNumber: null, from: '2025-01-01', until: standing === 'LEFT' ? '2026-02-28' : null,
  standing, locked: false, secondFactor: true,
  capacities: capacities.map((capacity) => ({ id: `${personId}-${capacity}`, capacity, from: '2025-01-01', until: standing === 'LEFT' ? '2026-02-28' : null })),
})
const openSession = { id: 's1', device: 'Chrome · Windows', means: { zh: '密码', en: 'password' }, startedAt: '2026-03-05T01:00:00Z', lastSeenAt: '2026-03-05T02:00:00Z', current: false }

const newPin = (id: string, name: string, state: string, openedBy: { name: string; at: string }[] = []) => ({
  id, personId: id, person: name, reason: '忘记签名口令', permittedBy: '余亮', permittedAt: '2026-03-05T01:00:00Z', second: null, state,
  lapsesAt: '2026-03-06T01:00:00Z', usedAt: state === 'USED' ? '2026-03-05T03:00:00Z' : null, openedBy,
})

const invitation = (name: string, state: string, ...capacities: string[]) => ({
  id: name, name, nameEn: null, employeeNumber: 'WZ-0042', organisation: wanzhou.code, capacities, from: '2026-03-05', invitedBy: '余亮',
  invitedAt: '2026-03-05T01:00:00Z', lapsesAt: '2026-03-08T01:00:00Z', state,
})

export const people: Answers = {
  'person planner': person('周远航', 'zhou', 'PLANNER'),
  'person sampler': person('吴江', 'wu', 'SAMPLER'),
  'person custodian': person('郑重', 'zheng', 'SAMPLE_CUSTODIAN'),
  'person analyst': person('李晓梅', 'li', 'ANALYST'),
  'person checker': person('陈校', 'chen', 'CHECKER'),
  'person reviewer': person('王审', 'wang', 'REVIEWER'),
  'person signatory': person('赵签', 'zhao', 'SIGNATORY', 'QUALITY_OFFICER', 'PLANNER', 'ANALYST', 'SAMPLER', 'REVIEWER'),
  'person administrator': person('余亮', 'yu', 'ADMINISTRATOR'),
  'person visitor': person('华检查', 'hua.mee', 'VISITING_INSPECTOR'),
  'person equipment': person('蒲永胜', 'pu', 'EQUIPMENT_OFFICER'),
  'GET /people/colleagues': { items: [{ personId: 'm1', account: 'li', name: '李晓梅', nameEn: null }] },
  'GET /organisation/organisations': { items: [wanzhou, { code: 'CQ-500101', nameZh: '重庆市万州区生态环境监测站', nameEn: 'Wanzhou District Station' }] },
  'GET /people/persons': { items: [member('m1', '李晓梅', 'li', 'PRESENT', 'ANALYST', 'CHECKER'), member('m2', '陈校', 'chen', 'ANNOUNCED'), member('m3', '王审', 'wang', 'LEFT', 'REVIEWER')] },
  'GET /people/persons/([^/]+)/sessions': { items: [openSession] },
  'GET /people/passkeys': { items: [{ id: 'k1', label: '办公室电脑', registeredAt: '2026-03-05T01:00:00Z', lastUsedAt: null }] },
  'GET /people/persons/([^/]+)/passkeys': { items: [] },
  'GET /people/provider': { name: '重庆市统一身份认证平台' },
  'GET /people/provider/binding': { provider: '重庆市统一身份认证平台', binding: { subject: 'f:7:li', called: 'li.xiaomei', boundAt: '2026-03-05T01:00:00Z', confirmed: true } },
  'GET /people/persons/([^/]+)/provider-binding': { provider: '重庆市统一身份认证平台', binding: { subject: '8d2f6c1e-5f0a-4a52-9c1d-0f5be0a1b7c4', called: null, boundAt: '2026-03-05T01:00:00Z', confirmed: false } },
  'GET /people/second-factor': { enrolled: true, since: '2026-03-05T01:00:00Z', recoveryCodesLeft: 9 },
  'GET /people/new-pin': { items: [] },
  'GET /people/invitations': { items: [invitation('沈新来', 'OPEN', 'ANALYST', 'SAMPLER'), invitation('何早', 'ACCEPTED', 'CHECKER'), invitation('孟迟', 'LAPSED')] },
  'POST /people/invitations': { id: 'i9', secret: 'q3vZ0b8pXn2mK7sT4wYcR1uJ6hGfD5eL9aQxVzBnMkP', lapsesAt: '2026-03-08T01:00:00Z' },
  'POST /people/invitation': {
    name: '沈新来', nameEn: null, employeeNumber: 'WZ-0042', organisationZh: wanzhou.nameZh, organisationEn: wanzhou.nameEn, capacities: ['ANALYST', 'SAMPLER'], from: '2026-03-05',
    lapsesAt: '2026-03-08T01:00:00Z',
  },
  'GET /people/new-pins': { items: [newPin('n1', '李晓梅', 'AWAITS_SECOND', [{ name: '余亮', at: '2026-03-04T02:00:00Z' }]), newPin('n2', '陈校', 'USED')] },
  'GET /people/sessions': { items: [{ ...openSession, current: true }, { ...openSession, id: 's2', device: 'Safari · iPhone' }] },
  'GET /people/statements': {
    items: [
      { capacity: 'SAMPLER', version: 'SAMPLER/2026-1', text: { zh: '本人对样品的代表性和采样记录的客观真实性终身负责。', en: 'I answer for life for the representativeness of the sample and the truth of the field record.' } },
      { capacity: 'SAMPLE_CUSTODIAN', version: '1', text: { zh: '本人核对了样品、标签、封条和状态，对交接记录的真实性负责。', en: 'I have compared samples, labels, seals and condition, and answer for the truth of the custody record.' } },
      { capacity: 'ANALYST', version: '1', text: { zh: '本人对方法和仪器的选用、分析过程的规范性和溯源性、计算的正确性及原始记录的完整性终身负责。', en: 'I answer for life for the choice of method and instrument, the conduct and traceability of the analysis, the calculation and the raw record.' } },
      { capacity: 'CHECKER', version: '1', text: { zh: '本人已逐项校核原始记录和计算，对校核结论负责。', en: 'I have checked raw record and calculation item by item, and answer for the outcome of the check.' } },
      { capacity: 'REVIEWER', version: '1', text: { zh: '本人对报告内容的正确性、信息的完整性以及数据与原始记录的一致性终身负责。', en: 'I answer for life that content is correct, information complete, and data equal to the raw record.' } },
      { capacity: 'SIGNATORY', version: '1', text: { zh: '本人在授权签字领域内签发，对报告及其数据的真实性、准确性终身负责。', en: 'I sign within my field of authority and answer for life for the truth and accuracy of report and data.' } },
      { capacity: 'PLANNER', version: '1', text: { zh: '本人对任务单的内容负责。', en: 'I answer for the content of the work order.' } },
    ],
  },
}
