import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';
import { cx } from '../lib/cx.js';
import styles from './Button.module.css';

interface Look {
  /** One primary per screen. */
  variant?: 'primary' | 'secondary' | 'quiet' | undefined;
  /** `m`: 40 px with a mouse, 48 px by touch; `l`: the screen's main action, 56 px. */
  size?: 'm' | 'l' | undefined;
  /** Takes the whole width. */
  wide?: boolean | undefined;
  icon?: ReactNode;
}

const look = ({ variant = 'secondary', size = 'm', wide }: Look, className?: string): string =>
  cx(styles.button, styles[variant], styles[size], wide && styles.wide, className);

type ButtonProps = Look & ComponentProps<'button'>;

export function Button({ variant, size, wide, icon, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={look({ variant, size, wide }, className)} {...rest}>
      {icon}
      {children}
    </button>
  );
}

type LinkButtonProps = Look & { href: string; className?: string; children: ReactNode };

/** Goes to another screen and looks like a button. */
export function LinkButton({ variant, size, wide, icon, className, href, children }: LinkButtonProps) {
  return (
    <Link href={href} className={look({ variant, size, wide }, className)}>
      {icon}
      {children}
    </Link>
  );
}

type DownloadButtonProps = Look & { href: string; children: ReactNode };

/** A real link to a file that the server makes. */
export function DownloadButton({ variant, size, wide, icon, href, children }: DownloadButtonProps) {
  return (
    <a href={href} download className={look({ variant, size, wide })}>
      {icon}
      {children}
    </a>
  );
}

type NewTabButtonProps = Look & { href: string; title: string; children: ReactNode };

/** Leads to a page of the server's own, beside this one. */
export function NewTabButton({ variant, size, wide, icon, href, title, children }: NewTabButtonProps) {
  return (
    <a href={href} target="_blank" rel="noreferrer" title={title} className={look({ variant, size, wide })}>
      {icon}
      {children}
    </a>
  );
}
