import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/evidence/results/:id', component: () => import('./pages/ResponsibilityPage.vue'), props: true, meta: { title: 'evidence.title' } },
  { path: '/evidence/samples/:code', component: () => import('./pages/SampleNumbersPage.vue'), props: true, meta: { title: 'evidence.numbers' } },
] satisfies RouteRecordRaw[]
