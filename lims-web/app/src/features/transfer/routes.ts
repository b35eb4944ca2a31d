import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/transfer', component: () => import('./pages/ConsignmentListPage.vue'), meta: { title: 'transfer.title' } },
  { path: '/transfer/results/:id', component: () => import('./pages/ReturnedChainPage.vue'), props: true, meta: { title: 'transfer.chain' } },
  { path: '/transfer/:id', component: () => import('./pages/ConsignmentPage.vue'), props: true, meta: { title: 'transfer.consignment' } },
] satisfies RouteRecordRaw[]
