import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { keptShell } from './build/keptShell.ts'

const server = process.env.JIALING_SERVER ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [vue(), keptShell(fileURLToPath(new URL('src/worker.ts', import.meta.url)))],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: true, __VUE_PROD_DEVTOOLS__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  build: {
    outDir: process.env.APP_OUT ?? '../target/app',
    emptyOutDir: true,
    // Nothing is inlined as data: the content security policy names 'self' alone for scripts and fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      // Two pages: the app, and the one that checks reports without a connection.
      input: ['index.html', 'check.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': server, '/sta': server },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['test/setup.ts'],
    include: ['src/**/*.spec.ts', 'test/**/*.spec.ts'],
    css: false,
    testTimeout: 20000,
  },
})
