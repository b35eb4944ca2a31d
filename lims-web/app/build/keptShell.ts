import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** The page that checks reports keeps itself. */
const KEPT_ELSEWHERE = /^check[.-]/

/** Writes the worker that keeps the app for starts without a signal, with what this build is made of. */
export function keptShell(worker: string): Plugin {
  return {
    name: 'jialing-kept-shell',
    apply: 'build',
    async writeBundle({ dir }) {
      const shell = readdirSync(dir!, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile() && !KEPT_ELSEWHERE.test(each.name))
        .map((each) => join(each.parentPath, each.name))
        .map((file) => ({ url: file.slice(dir!.length), revision: file.includes('/assets/') ? null : digest(file) }))
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        define: { SHELL: JSON.stringify(shell), 'process.env.NODE_ENV': '"production"' },
        build: { outDir: dir!, emptyOutDir: false, lib: { entry: worker, formats: ['iife'], name: 'worker', fileName: () => 'worker.js' } },
      })
    },
  }
}

/** Names of assets carry their hash already. */
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
