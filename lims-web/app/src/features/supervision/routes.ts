import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/supervision', component: () => import('./pages/ProgrammePage.vue'), meta: { title: 'supervision.title' } },
  { path: '/supervision/audits/:id', component: () => import('./pages/AuditPage.vue'), props: true, meta: { title: 'supervision.audit' } },
  { path: '/supervision/management-reviews/:id', component: () => import('./pages/ReviewPage.vue'), props: true, meta: { title: 'supervision.review' } },
] satisfies RouteRecordRaw[]
