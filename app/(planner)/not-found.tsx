import { NotFoundPage } from "@/components/refusals/not-found-page";

/** For something that is not there, or not there for this reader. */
export default function NotFound() {
  return <NotFoundPage />;
}
