/** Something the person at the keyboard can mend: printed as its message alone, without a stack trace. */
export class Failure extends Error {}

/** Runs a command's main function and turns a Failure into its line and exit code 1. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exit(1);
  }
}
