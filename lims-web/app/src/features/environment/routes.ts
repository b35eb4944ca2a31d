import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/environment', component: () => import('./pages/PlaceListPage.vue'), meta: { title: 'environment.title' } },
  { path: '/environment/excursions', component: () => import('./pages/ExcursionListPage.vue'), meta: { title: 'environment.excursions' } },
  { path: '/environment/excursions/:id', component: () => import('./pages/ExcursionPage.vue'), props: true, meta: { title: 'environment.excursions' } },
  { path: '/environment/sensors', component: () => import('./pages/SensorListPage.vue'), meta: { title: 'environment.sensors' } },
  { path: '/environment/places/:code', component: () => import('./pages/PlacePage.vue'), props: true, meta: { title: 'environment.title' } },
  { path: '/environment/places/:code/read', component: () => import('./pages/ReadPage.vue'), props: true, meta: { title: 'environment.read', workplace: 'field' } },
] satisfies RouteRecordRaw[]
