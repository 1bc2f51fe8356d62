import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openScene, type Scene } from './attack-scene.ts';
import type { Guard } from './guard.ts';
import { guardsOf } from './guards.ts';

/*
 * Proof by mutation that each guard is needed: with all in place an attack ends one way, with just this guard away
 * another way: it gets through, or the next wall stops it, with its own words. Who takes a guard out of the code
 * gets the second outcome where the first is expected.
 */

/** Functions that are no hook, rule or trigger are replaced where they are imported. */
const off = vi.hoisted(() => new Set<string>());

vi.mock('#cms/workflow/require-approval.ts', async (original) => {
  const real = await original<typeof import('#cms/workflow/require-approval.ts')>();
  const requireApproval: typeof real.requireApproval = async (...args) =>
    off.has('requireApproval') ? undefined : real.requireApproval(...args);
  return { ...real, requireApproval };
});
vi.mock('#cms/workflow/take-document.ts', async (original) => {
  const real = await original<typeof import('#cms/workflow/take-document.ts')>();
  const takeDocument: typeof real.takeDocument = async (...args) =>
    off.has('takeDocument') ? undefined : real.takeDocument(...args);
  return { ...real, takeDocument };
});
vi.mock('#cms/access/closed-to-visitors.ts', async (original) => {
  const real = await original<typeof import('#cms/access/closed-to-visitors.ts')>();
  const closeToVisitors: typeof real.closeToVisitors = (config) => {
    const open = config.endpoints.map(({ handler }) => handler);
    const closed = real.closeToVisitors(config);
    closed.endpoints = closed.endpoints.map((endpoint, i) => ({
      ...endpoint,
      handler: (req) => (off.has('closeToVisitors') ? open[i]! : endpoint.handler)(req),
    })) as typeof closed.endpoints;
    return closed;
  };
  return { ...real, closeToVisitors };
});
vi.mock('#cms/photos/judged-with.ts', async (original) => {
  const real = await original<typeof import('#cms/photos/judged-with.ts')>();
  const judgedWith: typeof real.judgedWith = async (...args) =>
    off.has('judgedWith') ? [] : real.judgedWith(...args);
  return { ...real, judgedWith };
});
vi.mock('#cms/photos/shown-beyond.ts', async (original) => {
  const real = await original<typeof import('#cms/photos/shown-beyond.ts')>();
  const shownBeyond: typeof real.shownBeyond = async (...args) =>
    off.has('shownBeyond') ? [] : real.shownBeyond(...args);
  return { ...real, shownBeyond };
});
vi.mock('#cms/workflow/approvals.ts', async (original) => {
  const real = await original<typeof import('#cms/workflow/approvals.ts')>();
  const writersOf: typeof real.writersOf = async (...args) =>
    off.has('writersOf') ? [] : real.writersOf(...args);
  return { ...real, writersOf };
});
vi.mock('#cms/workflow/actions.ts', async (original) => {
  const real = await original<typeof import('#cms/workflow/actions.ts')>();
  const refusalOf: typeof real.refusalOf = (...args) =>
    off.has('refusalOf') ? undefined : real.refusalOf(...args);
  return { ...real, refusalOf };
});
vi.mock('#cms/workflow/newest-version.ts', async (original) => {
  const real = await original<typeof import('#cms/workflow/newest-version.ts')>();
  const newestVersion: typeof real.newestVersion = async (...args) =>
    off.has('newestVersion') ? 'any' : real.newestVersion(...args);
  return { ...real, newestVersion };
});
vi.mock('#cms/workflow/publishing-context.ts', async (original) => {
  const real = await original<typeof import('#cms/workflow/publishing-context.ts')>();
  const publishUnder: typeof real.publishUnder = (req, context) =>
    real.publishUnder(req, off.has('scheduled') ? {} : context);
  return { ...real, publishUnder };
});
vi.mock('#cms/scheduling/schedule-problem.ts', async (original) => {
  const real = await original<typeof import('#cms/scheduling/schedule-problem.ts')>();
  const scheduleProblem: typeof real.scheduleProblem = async (...args) =>
    off.has('scheduleProblem') ? undefined : real.scheduleProblem(...args);
  return { ...real, scheduleProblem };
});
vi.mock('#cms/access/scope.ts', async (original) => {
  const real = await original<typeof import('#cms/access/scope.ts')>();
  const scopeOf: typeof real.scopeOf = async (req) => (off.has('scope') ? undefined : real.scopeOf(req));
  const isInScope: typeof real.isInScope = async (...args) => off.has('scope') || real.isInScope(...args);
  return { ...real, scopeOf, isInScope };
});

let scene: Scene;
let guards: Record<string, Guard>;

beforeAll(async () => {
  scene = await openScene();
  guards = guardsOf(scene, (name) => {
    off.add(name);
    return () => off.delete(name);
  });
  // What only the database stops is a fault for the desk, and told in the log: here on purpose.
  vi.spyOn(scene.desk.payload.logger, 'error').mockReturnValue(undefined);
});
afterAll(() => scene?.close());

/** Their names are needed before the desk is open. */
const NAMES = Object.keys(guardsOf({ desk: {} } as Scene, () => () => undefined));

test.each(NAMES)('%s is needed', async (name) => {
  const { off, probe, stands, falls } = guards[name]!;
  expect(await probe()).toMatch(stands);
  const putBack = await off();
  try {
    expect(await probe()).toMatch(falls);
  } finally {
    await putBack();
  }
});
