import type { Rule } from "@/domain/rulebook/rule";

/** The rules that speak of every word asked for, in their title, words, sum, source or worked examples; all of them when nothing is asked. */
export function rulesAbout(rules: readonly Rule[], asked: string): Rule[] {
  const words = asked.toLowerCase().split(/[\s,]+/).filter((word) => word !== "");
  return rules.filter(({ id, area, title, statement, formula, source, examples }) => {
    const said = [id, area, title, statement, formula, source, ...examples.map((example) => `${example.reference ?? ""} ${example.title}`)].join(" ").toLowerCase().replaceAll("’", "'");
    return words.every((word) => said.includes(word.replaceAll("’", "'")));
  });
}
