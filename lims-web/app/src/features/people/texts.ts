import { defineTexts } from '@/shared/i18n/defineTexts'

export default defineTexts(
  {
    logIn: '登录',
    account: '账号',
    password: '密码',
    title: '登录嘉陵',
    lead: '您的每一步操作都会以您的姓名和身份记入台账。',
    ended: '登录已失效',
    endedHint: '请重新登录。您填写的内容还在。',
    logOut: '退出登录',
    missingAccount: '请输入账号',
    missingPassword: '请输入密码',
    as: '{capacities} · {organisation}',
    noCapacity: '没有担任职务',
    verify: '核验一份报告',
  },
  {
    logIn: 'Log in',
    account: 'Account',
    password: 'Password',
    title: 'Log in to Jialing',
    lead: 'Every step you take is written to the ledger with your name and capacity.',
    ended: 'Your session has ended',
    endedHint: 'Please log in again. What you typed is still here.',
    logOut: 'Log out',
    missingAccount: 'Enter your account',
    missingPassword: 'Enter your password',
    as: '{capacities}, {organisation}',
    noCapacity: 'no capacity',
    verify: 'Verify a report',
  },
)
