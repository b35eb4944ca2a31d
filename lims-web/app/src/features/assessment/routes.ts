import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/assessment', component: () => import('./pages/SectionsPage.vue'), meta: { title: 'assessment.title' } },
  { path: '/assessment/samples/:code', component: () => import('./pages/SamplePage.vue'), props: true, meta: { title: 'assessment.ofSample' } },
  { path: '/assessment/limits', component: () => import('./pages/LimitsPage.vue'), meta: { title: 'assessment.limits' } },
] satisfies RouteRecordRaw[]
