import { z } from 'zod'

/**
 * A named answer shape: one type of this name in OpenAPI, GraphQL and the SDK.
 * Nested views are named on their own; anonymous objects inside get the name of their place.
 */
export function view<Shape extends z.ZodRawShape>(name: string, shape: Shape): z.ZodObject<Shape> {
  return z.object(shape).meta({ id: name }) as z.ZodObject<Shape>
}

/** The name a view was given, or null for an anonymous schema. */
export function viewName(schema: z.ZodType): string | null {
  return (schema.meta()?.id as string | undefined) ?? null
}
