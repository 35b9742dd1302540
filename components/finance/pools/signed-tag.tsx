import { Tag } from "@/components/ui/tag";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { Line } from "@/domain/plan/plan";

/** When every partner had signed; in red while nobody has and the fund runs. */
export const SignedTag = ({ signedOn }: Pick<Line<"pools">, "signedOn">) => (signedOn === null ? <Tag kind="problem">Operating without a signed agreement</Tag> : <Tag kind="agreed">Signed {spokenDate(signedOn)}</Tag>);
