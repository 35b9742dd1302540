import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";

interface NeedsFilterProps {
  readonly topics: readonly string[];
  readonly topic: string | null;
  readonly order: string;
  /** False where all topics together would make too long a page. */
  readonly hasAllTopics: boolean;
}

const orders = [
  { value: "topic", words: "Topic" },
  { value: "measure", words: "Measure, A to Z" },
  { value: "update", words: "Next update, soonest first" },
];

/** Chooses topic and order. A plain form: the choice stands in the address, so that a link shows the same view. */
export function NeedsFilter({ topics, topic, order, hasAllTopics }: NeedsFilterProps) {
  return (
    <form method="get" action="/needs" className="ww-actions">
      <Select id="topic" name="topic" label="Topic" defaultValue={topic ?? ""} options={[...(hasAllTopics ? [{ value: "", words: "All topics" }] : []), ...topics.map((name) => ({ value: name, words: name }))]} />
      <Select id="order" name="order" label="In order of" defaultValue={order} options={orders} />
      <Button kind="secondary">Show measures</Button>
    </form>
  );
}
