import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/uncertainty', component: () => import('./pages/EvaluationListPage.vue'), meta: { title: 'uncertainty.title' } },
  { path: '/uncertainty/new', component: () => import('./pages/EvaluatePage.vue'), meta: { title: 'uncertainty.evaluate' } },
  { path: '/uncertainty/:id', component: () => import('./pages/EvaluationPage.vue'), props: true, meta: { title: 'uncertainty.title' } },
] satisfies RouteRecordRaw[]
