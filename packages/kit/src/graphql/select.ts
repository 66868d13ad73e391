import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { SelectTree, Shape } from '../resolved.ts'

/** What selections are read from: the part of `GraphQLResolveInfo` that also Mercurius' compiled queries give. */
export type SelectionInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>

/** What a connection field was asked for. */
export type ConnectionSelection = {
  readonly select: SelectTree
  readonly hasTotal: boolean
  readonly hasEdges: boolean
}

/** The select tree of a field that answers one row: fragments opened, aliases and @skip / @include taken into account. */
export function selectionOf(info: SelectionInfo, shape: Shape): SelectTree {
  return treeOf(info, shape, info.fieldNodes)
}

/** The select tree of a connection: what `nodes` and `edges.node` ask for together. */
export function connectionSelection(info: SelectionInfo, shape: Shape): ConnectionSelection {
  const fields = childrenOf(info, info.fieldNodes)
  const edges = fields.get('edges') ?? []
  const nodes = [...(fields.get('nodes') ?? []), ...(childrenOf(info, edges).get('node') ?? [])]
  return { select: treeOf(info, shape, nodes), hasTotal: fields.has('totalCount'), hasEdges: edges.length > 0 }
}

// In the order of the shape, whatever the order of the question: so that both share one compiled statement.
function treeOf(info: SelectionInfo, shape: Shape, nodes: readonly FieldNode[]): SelectTree {
  const wanted = childrenOf(info, nodes)
  const tree: Record<string, true | SelectTree> = {}
  for (const field of Object.values(shape.fields)) {
    const asked = wanted.get(field.name)
    if (asked) tree[field.name] = field.kind === 'relation' ? treeOf(info, field.shape, asked) : true
  }
  return tree
}

/** The fields selected below some nodes, by their name in the schema. */
function childrenOf(info: SelectionInfo, nodes: readonly FieldNode[]): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>()
  for (const node of nodes) if (node.selectionSet) collect(info, node.selectionSet, found)
  return found
}

function collect(info: SelectionInfo, set: SelectionSetNode, found: Map<string, FieldNode[]>): void {
  for (const selection of set.selections) {
    if (!isIncluded(info, selection)) continue
    if (selection.kind === 'Field') {
      found.set(selection.name.value, [...(found.get(selection.name.value) ?? []), selection])
    } else {
      const inner =
        selection.kind === 'InlineFragment'
          ? selection.selectionSet
          : info.fragments[selection.name.value]?.selectionSet
      if (inner) collect(info, inner, found)
    }
  }
}

function isIncluded(info: SelectionInfo, node: SelectionNode): boolean {
  if (!node.directives?.length) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)
  return skip?.if !== true && include?.if !== false
}
