import { MEMBER_ROWS } from "./support/access/rows/members";
import { runMatrix } from "./support/access/run-matrix";

runMatrix("members, sessions, the log and the ministry", MEMBER_ROWS);
