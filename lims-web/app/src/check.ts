import '@/shared/design/tokens.css'
import '@/shared/design/base.css'
import { createApp } from 'vue'
import CheckPage from '@/offline/CheckPage.vue'

createApp(CheckPage).mount('#app')
if ('serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/check-worker.js')
}
