/** Whether a text is a web address that a browser would go to: it says http or https, names a host and holds no white space. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?([/?#]([A-Za-z0-9\-._~!$&'()*+,;=:@/?#]|%[0-9A-Fa-f]{2})*)?$/i.test(text) && (text.match(/#/g) ?? []).length <= 1;
