import { runLists } from './conformance/run-lists.ts'

runLists(['catalog'])
