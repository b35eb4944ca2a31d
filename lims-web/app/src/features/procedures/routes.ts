import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/procedures', component: () => import('./pages/ProceduresPage.vue'), meta: { title: 'procedures.title' } },
] satisfies RouteRecordRaw[]
