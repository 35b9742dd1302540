import { penceToPounds } from "../money/money";
import { readRatio } from "../money/ratio";

/** Posts as text in whole hundredths of a post: "2.5" is 250n. */
export function hundredthsOfPosts(posts: string): bigint {
  const { numerator, denominator } = readRatio(posts);
  return (numerator * 100n) / denominator;
}

/** Hundredths of a post as text without trailing noughts: 1800n is "18", 250n is "2.5". */
export const postsInText = (hundredths: bigint): string => penceToPounds(hundredths).replace(/\.?0+$/, "");
