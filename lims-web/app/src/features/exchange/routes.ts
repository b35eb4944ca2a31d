import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/exchange', component: () => import('./pages/ObservationsPage.vue'), meta: { title: 'exchange.title' } },
] satisfies RouteRecordRaw[]
