import { userInfo } from 'node:os';

/** The name of the account that runs the program; "?" where the system has none. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '?';
  }
}
