import { day, listOf, optional, posts, text, wholeNumber } from "../fields";
import { z } from "zod";

/** Parts of a service that run from a day to a day, with their posts and children. */
export const provisions = listOf(
  "Parts of the service",
  z.strictObject({
    name: text("Part of the service"),
    posts: posts("Posts"),
    children: wholeNumber("Children", 0, 10_000_000),
    startsOn: optional(day("Starts on", "Leave empty when it has always run")),
    endsOn: optional(day("Ends on", "Leave empty when it runs on")),
  }),
);

const part = (name: string, posts: string, children: number, endsOn: string | null) => ({ name, posts, children, startsOn: null, endsOn });

/** Three projects that end with their grants, and what stays. */
export const endingProjects = [part("Children's Fund", "9", 620, "2008-03-31"), part("On Track", "5", 240, "2006-03-31"), part("Flying Start", "3", 210, "2006-08-31"), part("Core", "1", 80, null)];
