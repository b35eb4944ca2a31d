import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/documents', component: () => import('./pages/DocumentListPage.vue'), meta: { title: 'documents.list' } },
  { path: '/documents/:id', component: () => import('./pages/DocumentPage.vue'), props: true, meta: { title: 'documents.list' } },
  { path: '/documents/:id/read', component: () => import('./pages/ReadDocumentPage.vue'), props: true, meta: { title: 'documents.read' } },
] satisfies RouteRecordRaw[]
