import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/look-backs', component: () => import('./pages/LookBackListPage.vue'), meta: { title: 'lookback.list' } },
  { path: '/look-backs/new', component: () => import('./pages/OpenLookBackPage.vue'), meta: { title: 'lookback.open' } },
  { path: '/look-backs/:id', component: () => import('./pages/LookBackPage.vue'), props: true, meta: { title: 'lookback.list' } },
] satisfies RouteRecordRaw[]
