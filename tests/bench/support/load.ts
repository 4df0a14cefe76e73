import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const CHILD = path.resolve(__dirname, 'load-child.js');

/** Requests to send. */
export interface Load {
  url: string;
  /** Asked for again and again; of many, each connection has its part. */
  paths: readonly string[];
  connections: number;
  /** How long, or how many requests, each of which is waited for. */
  lasts: { seconds: number } | { amount: number };
  /** Requests a second of all connections together; without it as many as are answered. */
  perSecond?: number;
}

export interface LoadResult {
  requests: number;
  seconds: number;
  /** Milliseconds that 99 of 100 answers took at most. */
  p99: number;
  /** Bytes of an answer on the wire, on average. */
  bytes: number;
}

/** A load tool in a process of its own, so that what it measures with is not busy with what it measures. */
export interface LoadTool {
  /** @throws Error when a request is not answered, or with another status than 2xx */
  run(load: Load): Promise<LoadResult>;
  stop(): void;
}

export function startLoadTool(): LoadTool {
  const child = fork(CHILD, { execArgv: [] });
  return {
    async run({ lasts, ...load }) {
      const answer = once(child, 'message');
      child.send({ ...load, ...lasts });
      const [{ unanswered, refused, ...result }] = await answer;
      if (unanswered + refused > 0 || result.requests === 0) {
        throw new Error(
          `Of ${result.requests} requests for ${load.paths[0]} and others ${unanswered} were not ` +
            `answered and ${refused} refused`,
        );
      }
      return result;
    },
    stop: () => void child.kill(),
  };
}
