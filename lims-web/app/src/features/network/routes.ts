import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/network', component: () => import('./pages/QualityPage.vue'), meta: { title: 'network.title' } },
  { path: '/network/:code', component: () => import('./pages/InstitutionPage.vue'), props: true, meta: { title: 'network.institution' } },
] satisfies RouteRecordRaw[]
