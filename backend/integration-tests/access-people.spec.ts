import { PEOPLE_ROWS } from "./support/access/rows/people";
import { runMatrix } from "./support/access/run-matrix";

runMatrix("beneficiaries, consents and groups", PEOPLE_ROWS);
