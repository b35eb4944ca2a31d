// The web app's part of the Maven build: node build/app.mjs STEP…
// A step is skipped while what it reads has not changed since it last succeeded.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const app = dirname(dirname(fileURLToPath(import.meta.url)))
const target = join(app, '..', 'target')
const openapi = join(target, 'openapi', 'openapi.json')
const schema = join(app, 'src', 'shared', 'api', 'schema.d.ts')

const packages = ['package.json', 'package-lock.json', '.npmrc']
const sources = ['src', 'public', 'build', 'index.html', 'vite.config.ts', 'tsconfig.json']

const steps = {
  packages: {
    reads: packages,
    makes: join(app, 'node_modules', 'vite'),
    run: () => command('npm', 'ci', '--loglevel=error'),
  },
  types: {
    reads: [openapi],
    makes: schema,
    run: () => tool('openapi-typescript', openapi, '--output', schema, '--properties-required-by-default'),
  },
  check: {
    reads: [...packages, ...sources, 'test', 'browser'],
    makes: target,
    run: () => tool('vue-tsc', '--noEmit'),
  },
  test: {
    reads: [...packages, ...sources, 'test'],
    makes: target,
    run: () => tool('vitest', 'run'),
  },
  bundle: {
    reads: [...packages, ...sources],
    makes: join(target, 'app', 'index.html'),
    run: () => tool('vite', 'build', '--logLevel', 'warn'),
  },
}

function command(name, ...given) {
  const { status, error } = spawnSync(name, given, { cwd: app, stdio: 'inherit' })
  if (error || status !== 0) {
    console.error(`web app: ${[name, ...given].join(' ')} failed${error ? `: ${error.message}` : ''}`)
    process.exit(status || 1)
  }
}

function tool(name, ...given) {
  command('npm', 'exec', '--offline', '--', name, ...given)
}

function* filesOf(path) {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) return yield path
  for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name))
}

function digest(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesOf(path.startsWith('/') ? path : join(app, path))) hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}

for (const name of process.argv.slice(2)) {
  const step = steps[name]
  const stamp = name === 'packages' ? join(app, 'node_modules', '.jialing') : join(target, 'app-steps', name)
  const now = digest(step.reads)
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (before === now && existsSync(step.makes)) continue
  rmSync(stamp, { force: true })
  step.run()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}
