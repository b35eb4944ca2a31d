import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/bench', component: () => import('./pages/BenchPage.vue'), meta: { title: 'analysis.worklist' } },
] satisfies RouteRecordRaw[]
