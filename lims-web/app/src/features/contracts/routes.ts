import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/contracts', component: () => import('./pages/ContractListPage.vue'), meta: { title: 'contracts.title' } },
  { path: '/contracts/:id', component: () => import('./pages/ContractPage.vue'), props: true, meta: { title: 'contracts.title' } },
] satisfies RouteRecordRaw[]
