import { z } from "zod";

/** One value of a rule, as the calculator asks for it and shows it. */
export interface ValueField {
  readonly type: "value";
  /** The key in the rule's input; empty for the items of a plain list. */
  readonly name: string;
  /** The kind given in `domain/rulebook/fields`: "pounds", "date", "share"; "text" where none is given. */
  readonly kind: string;
  readonly title: string;
  readonly hint: string | null;
  readonly isOptional: boolean;
  /** What may be chosen; empty unless the kind is "choice". */
  readonly choices: readonly string[];
}

/** Several lines of the same fields. */
export interface ListField {
  readonly type: "list";
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ValueField[];
  /** True when an item is one value and not an object. */
  readonly isPlain: boolean;
}

export type RuleField = ValueField | ListField;

/** What is read of the JSON Schema that zod draws; everything else in it is for programs. */
interface Drawn {
  readonly title?: string;
  readonly description?: string;
  readonly kind?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Drawn[];
  readonly items?: Drawn;
  readonly properties?: Readonly<Record<string, Drawn>>;
}

/** The fields of a rule's input or output, in the order of its shape. */
export const fieldsOf = (shape: z.ZodType): readonly RuleField[] => fieldsIn(z.toJSONSchema(shape, { io: "input" }) as Drawn);

const fieldsIn = (drawn: Drawn): RuleField[] => Object.entries(drawn.properties ?? {}).map(([name, field]) => fieldOf(name, field));

function fieldOf(name: string, drawn: Drawn): RuleField {
  if (drawn.type !== "array") return valueOf(name, drawn);
  const item = drawn.items ?? {};
  const isPlain = item.type !== "object";
  const columns = isPlain ? [valueOf("", item)] : Object.entries(item.properties ?? {}).map(([key, column]) => valueOf(key, column));
  return { type: "list", name, title: drawn.title ?? name, columns, isPlain };
}

function valueOf(name: string, drawn: Drawn): ValueField {
  const something = drawn.anyOf?.find((one) => one.type !== "null");
  const shown = something ?? drawn;
  return {
    type: "value", name, kind: shown.kind ?? "text", title: shown.title ?? drawn.title ?? name, hint: shown.description ?? null,
    isOptional: something !== undefined, choices: shown.enum ?? [],
  };
}
