// Runs a task of package.json on any Node from 20.19: installs what is missing, then goes on with the pinned Node 24.
import { install, problemOfMachine, problemOfNode } from './install.mjs'
import { tasks } from './tasks.mjs'

async function main([name, ...args]) {
  const task = tasks[name]
  const problem = task ? problemOfMachine() : `Usage: node scripts/run.mjs ${Object.keys(tasks).join(' | ')}`
  if (problem) return refuse(problem)
  const code = await install()
  if (code !== 0) return code
  return refuse(problemOfNode()) || task(args)
}

function refuse(problem) {
  if (problem) console.error(problem)
  return problem ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2))
