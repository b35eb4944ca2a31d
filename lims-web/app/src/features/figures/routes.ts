import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/figures', component: () => import('./pages/FiguresPage.vue'), meta: { title: 'figures.title' } },
] satisfies RouteRecordRaw[]
