import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/control-charts', component: () => import('./pages/ChartListPage.vue'), meta: { title: 'controlchart.title' } },
  { path: '/control-charts/take-over', component: () => import('./pages/TakeOverPage.vue'), meta: { title: 'controlchart.takeOver' } },
  { path: '/control-charts/:id', component: () => import('./pages/ChartPage.vue'), props: true, meta: { title: 'controlchart.title' } },
] satisfies RouteRecordRaw[]
