import { Emphasised } from "@/components/scenarios/emphasised";
import { Notice } from "@/components/ui/notice";

/** What of the terms of grants, and of payments that were pinned, is not kept, a sentence each; nothing where all of it is. */
export function NotKeptNotice({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Notice kind="urgent" title={title}>
      <ul>{sentences.map((sentence) => <li key={sentence}><Emphasised>{sentence}</Emphasised></li>)}</ul>
    </Notice>
  );
}
