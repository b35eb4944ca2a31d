import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/methods', component: () => import('./pages/MethodListPage.vue'), meta: { title: 'methods.list' } },
  { path: '/methods/replacements', component: () => import('./pages/ReplacementsPage.vue'), meta: { title: 'methods.replacements' } },
  { path: '/methods/verifications/:id', component: () => import('./pages/VerificationPage.vue'), props: true, meta: { title: 'methods.verification' } },
] satisfies RouteRecordRaw[]
