import type { RouteRecordRaw } from 'vue-router'

const verify = () => import('./pages/VerifyPage.vue')

export default [
  { path: '/reporting', component: () => import('./pages/ReportListPage.vue'), meta: { title: 'reporting.title' } },
  { path: '/reporting/:number', component: () => import('./pages/ReportPage.vue'), props: true, meta: { title: 'reporting.title' } },
  { path: '/verify', component: verify, meta: { open: true, bare: true, title: 'reporting.verify.title' } },
  { path: '/verify/:number', component: verify, props: true, meta: { open: true, bare: true, title: 'reporting.verify.title' } },
] satisfies RouteRecordRaw[]
