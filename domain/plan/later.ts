import { z } from "zod";

/**
 * The fields of a shape that came later than the first plans, each with the value that stands for its absence: they
 * are the fields with a default, and there is no other list of them.
 */
export const laterFields = (shape: z.ZodRawShape): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(shape).flatMap(([name, field]) => (field instanceof z.ZodDefault ? [[name, field.def.defaultValue] as const] : [])));
