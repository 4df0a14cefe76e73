import type { FC, PropsWithChildren } from 'hono/jsx';

/**
 * A button that does something, as a form of its own.
 * @param fields sent along
 * @param isQuiet for a button beside which there is something more important
 */
export const ButtonForm: FC<
  PropsWithChildren<{
    action: string;
    fields?: Readonly<Record<string, string>>;
    isQuiet?: boolean;
  }>
> = ({ action, fields = {}, isQuiet = false, children }) => (
  <form method="post" action={action}>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button type="submit" class={isQuiet ? 'quiet' : undefined}>
      {children}
    </button>
  </form>
);
