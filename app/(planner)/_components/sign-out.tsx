import { signOutForm } from "@/server/auth/sign-out-form";

/** Ends the session here and in the database. A plain form: it works before the page's scripts are there, and without them. */
export async function SignOut() {
  const { action, csrfToken, callbackUrl } = await signOutForm();
  return (
    <form method="post" action={action}>
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <button type="submit" className="ww-header__button">Sign out</button>
    </form>
  );
}
