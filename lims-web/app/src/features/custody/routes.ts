import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/custody', component: () => import('./pages/CustodyPage.vue'), meta: { title: 'custody.title' } },
  { path: '/custody/hand-overs/new', component: () => import('./pages/HandOverPage.vue'), meta: { title: 'custody.handOver' } },
  { path: '/custody/receipts', component: () => import('./pages/ReceiptPage.vue'), meta: { title: 'custody.receive' } },
] satisfies RouteRecordRaw[]
