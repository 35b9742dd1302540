import { z } from "zod";
import { planShape } from "./plan";

/** The JSON Schema of a plan file as people write it (amounts as text). `readPlan` checks more: that the lines fit together. */
export const planJsonSchema = (): Record<string, unknown> => ({ ...z.toJSONSchema(planShape, { io: "input" }), title: "A Wherewithal plan" });
