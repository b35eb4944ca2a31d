import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/planning', redirect: '/planning/work-orders' },
  { path: '/planning/work-orders', component: () => import('./pages/WorkOrderListPage.vue'), meta: { title: 'planning.workOrders' } },
  { path: '/planning/work-orders/new', component: () => import('./pages/NewWorkOrderPage.vue'), meta: { title: 'planning.newOrder' } },
  { path: '/planning/work-orders/:id', component: () => import('./pages/WorkOrderPage.vue'), props: true, meta: { title: 'planning.workOrders' } },
] satisfies RouteRecordRaw[]
