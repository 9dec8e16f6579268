// Counts checks and tells which failed, for every test of this folder.

export class Report {
  #passed = 0;
  #failed = 0;

  /** A check and what is wrong, which may be nothing. */
  tell(name, problems) {
    if (problems.length === 0) {
      this.#passed += 1;
      return;
    }
    this.#failed += 1;
    console.log(`FAILED ${name}`);
    for (const problem of problems) console.log(`       ${problem}`);
  }

  /** Prints the counts and sets the status of the process. */
  end() {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed === 0 && this.#passed > 0 ? 0 : 1;
  }
}
