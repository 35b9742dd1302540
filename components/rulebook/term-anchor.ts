/** A term's place in the glossary: "Children’s Trust" is `childrens-trust`. */
export const termAnchor = (term: string): string => term.toLowerCase().replaceAll("’", "").replace(/[^a-z0-9]+/g, "-");
