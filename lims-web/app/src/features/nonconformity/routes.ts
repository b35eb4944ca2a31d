import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/nonconformity', component: () => import('./pages/NonconformityListPage.vue'), meta: { title: 'nonconformity.list' } },
  { path: '/nonconformity/figures', component: () => import('./pages/NonconformityFiguresPage.vue'), meta: { title: 'nonconformity.figures.title' } },
  { path: '/nonconformity/:number', component: () => import('./pages/NonconformityPage.vue'), props: true, meta: { title: 'nonconformity.list' } },
] satisfies RouteRecordRaw[]
