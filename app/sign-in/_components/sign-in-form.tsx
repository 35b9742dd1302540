"use client";

import { signIn } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";

/** E-mail and password. What was typed stays, pasting and password managers work, and a wrong answer says so in one line. */
export function SignInForm() {
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const email = String(typed.get("email") ?? "").trim();
    const password = String(typed.get("password") ?? "");
    const missing: FormFault[] = [];
    if (email === "") missing.push({ fieldId: "email", message: "Enter your e-mail address" });
    if (password === "") missing.push({ fieldId: "password", message: "Enter your password" });
    setFaults(missing);
    if (missing.length > 0) return;

    setBusy(true);
    const answer = await signIn("credentials", { email, password, redirect: false }).catch(() => null);
    if (answer?.ok) {
      // A whole new page, so that nothing of an earlier person's screen remains.
      window.location.assign("/");
      return;
    }
    setBusy(false);
    setFaults([{ fieldId: "email", message: answer ? faultOf(answer.error) : "The server cannot be reached. Check the connection and try again" }]);
  }

  const about = (fieldId: string) => faults.find((fault) => fault.fieldId === fieldId)?.message;
  return (
    <Form className="ww-form" onSubmit={(event) => void submit(event)}>
      <ErrorSummary faults={faults} />
      <TextField id="email" name="email" label="E-mail address" type="email" autoComplete="username" spellCheck={false} error={about("email")} width="half" />
      <TextField id="password" name="password" label="Password" type="password" autoComplete="current-password" error={about("password")} width="half" />
      <Button busy={busy}>Sign in</Button>
    </Form>
  );
}

function faultOf(error: string | null | undefined): string {
  return error === "CredentialsSignin" || !error ? "The e-mail address or the password is not right. Check both and try again" : error;
}
