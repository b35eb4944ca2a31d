import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/equipment', component: () => import('./pages/InstrumentListPage.vue'), meta: { title: 'equipment.title' } },
  { path: '/equipment/standards', component: () => import('./pages/StandardsPage.vue'), meta: { title: 'equipment.standards' } },
  { path: '/equipment/:code', component: () => import('./pages/InstrumentPage.vue'), props: true, meta: { title: 'equipment.title' } },
] satisfies RouteRecordRaw[]
